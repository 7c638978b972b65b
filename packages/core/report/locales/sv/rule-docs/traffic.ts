/** Vad reglerna ser på: dataflöden, fjärråtkomst och tillgångar. */
export const trafficDocs = {
  'remote-without-second-factor': {
    title: 'Fjärråtkomst utan en andra faktor',
    looksAt:
      'Conduits med medium remote, och sådana genom vilka ett interaktivt flöde från en extern zon går. ' +
      'Krävs gör SR 1.1 RE 2 eller RE 3, eller en rad i ett tilläggskrav som anger en av dem i ' +
      '`satisfiedBy`, bedömd uppfylld eller kompenserad, vid conduiten eller en förbunden zon; ett svar som ' +
      'gått ut eller en kompensation utan sin åtgärd är det inte.',
    cannotSee:
      'Om den andra faktorn krävs på varje väg, och vägar som ingen ritat. Standarden kräver den från SL ' +
      '3; därunder är den en klok policy.',
    fix:
      'Sätt en gateway med en andra faktor före sessionen och besvara SR 1.1 RE 2 vid conduiten, eller ' +
      'begär dispens med skälet.',
    checkByHand: 'Logga in utifrån som en leverantör skulle, och räkna vad som efterfrågas.',
  },
  'remote-ends-inside': {
    title: 'Interaktivt flöde utifrån som inte slutar i en DMZ',
    looksAt:
      'Dataflöden med `interactive: true` från en extern zon till en som varken är extern eller av slaget ' +
      'dmz eller remote.',
    cannotSee:
      'Vart sessionen går vidare från en DMZ, och sessioner som tagits upp som om en maskin förde dem.',
    fix: 'Låt sessionen sluta vid en hoppserver i en DMZ och öppna en andra därifrån, med andra uppgifter.',
    checkByHand:
      'Låt leverantören ansluta medan någon ser på gränsenheten: vilken adress på insidan når paket ' +
      'utifrån?',
  },
  'dmz-passes-on': {
    title: 'DMZ som öppnas utifrån och själv anropar styrningen',
    looksAt:
      'Zoner av slaget dmz: flöden som öppnas in i dem från nivå 4 eller 5 eller utifrån, och flöden från ' +
      'dem till nivå 2 eller lägre eller till en SIS-zon. Tillsammans gör de den till en språngbräda. ' +
      'Utan `level` gäller 3.5 (dmz), 4 (enterprise) eller 5 (external).',
    cannotSee: 'Om de två flödena möts på en värd, och vad den kontrollerar däremellan.',
    fix:
      'Låt båda sidor anropa DMZ: anläggningen lägger sina data där, kontoret hämtar dem. Måste en person ' +
      'igenom, använd en hoppserver med en andra faktor och inspelning, och begär dispens.',
    checkByHand:
      'Fråga vem som får öppna en anslutning från DMZ till en styrenhet, och varifrån den värden nås.',
  },
  'safety-changed-from-outside': {
    title: 'SIS-zon som flöden från andra zoner kan ändra',
    looksAt:
      'Dataflöden från en zon av annat slag till en SIS-zon med åtkomst write, program, file eller ' +
      'desktop, eller interaktiva. Ett som får ändra programmet gör det till ett fel.',
    cannotSee:
      'Omkopplare och nycklar på säkerhetsstyrenheten som spärrar skrivning, och flöden vars `access` inte ' +
      'anges.',
    fix:
      'Låt säkerhetssystemet bara läsas: programmera från en station i den egna zonen, med nyckeln i drift. ' +
      'Kasta skrivkommandon i gränsenheten.',
    checkByHand:
      'Försök på ett testsystem, med nyckeln i drift, skriva ett värde och ladda ett program från den ' +
      'andra zonen.',
  },
  'safety-remote-access': {
    title: 'SIS-zon med fjärråtkomst',
    looksAt:
      'Conduits som förbinder en SIS-zon och har medium remote, eller också förbinder en zon av slaget ' +
      'external, remote eller enterprise.',
    cannotSee: 'Fjärråtkomst till en granne varifrån SIS-zonen kan nås.',
    fix: 'Ta bort conduiten. Måste leverantören se systemet, släpp ut data enkelriktat och ändra på plats.',
    checkByHand: 'Fråga säkerhetssystemets leverantör hur den skulle ansluta i natt.',
  },
  'flow-without-purpose': {
    title: 'Dataflöden utan angivet syfte',
    looksAt: 'Dataflöden genom varje conduit utan `purpose`; en iakttagelse per conduit.',
    cannotSee: 'Om ett angivet syfte är ett bra syfte.',
    fix:
      'Fråga den ansvarige för den anropade sidan varför den lyssnar och ange det i `purpose`. Det ingen ' +
      'kan försvara stoppas.',
    checkByHand:
      'Läs upp ett flöde i kontrollrummet. Säger ingen vad som faller utan det har det inget syfte.',
  },
  'flow-not-approved': {
    title: 'Dataflöden utan godkännande',
    looksAt: 'Dataflöden genom varje conduit utan `approvedBy`; en iakttagelse per conduit.',
    cannotSee: 'Om godkännaren visste vad flödet kan.',
    fix:
      'Låt den ansvarige för den anropade zonen godkänna vart och ett, med en sista dag i `until` när det ' +
      'är menat för en tid.',
    checkByHand: 'Ta ändringsposten för regeln som tillåter det och leta efter namnet under den.',
  },
  'flow-not-observed': {
    title: 'Dataflöden som inte setts på nätet på ett år',
    looksAt:
      'Conduits genom vilka minst ett flöde observerats de senaste 365 dagarna: de flöden som aldrig ' +
      'eller inte på längre tid observerats. En iakttagelse per conduit.',
    cannotSee: 'Flöden som sker en gång om året, som en återställning. Där inget observerats sägs inget.',
    fix: 'Observera conduiten genom stopp och start. Det som inte syns stoppas eller får sitt syfte rättat.',
    checkByHand: 'Jämför regelns träffräknare med förra månaden.',
  },
  'flow-past-until': {
    title: 'Dataflöde efter sista dagen för sitt godkännande',
    looksAt: 'Dataflöden vars `until` ligger före bedömningens dag.',
    cannotSee: 'Om gränsenheten fortfarande tillåter det.',
    fix: 'Stoppa flödet och ta bort det ur listan, eller låt godkänna det på nytt med ny `until`.',
    checkByHand: 'Leta efter regeln i gränsenheten. Finns den kvar gör flödet det också.',
  },
  'duplicate-address': {
    title: 'Adress två gånger i ett nät',
    looksAt:
      'Gränssnitt med samma `address` och samma `network`; utan angivet nät, med samma adress i samma ' +
      'zon; stora bokstäver, prefixlängd och hur en IPv6-adress förkortas gör ingen skillnad. Samma adress i två nät är vanligt.',
    cannotSee: 'Gränssnitt utan nät och zon, och en adress som en reservenhet tar över.',
    fix: 'Rätta förteckningen, eller ange i `network` vilket nät varje gränssnitt är i.',
    checkByHand:
      'Fråga switchen vilken port som svarar på adressen, två gånger, med enheten på en port urkopplad.',
  },
  'support-ended': {
    title: 'Tillgångar efter supportens slut där SL-T är 2 eller mer',
    looksAt:
      'Tillgångar i zoner och gränsenheter i conduits med SL-T 2 eller mer i en FR vars `supportEnd`, eller ' +
      'produktens, ligger före bedömningens dag. Därhän lämnas tillgångar med ett eget kompenserat svar på ' +
      'SR 3.2, 3.4, 5.1, 5.2, 7.6, 7.7 eller en RE av dem som räknas: ej utgånget, åtgärderna på plats och ' +
      'det som det vilar på uppfyllt.',
    cannotSee: 'Tillgångar vars slut ingen angett, och stöd som köpts därefter: lägg in dess slut.',
    fix:
      'Byt ut eller uppgradera, köp längre stöd, eller kompensera: ange vid tillgången vad som träder in ' +
      'och till när.',
    checkByHand:
      'Slå upp artikelnummer och version hos tillverkaren och fråga efter senaste säkerhetsuppdatering.',
  },
  'controller-without-backup': {
    title: 'Styrenheter som ingen säkerhetskopia är angiven för',
    looksAt: 'Tillgångar av typen controller eller safety-controller utan `backup`; en iakttagelse per zon.',
    cannotSee:
      'Om det finns en kopia som ingen har angett, om den är av programmet som körs, och om den någonsin återställts.',
    fix:
      'Förvara program, konfiguration och firmware utanför enheten och ange i `backup` vad, när och ' +
      'senaste återställningsprov.',
    checkByHand: 'Ladda kopian i en reservenhet och jämför kontrollsumman med den som körs.',
  },
  'shared-accounts': {
    title: 'Delade konton där SL-T kräver personliga',
    looksAt:
      'Tillgångar med `accounts: shared` i zoner och gränsenheter i conduits med SL-T 2 eller mer i IAC, om inte SR 1.1 RE 1 där är ' +
      'delvis eller ej uppfylld: då säger bristen det redan.',
    cannotSee: 'Vad det delade kontot får göra, och vem som kan dess lösenord.',
    fix:
      'Ge människor egna konton, på enheten eller framför den. Måste en operatörsstation stå öppen, säg ' +
      'det i svaret på SR 1.1 RE 1.',
    checkByHand: 'Fråga tre i ett skiftlag hur de loggar in, och leta i loggen efter deras namn.',
  },
  'asset-unidentified': {
    title: 'Tillgångar utan tillverkare eller version där SL-T är 2 eller mer',
    looksAt:
      'Tillgångar i zoner och gränsenheter i conduits med SL-T 2 eller mer i en FR som varken själva eller genom sin produkt anger ' +
      'tillverkare och version. Tillgångar av typen data, removable-media och other lämnas därhän.',
    cannotSee: 'Om version och tillverkare stämmer.',
    fix: 'Läs av båda på enheten och ange `vendor` och `version`, eller produkten i `productVersion`.',
    checkByHand:
      'Ta ett säkerhetsmeddelande från förra månaden: går det att inom en timme säga vilka tillgångar det ' +
      'gäller?',
  },
  'asset-not-verified': {
    title: 'Tillgångar som inte jämförts med enheten på ett år',
    looksAt:
      'Tillgångar vars `verified` saknas eller ligger mer än 365 dagar före bedömningens dag; en ' +
      'iakttagelse per zon, och per conduit med gränsenheter som inte nämns vid någon zon.',
    cannotSee: 'Vad som jämfördes: en granskad post kan ändå sakna ett nätkort.',
    fix: 'Gå igenom zonen med listan, rätta den och ange dagen i `verified`.',
    checkByHand: 'Öppna fem skåp på måfå och jämför typ, artikelnummer, version och adresser med listan.',
  },
  'product-without-support-end': {
    title: 'Produkt i bruk utan slut på stödet',
    looksAt:
      'Produkter som en tillgång anger i `productVersion` och som inte anger `supportEnd`, där inte ' +
      'heller tillgången gör det.',
    cannotSee: 'Om dagen gäller säkerhetsuppdateringar eller bara försäljning.',
    fix: 'Fråga tillverkaren vilken dag säkerhetsuppdateringarna slutar och ange den i `supportEnd`.',
    checkByHand: 'Leta efter dagen i produktens användarinformation. Står den inte där, fråga skriftligt.',
  },
};
