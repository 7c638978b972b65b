/** Vad reglerna ser på: zoner och conduits i registret. */
export const registerDocs = {
  'zone-without-owner': {
    title: 'Zon utan ansvarig',
    looksAt:
      'Zoner, utom externa, utan `owner`. Den omgivande zonen svarar inte för sina delzoner: var och en ' +
      'anger det själv.',
    cannotSee: 'Om den ansvarige vet om det och fortfarande är kvar.',
    fix: 'Ange i `owner` den roll som ansvarar för zonen och låt den godkänna SL-T och brister.',
    checkByHand:
      'Fråga vem som i dag skulle skriva under på zonens risk. Två namn eller inget är iakttagelsen.',
  },
  'zone-without-boundary': {
    title: 'Zon utan angiven gräns',
    looksAt:
      'Zoner, utom externa. Den logiska gränsen står i `logicalBoundary` eller `networks`, den fysiska i ' +
      '`physicalBoundary`; båda väntas.',
    cannotSee: 'Om gränsen är där texten säger, och om en enhet upprätthåller den.',
    fix: 'Ange de VLAN, subnät eller enheter som begränsar zonen, och de rum eller skåp den står i.',
    checkByHand: 'Gå från en tillgång i zonen till första kabeln som lämnar den: är den platsen nedskriven?',
  },
  'zone-not-reviewed': {
    title: 'Zon inte sedd över på ett år',
    looksAt:
      'Zoner, utom externa, vars `reviewed` saknas eller ligger mer än 365 dagar före bedömningens dag.',
    cannotSee: 'Vad översynen såg på, och ändringar som ingen fört in.',
    fix: 'Gå igenom zonen med den ansvarige: tillgångar, flöden, mål, svar. Ange sedan dagen i `reviewed`.',
    checkByHand: 'Jämför zonens register rad för rad med skåp, switch och regelverk.',
  },
  'target-without-rationale': {
    title: 'SL-T som en siffra, utan motivering',
    looksAt: 'Zoner och conduits vars `slTarget` är en siffra: samma SL i alla sju FR och inget skäl.',
    cannotSee: 'Om en motivering som finns håller. Mål ur anläggningens metod har sitt eget skäl.',
    fix:
      'Ange `slTarget` som vektor med motivering. Sju FR behöver sällan samma SL: fråga om var och en vad ' +
      'en angripare vinner.',
    checkByHand: 'Fråga efter scenariot bakom vart och ett av de sju värdena. Finns inget är värdet en vana.',
  },
  'target-not-approved': {
    title: 'SL-T med motivering men utan godkännande',
    looksAt: 'Zoner och conduits vars `slTarget` anger vektor och motivering, men inget `approvedBy`.',
    cannotSee: 'Om godkännaren fick acceptera det som målet lämnar öppet.',
    fix: 'Låt den som ansvarar godkänna målet och ange rollen i `approvedBy`.',
    checkByHand:
      'Leta efter underskriften under SL-T-tabellen. En workshop som var överens är inget godkännande.',
  },
  'suc-leaves-out-zone': {
    title: 'Zon i ingen SUC',
    looksAt:
      'Där en SUC är beskriven: zoner som ingen tar upp, utom av slagen external och enterprise. En zon i ' +
      'en upptagen zon är inte upptagen därmed.',
    cannotSee: 'Om en upptagen zon hör dit, och system som inte alls finns i modellen.',
    fix:
      'Ta upp zonen i `zones` för dess SUC. Lämnas den utanför med avsikt, säg det i `outOfScope` och ' +
      'begär dispens.',
    checkByHand:
      'Lägg bedömningens omfattning bredvid ritningen. Det som är ritat men inte ingår behöver någon som ' +
      'vet om det.',
  },
  'conduit-without-flow': {
    title: 'Conduit utan dataflöden',
    looksAt: 'Conduits som inget dataflöde anger, i en anläggning som tar upp dataflöden.',
    cannotSee:
      'Trafik som ingen tagit upp. Conduits utan data, som en person med ett minne, kan sakna flöde.',
    fix: 'Ta upp flödena, vart och ett med sitt syfte, eller stäng conduiten om inget behöver den.',
    checkByHand: 'Läs gränsenhetens träffräknare över en månad. Inga träffar: stäng. Träffar: ta upp.',
  },
  'conduit-without-device': {
    title: 'Conduit utan gränsenhet',
    looksAt:
      'Conduits, i en anläggning med tillgångar, som ingen tillgång anger i `conduits`. Enkelriktade, ' +
      'sådana med medium portable och sådana till en extern zon lämnas därhän; de sista ser ' +
      'external-conduit-open på.',
    cannotSee: 'Om den angivna enheten alls filtrerar, och enheter som saknas i förteckningen.',
    fix:
      'Ange conduiten i `conduits` hos den brandvägg, router eller gateway som kan neka. Finns ingen, ' +
      'sätt dit en, eller rita båda sidor som en zon.',
    checkByHand:
      'Följ kabeln. Den första enhet som kunde neka en anslutning är gränsenheten; en switch som släpper ' +
      'allt är ingen.',
  },
  'conduit-without-rules': {
    title: 'Conduit utan hänvisning till sitt regelverk',
    looksAt: 'Conduits med gränsenhet och utan `rules`.',
    cannotSee: 'Om det sparade regelverket är det laddade, och vad det tillåter.',
    fix: 'Spara en export av regelverket under versionshantering och ange i `rules` var den ligger.',
    checkByHand: 'Exportera det regelverk som gäller och jämför med den sparade kopian.',
  },
  'conduit-joins-many': {
    title: 'Conduit som förbinder mer än två zoner',
    looksAt:
      'Conduits med tre eller fler zoner. Standarden tillåter det; den svagaste av dem avgör då vad som ' +
      'når de andra, och ett SL-T gäller för alla.',
    cannotSee: 'Om enheten vid conduiten håller isär sina ändar.',
    fix: 'Rita en conduit för varje par som måste tala, eller ange skälet i en dispens.',
    checkByHand:
      'Fråga gränsenheten om en station i den första zonen får öppna en anslutning till var och en av de ' +
      'andra.',
  },
  'wireless-without-fact': {
    title: 'Trådlös conduit utan faktumet',
    looksAt:
      'Conduits med `medium: wireless` vars egna fakta inte anger `wireless`, eller anger det som okänt. ' +
      'Raderna om radio väntar där på faktumet.',
    cannotSee: 'Radio på en conduit som ritats som kabel. Angett som falskt: det ser fact-contradicted på.',
    fix: 'Ange `wireless: true` bland conduitens fakta och besvara SR 1.6 och SR 2.2 där.',
    checkByHand: 'Gå sträckan med en mottagare, eller läs listan över anslutna stationer i accesspunkten.',
  },
  'external-conduit-open': {
    title: 'Extern conduit, varken enkelriktad eller filtrerad',
    looksAt:
      'Conduits som förbinder en extern zon med en annan. Enkelriktad utåt räcker, liksom en gränsenhet ' +
      'av typen firewall eller diode, eller av typen router eller gateway där conduiten anger `rules`: utan ' +
      'dem skickar den bara vidare.',
    cannotSee:
      'Vad enheten tillåter, och vägar ut som ingen ritat: modem, mobiltelefoner, en andra leverantör.',
    fix:
      'Sätt dit en enhet som nekar som förval, ange conduiten i dess `conduits` och dess `rules`, eller gör conduiten ' +
      'enkelriktad utåt.',
    checkByHand:
      'Försök utifrån öppna varje adress och port i anläggningen. Bara det som står i registret får ' +
      'svara.',
  },
  'one-way-against-flow': {
    title: 'Dataflöde mot en enkelriktad conduit',
    looksAt:
      'Dataflöden genom en conduit med `oneWay` som öppnas från dess mottagande zon, eller en i den, till ' +
      'dess sändande.',
    cannotSee: 'Protokoll som behöver ett svar fast de öppnas åt rätt håll: det mesta över TCP.',
    fix: 'Vänd flödet, för det genom en annan conduit, eller ta bort `oneWay` om enheten släpper igenom det.',
    checkByHand: 'Skicka ett paket från den mottagande sidan och leta efter det på den sändande.',
  },
  'conduit-below-zones': {
    title: 'Conduit med lägre SL-T i RDF än sina zoner',
    looksAt:
      'Conduits med eget `slTarget`: SL-T för RDF mot det högsta för de förbundna zoner som inte är ' +
      'externa. Utan eget mål tar en conduit det högsta.',
    cannotSee: 'Om en annan enhet på vägen uppväger det, och de andra FR.',
    fix: 'Höj RDF för conduiten till den angivna zonens, eller begär dispens med skälet.',
    checkByHand:
      'Kräv av gränsenheten det som zonen bakom kräver av sin gräns: filter, larm, beteende vid fel.',
  },
  'zone-without-asset': {
    title: 'Zon utan tillgångar',
    looksAt:
      'Zoner, utom externa, i vilka ingen tillgång ligger och som inte innehåller någon annan, i en ' +
      'anläggning med tillgångar.',
    cannotSee: 'Tillgångar som glömts i förteckningen: det är dem regeln frågar efter.',
    fix: 'Lägg in zonens tillgångar, eller ta bort zonen om inget är kvar av den.',
    checkByHand: 'Gå till platsen som gränsen anger och se vad som är anslutet.',
  },
};
