/** @type {import('./words.mjs').HelpWords} */
export const words = {
  title: 'bulkhead: IEC 62443 für Industrieanlagen als ein durchgängiges Modell',
  usage: 'Aufruf:',
  options: '[Optionen]',
  example: 'Beispiel:',
  plant:
    'PLANT ist ein Ordner mit einer plant.yaml, ohne Angabe der aktuelle; oder mit --data eine Anlage einer Aufzeichnung, als ID oder ID@SEQ.',
  more: 'bulkhead COMMAND --help zeigt die Optionen eines Befehls.',
  exit: 'Ende mit: 0 fertig, 1 Befunde, 2 Eingabe oder Aufruf falsch, 3 Fehler bei uns',
  commands: {
    check: {
      help: 'der Text ist gültig, und die Entwurfsregeln sind eingehalten',
      about:
        'Liest den Anlagenordner, nennt alles, was am Text nicht stimmt, und wendet die Entwurfsregeln an.',
    },
    assess: {
      help: 'SL-T, SL-A, Urteile, Lücken',
      about: 'Beurteilt jede Zone und jeden Conduit nach IEC 62443-3-3 und zeigt, was die Anlage zurückhält.',
    },
    why: {
      help: 'die Kette hinter einer Zahl',
      about:
        'Erklärt ein SL, ein Urteil, eine Lücke, eine Antwort, ein Merkmal oder einen Befund: worauf es beruht und was darauf beruht.',
    },
    diff: {
      help: 'zwei Anlagen: was sich geändert hat und was es bewirkt',
      about:
        'Vergleicht zwei Anlagen oder zwei Stände einer, jeweils als Ordner oder in einer Aufzeichnung: was hinzugekommen, weggefallen oder geändert ist und was das für SL-T, SL-A, Lücken, Szenarien und Restrisiko bedeutet.',
    },
    fmt: {
      help: 'der kanonische Text',
      about:
        'Schreibt die Dateien einer Anlage in der einen kanonischen Form, mit ihren Kommentaren, sobald nachgewiesen ist, dass sie dasselbe sagen. Was sortiert, in Anführungszeichen gesetzt und umbrochen wird: docs/text-form.md.',
    },
    report: {
      help: 'die Dokumente: Lückenbericht, Risikoregister, CRS, Tabellen, Zeichnungen',
      about:
        'Schreibt die Dokumente einer Anlage in einen Ordner, jedes als Seite, zum Drucken, zum Bearbeiten und als Tabellen: den Lückenbericht und, wo die Anlage angibt, was sie brauchen, das Risikoregister und die Anforderungsspezifikation (CRS). Gleiche Anlage, gleicher Tag und gleiche Sprache geben gleiche Bytes.',
    },
    catalog: {
      help: 'die Anforderungen: auflisten, zeigen, verknüpfen, prüfen',
      about:
        'Zeigt die mitgelieferten Kataloge oder eine Zeile daraus mit dem, womit sie zusammenhängt, oder weist nach, dass ein Katalog in Ordnung ist.',
    },
    worksheet: {
      help: 'Arbeitsblätter als XLSX: Beurteilung, Ausnahmen, Fakten, Triage, Assets, Schnittstellen, Flüsse, Nachweise, schlimmste Fälle, Szenarien, Gegenmaßnahmen',
      about:
        'Gibt Arbeitsblätter einer Anlage als XLSX aus und nimmt sie, mit Excel oder LibreOffice ausgefüllt, als Änderungen nach Kennung zurück. Ohne --write wird nur gezeigt, was sich ändern würde.',
    },
    risk: {
      help: 'wonach die Anlage Risiken bewertet: criteria, preset, worst, scenarios, steps, suggest',
      about:
        'Zeigt die Risikokriterien einer Anlage mit ihrer Matrix, probiert andere aus, bevor sie gelten, und bewertet die schlimmsten Fälle der ersten Risikobeurteilung.',
    },
    slt: {
      help: 'SL-T jeder Zone und jedes Conduits mit dem, was es bestimmt',
      about:
        'Zeigt, wie jedes SL-T zustande kam: festgelegt oder aus welchen Szenarien, FR für FR, und was sie verlangen, wo ein anderes festgelegt ist. compare zeigt alle fünf Methoden nebeneinander; sensitivity die kleinste Änderung einer Eingabe, durch die eines umschlägt.',
    },
    exposure: {
      help: 'was ein Angreifer braucht, um jede Zone zu erreichen, zum Vorsortieren',
      about:
        'Nennt zu jeder Zone das Level, das ein Angreifer braucht, um sie über die Conduits zu erreichen, den Weg, der am wenigsten verlangt, den Schritt, der entscheidet, und ob SL-T mehr verlangt. Ein Maß zum Vorsortieren: nichts beruht darauf.',
    },
    attack: {
      help: 'welche Techniken von ATT&CK for ICS jede Zone nicht abdeckt, zum Vorsortieren',
      about:
        'Nennt zu jeder Zone, welche Techniken von ATT&CK for ICS in Frage kommen und wie die Abhilfen, die MITRE zu jeder nennt, nach den Anforderungen von 62443-3-3 stehen: abgedeckt, teilweise, nicht abgedeckt, nicht ermittelt oder keine bekannt. Techniken ihrer Szenarien stehen zuerst. Mit --format navigator als Layer, den der ATT&CK Navigator öffnet. Zum Vorsortieren: nichts beruht darauf.',
    },
    verify: {
      help: 'ob eine gespeicherte Aufzeichnung ist, was geschrieben wurde',
      about:
        'Liest einen Augenblick einer Aufzeichnung und beweist jede Kette: kein Eintrag fehlt, jeder Hash neu berechnet, der Stand gegen das, was die Änderungen ergeben. Nennt alles, was falsch ist, und wo; Exit 1, wenn etwas falsch ist. Läuft neben einem Server und braucht kein Netz.',
    },
    checkpoint: {
      help: 'wo jede Kette einer Aufzeichnung steht, signiert, zum Verwahren anderswo',
      about:
        'Gibt von jeder Kette einen signierten Prüfpunkt aus: Nummer und Hash des neuesten Eintrags, in der Form von C2SP tlog-checkpoint. Getrennt von der Aufzeichnung verwahren: verify --checkpoint findet dann Einträge, die am Ende abgeschnitten wurden. Der erste Aufruf legt den Schlüssel der Installation an, versiegelt mit master.key im Datenordner oder der Datei aus BULKHEAD_MASTER_KEY.',
    },
    backup: {
      help: 'eine Aufzeichnung als eine Datei, während sie in Gebrauch ist',
      about:
        'Schreibt einen Augenblick einer Aufzeichnung in eine Datei, gleich auf welcher Datenbank: restore bringt ihn auf jeder zurück. Die Datei ist mit ihrem Hash abgeschlossen, nur für den lesbar, der sie macht, und enthält Geheimnisse nur versiegelt.',
    },
    restore: {
      help: 'eine Aufzeichnung aus einer Sicherung, ganz oder gar nicht',
      about:
        'Spielt eine Sicherung in eine leere Aufzeichnung zurück, gleich auf welcher Datenbank, und prüft sie, bevor sie gilt. Eine beschädigte, abgeschnittene, verdoppelte oder fremde Datei wird ganz abgelehnt und gesagt, was falsch ist.',
    },
    drill: {
      help: 'beweisen, dass sich eine Sicherung dieser Aufzeichnung zurückspielen lässt',
      about:
        'Macht eine Sicherung, spielt sie in eine eigene Aufzeichnung zurück, prüft und vergleicht sie, wirft beide weg und nennt Zeiten und Größen. Die Aufzeichnung bleibt, wie sie ist.',
    },
    import: {
      help: 'ein Anlagenordner in die Aufzeichnung',
      about:
        'Nimmt einen Anlagenordner in eine Aufzeichnung auf, oder was sich darin geändert hat: zusammengeführt mit dem, was andere seit der Ausgabe geändert haben, und abgewiesen, wo daraus keine stimmige Anlage würde. Was beide Seiten geändert haben, zeigt es mit allen drei Werten, und schreibt nichts, bis es entschieden ist.',
    },
    export: {
      help: 'eine Anlage aus der Aufzeichnung in einen Ordner',
      about:
        'Schreibt eine Anlage einer Aufzeichnung in einen Ordner, wie sie jetzt ist oder nach einem Eintrag war. In einem Ordner, der die Anlage schon enthält, wird nur neu geschrieben, was abweicht; Kommentare und Aufbau bleiben.',
    },
    history: {
      help: 'wer was wann und warum geändert hat',
      about:
        'Nennt die Einträge einer Anlage in einer Aufzeichnung, die neuesten zuerst, oder was aus einem Ding darin wurde, etwa zone:control.',
    },
    create: {
      help: 'eine leere Anlage in der Aufzeichnung',
      about:
        'Beginnt eine Anlage in einer Aufzeichnung: ihre Kennung, ihren Namen und die Ausgaben, nach denen sie beurteilt wird. Alles andere kommt mit change oder import.',
    },
    change: {
      help: 'Änderungen an einer Anlage der Aufzeichnung, aus einer Datei',
      about:
        'Führt die Änderungen einer Datei aus: jede nennt ein Ding mit seinem Verweis und sagt, welche Felder was werden (set), dass es kommt (add) oder geht (remove: true), und mit before, was es war. Geprüft wie der Text einer Anlage; ganz abgewiesen, wo etwas falsch ist oder nicht so, wie die Datei es voraussetzt. Die Form: docs/guides/record.md.',
    },
    undo: {
      help: 'zurücknehmen, was ein Eintrag getan hat',
      about:
        'Nimmt mit einem eigenen Eintrag zurück, was ein Eintrag an einer Anlage getan hat, was immer danach kam. Was seither anders geändert wurde, wird mit allen drei Werten gezeigt, und dann wird nichts geschrieben. Auch eine Rücknahme lässt sich zurücknehmen.',
    },
    baseline: {
      help: 'einen Stand einer Anlage unter einem Namen freigeben',
      about:
        'Gibt dem Stand einer Anlage nach einem Eintrag einen Namen, freigegeben mit wer, wann und warum, der nie einen anderen Eintrag benennt; ID@NAME steht dann überall dafür. Ohne Namen: alle Bezugsstände der Anlage.',
    },
    propose: {
      help: 'Änderungen, die jemand anderes prüft',
      about:
        'Hält die Änderungen einer Datei in der Aufzeichnung fest, ohne sie auszuführen, bis jemand anderes sie geprüft hat. Die Form der Datei ist die von change.',
    },
    proposals: {
      help: 'was vorgeschlagen ist und was es heute täte',
      about:
        'Zählt die Vorschläge zu einer Anlage auf oder zeigt einen: was davon noch gilt und was seither anders geändert wurde.',
    },
    review: {
      help: 'einen Vorschlag annehmen oder ablehnen',
      about:
        'Nimmt einen Vorschlag an oder lehnt ihn ab, den jemand anderes gemacht hat; über den eigenen entscheidet niemand.',
    },
    apply: {
      help: 'die Änderungen eines angenommenen Vorschlags ausführen',
      about:
        'Führt die Änderungen eines Vorschlags aus, den jemand anderes angenommen hat, einmal, mit einem Eintrag, der ihn nennt. Was seither anders geändert wurde, wird gezeigt, und dann wird nichts geschrieben.',
    },
    file: {
      help: 'Dateien einer Anlage in der Aufzeichnung: add, list, get, purge, sweep',
      about:
        'Bringt Nachweisdateien in eine Aufzeichnung, listet sie mit den Nachweisen auf, die sie nennen, gibt eine wieder heraus, wie sie war, an ihrem Hash geprüft, und nimmt die Bytes einer Datei weg, während ihr Hash bleibt. Eine Datei wird mit ihrem Hash (SHA-256) oder dessen ersten 8 oder mehr Ziffern genannt.',
    },
    plants: {
      help: 'wie jede Anlage einer Aufzeichnung steht, in einer Zeile',
      about:
        'Nennt die Anlagen einer Aufzeichnung mit dem, was ihre neueste Beurteilung ergab: Orte, die SL-T erreichen, Lücken, Unbestimmtes, die nächste Überprüfung. Eine Zeile schreibt assess; eine, die älter ist als ihre Anlage, sagt es.',
    },
    serve: {
      help: 'eine Aufzeichnung für eine Mannschaft: Konten, Rechte, eine API',
      about:
        'Stellt eine Aufzeichnung über HTTP bereit, mit Konten, zweiten Faktoren, Rollen je Standort und einer API, die kann, was diese Befehlszeile kann. Der Server antwortet nur diesem Rechner, solange er kein Zertifikat bekommt oder von einem Proxy weiß. Solange niemand ein Konto hat, gibt er einen Link aus, mit dem das erste angelegt wird.',
    },
  },
  verbs: {
    add: 'Bringt eine Datei in eine Anlage. Mit --for gibt der Nachweis den Hash der Datei von demselben Eintrag an an. Bis 50 MiB je Datei und 2 GiB je Anlage; BULKHEAD_FILE_LIMIT und BULKHEAD_FILES_LIMIT setzen andere Grenzen, etwa 200MiB.',
    'file-list':
      'Listet die Dateien einer Anlage mit Größe, Hash, wer sie wann brachte und den Nachweisen auf, die sie nennen; danach die Nachweise, deren Datei die Aufzeichnung nicht hat.',
    get: 'Schreibt eine Datei einer Anlage nach --out, wo noch nichts sein darf. Jedes Byte wird am Hash geprüft; von einer beschädigten Datei wird nichts geschrieben.',
    purge:
      'Nimmt die Bytes einer Datei für immer weg. Name, Größe und Hash bleiben, mit wer sie wann und warum wegnahm. Fragt nicht nach. Frühere Sicherungen enthalten die Bytes noch.',
    sweep:
      'Nimmt Bytes weg, die keine Anlage hat: von Übertragungen, die abbrachen. Was jünger als ein Tag ist, bleibt, denn es kann unterwegs sein.',
    list: 'Zählt jede vorhandene Ausgabe mit ihrer Art und der Zahl ihrer Zeilen auf.',
    show: 'Zeigt eine Ausgabe oder eine Zeile daraus: was jemand tut und ansieht, was zu fragen ist, was es zeigt, wie eine Anlage sie beantwortet und womit sie zu tun hat. Ohne Ausgabe ist die neueste gemeint.',
    links:
      'Zählt die Verknüpfungen zwischen Dokumenten auf; die eines Dokuments, mit seinen Zeilen ohne Gegenstück und dem Grund; eine davon; oder womit eine Zeile zu tun hat.',
    verify:
      'Prüft jeden ausgelieferten Katalog und jede Verknüpfung, oder sagt, was an einer eigenen Datei falsch ist.',
    criteria:
      'Zeigt die Stufen, die Matrix und was hinnehmbar ist. Mit --try, was die Kriterien einer anderen Datei ändern würden; die Anlage bleibt, wie sie ist.',
    preset:
      'Gibt Kriterien zum Anfangen als Abschnitt für eine Datei der Anlage aus: nach Größe, 3x3 bis 7x7, Schwere mal Wahrscheinlichkeit, oder um die Matrix des Unternehmens als CSV herum: Wahrscheinlichkeiten quer, Schwere nach unten, von beiden Enden her.',
    suggest:
      'Sucht in der Bibliothek der Bedrohungsszenarien, was zu jeder Zone und jedem Conduit passt und von keinem Szenario der Anlage dort abgedeckt ist: warum es passt und was niemand angegeben hat. Mit --format yaml als Text für eine Datei der Anlage. Ein Fakt, der nicht gilt, schließt aus; Schwere, Wahrscheinlichkeit und Quelle bleiben der Anlage überlassen.',
    scenarios:
      'Bewertet die Szenarien der ausführlichen Risikobeurteilung: ohne Gegenmaßnahmen, mit den angegebenen und mit den nachgewiesenen, und sagt, was mehr als hinnehmbar ist, ohne dass eine Entscheidung es deckt.',
    steps:
      'Sagt zu jeder Anforderung von 62443-3-2, ZCR 1 bis 7, was das Modell eines SUC dazu enthält, was fehlt und wie es zu ergänzen ist, daneben, was beantwortet wurde, und was als Nächstes zu tun ist.',
    worst:
      'Bewertet die schlimmsten Fälle und sagt, welche eine ausführliche Risikobeurteilung brauchen, welche kein Angriff herbeiführt und was noch unbekannt ist.',
  },
  option: {
    format: 'Form des Ergebnisses; ohne Angabe text',
    'as-of': 'der Tag, für den beurteilt wird; ohne Angabe heute in UTC',
    rule: 'die Befunde einer Regel, alle ausführlich',
    'fail-on': 'Ende mit 1, wenn ein Befund mindestens so schwer ist',
    'fail-on-error': 'Ende mit 1, wenn ein Befund mindestens so schwer ist; ohne Angabe error',
    reading: 'was die Balken zeigen; ohne Angabe evidenced',
    place:
      'eine Stelle allein: organisation, site, zone:control, conduit:…, supplier:…, product:… oder asset:…',
    view: 'Zonen, wenn nichts angegeben ist; die Triage der Zonen, Programme, was Komponenten können, oder ein Gesetz oder Rahmenwerk aus denselben Antworten',
    all: 'jede Stelle, Maßnahme und Zeile, auch was ruhig ist',
    'all-of-diff': 'jede Zeile jeder Liste, nicht nur die ersten 40',
    'only-check': 'nichts schreiben; Ende mit 1, wenn eine Datei nicht kanonisch ist',
    schema: 'plant.schema.json in den Ordner legen und in jeder Datei nennen, für Editoren',
    depth: 'Ebenen der Begründung; ohne Angabe 2',
    'report-out': 'der Ordner, in den geschrieben wird; wird angelegt, wenn es ihn nicht gibt',
    'only-formats':
      'Dokumente (gap-report, risk-register, crs) oder Formate, durch Kommas getrennt; sonst alle, für die die Anlage etwas hat',
    force: 'ersetzt auch Dateien, die nicht von report stammen oder seither geändert wurden',
    'report-reading': 'die Lesart des Berichts; sonst nachgewiesen',
    sheet: 'das Papier der Zeichnung, sonst A3; was darauf nicht lesbar ist, wird in Teilen gezeichnet',
    monochrome: 'die Zeichnung für einen Drucker ohne Farben',
    'as-of-old':
      'der Tag, für den der ältere Stand beurteilt wird, damit auch gesagt wird, was die Zeit bewirkt hat; ohne Angabe derselbe',
    against:
      'ein älterer Stand der Anlage, als Ordner oder in der Aufzeichnung: Zeichnungen zeigen, was seither geändert ist, und ein Abschnitt nennt es',
    data: 'der Ordner der Aufzeichnung; sonst die PostgreSQL-Datenbank aus DATABASE_URL',
    'data-of-plant':
      'wenn PLANT in einer Aufzeichnung steht: deren Ordner; sonst die PostgreSQL-Datenbank aus DATABASE_URL',
    server:
      'die Adresse eines Servers, der die Anlage hat, wie https://bulkhead.plant.example; das Token steht in BULKHEAD_TOKEN',
    'token-file': 'mit --server: eine Datei mit dem Token, statt BULKHEAD_TOKEN',
    ca: 'mit --server: das Zertifikat dessen, der das des Servers unterschrieben hat, als PEM; NODE_EXTRA_CA_CERTS tut dasselbe',
    checkpoint: 'anderswo verwahrte Prüfpunkte, mit denen die Aufzeichnung verglichen wird',
    lang: 'die Sprache; ohne Angabe die der Umgebung, in anderen Formen als text: en',
    out: 'der Ordner für die Arbeitsmappen',
    'only-sheets': 'welche Blätter: judgement, facts, triage, assets, flows, evidence; ohne Angabe alle',
    'sheet-place':
      'eine Zone oder ein Conduit, etwa zone:control: das Beurteilungsblatt, dazu facts und triage, wo --only sie nennt',
    replace: 'schon vorhandene Arbeitsmappen überschreiben',
    write: 'die Änderungen in die Dateien der Anlage schreiben, oder in die Aufzeichnung',
    'propose-sheets':
      'bei einer Anlage der Aufzeichnung: die Änderungen vorschlagen, damit jemand anderes sie annimmt',
    take: 'was gilt, wenn beide Seiten dasselbe geändert haben: Blatt (sheet) oder Anlage (plant)',
    'suggest-place': 'Vorschläge für eine Zone oder einen Conduit, jeder ausführlich',
    'format-of-risk': 'Form des Ergebnisses; ohne Angabe text; yaml für suggest',
    try: 'Kriterien zum Vergleich: YAML mit einem Abschnitt risk, oder die Matrix allein als CSV',
    suc: 'ein SUC allein, mit seiner Kennung',
    'exposure-reading': 'das SL-A, das im Weg steht; ohne Angabe evidenced',
    'exposure-place':
      'eine Zone, etwa zone:control: ihr Weg Schritt für Schritt, und was einem Angreifer mehr abverlangt',
    'attack-reading': 'in welcher Lesart Anforderungen erfüllt sein müssen; ohne Angabe evidenced',
    'attack-place': 'eine Zone, etwa zone:control: jede Technik mit ihren Abhilfen und deren Anforderungen',
    reason: 'warum, für den Verlauf; ohne Angabe import',
    remove: 'herausnehmen, was im Ordner fehlt, auch wenn er nicht aus der Aufzeichnung geschrieben ist',
    'take-import':
      'was gilt, wenn beide Seiten dasselbe geändert haben: Ordner (folder) oder Aufzeichnung (record)',
    'export-replace': 'verwerfen, was der Ordner sagt und die Aufzeichnung nicht kennt',
    'changes-file': 'die Datei mit den Änderungen, YAML oder JSON; - oder keine: Standardeingabe',
    why: 'warum, für den Verlauf',
    'try-changes': 'nichts schreiben und zeigen, was es täte',
    'plant-name': 'wie die Anlage heißt',
    catalogs: 'Ausgaben, nach denen sie beurteilt wird, mit Kommas; ohne Angabe die neueste von 62443-3-3',
    accept: 'der Vorschlag darf ausgeführt werden',
    refuse: 'der Vorschlag ist abgelehnt',
    limit: 'wie viele Einträge genannt werden; ohne Angabe 100',
    before: 'Einträge vor diesem',
    by: 'nur Einträge einer Person, wie der Verlauf sie nennt',
    'file-for': 'der Nachweis, dessen Datei es ist, mit seiner Kennung: er gibt von da an den Hash an',
    'file-name': 'unter welchem Namen die Datei in der Aufzeichnung geht; ohne Angabe ihr eigener',
    'file-replace': 'den Hash auch dort angeben, wo der Nachweis einen anderen angibt',
    'file-out': 'die Datei, die geschrieben wird; es darf sie noch nicht geben',
    'file-reason': 'warum, für den Verlauf; purge braucht es',
    'older-than': 'ab welchem Alter in Tagen abgebrochene Übertragungen weggenommen werden; ohne Angabe 1',
    'export-files': 'mit den Nachweisdateien, die die Aufzeichnung hat, jede unter ihrem Hash in DIR/files',
    'key-kept':
      'der anderswo verwahrte öffentliche Schlüssel, an dem Signaturen und Aufzeichnung gemessen werden',
    'organisation-name':
      'wie die Organisation, deren Antworten die Anlage übernimmt, in der Aufzeichnung heißt; ohne Angabe wie ihr Ordner',
    'organisation-out': 'auch die Antworten ihrer Organisation schreiben, dorthin, wo die Anlage sie sucht',
    'organisation-newest': 'statt einer Datei: übernehmen, was die Organisation der Anlage jetzt antwortet',
    'key-alone': 'nur der öffentliche Schlüssel, um ihn anderswo zu verwahren',
    address: 'wo er lauscht; ohne Angabe 127.0.0.1',
    port: 'der Port; ohne Angabe 8440',
    origin: 'wo Browser ihn erreichen, wie in https://bulkhead.plant.example',
    'tls-cert': 'das Zertifikat mit denen, die zu ihm führen, als PEM',
    'tls-key': 'sein Schlüssel, als PEM',
    proxies:
      'Adressen oder Netze von Proxys, die davor stehen und sagen, wen sie weiterreichen; ohne Angabe keine',
    'data-served':
      'der Ordner der Aufzeichnung, angelegt, wo er fehlt; sonst die PostgreSQL-Datenbank aus DATABASE_URL',
  },
};
