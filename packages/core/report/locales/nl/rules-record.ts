/** Bevindingen in woorden: antwoorden, bewijs, maatregelen en leveranciers. */
export const recordSentences = {
  'supplier-without-record': {
    message:
      'leverancier `{supplier}` werkt in {places& en }, en geen rij van 62443-2-4 is voor hem beantwoord',
    fix: '`{supplier}` de passende rijen van 62443-2-4 voorleggen en de antwoorden invoeren',
  },
  'supplier-not-reviewed': {
    message:
      'leverancier `{supplier}` heeft toegang en is {never|nooit beoordeeld|voor het laatst beoordeeld op ' +
      '}{reviewed}',
    fix: '`{supplier}` beoordelen en de dag in `reviewed` opgeven',
  },
  'claimed-not-evidenced': {
    message:
      '{n} vereiste {n|rij|rijen} volgens antwoorden van `{place}` {n|is|zijn} opgegeven en niet aangetoond' +
      '{none?, # zonder bewijs}{early?, # met bewijs dat nog niet is verzameld}' +
      '{kind?, # met bewijs van een andere soort}{elsewhere?, # met bewijs van andere plaatsen}' +
      ': {rows& en }{places?; ze tellen bij #}',
    fix: 'voer geldig bewijs aan dat de plaats noemt waar de rij telt en van een soort is die de rij aanvaardt',
  },
  'evidence-uncited': {
    message: '{n} {n|bewijsstuk wordt|bewijsstukken worden} door niemand aangevoerd: {evidence& en }',
    fix: 'elk aanvoeren bij de antwoorden die het steunt, of verwijderen',
  },
  'evidence-without-hash': {
    message: '{n} {n|bewijsbestand heeft|bewijsbestanden hebben} geen controlegetal: {evidence& en }',
    fix: '`sha256` van elk bestand opgeven zoals het is verzameld',
  },
  'expired-evidence-cited': {
    message: 'bewijs `{evidence}` is op {expires} verlopen en wordt nog {n} keer aangevoerd',
    fix: '`{evidence}` opnieuw verzamelen, of uit de antwoorden halen',
  },
  'answer-expires-soon': {
    message:
      '{n} {n|antwoord|antwoorden} bij `{place}` {n|verloopt|verlopen} binnen 60 dagen, het eerste op ' +
      '{first}: {rows& en }',
    fix: 'deze rijen voor hun laatste dag opnieuw beoordelen',
  },
  'compensated-without-measure': {
    message:
      '{n} {n|compensatie noemt|compensaties noemen} bij `{place}` geen maatregel die voor de rij instaat: {rows& en }',
    fix: 'in `measures` noemen wat voor elke rij instaat, of haar als deels of niet voldaan beantwoorden',
  },
  'compensation-expires-soon': {
    message:
      '{n} {n|compensatie|compensaties} bij `{place}` {n|verloopt|verlopen} binnen 60 dagen, de eerste op ' +
      '{first}: {rows& en }',
    fix: 'deze hiaten dichten, of de compensaties voor hun laatste dag opnieuw laten goedkeuren',
  },
  'not-applicable-against-fact': {
    message:
      '{n} {n|rij is|rijen zijn} bij `{place}` als niet van toepassing beantwoord, maar waarvan {n|ze ' +
      'afhangt|ze afhangen} is daar waar: {rows& en }',
    fix: 'de rij beantwoorden, het feit verbeteren, of de andere reden in een ontheffing noemen',
  },
  'facts-undecided': {
    message:
      '{n} vereiste {n|rij wacht|rijen wachten} bij `{place}` op feiten die niemand heeft opgegeven: ' +
      '{facts& en }{shown?; het model toont #}',
    fix: '{facts& en } voor `{place}` als waar of onwaar opgeven{shown?, # als waar}',
  },
  'removable-media-unstated': {
    message: 'niemand zegt voor zone `{zone}` of er iets op {assets& en } kan worden aangesloten',
    fix: 'het feit `portableDevices` voor `{zone}` of voor de locatie opgeven',
  },
  'essential-function-not-reviewed': {
    message:
      '{n} {n|rij|rijen} waaraan bij `{place}` is voldaan, {n|kan|kunnen} een essentiële functie ' +
      'hinderen, en niemand vermeldt een toets van het effect: {rows& en }',
    fix:
      'beproeven wat elke rij doet als ze ingrijpt, en de dag in `effectReviewed` van het antwoord ' +
      'opgeven',
  },
  'function-without-place': {
    message:
      'essentiële functie `{function}` {empty|noemt niets dat ze nodig heeft|heeft assets nodig die in ' +
      'geen zone staan: }{assets& en }',
    fix: 'noemen wat `{function}` nodig heeft en elke asset een zone geven',
  },
  'edition-superseded': {
    message: 'de installatie gebruikt {edition}, dat door {later} wordt vervangen',
    fix: '{later} ernaast gebruiken en de antwoorden overzetten',
  },
  'measure-uncited': {
    message: 'maatregel `{measure}` wordt door geen antwoord en geen scenario genoemd',
    fix: '`{measure}` noemen bij de antwoorden of tegenmaatregelen waarvoor ze bedoeld is, of verwijderen',
  },
  'measure-unplanned': {
    message: 'open maatregel `{measure}` vermeldt niet: {missing& en }',
    fix: '`owner`, `cost` of `effort`, en `outage` van `{measure}` opgeven',
  },
  'answer-behind-measure': {
    message:
      'maatregel `{measure}` is getroffen, maar {n} {n|antwoord dat haar noemt zegt|antwoorden die haar noemen zeggen} nog dat het open is: {rows& en }',
    fix: 'opnieuw bekijken wat `{measure}` moest dichten, en antwoorden zoals het nu is',
  },
  'answer-counts-nowhere': {
    message:
      '{n} {n|antwoord|antwoorden} bij `{place}` {n|telt|tellen} nergens{external?, omdat van een externe zone niets wordt gevraagd}{handed?, omdat niets ervan wordt doorgegeven naar waar wordt geoordeeld}{unplaced?, omdat de asset in geen zone en geen conduit zit}{unasked?, omdat de overlay dat daar niet vraagt}: {rows& en }',
    fix: 'bij de zones en conduits antwoorden waar wordt geoordeeld, en het antwoord bij `{place}` weghalen',
  },
  'disposition-lapsed': {
    message:
      'wat over het hiaat {row} bij `{place}` was besloten, liep af op {until} (`{decision}`{approvedBy?, door #}); het hiaat staat weer open',
    fix: 'dicht het hiaat en beantwoord {row} bij `{place}` opnieuw, of laat opnieuw besluiten met een nieuwe `until`',
  },
  'disposition-expires-soon': {
    message: 'wat over het hiaat {row} bij `{place}` is besloten (`{decision}`), loopt af op {until}',
    fix: 'rond af wat voor {row} bij `{place}` is gepland, of laat voor die dag opnieuw besluiten',
  },
  'disposition-before-answer': {
    message:
      '{row} bij `{place}` is op {assessed} opnieuw beantwoord, nadat er op {decided} over was besloten (`{decision}`)',
    fix: 'laat opnieuw besluiten over wat {row} bij `{place}` nu zegt, of haal het besluit weg',
  },
  'disposition-without-gap': {
    message:
      '{n} {n|besluit|besluiten} over hiaten bij `{place}` {n|noemt|noemen} een rij die daar geen hiaat is: {rows& en }',
    fix: 'haal {n|het besluit|de besluiten} over {rows& en } bij `{place}` weg, of noem de rij die werd bedoeld',
  },
  'waiver-expires-soon': {
    message: 'ontheffing `{waiver}` verloopt op {expires}, dan geldt `{finding}` weer',
    fix: 'de bevinding verhelpen, of `{waiver}` opnieuw laten goedkeuren met een nieuwe datum',
  },
  'failed-check-claimed': {
    message:
      '{n} {n|rij is|rijen zijn} bij `{place}` opgegeven hoewel de laatste controle mislukte: {rows& en }',
    fix: 'verhelpen wat mislukte en opnieuw controleren, of de rij beantwoorden zoals het is',
  },
};
