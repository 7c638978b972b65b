/** Befunde in Worten: Antworten, Nachweise, Maßnahmen und Lieferanten. */
export const recordSentences = {
  'supplier-without-record': {
    message:
      'Lieferant `{supplier}` arbeitet in {places& und }, und keine Zeile von 62443-2-4 ist für ihn ' +
      'beantwortet',
    fix: '`{supplier}` die passenden Zeilen von 62443-2-4 stellen und die Antworten eintragen',
  },
  'supplier-not-reviewed': {
    message:
      'Lieferant `{supplier}` hat Zugang und wurde {never|nie überprüft|zuletzt überprüft am }{reviewed}',
    fix: '`{supplier}` überprüfen und den Tag in `reviewed` angeben',
  },
  'claimed-not-evidenced': {
    message:
      '{n} geforderte {n|Zeile|Zeilen} nach Antworten von `{place}` {n|ist|sind} angegeben und nicht nachgewiesen' +
      '{none?, # ohne Nachweis}{early?, # mit noch nicht erhobenem Nachweis}{kind?, # mit Nachweis anderer Art}' +
      '{elsewhere?, # mit Nachweis anderer Stellen}: {rows& und }{places?; sie zählen bei #}',
    fix: 'gültige Nachweise anführen, die die Stelle nennen, an der die Zeile zählt, und von einer Art sind, die sie annimmt',
  },
  'evidence-uncited': {
    message: '{n} {n|Nachweis wird|Nachweise werden} von niemandem angeführt: {evidence& und }',
    fix: 'jeden bei den Antworten anführen, die er stützt, oder entfernen',
  },
  'evidence-without-hash': {
    message: '{n} {n|Nachweisdatei hat|Nachweisdateien haben} keine Prüfsumme: {evidence& und }',
    fix: '`sha256` jeder Datei angeben, wie sie erhoben wurde',
  },
  'expired-evidence-cited': {
    message: 'Nachweis `{evidence}` ist am {expires} abgelaufen und wird noch {n} Mal angeführt',
    fix: '`{evidence}` neu erheben oder aus den Antworten nehmen',
  },
  'answer-expires-soon': {
    message:
      '{n} {n|Antwort|Antworten} bei `{place}` {n|läuft|laufen} innerhalb von 60 Tagen ab, die erste am ' +
      '{first}: {rows& und }',
    fix: 'diese Zeilen vor ihrem letzten Tag neu beurteilen',
  },
  'compensated-without-measure': {
    message:
      '{n} {n|Kompensation nennt|Kompensationen nennen} bei `{place}` keine Maßnahme, die für die Zeile einsteht: {rows& und }',
    fix: 'in `measures` nennen, was für jede Zeile einsteht, oder sie als teilweise oder nicht erfüllt beantworten',
  },
  'compensation-expires-soon': {
    message:
      '{n} {n|Kompensation|Kompensationen} bei `{place}` {n|läuft|laufen} innerhalb von 60 Tagen ab, die ' +
      'erste am {first}: {rows& und }',
    fix: 'diese Lücken schließen oder die Kompensationen vor ihrem letzten Tag erneut genehmigen lassen',
  },
  'not-applicable-against-fact': {
    message:
      '{n} {n|Zeile ist|Zeilen sind} bei `{place}` als nicht anwendbar beantwortet, aber wovon {n|sie ' +
      'abhängt|sie abhängen}, trifft dort zu: {rows& und }',
    fix:
      'die Zeile beantworten, das Merkmal berichtigen oder den anderen Grund in einer Ausnahmegenehmigung ' +
      'nennen',
  },
  'facts-undecided': {
    message:
      '{n} geforderte {n|Zeile wartet|Zeilen warten} bei `{place}` auf Merkmale, die niemand angegeben ' +
      'hat: {facts& und }{shown?; das Modell zeigt #}',
    fix: '{facts& und } für `{place}` als wahr oder falsch angeben{shown?, # als wahr}',
  },
  'removable-media-unstated': {
    message: 'niemand sagt für Zone `{zone}`, ob an {assets& und } etwas angesteckt werden kann',
    fix: 'das Merkmal `portableDevices` für `{zone}` oder den Standort angeben',
  },
  'essential-function-not-reviewed': {
    message:
      '{n} {n|Zeile|Zeilen}, die bei `{place}` erfüllt {n|ist|sind}, {n|kann|können} eine wesentliche ' +
      'Funktion behindern, und niemand gibt eine Prüfung der Auswirkung an: {rows& und }',
    fix:
      'erproben, was jede bewirkt, wenn sie eingreift, und den Tag in `effectReviewed` der Antwort ' +
      'angeben',
  },
  'function-without-place': {
    message:
      'wesentliche Funktion `{function}` {empty|nennt nichts, was sie braucht|braucht Assets, die in ' +
      'keiner Zone liegen: }{assets& und }',
    fix: 'nennen, was `{function}` braucht, und jedem Asset seine Zone geben',
  },
  'edition-superseded': {
    message: 'die Anlage verwendet {edition}, das von {later} ersetzt wird',
    fix: '{later} zusätzlich verwenden und die Antworten überführen',
  },
  'measure-uncited': {
    message: 'Maßnahme `{measure}` wird von keiner Antwort und keinem Szenario genannt',
    fix: '`{measure}` bei den Antworten oder Gegenmaßnahmen nennen, für die sie gedacht ist, oder entfernen',
  },
  'measure-unplanned': {
    message: 'offene Maßnahme `{measure}` gibt nicht an: {missing& und }',
    fix: '`owner`, `cost` oder `effort` und `outage` von `{measure}` angeben',
  },
  'answer-behind-measure': {
    message:
      'Maßnahme `{measure}` ist umgesetzt, aber {n} {n|Antwort, die sie nennt, sagt|Antworten, die sie nennen, sagen} noch, dass es offen ist: {rows& und }',
    fix: 'noch einmal ansehen, was `{measure}` schließen sollte, und antworten, wie es jetzt ist',
  },
  'answer-counts-nowhere': {
    message:
      '{n} {n|Antwort|Antworten} bei `{place}` {n|zählt|zählen} nirgends{external?, da von einer externen Zone nichts verlangt wird}{handed?, da nichts davon an die Stellen weitergegeben wird, an denen geurteilt wird}{unplaced?, da das Asset in keiner Zone und keinem Conduit ist}{unasked?, da die Zusatzanforderung das dort nicht verlangt}: {rows& und }',
    fix: 'bei den Zonen und Conduits antworten, an denen geurteilt wird, und die Antwort bei `{place}` entfernen',
  },
  'disposition-lapsed': {
    message:
      'die Entscheidung über die Lücke {row} bei `{place}` lief am {until} ab (`{decision}`{approvedBy?, von #}), die Lücke ist wieder offen',
    fix: 'die Lücke schließen und {row} bei `{place}` neu beantworten, oder mit neuem `until` erneut entscheiden lassen',
  },
  'disposition-expires-soon': {
    message: 'die Entscheidung über die Lücke {row} bei `{place}` (`{decision}`) läuft am {until} ab',
    fix: 'abschließen, was für {row} bei `{place}` geplant ist, oder vor diesem Tag erneut entscheiden lassen',
  },
  'disposition-before-answer': {
    message:
      '{row} bei `{place}` wurde am {assessed} neu beantwortet, nachdem am {decided} darüber entschieden war (`{decision}`)',
    fix: 'über das, was {row} bei `{place}` jetzt sagt, erneut entscheiden lassen, oder die Entscheidung entfernen',
  },
  'disposition-without-gap': {
    message:
      '{n} {n|Entscheidung|Entscheidungen} über Lücken bei `{place}` {n|nennt|nennen} eine Zeile, die dort keine Lücke ist: {rows& und }',
    fix: 'die {n|Entscheidung|Entscheidungen} über {rows& und } bei `{place}` entfernen, oder die gemeinte Zeile nennen',
  },
  'waiver-expires-soon': {
    message: 'Ausnahmegenehmigung `{waiver}` läuft am {expires} ab, dann gilt `{finding}` wieder',
    fix: 'den Befund beheben oder `{waiver}` mit neuem Datum erneut genehmigen lassen',
  },
  'failed-check-claimed': {
    message:
      '{n} {n|Zeile ist|Zeilen sind} bei `{place}` angegeben, obwohl die letzte Prüfung fehlschlug: ' +
      '{rows& und }',
    fix: 'beheben, was fehlschlug, und neu prüfen, oder die Zeile so beantworten, wie es ist',
  },
};
