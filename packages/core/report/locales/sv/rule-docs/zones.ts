/** Vad reglerna ser på: zoner, tillgångar, dataflöden och mål, och besked om regler. */
export const zonesDocs = {
  'business-with-iacs': {
    title: 'Kontors-IT och IACS i samma zon',
    looksAt:
      'Tillgångar i varje zon efter `domain`: minst en som hör till kontors-IT och minst en som hör till IACS. ' +
      'En tillgång utan `domain` räknas till IACS, en SIS-tillgång också. En delzon räknas för sig.',
    cannotSee:
      'Kontorsdatorer som lagts in utan `domain: business`, tillgångar som saknas i förteckningen, och två ' +
      'zoner som är skilda på papper men delar en switch.',
    fix:
      'Ge kontors-IT en egen zon och förbind den genom en conduit, oftast via en DMZ. Måste det ' +
      'vänta, begär dispens med skäl, godkännare och datum; `mixedReason` hjälper inte här.',
    checkByHand:
      'Gå igenom zonen med den som kör anläggningen och fråga om var och en: vem ringer när den står, ' +
      'produktionen eller kontoret? Titta sedan i switchen: ligger de i ett VLAN?',
  },
  'safety-with-other': {
    title: 'SIS-tillgångar med andra i samma zon, utan skäl',
    looksAt:
      'Zoner utan `mixedReason` med minst en SIS-tillgång (`domain: safety`, eller en säkerhetsstyrenhet ' +
      'utan `domain`) och minst en annan av IACS. En tillgång från kontors-IT bland dem anmäls av ' +
      '`business-with-iacs`.',
    cannotSee:
      'Om skälet i `mixedReason` håller, och om en integrerad styrenhet kör säkerhetsfunktioner och reglering på en ' +
      'CPU. Switchar, ingenjörsstationer och I/O för säkerhetssystemet räknas som andra tills deras ' +
      '`domain` säger safety.',
    fix:
      'Flytta säkerhetssystemet till en egen SIS-zon; sätt `domain: safety` på enheter som inte ' +
      'hör till annat. Går det inte, ange skälet i `mixedReason`: hela zonen räknas då som SIS-zon, även i ' +
      'SL-T.',
    checkByHand:
      'Ta listan över säkerhetsfunktioner och följ logik, ingenjörsstation och nät för var och en. Allt ' +
      'annat på det segmentet delar deras öde.',
  },
  'parent-across-border': {
    title: 'Delzon på andra sidan en gräns än sin omgivande zon',
    looksAt:
      'Varje zon med `parent` mot den zonen: slagen enterprise, dmz och external innehåller bara sitt ' +
      'eget slag och ligger bara i det, och båda zonerna ligger under nivå 3.5, på den eller över. Utan ' +
      '`level` gäller 3.5 (dmz), 4 (enterprise) eller 5 (external).',
    cannotSee:
      'Zoner av annat slag utan `level`: ange den. En zon som ritats i en annan bara för att dess skåp ' +
      'står i samma rum.',
    fix:
      'Ta bort `parent`: det betyder att ligga i, inte nivån ovanför. Förbind dem genom en conduit och ' +
      'besvara vid zonen eller platsen det som kom uppifrån.',
    checkByHand:
      'Fråga vilken brandvägg som står mellan dem. Står en där innehåller ingen den andra; står ingen där ' +
      'är de en zon, och slag eller nivå för den ena är fel.',
  },
  'special-asset-outside-kind': {
    title: 'Trådlös, tillfällig eller extern enhet utanför en zon av det slaget',
    looksAt:
      'Tillgångar med `wireless`, `temporary` eller `external`, och slaget på varje zon de ligger i eller ' +
      'som omger den. Till wireless hör trådlösa, till temporary tillfälliga, till external och remote ' +
      'externa enheter. I en extern zon rapporteras inget.',
    cannotSee:
      'Radio som ingen fört in, mobila modem och servicedatorn som saknas i förteckningen. Flyttbara ' +
      'medier syns bara när de är märkta som tillfälliga.',
    fix:
      'Gör en zon av passande slag för dessa enheter och förbind den genom en conduit. Används inte ' +
      'radion eller ytterlinjen, stäng av den och ta bort märket.',
    checkByHand:
      'Gå runt med en telefon som visar wifi och bluetooth, fråga efter varje SIM-kort som betalas, och ' +
      'leta i besöksliggaren efter främmande datorer.',
  },
  'asset-placement': {
    title: 'Tillgång i ingen zon, eller i mer än en',
    looksAt:
      'Zonerna en tillgång anger. En är rätt. Ingen är rätt bara för en gränsenhet, som i stället anger ' +
      'sina conduits. Två eller fler rapporteras även för en gränsenhet.',
    cannotSee: 'Om zonen är den rätta, och tillgångar som inte står i någon lista.',
    fix:
      'Lägg tillgången i den zon vars bortfall den skulle dela. Brandvägg, diod eller gateway anger de ' +
      'conduits vars gräns de utgör och ingen zon. En värd med ben i flera zoner stannar i en; de andra ' +
      'står vid dess gränssnitt.',
    checkByHand:
      'Sortera listan efter zon och läs upp luckor och dubbletter i workshopen: var och en har en ' +
      'ansvarig i rummet eller hör inte hemma på nätet.',
  },
  'dual-homed': {
    title: 'Värd med två ben förbi conduiten',
    looksAt:
      'Zonerna för en tillgång och för dess gränssnitt. Två eller fler betyder ett ben i var och en; det ' +
      'är tillåtet om den är gränsenhet för en conduit som förbinder zonen med en annan av dem. Anger den ' +
      'själv två zoner och har inget annat gränssnitt är det en sak för asset-placement.',
    cannotSee:
      'Gränssnitt som saknas i förteckningen (andra nätkort, underhållsport, USB-modem), en VLAN-trunk på ' +
      'ett kort, och om värden vidarebefordrar paket eller bara kunde göra det.',
    fix:
      'Ta bort ett ben och låt trafiken gå genom conduiten; eller, om värden ska vara gränsen, ange ' +
      'conduiten i `conduits` och bedöm den som sådan.',
    checkByHand:
      'På värden: lista adresser och rutter och se att vidarebefordran är av. I switcharna: se vilka ' +
      'portar som lärt sig dess adresser och i vilket VLAN.',
  },
  'flow-without-conduit': {
    title: 'Dataflöde mellan zoner utan conduit som förbinder dem',
    looksAt:
      'Zonerna i båda ändar av ett dataflöde. Ändar i olika zoner behöver en conduit, och den angivna ' +
      'måste förbinda en zon i varje ände. Att ligga i hjälper inte: en conduit till den omgivande zonen ' +
      'når inte dess delzoner om den inte själv förbinder dem.',
    cannotSee:
      'Dataflöden som ingen tagit upp, och sådana med en ände i ingen zon. Om conduiten släpper igenom ' +
      'flödet.',
    fix:
      'Ange den conduit flödet verkligen tar och lägg till den zon som saknas i `joins`. Finns ingen, ' +
      'rita conduiten med sin gränsenhet eller stoppa flödet.',
    checkByHand:
      'Följ kabeln eller rutten mellan ändarna och säg vilken enhet som först kunde neka anslutningen. ' +
      'Ingen sådan enhet: ingen conduit.',
  },
  'level-skip': {
    title: 'Dataflöde hoppar över en nivå eller når styrningen utan DMZ',
    looksAt:
      'Purdue-nivåer för zonerna i båda ändar, åt båda håll; 4 och 5 räknas som en, utan `level` gäller ' +
      '3.5 (dmz), 4 (enterprise) eller 5 (external). Att hoppa över en nivå är en varning. Från nivå 4 ' +
      'eller 5 eller utifrån till nivå 2 eller lägre är ett fel: en conduit som också förbinder en ' +
      'DMZ stoppar inget, ty genom en DMZ går två flöden.',
    cannotSee:
      'Zoner av annat slag utan `level`. Två flöden som möts i en förmedlare som bara skickar vidare. Om ' +
      'en diod gör hoppet ofarligt. Nivåerna är sed och inget krav i standarden.',
    fix:
      'Låt anslutningen sluta i en DMZ (spegel, hoppserver, filbrygga, mäklare) och öppna en andra ' +
      'därifrån. Inom anläggningen: låt servern på nivån emellan göra arbetet, eller begär dispens och ' +
      'ange skälet.',
    checkByHand:
      'Be gränsenheten om tillåtna regler vars källa är kontoret eller utsidan och vars mål är en ' +
      'styrenhet, ett HMI eller ett SIS-nät. Det bör inte finnas någon.',
  },
  'wide-ports': {
    title: 'Vilken port som helst, eller ett vidare intervall än en tjänst behöver',
    looksAt:
      'Dataflöden över en zongräns, med conduit eller med en ände i ingen zon: en port `any`, ett ' +
      'intervall på mer än 100 portar, eller ingen port när protokollet saknas eller är `any`. ICMP har ' +
      'inga portar.',
    cannotSee:
      'Vad gränsenheten verkligen tillåter. Många smala intervall läggs inte ihop, och en port skriven ' +
      'som namn på en tjänst läses inte.',
    fix:
      'Ange målportarna som tjänsten lyssnar på. Lås dynamiska portar i servern (DCOM, RPC, passiv FTP) ' +
      'eller sätt en proxy som kan protokollet på gränsen.',
    checkByHand:
      'Läs regeln i gränsenheten: tjänst `any` eller ett intervall, träffräknare, och de portar som ' +
      'verkligen använts under en månad med stopp och start.',
  },
  'clear-text-write': {
    title: 'Oskyddat skriv- eller programmeringsprotokoll över en zongräns',
    looksAt:
      'Dataflöden mellan zoner med åtkomst write, program, file, desktop eller utan angivelse. En tabell ' +
      'över kända protokoll säger om det vanligen autentiseras och krypteras; `authenticated` och ' +
      '`encrypted` går före. Saknas ett av dem räcker det. Åtkomst read och other lämnas därhän. En ' +
      'iakttagelse per protokoll genom en conduit; en anmärkning där alla går till zoner av slaget ' +
      'enterprise eller external.',
    cannotSee:
      'Protokoll som inte står i tabellen, om inte flödet säger det självt; `snmp` och `opc-ua` ensamma ' +
      'säger inte vilket skydd som är inställt. En VPN, en tunnel eller en brandvägg som kastar ' +
      'skrivkommandon: ange `encrypted`, `authenticated` eller `access: read`. Inom en zon rapporteras ' +
      'inget. En dispens gäller också flöden av detta protokoll som kommer till conduiten senare.',
    fix:
      'Använd den skyddade varianten, för det genom en autentiserad tunnel mellan gränsenheterna, eller ' +
      'släpp bara igenom läsning. Klarar enheten inget av detta, skriv ned kompensationen och begär ' +
      'dispens tills den bytts ut.',
    checkByHand:
      'Spela in flödet under ett skift: är skriv- eller laddkommandon läsbara, och tar målet emot ett ' +
      'från en främmande station? Prova det andra bara på ett testsystem.',
  },
  'safety-below-neighbour': {
    title: 'SIS-zon med lägre SL-T än zonen den skyddar',
    looksAt:
      'SL-T för varje SIS-zon, FR för FR, mot det för de skyddade zonerna: styrzoner ' +
      'förbundna genom en conduit, den omgivande zonen, och zoner som står med den i en väsentlig ' +
      'säkerhetsfunktion.',
    cannotSee:
      'Skyddade zoner som varken conduit, läge eller funktion förbinder med den, och om ett lägre mål i ' +
      'den FR är försvarligt.',
    fix:
      'Höj SL-T för SIS-zonen i de angivna FR minst till grannens, eller begär dispens med skälet ur ' +
      'riskbedömningen.',
    checkByHand:
      'Anta att angriparen redan har styrzonen. Vad håller honom borta från säkerhetssystemet, och är det ' +
      'dimensionerat för samma angripare?',
  },
  'no-sl-target': {
    title: 'Zon utan SL-T',
    looksAt:
      'Zoner, utom externa, vars SL-T är tomt i en FR: inget angivet, inget ur anläggningens metod, inget ' +
      'från den omgivande zonen. Zoner utanför varje SUC ingår.',
    cannotSee: 'Om ett mål som finns passar risken. Conduits utan mål följer sina zoner.',
    fix:
      'Ange `slTarget` med sju FR och motivering, bedöm scenarier där som `method.slTarget` härleder det ur, ' +
      'eller välj `method.slTarget: baseline`. SL 0 är ett ' +
      'mål; inget antas någonsin. Till dess krävs inget här och ingen brist räknas.',
    checkByHand:
      'Lägg SL-T-tabellen ur riskbedömningen bredvid zonregistret: varje zon behöver en rad och varje rad ' +
      'ett skäl.',
  },
  'child-lower-target': {
    title: 'Delzon med lägre SL-T än sin omgivande zon, utan skäl',
    looksAt:
      'SL-T för varje zon med omgivande zon, FR för FR, mot den zonens. Ett mål med motivering räknas som ' +
      'motiverat; en siffra eller grundnivån gör det inte.',
    cannotSee: 'Om motiveringen alls talar om den lägre FR.',
    fix:
      'Höj de angivna FR, eller ange `slTarget` som vektor med motivering: vad som gör delen mindre ' +
      'utsatt eller mindre farlig än helheten.',
    checkByHand:
      'Fråga vad den som äger delzonen kan göra med resten. Finns ingen gräns emellan sänker det lägre ' +
      'målet även den omgivande zonen.',
  },
  'target-below-risk': {
    title: 'Fastställt SL-T under det scenarier kräver',
    looksAt:
      'Det SL-T som fastställts för en zon eller conduit, FR för FR, mot det som scenarierna där minst kräver enligt anläggningens metod.',
    cannotSee:
      'Om motiveringen för det fastställda målet talar om det. Ett scenario som lämnar öppet vad det kräver kan kräva mer.',
    fix: 'Höj de angivna FR, bedöm scenarierna på nytt, eller undanta det med skälet till att stället behöver mindre skydd än dess risk säger.',
    checkByHand:
      'Lägg `bulkhead slt` bredvid protokollet från workshopen: vem som beslutade att stanna under risken, och varför.',
  },
  'fact-contradicted': {
    title: 'Faktum angivet som falskt, visat som sant',
    looksAt:
      'Fakta som enligt närmaste uppgift är falska, medan modellen visar motsatsen (trådlös tillgång, ' +
      'conduit till extern zon, styrenhet med utgångar, HMI, interaktivt flöde utifrån) eller stället ' +
      'självt besvarar en beroende rad annat än ej tillämplig. Där gäller faktumet som sant.',
    cannotSee: 'En falsk uppgift som inget i modellen talar emot.',
    fix:
      'Avgör vad som stämmer. Rätta faktumet (ange det som sant vid detta ställe om uppgiften står högre ' +
      'upp) eller tillgången, flödet, conduiten eller svaret. Falskt betyder att det inte kan förekomma ' +
      'här, inte att det är förbjudet.',
    checkByHand:
      'Fråga den som angav faktumet vad som gör det omöjligt här, och se tillsammans på det som säger ' +
      'annat.',
  },
  'zone-better-than-conduit': {
    title: 'Zon uppger en bättre gräns än sin sämsta conduit',
    looksAt:
      'Uppgivet SL-A för RDF i varje zon mot det lägsta för dess conduits. En zon når RDF 1 bara med SR ' +
      '5.2 och SR 5.3, och de uppfylls vid dess gräns, som består av dess conduits.',
    cannotSee:
      'Conduits som inte finns i modellen, och om svaren på båda sidor stämmer. En conduit som inte ' +
      'bedömts står på 0.',
    fix:
      'Bedöm den angivna conduiten, åtgärda dess brister i RDF, eller rätta svaren på SR 5.2 och SR 5.3 ' +
      'vid zonen.',
    checkByHand:
      'Lägg regelverken för alla enheter på zonens gräns bredvid varandra. Det mest tillåtande är ' +
      'gränsen.',
  },
  'rule-failed': {
    title: 'En konstruktionsregel misslyckades',
    looksAt:
      'En regel som slutade med ett fel eller gav två iakttagelser samma id. Det den fann dessförinnan ' +
      'gäller.',
    cannotSee: 'Vad regeln skulle ha funnit.',
    fix:
      'Detta är ett fel i Bulkhead, inte i anläggningen. Skicka meddelandet; anläggningen behöver inte ' +
      'följa med.',
    checkByHand: 'Granska för hand det regeln enligt sin beskrivning ser på, tills felet är rättat.',
  },
  'waiver-expired': {
    title: 'En dispens har gått ut och dess iakttagelse gäller igen',
    looksAt:
      'Dispenser vars `expires` ligger före bedömningens dag medan iakttagelsen finns kvar och ingen ' +
      'annan täcker den.',
    cannotSee: 'Om skälet fortfarande gäller.',
    fix: 'Åtgärda det iakttagelsen säger, eller låt godkänna på nytt med ett nytt datum.',
    checkByHand: 'Be godkännaren skriva under samma skäl i dag.',
  },
  'waiver-unused': {
    title: 'En dispens täcker inget',
    looksAt:
      'Dispenser som inte anger någon iakttagelse i denna körning. De för en misslyckad regel lämnas ' +
      'därhän, liksom äldre för en iakttagelse som en annan täcker.',
    cannotSee: 'Om iakttagelsen är åtgärdad eller id:t felskrivet.',
    fix: 'Ta bort den om iakttagelsen är borta; kopiera annars id:t på nytt.',
    checkByHand: 'Leta efter en iakttagelse av samma regel på samma ställe.',
  },
};
