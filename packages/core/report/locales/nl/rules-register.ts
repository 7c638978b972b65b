/** Bevindingen in woorden: zones en conduits zoals ze in het register staan. */
export const registerSentences = {
  'zone-without-owner': {
    message: 'zone `{zone}` heeft geen eigenaar',
    fix: 'in `owner` opgeven wie verantwoordelijk is voor `{zone}`',
  },
  'zone-without-boundary': {
    message:
      'zone `{zone}` vermeldt geen {both|grens, logisch noch fysiek|}{logicalOnly|logische ' +
      'grens|}{physicalOnly|fysieke grens|}',
    fix: '`logicalBoundary` of `networks`, en `physicalBoundary` van `{zone}` opgeven',
  },
  'zone-not-reviewed': {
    message: 'zone `{zone}` is {never|nooit herzien|voor het laatst herzien op }{reviewed}',
    fix: '`{zone}` met de eigenaar nalopen en de dag in `reviewed` opgeven',
  },
  'target-without-rationale': {
    message: 'SL-T van `{place}` is {sl} in elke FR en heeft geen motivering',
    fix: '`slTarget` van `{place}` als vector met motivering opgeven',
  },
  'target-not-approved': {
    message: 'SL-T van `{place}` is door niemand goedgekeurd',
    fix: 'SL-T van `{place}` laten goedkeuren en `approvedBy` opgeven',
  },
  'suc-leaves-out-zone': {
    message: 'zone `{zone}` hoort bij geen SUC ({suc& en })',
    fix: '`{zone}` in haar SUC opnemen, of in `outOfScope` zeggen waarom niet en ontheffing vragen',
  },
  'conduit-without-flow': {
    message: 'door conduit `{conduit}`, die {zones& en } verbindt, gaat geen datastroom',
    fix: 'opnemen wat door `{conduit}` gaat, of de conduit sluiten',
  },
  'conduit-without-device': {
    message: 'conduit `{conduit}` tussen {zones& en } heeft geen grensapparaat',
    fix: '`{conduit}` noemen in `conduits` van het apparaat dat haar afdwingt, of er een plaatsen',
  },
  'conduit-without-rules': {
    message: 'conduit `{conduit}` zegt niet waar de regels van {devices& en } bewaard worden',
    fix: 'in `rules` van `{conduit}` opgeven waar de regels liggen',
  },
  'conduit-joins-many': {
    message: 'conduit `{conduit}` verbindt {n} zones: {zones& en }',
    fix: '`{conduit}` per paar zones splitsen, of de reden in een ontheffing noemen',
  },
  'wireless-without-fact': {
    message: 'conduit `{conduit}` is draadloos, maar vermeldt het feit `wireless` niet',
    fix: 'vermeld het feit `wireless` als waar bij `{conduit}`',
  },
  'external-conduit-open': {
    message: 'conduit `{conduit}` leidt naar {outside& en } en is noch eenrichting noch gefilterd',
    fix: 'een apparaat dat standaard weigert in `{conduit}` plaatsen, of haar alleen naar buiten laten gaan',
  },
  'one-way-against-flow': {
    message: 'datastroom `{flow}` gaat tegen conduit `{conduit}` in, die alleen van {from} naar {to} leidt',
    fix: '`{flow}` omkeren, door een andere conduit leiden, of `oneWay` van `{conduit}` verbeteren',
  },
  'conduit-below-zones': {
    message: 'conduit `{conduit}` heeft SL-T {target} voor RDF, maar verbindt zone `{zone}` met {level}',
    fix: 'RDF van `{conduit}` verhogen tot {level}, of de reden in een ontheffing noemen',
  },
  'zone-without-asset': {
    message: 'zone `{zone}` bevat geen asset',
    fix: 'de assets van `{zone}` invoeren, of de zone verwijderen',
  },
};
