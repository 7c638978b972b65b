/** Was die Regeln betrachten: Antworten, Nachweise, Maßnahmen und Lieferanten. */
export const recordDocs = {
  'supplier-without-record': {
    title: 'Dienstleister mit Zugang und ohne Bewertung',
    looksAt:
      'Lieferanten mit Rolle integration oder maintenance, die Zonen oder Conduits nennen, und für die ' +
      'keine Zeile von 62443-2-4 beantwortet ist.',
    cannotSee: 'Zugang, der nicht in `zones` oder `conduits` steht, und ob die Antworten stimmen.',
    fix:
      'Die passenden Fragen von 62443-2-4 stellen, die Antworten beim Lieferanten eintragen und das ' +
      'Dokument in `catalogs` nennen.',
    checkByHand: 'Nach der letzten Aufzeichnung fragen, was seine Leute vor Ort taten und wer sie einließ.',
  },
  'supplier-not-reviewed': {
    title: 'Lieferant mit Zugang seit einem Jahr nicht überprüft',
    looksAt:
      'Lieferanten, die Zonen oder Conduits nennen und deren `reviewed` fehlt oder mehr als 365 Tage vor ' +
      'dem Tag der Bewertung liegt.',
    cannotSee: 'Was die Überprüfung betrachtete und was sich seither geändert hat.',
    fix:
      'Zugang, Personal, Vertrag und offene Punkte mit dem Lieferanten durchgehen und den Tag in ' +
      '`reviewed` angeben.',
    checkByHand:
      'Konten und Schlüssel des Lieferanten auflisten und fragen, welche in diesem Jahr benutzt wurden.',
  },
  'claimed-not-evidenced': {
    title: 'Geforderte Zeilen angegeben und nicht nachgewiesen',
    looksAt:
      'Geforderte Zeilen jeder Zone und jedes Conduits, die angegeben, aber nicht nachgewiesen erfüllt ' +
      'oder kompensiert sind, nach dem, was ihre Antworten anführen: nichts; Nachweise dieser Stelle, die ' +
      'noch nicht erhoben sind; solche einer nicht angenommenen Art; nur solche anderer Stellen. Ein Befund ' +
      'je Stelle, die Antworten gibt, mit den Stellen, die sie verwenden. Eine Warnung, wo ein FR auf ' +
      'solchen Zeilen SL-T erreichen soll; ein Hinweis, wo die Stelle ohnehin darunter liegt.',
    cannotSee:
      'Ob der Nachweis zeigt, was sein Titel sagt. Nicht anwendbare Zeilen, und REs, denen nur der ' +
      'Nachweis ihrer Grundanforderung fehlt, zählen nicht; abgelaufene Nachweise meldet ' +
      'expired-evidence-cited.',
    fix:
      'Erheben, was fehlt, und in der Antwort anführen; Abgelaufenes erneuern; die Stelle in `places` der ' +
      'Nachweise nennen, die sie abdecken.',
    checkByHand: 'Fünf der Zeilen nehmen und sich am Gerät zeigen lassen, was die Antwort sagt.',
  },
  'evidence-uncited': {
    title: 'Nachweise, die niemand anführt',
    looksAt:
      'Nachweise, die keine Antwort, kein Merkmal und kein Zertifikat anführt. Ein Befund für die Anlage.',
    cannotSee: 'Nachweise einer Organisation, die andere Anlagen anführen.',
    fix: 'In den Antworten anführen, die sie stützen, oder entfernen.',
    checkByHand: 'Den Nachweis öffnen und fragen, für welche Zeile er erhoben wurde.',
  },
  'evidence-without-hash': {
    title: 'Nachweisdatei ohne Prüfsumme',
    looksAt: 'Nachweise mit `file` und ohne `sha256`. Ein Befund für die Anlage.',
    cannotSee: 'Ob die Datei da ist und ihre Prüfsumme stimmt.',
    fix: 'Den SHA-256 der Datei angeben, wie sie erhoben wurde.',
    checkByHand: 'Die Prüfsumme der Datei mit der vom Tag der Erhebung vergleichen.',
  },
  'expired-evidence-cited': {
    title: 'Abgelaufener Nachweis wird noch angeführt',
    looksAt:
      'Nachweise, deren `expires` vor dem Tag der Bewertung liegt und die Antworten, Merkmale oder ' +
      'Zertifikate anführen. Sie zeigen nichts mehr.',
    cannotSee: 'Ob ein anderer Nachweis derselben Antwort gültig ist, und ob noch gilt, was er zeigte.',
    fix: 'Neu erheben und die neuen Tage angeben, oder aus den Antworten nehmen.',
    checkByHand: 'Wiederholen, was er zeigt: die Einstellungen neu ausgeben, den Test neu durchführen.',
  },
  'answer-expires-soon': {
    title: 'Antworten, die innerhalb von 60 Tagen ablaufen',
    looksAt:
      'Nicht kompensierte Antworten, deren `expires` innerhalb von 60 Tagen ab dem Tag der Bewertung ' +
      'liegt; ein Befund je Stelle. Danach sind sie nicht ermittelt.',
    cannotSee: 'Ob noch gilt, was geantwortet wurde: Das beurteilt, wer erneuert.',
    fix: 'Die Zeile neu beurteilen und einen neuen letzten Tag angeben.',
    checkByHand: 'Vor dem Erneuern an der Stelle ansehen, was die Antwort sagt.',
  },
  'compensated-without-measure': {
    title: 'Kompensation, die keine Maßnahme nennt',
    looksAt:
      'Kompensierte, nicht abgelaufene Antworten, die weder `measures` noch in `dependsOn` Zeilen nennen, auf denen sie ruhen; ' +
      'ein Befund je Stelle. Von keiner Maßnahme sind alle umgesetzt: Die Zeile zählt als erfüllt.',
    cannotSee: 'Ob eine genannte Maßnahme leistet, was sie soll, und was der Grund in Worten sagt.',
    fix: 'In `measures` nennen, was für die Zeile einsteht, oder sie als teilweise oder nicht erfüllt beantworten.',
    checkByHand: 'Sich vom Genehmigenden am Gerät zeigen lassen, was einen Angreifer stattdessen abhält.',
  },
  'compensation-expires-soon': {
    title: 'Kompensationen, die innerhalb von 60 Tagen ablaufen',
    looksAt:
      'Kompensierte Antworten, deren `expires` innerhalb von 60 Tagen ab dem Tag der Bewertung liegt; ein ' +
      'Befund je Stelle. Danach ist die Zeile nicht erfüllt.',
    cannotSee: 'Ob noch gilt, was geantwortet wurde: Das beurteilt, wer erneuert.',
    fix: 'Die Lücke selbst schließen oder die Kompensation mit neuem letzten Tag erneut genehmigen lassen.',
    checkByHand: 'Den Genehmigenden fragen, ob der Grund vom letzten Mal noch gilt und was seither geschah.',
  },
  'not-applicable-against-fact': {
    title: 'Nicht anwendbar, obwohl ihre Merkmale zutreffen',
    looksAt:
      'Zeilen, die bei einer Zone oder einem Conduit selbst als nicht anwendbar beantwortet sind und von ' +
      'Merkmalen abhängen, die dort alle zutreffen, nach Angabe oder nach dem Modell. Ein Befund je ' +
      'Stelle.',
    cannotSee: 'Andere Gründe, aus denen eine Zeile nicht gilt, und Zeilen ohne Merkmal.',
    fix:
      'Die Zeile beantworten oder das Merkmal berichtigen. Gibt es einen anderen Grund, den Befund damit ' +
      'genehmigen lassen.',
    checkByHand: 'Der Person, die das Merkmal angab, den Grund der Antwort vorlesen.',
  },
  'facts-undecided': {
    title: 'Nicht angegebene Merkmale, die über geforderte Zeilen entscheiden',
    looksAt:
      'Geforderte Zeilen jeder Zone und jedes Conduits, die nicht ermittelt sind, weil ein Merkmal ' +
      'unbekannt oder nicht angegeben ist. Ein Befund je Stelle. Merkmale, von denen dort ' +
      'removable-media-unstated oder wireless-without-fact spricht, bleiben ihnen überlassen. Die das Modell selbst zeigt, werden genannt.',
    cannotSee: 'Ob ein angegebenes Merkmal stimmt.',
    fix:
      'Jedes Merkmal als wahr oder falsch angeben: einer Zone dort, an ihrer umgebenden Zone oder am Standort; eines ' +
      'Conduits dort, denn es nutzt nur seine eigenen. Falsch heißt, es kann dort nicht vorkommen.',
    checkByHand:
      'Mit der Liste der Merkmale vor der Stelle stehen und bei jedem fragen: Könnte das heute Nacht hier ' +
      'geschehen?',
  },
  'removable-media-unstated': {
    title: 'Wechselmedien nicht angesprochen, wo Stationen stehen',
    looksAt:
      'Zonen, außer externen, mit einem Asset der Art hmi, workstation, server oder laptop, für die weder ' +
      'Zone noch umgebende Zone noch Standort das Merkmal `portableDevices` angeben.',
    cannotSee: 'Anschlüsse, die da sind, obwohl das Merkmal falsch sagt.',
    fix:
      '`portableDevices` für Zone oder Standort angeben: wahr, wo Wechselmedien, Laptops oder Mobilgeräte ' +
      'angesteckt werden können.',
    checkByHand:
      'An jeder Station vorn und hinten nach einem freien Anschluss sehen und im Protokoll nach dem ' +
      'letzten Gerät.',
  },
  'essential-function-not-reviewed': {
    title: 'Erfüllt an einer Stelle einer wesentlichen Funktion, ohne Prüfung der Auswirkung',
    looksAt:
      'Zeilen, die eine wesentliche Funktion behindern können (Sperre, Sitzungssperre, Authentifizierung, ' +
      'Schließen beim Ausfall), erfüllt oder kompensiert bei einer Zone oder einem Conduit, die eine ' +
      'Funktion durch `zones`, `assets` oder `flows` braucht, wenn die benutzte Antwort kein ' +
      '`effectReviewed` angibt. Ein Befund je Stelle.',
    cannotSee:
      'Ob die Prüfung den richtigen Augenblick betrachtete: Anfahren, Auslösung, Ausfall des ' +
      'Verzeichnisdienstes.',
    fix:
      'Mit dem Betriebspersonal erproben, was der Schutz bewirkt, wenn er eingreift, und den Tag in ' +
      '`effectReviewed` der Antwort angeben.',
    checkByHand:
      'Das Konto sperren, die Sitzung ablaufen lassen, den Conduit trennen: Kann der Bediener den Prozess ' +
      'noch rechtzeitig sehen und anhalten?',
  },
  'function-without-place': {
    title: 'Wesentliche Funktion ohne Stelle',
    looksAt:
      'Wesentliche Funktionen, die keine Zone, kein Asset und keinen Datenfluss nennen, und solche, die ' +
      'ein Asset nennen, das in keiner Zone und an keinem Conduit ist.',
    cannotSee: 'Assets, die die Funktion braucht und die niemand nannte.',
    fix: 'Zonen, Assets und Datenflüsse nennen, die die Funktion braucht, und jedem Asset seine Zone geben.',
    checkByHand:
      'Den Bediener fragen, was laufen muss, damit die Funktion läuft, und jedes davon in der Liste ' +
      'suchen.',
  },
  'edition-superseded': {
    title: 'Ausgabe, die eine spätere ersetzt',
    looksAt: 'Ausgaben in `catalogs`, die eine spätere ersetzt: 62443-2-1:2010 durch 62443-2-1:2024.',
    cannotSee: 'Laufende Änderungen, und ob ein Vertrag oder Gesetz noch die ältere Ausgabe nennt.',
    fix:
      'Den Umstieg planen: eine Weile beide Ausgaben verwenden und Antworten nach der Zuordnung zwischen ' +
      'ihnen überführen.',
    checkByHand: 'Fragen, wer die ältere Ausgabe verlangt, und bis wann.',
  },
  'measure-uncited': {
    title: 'Maßnahme, die keine Antwort und kein Szenario nennt',
    looksAt:
      'Maßnahmen, die weder eine Antwort nennt, für eine Kompensation oder um eine Lücke zu schließen, ' +
      'noch eine Gegenmaßnahme eines Szenarios.',
    cannotSee:
      'Maßnahmen, die zu etwas gut sind, wovon keine Antwort und kein Szenario spricht: das in einer ' +
      'Ausnahmegenehmigung sagen.',
    fix: 'Die Maßnahme bei den Antworten oder Gegenmaßnahmen nennen, für die sie gedacht ist, oder entfernen.',
    checkByHand: 'Fragen, was in der Bewertung anders wäre, wenn die Maßnahme umgesetzt ist.',
  },
  'measure-unplanned': {
    title: 'Offene Maßnahme ohne Verantwortlichen, Kosten oder Stillstand',
    looksAt:
      'Nicht umgesetzte Maßnahmen, die eine Antwort nennt: ohne `owner`, ohne `cost` und `effort`, oder, ' +
      'wenn eine Antwort einer Zone, eines Conduits oder eines Assets sie nennt, ohne `outage`.',
    cannotSee: 'Ob die Zahlen stimmen, und ob der Verantwortliche zugestimmt hat.',
    fix:
      'Angeben, wer es tut, was es kostet oder wie viele Tage es dauert, und welchen Stillstand es ' +
      'braucht; 0 Stunden, wenn keinen.',
    checkByHand:
      'Die Schichtleitung fragen, wann die Maßnahme möglich wäre. Eine Rückfrage nach dem Stillstand ist ' +
      'die Antwort.',
  },
  'answer-behind-measure': {
    title: 'Als offen beantwortet, obwohl die Maßnahmen umgesetzt sind',
    looksAt:
      'Antworten teilweise oder nicht erfüllt, die Maßnahmen nennen, die alle umgesetzt sind (`inPlace: true`). Ein Befund je genannter Maßnahme.',
    cannotSee: 'Ob die Maßnahme tut, was sie sollte: dafür wird neu geantwortet.',
    fix: 'Die Stelle noch einmal ansehen und antworten, wie es jetzt ist; fehlt noch etwas, die Maßnahme nennen, die es bringt.',
    checkByHand:
      'Die Maßnahme von der Liste der offenen Arbeiten nehmen und zu jeder Stelle gehen, die auf sie wartete.',
  },
  'answer-counts-nowhere': {
    title: 'Antworten, die nirgends zählen',
    looksAt:
      'Antworten auf Zeilen von 62443-3-3 und von Zusatzanforderungen: an einer externen Zone, von der nichts verlangt wird; am Standort oder bei der Organisation, wo die Zeile nie weitergegeben wird (SR 5.1, 5.2, 5.3 und ihre REs) oder die Antwort notApplicable ist; an einem Asset in keiner Zone und keinem Conduit; und an einer Zone oder einem Conduit, von dem die Zusatzanforderung die Zeile nicht verlangt. Ein Befund je Stelle und Grund.',
    cannotSee: 'Antworten, die jede Stelle darunter mit einer eigenen überdeckt.',
    fix: 'Die Zeile bei jeder Zone und jedem Conduit beantworten, wo sie beurteilt wird, und diese Antwort entfernen.',
    checkByHand:
      'Mit `why` nach einem Urteil fragen, für das die Antwort gemeint ist: Eine andere Antwort steht dahinter, oder keine.',
  },
  'disposition-lapsed': {
    title: 'Lücke, die bis zu einem vergangenen Tag geplant, akzeptiert oder übertragen war',
    looksAt:
      'Lücken, über die etwas entschieden wurde, dessen letzter Tag (`until`) vor dem Tag der Bewertung liegt.',
    cannotSee:
      'Ob die Arbeit getan ist und nur die Antwort fehlt, oder ob die Entscheidung anderswo verlängert wurde.',
    fix: 'Die Lücke schließen und die Zeile neu beantworten, oder mit neuem Tag und Grund erneut entscheiden lassen.',
    checkByHand: 'Fragen, wer entschieden hat, ob der Grund von damals noch gilt.',
  },
  'disposition-expires-soon': {
    title: 'Lücke, die nur noch höchstens 60 Tage geplant, akzeptiert oder übertragen ist',
    looksAt:
      'Lücken, über die etwas entschieden ist, dessen letzter Tag (`until`) innerhalb von 60 Tagen ab dem Tag der Bewertung liegt.',
    cannotSee: 'Ob das Geplante bis dahin getan ist.',
    fix: 'Das Geplante abschließen und die Zeile neu beantworten, oder vor diesem Tag erneut entscheiden lassen.',
    checkByHand: 'Nach dem Termin des Arbeitsauftrags fragen, oder ob der Grund noch gilt.',
  },
  'disposition-before-answer': {
    title: 'Lücke, die nach dem Akzeptieren oder Übertragen neu beantwortet wurde',
    looksAt:
      'Lücken, die am Tag der Bewertung akzeptiert oder übertragen sind, mit `decided`, wo die verwendete Antwort an einem späteren Tag beurteilt wurde.',
    cannotSee: 'Ob das jetzt Beantwortete besser oder schlechter ist als das, worüber entschieden wurde.',
    fix: 'Über das jetzt Beantwortete mit seinem Tag erneut entscheiden lassen, oder die Entscheidung entfernen.',
    checkByHand: 'Die Antwort von damals neben die von jetzt legen: Würde dieselbe Person sie akzeptieren?',
  },
  'disposition-without-gap': {
    title: 'Entscheidung über eine Lücke, die keine ist',
    looksAt:
      'Entscheidungen über eine Zeile, die am Tag der Bewertung dort keine Lücke ist: Sie ist wie angegeben erfüllt, oder SL-T verlangt sie nicht. Ein Befund je Stelle.',
    cannotSee: 'Ob die Lücke wiederkommt, und ob die falsche Zeile genannt wurde.',
    fix: 'Die Entscheidung entfernen, wenn die Lücke geschlossen ist; war eine andere Zeile gemeint, diese nennen.',
    checkByHand: 'Nach einer Lücke einer benachbarten Zeile an derselben Stelle suchen.',
  },
  'waiver-expires-soon': {
    title: 'Ausnahmegenehmigung, die innerhalb von 30 Tagen abläuft',
    looksAt: 'Ausnahmegenehmigungen, deren `expires` innerhalb von 30 Tagen ab dem Tag der Bewertung liegt.',
    cannotSee: 'Ob der Befund bis dahin behoben ist.',
    fix: 'Den Befund beheben oder mit neuem Datum erneut genehmigen lassen.',
    checkByHand: 'Den Genehmigenden fragen, ob der Grund noch gilt.',
  },
  'failed-check-claimed': {
    title: 'Angegeben, obwohl die letzte Prüfung fehlschlug',
    looksAt:
      'Zeilen, die bei einer Zone oder einem Conduit als erfüllt oder kompensiert angegeben sind, während ' +
      'die entscheidende Prüfung, die neueste gültige, fehlschlug. Ein Befund je Stelle.',
    cannotSee: 'Prüfungen anderer Stellen, die dieselbe Antwort übernehmen, und was die Prüfung betrachtete.',
    fix: 'Beheben, was fehlschlug, und neu prüfen, oder die Zeile so beantworten, wie es ist.',
    checkByHand: 'Die Prüfung wiederholen, während die Person zusieht, die geantwortet hat.',
  },
};
