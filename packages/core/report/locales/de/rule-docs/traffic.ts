/** Was die Regeln betrachten: Datenflüsse, Fernzugriff und Assets. */
export const trafficDocs = {
  'remote-without-second-factor': {
    title: 'Fernzugriff ohne zweiten Faktor',
    looksAt:
      'Conduits mit medium remote und solche, durch die ein interaktiver Datenfluss aus einer externen ' +
      'Zone führt. Verlangt ist SR 1.1 RE 2 oder RE 3, oder eine Zeile einer Zusatzanforderung, die eine ' +
      'davon in `satisfiedBy` nennt, mit dem Urteil erfüllt oder kompensiert, am Conduit oder an einer verbundenen Zone; eine abgelaufene ' +
      'Antwort oder eine Kompensation ohne ihre Maßnahme ist keines.',
    cannotSee:
      'Ob der zweite Faktor auf jedem Weg verlangt wird, und Wege, die niemand gezeichnet hat. Die Norm ' +
      'verlangt ihn ab SL 3; darunter ist er eine sinnvolle Vorgabe.',
    fix:
      'Vor die Sitzung ein Gateway mit zweitem Faktor setzen und SR 1.1 RE 2 am Conduit beantworten, oder ' +
      'den Grund genehmigen lassen.',
    checkByHand: 'Sich von außen anmelden, wie es ein Lieferant täte, und zählen, wonach gefragt wird.',
  },
  'remote-ends-inside': {
    title: 'Interaktiver Datenfluss von außen, der nicht in einer DMZ endet',
    looksAt:
      'Datenflüsse mit `interactive: true` aus einer externen Zone in eine, die weder extern noch von der ' +
      'Art dmz oder remote ist.',
    cannotSee:
      'Wohin die Sitzung aus einer DMZ weitergeht, und Sitzungen, die eingetragen sind, als führte sie ' +
      'eine Maschine.',
    fix:
      'Die Sitzung an einem Sprungrechner in einer DMZ enden lassen und von dort mit anderen Zugangsdaten ' +
      'eine zweite öffnen.',
    checkByHand:
      'Den Lieferanten sich verbinden lassen, während jemand am Grenzgerät zusieht: Welche innere Adresse ' +
      'erreichen Pakete von außen?',
  },
  'dmz-passes-on': {
    title: 'DMZ, von außen geöffnet, öffnet Verbindungen zur Steuerung',
    looksAt:
      'Zonen der Art dmz: Datenflüsse von Ebene 4 oder 5 oder von außen in sie hinein, und von ihr auf ' +
      'Ebene 2 oder darunter oder in eine Safety-Zone. Beides zusammen macht sie zum Trittstein. Ohne ' +
      '`level` gilt 3.5 (dmz), 4 (enterprise) oder 5 (external).',
    cannotSee: 'Ob beide Datenflüsse sich auf einem Rechner treffen, und was er dazwischen prüft.',
    fix:
      'Beide Seiten die DMZ rufen lassen: Die Anlage legt ihre Daten dort ab, das Büro holt sie. Muss ' +
      'eine Person hindurch, einen Sprungrechner mit zweitem Faktor und Aufzeichnung verwenden und den ' +
      'Befund genehmigen lassen.',
    checkByHand:
      'Fragen, wer aus der DMZ eine Verbindung zu einer Steuerung öffnen darf, und von wo dieser Rechner ' +
      'erreichbar ist.',
  },
  'safety-changed-from-outside': {
    title: 'Safety-Zone, die Datenflüsse aus anderen Zonen ändern können',
    looksAt:
      'Datenflüsse aus einer Zone anderer Art in eine Safety-Zone mit Zugriff write, program, file oder ' +
      'desktop, oder interaktiv. Einer, der das Programm ändern darf, macht es zum Fehler.',
    cannotSee:
      'Schalter und Schlüssel an der Safety-Steuerung, die Schreiben sperren, und Datenflüsse, deren ' +
      '`access` nicht angegeben ist.',
    fix:
      'Das Safety-System nur lesen lassen: von einer Station in seiner eigenen Zone programmieren, mit ' +
      'dem Schlüsselschalter auf Betrieb. Schreibbefehle am Grenzgerät verwerfen.',
    checkByHand:
      'Bei Schlüssel auf Betrieb am Testsystem versuchen, aus der anderen Zone einen Wert zu schreiben ' +
      'und ein Programm zu laden.',
  },
  'safety-remote-access': {
    title: 'Safety-Zone mit Fernzugriff',
    looksAt:
      'Conduits, die eine Safety-Zone verbinden und medium remote haben oder auch eine Zone der Art ' +
      'external, remote oder enterprise verbinden.',
    cannotSee: 'Fernzugriff auf einen Nachbarn, von dem aus die Safety-Zone erreichbar ist.',
    fix:
      'Den Conduit entfernen. Muss der Hersteller das System sehen, Daten einseitig hinausgeben und vor ' +
      'Ort ändern.',
    checkByHand: 'Den Hersteller des Safety-Systems fragen, wie er sich heute Nacht verbinden würde.',
  },
  'flow-without-purpose': {
    title: 'Datenflüsse ohne angegebenen Zweck',
    looksAt: 'Datenflüsse durch jeden Conduit ohne `purpose`; ein Befund je Conduit.',
    cannotSee: 'Ob ein angegebener Zweck ein guter ist.',
    fix:
      'Den Verantwortlichen der gerufenen Seite fragen, warum sie horcht, und es in `purpose` angeben. ' +
      'Was niemand rechtfertigen kann, wird unterbunden.',
    checkByHand:
      'Einen Datenfluss in der Warte vorlesen. Sagt niemand, was ohne ihn ausfällt, hat er keinen Zweck.',
  },
  'flow-not-approved': {
    title: 'Datenflüsse ohne Genehmigung',
    looksAt: 'Datenflüsse durch jeden Conduit ohne `approvedBy`; ein Befund je Conduit.',
    cannotSee: 'Ob der Genehmigende wusste, was der Datenfluss kann.',
    fix:
      'Den Verantwortlichen der gerufenen Zone jeden genehmigen lassen, mit letztem Tag in `until`, wenn ' +
      'er nur eine Weile gebraucht wird.',
    checkByHand: 'Den Änderungseintrag der Regel nehmen, die ihn erlaubt, und den Namen darunter suchen.',
  },
  'flow-not-observed': {
    title: 'Datenflüsse, seit einem Jahr nicht im Netz gesehen',
    looksAt:
      'Conduits, durch die in den letzten 365 Tagen mindestens ein Datenfluss beobachtet wurde: ' +
      'diejenigen, die nie oder länger nicht beobachtet wurden. Ein Befund je Conduit.',
    cannotSee:
      'Datenflüsse, die einmal im Jahr vorkommen, etwa eine Rücksicherung. Wo nichts beobachtet wurde, ' +
      'wird nichts gesagt.',
    fix:
      'Den Conduit über Abfahren und Anfahren hinweg beobachten. Was nicht auftaucht, wird unterbunden ' +
      'oder sein Zweck berichtigt.',
    checkByHand: 'Den Trefferzähler seiner Regel mit dem Vormonat vergleichen.',
  },
  'flow-past-until': {
    title: 'Datenfluss nach dem letzten Tag seiner Genehmigung',
    looksAt: 'Datenflüsse, deren `until` vor dem Tag der Bewertung liegt.',
    cannotSee: 'Ob das Grenzgerät ihn noch erlaubt.',
    fix: 'Ihn unterbinden und aus der Liste nehmen, oder mit neuem `until` erneut genehmigen lassen.',
    checkByHand: 'Im Grenzgerät nach der Regel suchen. Ist sie noch da, ist es der Datenfluss auch.',
  },
  'duplicate-address': {
    title: 'Adresse zweimal in einem Netz',
    looksAt:
      'Schnittstellen mit derselben `address` und demselben `network`; ist kein Netz angegeben, mit ' +
      'derselben Adresse in derselben Zone; Großschreibung, Präfixlänge und die Kürzung einer IPv6-Adresse ' +
      'machen keinen Unterschied. Dieselbe Adresse in zwei Netzen ist üblich.',
    cannotSee: 'Schnittstellen ohne Netz und Zone, und eine Adresse, die ein Ersatzgerät übernimmt.',
    fix:
      'Das Verzeichnis berichtigen oder in `network` angeben, in welchem der Netze jede Schnittstelle ' +
      'ist.',
    checkByHand:
      'Den Switch fragen, welcher Port auf die Adresse antwortet, zweimal, mit dem Gerät eines Ports ' +
      'abgesteckt.',
  },
  'support-ended': {
    title: 'Assets nach Ende der Unterstützung, wo SL-T 2 oder mehr ist',
    looksAt:
      'Assets in Zonen und Grenzgeräte in Conduits mit SL-T 2 oder mehr in einem FR, deren `supportEnd`, oder ' +
      'das ihres Produkts, vor dem Tag der Bewertung liegt. Außer Betracht bleiben Assets mit eigener ' +
      'kompensierter Antwort auf SR 3.2, 3.4, 5.1, 5.2, 7.6, 7.7 oder eine RE davon, wenn sie zählt: nicht ' +
      'abgelaufen, Maßnahmen umgesetzt, worauf sie sich stützt, erfüllt.',
    cannotSee:
      'Assets, deren Ende der Unterstützung niemand angab, und darüber hinaus gekaufte Unterstützung: ' +
      'deren Ende eintragen.',
    fix:
      'Ersetzen, aktualisieren, längere Unterstützung kaufen oder kompensieren: beim Asset angeben, was ' +
      'einspringt und bis wann.',
    checkByHand:
      'Bestellnummer und Version beim Hersteller nachsehen und nach dem letzten Sicherheitsupdate fragen.',
  },
  'controller-without-backup': {
    title: 'Steuerungen, für die keine Datensicherung angegeben ist',
    looksAt: 'Assets der Art controller oder safety-controller ohne `backup`; ein Befund je Zone.',
    cannotSee:
      'Ob es eine Sicherung gibt, die nirgends angegeben ist, ob sie das laufende Programm enthält, und ob sie je zurückgespielt wurde.',
    fix:
      'Programm, Konfiguration und Firmware außerhalb des Geräts aufbewahren und in `backup` angeben: ' +
      'was, wann, letzte Rücksicherung.',
    checkByHand: 'Die Sicherung in ein Ersatzgerät laden und die Prüfsumme mit dem laufenden vergleichen.',
  },
  'shared-accounts': {
    title: 'Gemeinsame Konten, wo SL-T persönliche verlangt',
    looksAt:
      'Assets mit `accounts: shared` in Zonen und Grenzgeräte in Conduits mit SL-T 2 oder mehr in IAC, wenn SR 1.1 RE 1 dort nicht ' +
      'teilweise oder nicht erfüllt ist: Dann sagt es schon die Lücke.',
    cannotSee: 'Was das gemeinsame Konto darf, und wer sein Passwort kennt.',
    fix:
      'Persönliche Konten einrichten, am Gerät oder davor. Muss eine Bedienstation offen bleiben, das in ' +
      'der Antwort zu SR 1.1 RE 1 sagen.',
    checkByHand:
      'Drei Personen einer Schicht fragen, wie sie sich anmelden, und im Protokoll nach ihren Namen ' +
      'suchen.',
  },
  'asset-unidentified': {
    title: 'Assets ohne Hersteller oder Version, wo SL-T 2 oder mehr ist',
    looksAt:
      'Assets in Zonen und Grenzgeräte in Conduits mit SL-T 2 oder mehr in einem FR, die weder selbst noch durch ihr Produkt ' +
      'Hersteller und Version angeben. Assets der Art data, removable-media und other bleiben außer ' +
      'Betracht.',
    cannotSee: 'Ob Version und Hersteller stimmen.',
    fix: 'Beides am Gerät ablesen und `vendor` und `version` angeben, oder das Produkt in `productVersion`.',
    checkByHand:
      'Eine Sicherheitsmeldung des letzten Monats nehmen: Lässt sich binnen einer Stunde sagen, welche ' +
      'Assets sie betrifft?',
  },
  'asset-not-verified': {
    title: 'Assets, seit einem Jahr nicht mit dem Gerät verglichen',
    looksAt:
      'Assets, deren `verified` fehlt oder mehr als 365 Tage vor dem Tag der Bewertung liegt; ein Befund ' +
      'je Zone, und je Conduit mit Grenzgeräten, die bei keiner Zone genannt sind.',
    cannotSee: 'Was verglichen wurde: Ein geprüfter Eintrag kann immer noch eine Netzkarte verschweigen.',
    fix: 'Mit der Liste durch die Zone gehen, sie berichtigen und den Tag in `verified` angeben.',
    checkByHand:
      'Fünf beliebige Schränke öffnen und Typ, Bestellnummer, Version und Adressen mit der Liste ' +
      'vergleichen.',
  },
  'product-without-support-end': {
    title: 'Produkt in Gebrauch ohne Ende der Unterstützung',
    looksAt:
      'Produkte, die ein Asset in `productVersion` nennt und die kein `supportEnd` angeben, wo auch das ' +
      'Asset keines angibt.',
    cannotSee: 'Ob der Tag der der Sicherheitsupdates ist oder nur der des Verkaufs.',
    fix: 'Beim Hersteller den Tag erfragen, an dem Sicherheitsupdates enden, und in `supportEnd` angeben.',
    checkByHand:
      'In der Benutzerinformation des Produkts nach dem Tag suchen. Steht er nicht dort, schriftlich ' +
      'fragen.',
  },
};
