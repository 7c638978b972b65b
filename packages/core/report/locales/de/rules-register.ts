/** Befunde in Worten: Zonen und Conduits, wie sie im Verzeichnis stehen. */
export const registerSentences = {
  'zone-without-owner': {
    message: 'Zone `{zone}` hat keinen Verantwortlichen',
    fix: 'in `owner` angeben, wer für `{zone}` verantwortlich ist',
  },
  'zone-without-boundary': {
    message:
      'Zone `{zone}` gibt keine {both|Grenze an, weder logisch noch physisch|}{logicalOnly|logische ' +
      'Grenze an|}{physicalOnly|physische Grenze an|}',
    fix: '`logicalBoundary` oder `networks` sowie `physicalBoundary` von `{zone}` angeben',
  },
  'zone-not-reviewed': {
    message: 'Zone `{zone}` wurde {never|nie überprüft|zuletzt überprüft am }{reviewed}',
    fix: '`{zone}` mit dem Verantwortlichen durchgehen und den Tag in `reviewed` angeben',
  },
  'target-without-rationale': {
    message: 'SL-T von `{place}` ist {sl} in jedem FR und hat keine Begründung',
    fix: '`slTarget` von `{place}` als Vektor mit Begründung angeben',
  },
  'target-not-approved': {
    message: 'SL-T von `{place}` wurde von niemandem genehmigt',
    fix: 'SL-T von `{place}` genehmigen lassen und `approvedBy` angeben',
  },
  'suc-leaves-out-zone': {
    message: 'Zone `{zone}` gehört zu keinem SUC ({suc& und })',
    fix: '`{zone}` in ihrem SUC aufführen, oder in `outOfScope` begründen und den Befund genehmigen lassen',
  },
  'conduit-without-flow': {
    message: 'durch Conduit `{conduit}`, der {zones& und } verbindet, führt kein Datenfluss',
    fix: 'aufführen, was durch `{conduit}` führt, oder ihn schließen',
  },
  'conduit-without-device': {
    message: 'Conduit `{conduit}` zwischen {zones& und } hat kein Grenzgerät',
    fix: '`{conduit}` in `conduits` des Geräts nennen, das ihn durchsetzt, oder eines einbauen',
  },
  'conduit-without-rules': {
    message: 'Conduit `{conduit}` sagt nicht, wo die Regeln von {devices& und } liegen',
    fix: 'in `rules` von `{conduit}` angeben, wo der Regelsatz liegt',
  },
  'conduit-joins-many': {
    message: 'Conduit `{conduit}` verbindet {n} Zonen: {zones& und }',
    fix: '`{conduit}` nach Paaren von Zonen aufteilen oder den Grund in einer Ausnahmegenehmigung nennen',
  },
  'wireless-without-fact': {
    message: 'Conduit `{conduit}` ist drahtlos, gibt aber das Merkmal `wireless` nicht an',
    fix: 'das Merkmal `wireless` bei `{conduit}` als wahr angeben',
  },
  'external-conduit-open': {
    message:
      'Conduit `{conduit}` führt nach {outside& und } und ist weder einseitig gerichtet noch gefiltert',
    fix: 'ein Gerät, das grundsätzlich ablehnt, in `{conduit}` einbauen, oder ihn nur nach außen richten',
  },
  'one-way-against-flow': {
    message: 'Datenfluss `{flow}` läuft gegen Conduit `{conduit}`, der nur von {from} nach {to} führt',
    fix: '`{flow}` umkehren, durch einen anderen Conduit führen, oder `oneWay` von `{conduit}` berichtigen',
  },
  'conduit-below-zones': {
    message: 'Conduit `{conduit}` hat SL-T {target} für RDF, verbindet aber Zone `{zone}` mit {level}',
    fix: 'RDF von `{conduit}` auf {level} anheben oder den Grund in einer Ausnahmegenehmigung nennen',
  },
  'zone-without-asset': {
    message: 'Zone `{zone}` enthält kein Asset',
    fix: 'die Assets von `{zone}` eintragen oder die Zone entfernen',
  },
};
