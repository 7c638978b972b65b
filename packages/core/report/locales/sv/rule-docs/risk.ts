/** Vad reglerna ser på: kriterier, värsta fall, scenarier. */
export const riskDocs = {
  'criteria-not-approved': {
    title: 'Riskkriterier utan godkännande eller datum',
    looksAt: '`risk` utan `approvedBy`, eller utan `date`.',
    cannotSee: 'Om den som godkände får säga vad företaget godtar.',
    fix: 'Låt dem som svarar för risken godkänna kriterierna, och ange `approvedBy` och `date`.',
    checkByHand: 'Jämför matrisen med företagets: säkerhet, miljö och produktion godtar sällan detsamma.',
  },
  'worst-case-hackable-unknown': {
    title: 'Värsta fall där det är oklart om ett angrepp orsakar det',
    looksAt:
      'Värsta fall vars `hackable` är okänt eller inte angivet, i en iakttagelse. Tills någon vet räknas det som om det kan.',
    cannotSee: 'Om ett skydd som kallas onåbart ändå har en förbindelse.',
    fix: 'Gå igenom skydden med processäkerheten, och ange `hackable`, sant eller falskt.',
    checkByHand:
      'Följ ledningarna för varje skydd: onåbart är det som inte tar någon signal från ett nät och inte ställs om av något.',
  },
  'worst-case-without-scenario': {
    title: 'Värsta fall över det godtagbara, utan scenario',
    looksAt:
      'Värsta fall som enligt anläggningens kriterier kräver en utförlig bedömning, och som inget scenario anger i `worstCases`. Innan det första scenariot är skrivet är de tillsammans en iakttagelse.',
    cannotSee: 'Om de scenarier som anger ett värsta fall är alla vägar dit.',
    fix: 'Skriv ett scenario för varje zon eller conduit genom vilken det kan orsakas, och ange det i dess `worstCases`.',
    checkByHand: 'Fråga skiftet hur man skulle orsaka det med full makt över en arbetsstation.',
  },
  'scenario-untreated': {
    title: 'Återstående risk över det godtagbara, utan beslut som täcker den',
    looksAt:
      'Scenarier vars återstående risk med visade motåtgärder är över det godtagbara i en kategori, utan `treatment`, eller med `mitigate` fast allt som planerats inte räcker.',
    cannotSee: 'Om en motåtgärd som räknas gör det i anläggningen som scenariot antar.',
    fix: 'Belägg det som bara är uppgivet, lägg till motåtgärder med en åtgärd, eller låt acceptera, undvika eller överlåta risken för en tid.',
    checkByHand:
      'Läs upp scenariot för dem som kör anläggningen, och fråga om det får vara så till nästa stopp.',
  },
  'decision-lapsed': {
    title: 'Risk accepterad, överlåten eller planerad till en dag som har passerat',
    looksAt:
      'Scenarier vars återstående risk är över det godtagbara och vars beslut (`until`) tog slut före bedömningens dag.',
    cannotSee: 'Om beslutet har förlängts någon annanstans.',
    fix: 'Besluta på nytt: avhjälp det som återstår, eller låt ange en ny dag med skälet.',
    checkByHand: 'Fråga den som godkände då om skälet fortfarande gäller.',
  },
  'decision-expires-soon': {
    title: 'Risk accepterad, överlåten eller planerad i mindre än 60 dagar till',
    looksAt:
      'Scenarier vars återstående risk är över det godtagbara och täcks av ett beslut vars sista dag (`until`) ligger inom 60 dagar.',
    cannotSee: 'Om det som planerats är gjort till dess.',
    fix: 'Slutför det planerade och visa det, eller låt förnya beslutet före dess sista dag.',
    checkByHand: 'Fråga efter arbetsorderns datum.',
  },
  'mitigation-without-measure': {
    title: 'Minskning utan åtgärd som återstår att bygga',
    looksAt:
      'Scenarier med `treatment: mitigate` vars återstående risk även med det som är uppgivet är över det godtagbara, och vars motåtgärder inte anger någon `measure` som ännu inte är på plats.',
    cannotSee: 'Om arbete med de angivna kraven är planerat någon annanstans.',
    fix: 'Ange i motåtgärden den `measure` som åstadkommer den, med ansvarig, kostnad och stopp.',
    checkByHand: 'Fråga vem som har arbetsordern. Har ingen den är det en önskan.',
  },
  'countermeasure-cites-nothing': {
    title: 'Motåtgärd som varken anger krav eller en åtgärd',
    looksAt:
      'Motåtgärder för scenarier utan `rows` och utan `measure`. En sådan räknas aldrig, för inget kan bära upp den.',
    cannotSee: 'Om de krav som andra anger är de rätta för scenariot.',
    fix: 'Ange de `rows` som måste vara uppfyllda för att den ska verka; för det som ligger utanför katalogen en `measure`.',
    checkByHand: 'Fråga vad man skulle titta på på plats för att se att motåtgärden finns.',
  },
  'countermeasure-row-elsewhere': {
    title: 'Motåtgärd med ett krav som inte gäller på dess plats',
    looksAt:
      'Angivna krav som varken bedöms där man ser efter eller vid anläggningen, eller som är notApplicable där. En sådan motåtgärd kan inte räknas.',
    cannotSee: 'Om kravet vore det rätta ifall det gällde.',
    fix: 'Ange i `places` var kravet bedöms, ange ett krav som gäller där, eller rätta svaret eller det som gör att det inte gäller.',
    checkByHand: 'Vid en conduit utan apparat är de flesta krav överlåtna åt zonerna: se efter där.',
  },
  'technique-unknown': {
    title: 'Teknik som ATT&CK för ICS inte har',
    looksAt:
      '`techniques` i varje scenario mot beteckningarna i den medföljande utgåvan av ATT&CK för ICS, till exempel T0855.',
    cannotSee:
      'Om en beteckning hör till en annan matris, till exempel den för företag, eller till en annan utgåva: om tillbakadragna beteckningar säger katalogen ingenting.',
    fix: 'Rätta beteckningen. Där en teknik har dragits tillbaka anger MITRE den som ersätter den; nämn en ur en annan matris i `note`.',
    checkByHand: 'Slå upp beteckningen på attack.mitre.org och se om den hör till matrisen för ICS.',
  },
  'library-scenario-unknown': {
    title: 'Scenario i biblioteket som inte finns',
    looksAt: 'Vad scenarier nämner i `library`, mot det medföljande biblioteket av hotscenarier.',
    cannotSee: 'Om ett scenario som nämns och finns också är det som avses.',
    fix: 'Rätta beteckningen, eller ta bort `library` där scenariot inte står för något av dem.',
    checkByHand: 'Se med `bulkhead risk suggest --place` vad biblioteket har för stället.',
  },
  'lowers-nothing': {
    title: 'Skydd eller motåtgärd som inte sänker något',
    looksAt:
      'De nivåer som skydd och motåtgärder i ett scenario sänker allvar och sannolikhet till, mot scenariots egna: den som inte anger någon, eller ingen lägre, ändrar ingen bedömning. Scenarier utan allvar lämnas åt sidan.',
    cannotSee: 'Om en lägre nivå är det med skäl.',
    fix: 'Ange nivån som återstår när det verkar, under scenariots egen, eller ta bort det.',
    checkByHand: 'Fråga gruppen vad som vore värre utan det. Om inget, är det ingen motåtgärd.',
  },
  'scenario-path-broken': {
    title: 'Väg för ett scenario som inte hänger ihop',
    looksAt:
      'Scenarier där conduits i `path` inte ansluter till varandra, där den sista varken är scenariots plats eller förbinder den eller en zon runt den, eller där `entry` är en zon som den första inte förbinder.',
    cannotSee:
      'Om det finns en kortare väg, och vägar över stickor och bärbara datorer som inte är någon conduit.',
    fix: 'Ange de conduits som passeras i ordning, från ingången till platsen.',
    checkByHand: 'Följ vägen på ritningen med fingret.',
  },
  'conduit-below-scenario': {
    title: 'Conduit under de scenarier som går genom den',
    looksAt:
      'Varje conduit som scenarier enligt sin `path` går genom på väg till en annan plats: dess SL-T, angivet eller inte, mot vad de enligt anläggningens metod säkert kräver så långt de räknas där: i IAC, UC, SI, RDF och TRE vad den än bär, i DC där ett dataflöde genom den är konfidentiellt eller ingen säger att det inte är det, i RA där en väsentlig funktion behöver ett. Det är en anmärkning där conduiten ligger innanför och en annan på var och en av vägarna kräver tillräckligt, och där den är lägre bara i DC och inget dataflöde är angivet som konfidentiellt.',
    cannotSee:
      'Om en stark gräns längre in ska hålla den som kommer igenom här, de zoner som passeras på vägen, och conduits vars SL-T inte är känt.',
    fix: 'Ange `confidential` för varje dataflöde. Bedöm scenariot även vid conduiten, med conduiten som `place`, eller ange conduitens `slTarget`. Där en gräns längre in ska hålla, undanta fyndet och ange den gränsen.',
    checkByHand:
      'Gå längs vägen med kraven för varje conduit: krävs det som håller angriparen ute där denne kommer in, eller först bakom?',
  },
  'scenario-incomplete': {
    title: 'Scenario utan hotkälla, verkningar eller allvar',
    looksAt:
      'Scenarier utan `source`, scenarier utan `effects` eller `frs` och, där anläggningen har kriterier, scenarier utan `severity`: en iakttagelse för vardera. Utan källa begränsar inget den SL som ett scenario kräver; utan verkningar vet ingen för vilka FR det räknas; utan allvar har det ingen rang, vad som än har beslutats.',
    cannotSee: 'Om det som är angivet stämmer.',
    fix: 'Ange i `source` vem som skulle göra det, av `threatSources` i `risk`, i `effects` vad det gör med styrningen och i `severity` hur illa det är.',
    checkByHand: 'Fråga vem som gjort något sådant vid en anläggning som denna, och vad man såg av det.',
  },
  'severe-scenario-without-origin': {
    title: 'Allvarligt scenario utan hänvisning till riskstudien',
    looksAt:
      'Scenarier vars allvar före motåtgärder är en av anläggningens två högsta nivåer, utan `worstCases` och utan `ref` till var det hittades.',
    cannotSee: 'Om den angivna noden i riskstudien bedömer lika.',
    fix: 'Ange det värsta fall som det orsakar, eller noden i HAZOP eller LOPA i `ref`.',
    checkByHand: 'Slå upp följden i riskstudien. Står den inte där vill processäkerheten veta det.',
  },
  'scenario-not-reviewed': {
    title: 'Scenario inte bedömt på ett år, eller före ett värsta fall som det orsakar',
    looksAt:
      'Scenarier utan `date`, vilket `nextReview` de än anger, och scenarier vars `date` ligger mer än 365 dagar före bedömningens dag utan ett `nextReview` inom 730 dagar därefter, i en iakttagelse. En iakttagelse var för dem vars `date` ligger efter bedömningens dag, vars `nextReview` ligger före deras `date`, och vars `nextReview` ligger mer än 730 dagar därefter. Och vart och ett som är äldre än `date` för ett värsta fall som det anger.',
    cannotSee: 'Ändringar av anläggningen sedan dess som ingen fört in.',
    fix: 'Gå igenom dem igen med gruppen, och ange det nya `date`. Rätta dagar som inte kan stämma, och tidigarelägg en granskning som ligger längre bort än två år.',
    checkByHand: 'Fråga gruppen vad som har ändrats i anläggningen och i världen sedan den dagen.',
  },
  'scenario-without-owner': {
    title: 'Scenario som ingen svarar för',
    looksAt:
      'Scenarier utan `owner` vars risk utan motåtgärder överstiger det som tolereras, alla i en iakttagelse.',
    cannotSee: 'Om den angivna rollen känner till det och är tillsatt.',
    fix: 'Ange i `owner` den roll som svarar för risken, och gå igenom den med rollen.',
    checkByHand: 'Fråga vem som blir uppringd när det händer, och vem som släpper pengar mot det.',
  },
  'scenario-review-past': {
    title: 'Scenario vars granskningsdag har passerat',
    looksAt: 'Scenarier vars `nextReview` ligger före bedömningens dag, alla i en iakttagelse.',
    cannotSee: 'Om granskningen gjordes och bara inte fördes in.',
    fix: 'Gå igenom dem igen med gruppen, och ange nytt `date` och `nextReview`.',
    checkByHand: 'Lägg protokollet från senaste mötet bredvid registret.',
  },
  'treatment-overdue': {
    title: 'Behandling som skulle vara klar medan risken ännu är för hög',
    looksAt:
      'Scenarier vars `due` ligger före bedömningens dag och vars kvarstående risk enligt det visade överstiger det som tolereras eller saknar rang. Det som är accepterat, överlåtet eller undviket för en tid som ännu löper lämnas utanför.',
    cannotSee: 'Om arbetet är gjort och bara belägget saknas.',
    fix: 'Visa det som är gjort; ange annars en ny dag med skäl, eller låt den kvarstående risken accepteras en tid. Ett scenario utan rang behöver sitt allvar.',
    checkByHand: 'Leta upp arbetsordern: avslutad, öppen eller aldrig given?',
  },
  'treatment-without-due': {
    title: 'Minskning utan en dag då den ska vara gjord',
    looksAt:
      'Scenarier med `treatment: mitigate` och utan `due` vars kvarstående risk enligt det visade överstiger det som tolereras eller saknar rang, alla i en iakttagelse.',
    cannotSee: 'Om de angivna åtgärderna har en egen dag i verkets plan.',
    fix: 'Ange i `due` den sista dag då det ska vara gjort, i samråd med dem som gör det.',
    checkByHand: 'Fråga vid vilket stopp det byggs in, och om det står i det stoppets plan.',
  },
  'role-unknown': {
    title: 'Namn som inte hör till anläggningsplatsens roller',
    looksAt:
      'Där `roles` för `site` är angivet: `owner` och `acceptedBy` för scenarier, `approved` för `document`, och `approvedBy` för riskkriterier, SL-T, dataflöden, svar med deras undantag, beslut om brister, och dispenser. En iakttagelse per fält.',
    cannotSee:
      'Om rollen får besluta det, och `owner` för åtgärder, zoner, conduits och tillgångar, som även kan vara utomstående.',
    fix: 'Rätta namnet eller ta in rollen i `roles`.',
    checkByHand: 'Lägg namnen bredvid organisationsschemat: vilket hör till ingen?',
  },
  'zone-without-scenario': {
    title: 'Zon med tillgångar och utan scenario, där SL-T följer av scenarier',
    looksAt:
      'Där `method.slTarget` tar SL-T ur scenarier: zoner som inte är externa, med en tillgång, utan eget `slTarget` och utan scenario.',
    cannotSee: 'Om scenarierna för andra zoner är fullständiga.',
    fix: 'Skriv zonens scenarier, eller ange dess `slTarget` med motivering.',
    checkByHand: 'Fråga vad den kunde göra som sitter i denna zon, och vem som skulle sakna vad.',
  },
};
