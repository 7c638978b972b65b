/** Bevindingen in woorden: criteria, ergste gevallen, scenario’s. */
export const riskSentences = {
  'criteria-not-approved': {
    message: 'de risicocriteria geven {missing& en } niet op, dus staat niemand in voor wat aanvaardbaar is',
    fix: 'laat de criteria goedkeuren, en geef `approvedBy` en `date` op in `risk`',
  },
  'worst-case-hackable-unknown': {
    message:
      'bij {n} ergste {n|geval|gevallen} staat niet vast of een aanval {n|het|ze} teweeg kan brengen, dus telt het alsof dat kan: {worst& en }',
    fix: 'bekijk met procesveiligheid wat elk voorkomt, en geef `hackable` op, waar of onwaar',
  },
  'worst-case-without-scenario': {
    message:
      '{n} ergste {n|geval vraagt|gevallen vragen} om een uitgebreide beoordeling, en geen scenario noemt {n|het|ze}: {worst& en }',
    fix: 'schrijf de scenario’s die {worst& en } teweeg kunnen brengen, en noem {n|het|ze} daar in `worstCases`',
  },
  'scenario-untreated': {
    message:
      'van scenario `{scenario}` blijft {rank} over, te hoog bij {categories& en }, en {treatment?de behandeling `#` dekt het niet}{bare|niemand heeft besloten|}{shown?; wat geclaimd is zou volstaan als het aangetoond was}',
    fix: 'toon aan wat geclaimd is, voeg tegenmaatregelen met een maatregel toe, of laat `{scenario}` voor een tijd aanvaarden',
  },
  'decision-lapsed': {
    message:
      'het besluit over scenario `{scenario}` verliep op {until} (`{treatment}`{acceptedBy?, door #}), en wat overblijft is te hoog',
    fix: 'verhelp wat van `{scenario}` overblijft, of laat opnieuw besluiten met een nieuwe `until`',
  },
  'decision-expires-soon': {
    message:
      'het besluit over scenario `{scenario}` (`{treatment}`) verloopt op {until}, en wat overblijft is te hoog',
    fix: 'maak af wat voor `{scenario}` gepland is en toon het aan, of laat het besluit eerder vernieuwen',
  },
  'mitigation-without-measure': {
    message:
      'scenario `{scenario}` moet verminderd worden, maar {n|de ene tegenmaatregel noemt geen|geen van de tegenmaatregelen noemt een} maatregel die nog gebouwd moet worden',
    fix: 'noem in de tegenmaatregelen van `{scenario}` de `measure` die ze tot stand brengt',
  },
  'countermeasure-cites-nothing': {
    message:
      '{n} {n|tegenmaatregel|tegenmaatregelen} van scenario `{scenario}` {n|noemt|noemen} eisen noch een maatregel en {n|telt|tellen} nooit: {names& en }',
    fix: 'noem de `rows` of de `measure` waaraan te zien is dat {names& en } {n|werkt|werken}',
  },
  'countermeasure-row-elsewhere': {
    message:
      'scenario `{scenario}` steunt op {n} {n|eis die|eisen die} niet beoordeeld {n|wordt|worden} of niet van toepassing {n|is|zijn} waar ernaar gekeken wordt: {rows& en }',
    fix: 'noem in `places` waar de eis beoordeeld wordt, of noem in `{scenario}` een eis die daar geldt',
  },
  'technique-unknown': {
    message:
      'scenario `{scenario}` noemt {n} {n|techniek|technieken} die ATT&CK voor ICS niet kent: {names& en }',
    fix: 'verbeter `techniques` van `{scenario}`',
  },
  'library-scenario-unknown': {
    message:
      'scenario `{scenario}` staat voor {n} {n|scenario dat|scenario’s die} de bibliotheek niet heeft: {names& en }',
    fix: 'verbeter `library` van `{scenario}`, of laat het weg',
  },
  'lowers-nothing': {
    message:
      'in scenario `{scenario}` {n|verlaagt|verlagen} {n} {n|maatregel|maatregelen} niets, omdat {n|hij|zij} geen lager niveau {n|noemt|noemen}: {names& en }',
    fix: 'noem voor {names& en } in `{scenario}` het niveau dat overblijft, of haal {n|hem|ze} weg',
  },
  'scenario-path-broken': {
    message: 'het pad van scenario `{scenario}` breekt af: geen zone verbindt `{from}` met `{to}`',
    fix: 'noem in `path` van `{scenario}` de conduits in de volgorde waarin ze doorlopen worden, tot aan de plaats',
  },
  'conduit-below-scenario': {
    message:
      'SL-T van conduit `{conduit}` is lager dan {n} {n|scenario vraagt waarvan het pad|scenario’s vragen waarvan het pad} erdoor loopt: {lower} ({scenarios}){unsaid?; niemand zegt van zijn datastromen of ze vertrouwelijk zijn}{held?; op elk zo’n pad vraagt een andere conduit genoeg}',
    fix: '{unsaid?geef van zijn datastromen `confidential` op, }beoordeel {n|het scenario|deze scenario’s} ook bij `{conduit}` of leg daar `slTarget` vast, of zonder dit uit en noem de grens die moet standhouden',
  },
  'scenario-incomplete': {
    message: '{n} {n|scenario geeft|scenario’s geven} geen `{field}` op: {scenarios& en }',
    fix: 'geef `{field}` op van {scenarios& en }',
  },
  'severe-scenario-without-origin': {
    message:
      'scenario `{scenario}` heeft ernst {severity}, en noemt geen ergste geval en niet waar het gevonden is',
    fix: 'noem in `{scenario}` het ergste geval dat het teweegbrengt, of in `ref` het knooppunt van de gevarenstudie',
  },
  'scenario-not-reviewed': {
    message:
      '{n} {n|scenario is|scenario’s zijn} {worst?beoordeeld vóór de beoordeling van #}{old|langer dan een jaar niet beoordeeld|}{future|beoordeeld op een dag die nog moet komen|}{before|voor toetsing gepland vóór de laatste beoordeling|}{far|pas meer dan twee jaar na de laatste beoordeling weer voor toetsing gepland|}: {scenarios& en }',
    fix: 'loop {scenarios& en } opnieuw na met het team, en geef {wrong|de juiste `date` en `nextReview`|de nieuwe `date`} op',
  },
  'scenario-without-owner': {
    message:
      '{n} {n|scenario gaat|scenario’s gaan} zonder tegenmaatregelen boven wat aanvaardbaar is, en niemand staat ervoor in: {scenarios& en }',
    fix: 'geef in `owner` van {scenarios& en } de rol op die voor het risico instaat',
  },
  'scenario-review-past': {
    message:
      '{n} {n|scenario moest|scenario’s moesten} vanaf {first} opnieuw beoordeeld zijn: {scenarios& en }',
    fix: 'loop {scenarios& en } opnieuw na met het team, en geef de nieuwe `date` en `nextReview` op',
  },
  'treatment-overdue': {
    message:
      '{bare|scenario|de behandeling van scenario} `{scenario}`{treatment? (`#`)} {bare|heeft geen behandeling, terwijl `due` lag op|moest klaar zijn op} {due}, en {unrated|niemand weet wat overblijft, want er is geen rang|wat volgens het aangetoonde overblijft, is}{rank? #}{categories?, te hoog bij #}{shown?; wat geclaimd is zou volstaan als het aangetoond was}',
    fix: '{unrated|geef de ernst op van|maak af en toon aan wat te doen was voor} `{scenario}`, leg met reden een nieuwe `due` vast, of laat wat overblijft voor een tijd aanvaarden',
  },
  'treatment-without-due': {
    message:
      '{n} {n|scenario moet|scenario’s moeten} verminderd worden, en niemand zegt vóór welke dag: {scenarios& en }',
    fix: 'geef in `due` van {scenarios& en } de laatste dag op waarop het gedaan moet zijn',
  },
  'role-unknown': {
    message: '{n} {n|naam|namen} in `{field}` {n|staat|staan} niet onder de `roles` van de locatie: {names}',
    fix: 'verbeter {n|de naam|de namen}, of voeg {n|die|ze} toe aan `roles` van `site`',
  },
  'zone-without-scenario': {
    message:
      'SL-T volgt uit scenario’s (`{method}`), maar bij zone `{zone}` met {n} {n|asset|assets} is er geen',
    fix: 'schrijf de scenario’s van `{zone}`, of geef het `slTarget` ervan op met een onderbouwing',
  },
};
