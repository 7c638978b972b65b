/** Iakttagelser i ord: kriterier, värsta fall, scenarier. */
export const riskSentences = {
  'criteria-not-approved': {
    message: 'riskkriterierna anger inte {missing& och }, så ingen svarar för det godtagbara',
    fix: 'låt godkänna kriterierna, och ange `approvedBy` och `date` i `risk`',
  },
  'worst-case-hackable-unknown': {
    message:
      'för {n} värsta fall är det inte klart om ett angrepp kan orsaka {n|det|dem}, så det räknas som om det kan: {worst& och }',
    fix: 'se med processäkerheten efter vad som förhindrar varje fall, och ange `hackable`, sant eller falskt',
  },
  'worst-case-without-scenario': {
    message:
      '{n} värsta fall kräver en utförlig bedömning, och inget scenario anger {n|det|dem}: {worst& och }',
    fix: 'skriv de scenarier som kan orsaka {worst& och }, och ange {n|det|dem} där i `worstCases`',
  },
  'scenario-untreated': {
    message:
      'av scenario `{scenario}` återstår {rank}, för högt för {categories& och }, och {treatment?behandlingen `#` täcker det inte}{bare|ingen har beslutat|}{shown?; det som är uppgivet skulle räcka om det vore belagt}',
    fix: 'belägg det som är uppgivet, lägg till motåtgärder med en åtgärd, eller låt acceptera `{scenario}` för en tid',
  },
  'decision-lapsed': {
    message:
      'beslutet om scenario `{scenario}` löpte ut {until} (`{treatment}`{acceptedBy?, av #}), och det som återstår är för högt',
    fix: 'avhjälp det som återstår av `{scenario}`, eller låt besluta på nytt med en ny `until`',
  },
  'decision-expires-soon': {
    message:
      'beslutet om scenario `{scenario}` (`{treatment}`) löper ut {until}, och det som återstår är för högt',
    fix: 'slutför och visa det som planerats för `{scenario}`, eller låt förnya beslutet före den dagen',
  },
  'mitigation-without-measure': {
    message:
      'scenario `{scenario}` ska minskas, men {n|dess enda motåtgärd anger ingen|ingen av dess motåtgärder anger en} åtgärd som återstår att bygga',
    fix: 'ange i motåtgärderna för `{scenario}` den `measure` som åstadkommer dem',
  },
  'countermeasure-cites-nothing': {
    message:
      '{n} {n|motåtgärd|motåtgärder} för scenario `{scenario}` anger varken krav eller en åtgärd och räknas aldrig: {names& och }',
    fix: 'ange de `rows` eller den `measure` på vilka man ser att {names& och } håller',
  },
  'countermeasure-row-elsewhere': {
    message:
      'scenario `{scenario}` vilar på {n} krav som inte bedöms eller inte är {n|tillämpligt|tillämpliga} där man ser efter: {rows& och }',
    fix: 'ange i `places` var kravet bedöms, eller ange i `{scenario}` ett krav som gäller där',
  },
  'technique-unknown': {
    message:
      'scenario `{scenario}` nämner {n} {n|teknik|tekniker} som ATT&CK för ICS inte har: {names& och }',
    fix: 'rätta `techniques` i `{scenario}`',
  },
  'library-scenario-unknown': {
    message:
      'scenario `{scenario}` står för {n} {n|scenario|scenarier} som biblioteket inte har: {names& och }',
    fix: 'rätta `library` i `{scenario}`, eller ta bort det',
  },
  'lowers-nothing': {
    message:
      'i scenario `{scenario}` sänker {n} {n|åtgärd|åtgärder} ingenting, eftersom {n|den|de} inte anger någon lägre nivå: {names& och }',
    fix: 'ange för {names& och } i `{scenario}` den nivå som återstår, eller ta bort {n|den|dem}',
  },
  'scenario-path-broken': {
    message: 'vägen för scenario `{scenario}` bryts: ingen zon förbinder `{from}` med `{to}`',
    fix: 'ange i `path` för `{scenario}` de conduits som passeras, i ordning, fram till dess plats',
  },
  'conduit-below-scenario': {
    message:
      'SL-T för conduit `{conduit}` är lägre än vad {n} {n|scenario kräver vars|scenarier kräver vars} väg går genom den: {lower} ({scenarios}){unsaid?; ingen säger om dess dataflöden är konfidentiella}{held?; på varje sådan väg kräver en annan conduit tillräckligt}',
    fix: '{unsaid?ange `confidential` för dess dataflöden, }bedöm {n|scenariot|dessa scenarier} även vid `{conduit}` eller ange `slTarget` där, eller undanta detta och ange den gräns som ska hålla',
  },
  'scenario-incomplete': {
    message: '{n} {n|scenario|scenarier} anger inte `{field}`: {scenarios& och }',
    fix: 'ange `{field}` för {scenarios& och } med gruppen',
  },
  'severe-scenario-without-origin': {
    message:
      'scenario `{scenario}` har allvar {severity}, och anger varken ett värsta fall eller var det hittades',
    fix: 'ange i `{scenario}` det värsta fall som det orsakar, eller i `ref` noden i riskstudien',
  },
  'scenario-not-reviewed': {
    message:
      '{n} {n|scenario|scenarier} {worst?bedömdes före bedömningen av #}{old|bedömdes senast för över ett år sedan|}{future|bedömdes en dag som ännu inte har varit|}{before|ska granskas före den senaste bedömningen|}{far|ska granskas först mer än två år efter den senaste bedömningen|}: {scenarios& och }',
    fix: 'gå igenom {scenarios& och } igen med gruppen, och ange {wrong|rätt `date` och `nextReview`|det nya `date`}',
  },
  'scenario-without-owner': {
    message:
      '{n} {n|scenario|scenarier} överstiger utan motåtgärder det som tolereras, och ingen svarar för {n|det|dem}: {scenarios& och }',
    fix: 'ange i `owner` för {scenarios& och } den roll som svarar för risken',
  },
  'scenario-review-past': {
    message: '{n} {n|scenario|scenarier} skulle ha bedömts igen från {first}: {scenarios& och }',
    fix: 'gå igenom {scenarios& och } igen med gruppen, och ange nytt `date` och `nextReview`',
  },
  'treatment-overdue': {
    message:
      '{bare|scenario|behandlingen av scenario} `{scenario}`{treatment? (`#`)} {bare|har ingen behandling, fast `due` var|skulle vara klar} {due}, och {unrated|ingen vet vad som återstår, eftersom rang saknas|det som återstår enligt det visade är}{rank? #}{categories?, för högt för #}{shown?; det som är uppgivet skulle räcka om det vore belagt}',
    fix: '{unrated|ange allvaret för|slutför och visa det som skulle göras för} `{scenario}`, ange ett nytt `due` med skäl, eller låt acceptera det som återstår för en tid',
  },
  'treatment-without-due': {
    message: '{n} {n|scenario|scenarier} ska minskas, och ingen säger till vilken dag: {scenarios& och }',
    fix: 'ange i `due` för {scenarios& och } den sista dag då det ska vara gjort',
  },
  'role-unknown': {
    message: '{n} {n|namn|namn} i `{field}` finns inte bland `roles` för anläggningsplatsen: {names}',
    fix: 'rätta {n|namnet|namnen}, eller lägg till {n|det|dem} i `roles` för `site`',
  },
  'zone-without-scenario': {
    message:
      'SL-T följer av scenarier (`{method}`), men vid zon `{zone}` med {n} {n|tillgång|tillgångar} finns inget',
    fix: 'skriv scenarierna för `{zone}`, eller ange dess `slTarget` med motivering',
  },
};
