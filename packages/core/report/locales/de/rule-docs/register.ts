/** Was die Regeln betrachten: Zonen und Conduits im Verzeichnis. */
export const registerDocs = {
  'zone-without-owner': {
    title: 'Zone ohne Verantwortlichen',
    looksAt:
      'Zonen, außer externen, ohne `owner`. Die umgebende Zone antwortet nicht für ihre Teilzonen: Jede ' +
      'gibt es selbst an.',
    cannotSee: 'Ob der Verantwortliche davon weiß und noch da ist.',
    fix:
      'In `owner` die Rolle angeben, die für die Zone verantwortlich ist, und sie SL-T und Lücken ' +
      'zustimmen lassen.',
    checkByHand:
      'Fragen, wer heute das Risiko dieser Zone unterschriebe. Zwei Namen oder keiner sind der Befund.',
  },
  'zone-without-boundary': {
    title: 'Zone ohne angegebene Grenze',
    looksAt:
      'Zonen, außer externen. Die logische Grenze steht in `logicalBoundary` oder `networks`, die ' +
      'physische in `physicalBoundary`; beide werden erwartet.',
    cannotSee: 'Ob die Grenze dort ist, wo der Text sie nennt, und ob ein Gerät sie durchsetzt.',
    fix:
      'VLANs, Subnetze oder Geräte angeben, die die Zone begrenzen, und die Räume oder Schränke, in denen ' +
      'sie steht.',
    checkByHand:
      'Von einem Asset der Zone bis zum nächsten Kabel gehen, das sie verlässt: Steht die Stelle ' +
      'geschrieben?',
  },
  'zone-not-reviewed': {
    title: 'Zone seit einem Jahr nicht überprüft',
    looksAt:
      'Zonen, außer externen, deren `reviewed` fehlt oder mehr als 365 Tage vor dem Tag der Bewertung ' +
      'liegt.',
    cannotSee: 'Was die Überprüfung betrachtete, und Änderungen, die niemand eingetragen hat.',
    fix:
      'Die Zone mit ihrem Verantwortlichen durchgehen: Assets, Datenflüsse, Ziele, Antworten. Dann den ' +
      'Tag in `reviewed` angeben.',
    checkByHand: 'Das Verzeichnis der Zone Zeile für Zeile mit Schrank, Switch und Regelsatz vergleichen.',
  },
  'target-without-rationale': {
    title: 'SL-T als eine Ziffer, ohne Begründung',
    looksAt:
      'Zonen und Conduits, deren `slTarget` eine Ziffer ist: dasselbe SL in allen sieben FRs und kein ' +
      'Grund.',
    cannotSee:
      'Ob eine vorhandene Begründung trägt. Ziele aus dem Verfahren der Anlage haben ihren eigenen Grund.',
    fix:
      '`slTarget` als Vektor mit Begründung angeben. Selten brauchen sieben FRs dasselbe SL: bei jedem ' +
      'fragen, was ein Angreifer davon hat.',
    checkByHand:
      'Zu jedem der sieben Werte nach dem Szenario fragen. Gibt es keines, ist der Wert Gewohnheit.',
  },
  'target-not-approved': {
    title: 'SL-T mit Begründung, aber ohne Genehmigung',
    looksAt: 'Zonen und Conduits, deren `slTarget` Vektor und Begründung angibt, aber kein `approvedBy`.',
    cannotSee: 'Ob der Genehmigende annehmen durfte, was das Ziel offen lässt.',
    fix: 'Das Ziel von der verantwortlichen Person genehmigen lassen und die Rolle in `approvedBy` angeben.',
    checkByHand:
      'Nach der Unterschrift unter der SL-T-Tabelle suchen. Ein Workshop, der zustimmte, ist keine ' +
      'Genehmigung.',
  },
  'suc-leaves-out-zone': {
    title: 'Zone in keinem SUC',
    looksAt:
      'Wo ein SUC beschrieben ist: Zonen, die keines aufführt, außer solchen der Art external und ' +
      'enterprise. Eine Zone in einer aufgeführten Zone ist damit nicht aufgeführt.',
    cannotSee: 'Ob eine aufgeführte Zone dazugehört, und Systeme, die gar nicht im Modell sind.',
    fix:
      'Die Zone in `zones` ihres SUC aufführen. Bleibt sie mit Absicht draußen, das in `outOfScope` sagen ' +
      'und den Befund genehmigen lassen.',
    checkByHand:
      'Den Umfang der Bewertung neben die Zeichnung legen. Was gezeichnet ist und nicht dazugehört, ' +
      'braucht jemanden, der davon weiß.',
  },
  'conduit-without-flow': {
    title: 'Conduit ohne Datenflüsse',
    looksAt: 'Conduits, die kein Datenfluss nennt, in einer Anlage, die Datenflüsse aufführt.',
    cannotSee:
      'Verkehr, den niemand aufgeführt hat. Conduits ohne Daten, etwa eine Person mit einem ' +
      'Speicherstift, haben wohl keinen Datenfluss.',
    fix: 'Die Datenflüsse mit ihrem Zweck aufführen, oder den Conduit schließen, wenn nichts ihn braucht.',
    checkByHand:
      'Die Trefferzähler des Grenzgeräts über einen Monat lesen. Keine Treffer: schließen. Treffer: ' +
      'aufführen.',
  },
  'conduit-without-device': {
    title: 'Conduit ohne Grenzgerät',
    looksAt:
      'Conduits, in einer Anlage mit Assets, die kein Asset in `conduits` nennt. Außer Betracht bleiben ' +
      'einseitig gerichtete, solche mit medium portable und solche zu einer externen Zone; diese ' +
      'betrachtet external-conduit-open.',
    cannotSee: 'Ob das genannte Gerät überhaupt filtert, und Geräte, die im Verzeichnis fehlen.',
    fix:
      'Den Conduit in `conduits` von Firewall, Router oder Gateway nennen, die ablehnen können. Gibt es ' +
      'keines, eines einbauen oder beide Seiten als eine Zone zeichnen.',
    checkByHand:
      'Dem Kabel folgen. Das erste Gerät, das eine Verbindung ablehnen könnte, ist das Grenzgerät; ein ' +
      'Switch, der alles weitergibt, ist keines.',
  },
  'conduit-without-rules': {
    title: 'Conduit ohne Verweis auf seinen Regelsatz',
    looksAt: 'Conduits mit Grenzgerät und ohne `rules`.',
    cannotSee: 'Ob der aufbewahrte Regelsatz der geladene ist, und was er erlaubt.',
    fix:
      'Einen Export des Regelsatzes unter Versionsverwaltung aufbewahren und in `rules` angeben, wo er ' +
      'liegt.',
    checkByHand: 'Den laufenden Regelsatz exportieren und mit der aufbewahrten Fassung vergleichen.',
  },
  'conduit-joins-many': {
    title: 'Conduit, der mehr als zwei Zonen verbindet',
    looksAt:
      'Conduits mit drei oder mehr Zonen. Die Norm erlaubt es; dann bestimmt die schwächste dieser Zonen, ' +
      'was die anderen erreicht, und ein SL-T gilt für alle.',
    cannotSee: 'Ob das Gerät am Conduit seine Enden voneinander trennt.',
    fix:
      'Für jedes Paar, das miteinander reden muss, einen Conduit zeichnen, oder in einer ' +
      'Ausnahmegenehmigung den Grund nennen.',
    checkByHand:
      'Das Grenzgerät fragen, ob eine Station der ersten Zone zu jeder der anderen eine Verbindung öffnen ' +
      'darf.',
  },
  'wireless-without-fact': {
    title: 'Drahtloser Conduit ohne das Merkmal',
    looksAt:
      'Conduits mit `medium: wireless`, deren eigene Merkmale `wireless` nicht oder als unbekannt ' +
      'angeben. Die Zeilen zu Funk warten dort auf das Merkmal.',
    cannotSee:
      'Funk auf einem als Kabel gezeichneten Conduit. Als falsch angegeben: das betrachtet ' +
      'fact-contradicted.',
    fix: '`wireless: true` bei den Merkmalen des Conduits angeben und dort SR 1.6 und SR 2.2 beantworten.',
    checkByHand:
      'Die Strecke mit einem Empfänger abgehen oder die Liste der angemeldeten Stationen am Zugangspunkt ' +
      'lesen.',
  },
  'external-conduit-open': {
    title: 'Externer Conduit, weder einseitig gerichtet noch gefiltert',
    looksAt:
      'Conduits, die eine externe Zone mit einer anderen verbinden. Einseitig nach außen genügt, ebenso ' +
      'ein Grenzgerät der Art firewall oder diode, oder der Art router oder gateway, wo der Conduit seine ' +
      '`rules` angibt: Ohne sie reicht es nur weiter.',
    cannotSee:
      'Was das Gerät erlaubt, und Wege nach außen, die niemand gezeichnet hat: Modems, Mobiltelefone, ein ' +
      'zweiter Anbieter.',
    fix:
      'Ein Gerät einbauen, das grundsätzlich ablehnt, den Conduit in seinen `conduits` nennen und `rules` ' +
      'angeben, oder ' +
      'ihn nur nach außen richten.',
    checkByHand:
      'Von außen jede Adresse und jeden Port der Anlage zu öffnen versuchen. Nur was im Verzeichnis ' +
      'steht, darf antworten.',
  },
  'one-way-against-flow': {
    title: 'Datenfluss gegen einen einseitig gerichteten Conduit',
    looksAt:
      'Datenflüsse durch einen Conduit mit `oneWay`, die von seiner empfangenden Zone, oder einer in ihr, ' +
      'zu seiner sendenden öffnen.',
    cannotSee:
      'Protokolle, die eine Antwort brauchen, obwohl sie in der richtigen Richtung geöffnet werden: das ' +
      'meiste über TCP.',
    fix:
      'Den Datenfluss umkehren, durch einen anderen Conduit führen oder `oneWay` entfernen, wenn das ' +
      'Gerät ihn durchlässt.',
    checkByHand: 'Von der empfangenden Seite ein Paket senden und auf der sendenden danach suchen.',
  },
  'conduit-below-zones': {
    title: 'Conduit mit niedrigerem SL-T in RDF als seine Zonen',
    looksAt:
      'Conduits mit eigenem `slTarget`: SL-T für RDF gegen das höchste der verbundenen, nicht externen ' +
      'Zonen. Ohne eigenes Ziel übernimmt der Conduit das höchste.',
    cannotSee: 'Ob ein anderes Gerät auf dem Weg es ausgleicht, und die anderen FRs.',
    fix: 'RDF des Conduits auf das der genannten Zone anheben oder den Grund genehmigen lassen.',
    checkByHand:
      'Vom Grenzgerät verlangen, was die Zone dahinter von ihrer Grenze verlangt: Filter, Alarm, ' +
      'Verhalten beim Ausfall.',
  },
  'zone-without-asset': {
    title: 'Zone ohne Assets',
    looksAt:
      'Zonen, außer externen, in denen kein Asset liegt und die keine andere enthalten, in einer Anlage ' +
      'mit Assets.',
    cannotSee: 'Assets, die im Verzeichnis vergessen wurden: danach fragt die Regel.',
    fix: 'Die Assets der Zone eintragen oder die Zone entfernen, wenn nichts von ihr übrig ist.',
    checkByHand: 'Zu der Stelle gehen, die ihre Grenze nennt, und ansehen, was eingesteckt ist.',
  },
};
