/** @type {import('./words.mjs').HelpWords} */
export const words = {
  title: 'bulkhead: IEC 62443 voor industriële installaties als één navolgbaar model',
  usage: 'aanroep:',
  options: '[opties]',
  example: 'voorbeeld:',
  plant:
    'PLANT is een map met een plant.yaml, zonder opgave de huidige; of met --data een installatie van een register, als ID of ID@SEQ.',
  more: 'bulkhead COMMAND --help toont de opties van een opdracht.',
  exit: 'afloop: 0 klaar, 1 bevindingen, 2 invoer of aanroep onjuist, 3 fout bij ons',
  commands: {
    check: {
      help: 'de tekst is geldig en de ontwerpregels zijn nageleefd',
      about: 'Leest de installatiemap, noemt alles wat niet klopt in de tekst en past de ontwerpregels toe.',
    },
    assess: {
      help: 'SL-T, SL-A, oordelen, hiaten',
      about: 'Beoordeelt elke zone en conduit volgens IEC 62443-3-3 en toont wat de installatie tegenhoudt.',
    },
    why: {
      help: 'de keten achter één getal',
      about:
        'Legt een SL, een oordeel, een hiaat, een antwoord, een feit of een bevinding uit: waar het op rust en wat erop rust.',
    },
    diff: {
      help: 'twee installaties: wat is gewijzigd en wat dat doet',
      about:
        'Vergelijkt twee installaties of twee standen van één, elk een map of in een register: wat is toegevoegd, verwijderd of gewijzigd, en wat dat doet met SL-T, SL-A, hiaten, scenario’s en restrisico.',
    },
    fmt: {
      help: 'de canonieke tekst',
      about:
        'Schrijft de bestanden van een installatie in de ene canonieke vorm, met hun opmerkingen, zodra is aangetoond dat ze hetzelfde zeggen. Wat wordt gesorteerd, tussen aanhalingstekens gezet en afgebroken: docs/text-form.md.',
    },
    report: {
      help: 'de documenten: hiatenrapport, risicoregister, CRS, tabellen, tekeningen',
      about:
        'Schrijft de documenten van een installatie naar een map, elk als pagina, om te printen, om te bewerken en als tabellen: het hiatenrapport en, waar de installatie opgeeft wat ze vragen, het risicoregister en de eisenspecificatie (CRS). Dezelfde installatie, dag en taal geven dezelfde bytes.',
    },
    catalog: {
      help: 'de eisen: opsommen, tonen, koppelen, controleren',
      about:
        'Toont de meegeleverde catalogi of één rij daaruit met wat ermee samenhangt, of toont aan dat een catalogus in orde is.',
    },
    worksheet: {
      help: 'werkbladen als XLSX: oordeel, uitzonderingen, feiten, triage, assets, interfaces, stromen, bewijs, ergste gevallen, scenario’s, tegenmaatregelen',
      about:
        'Schrijft werkbladen van een installatie als XLSX en neemt ze, ingevuld met Excel of LibreOffice, terug als wijzigingen per id. Zonder --write wordt alleen getoond wat er zou veranderen.',
    },
    risk: {
      help: 'waarmee de installatie risico beoordeelt: criteria, preset, worst, scenarios, steps, suggest',
      about:
        'Toont de risicocriteria van een installatie met de matrix, probeert andere voordat ze gelden, en beoordeelt de ergste gevallen van de eerste risicobeoordeling.',
    },
    slt: {
      help: 'SL-T van elke zone en conduit met wat die bepaalt',
      about:
        'Toont hoe elke SL-T tot stand kwam: vastgelegd, of uit welke scenario’s, FR voor FR, en wat die vragen waar een andere is vastgelegd. compare toont alle vijf methoden naast elkaar; sensitivity de kleinste wijziging van één invoer waardoor er een omslaat.',
    },
    exposure: {
      help: 'wat een aanvaller nodig heeft om elke zone te bereiken, om voor te sorteren',
      about:
        'Noemt per zone het level dat een aanvaller nodig heeft om haar via de conduits te bereiken, de weg die het minst vraagt, de stap die beslist, en of SL-T meer vraagt. Een maat om voor te sorteren: er berust niets op.',
    },
    attack: {
      help: 'welke technieken van ATT&CK for ICS elke zone niet afdekt, om voor te sorteren',
      about:
        'Noemt per zone welke technieken van ATT&CK for ICS in aanmerking komen en hoe de mitigaties die MITRE bij elke noemt ervoor staan naar de eisen van 62443-3-3: afgedekt, deels, niet afgedekt, niet vastgesteld of geen bekend. Technieken van haar scenario’s staan vooraan. Met --format navigator als laag die de ATT&CK Navigator opent. Om voor te sorteren: er berust niets op.',
    },
    verify: {
      help: 'of een opgeslagen register is wat er geschreven is',
      about:
        'Leest één moment van een register en bewijst elke keten: geen boeking ontbreekt, elke hash opnieuw berekend, de stand tegen wat de wijzigingen opleveren. Noemt alles wat fout is en waar; exit 1 als er iets fout is. Werkt naast een draaiende server en heeft geen netwerk nodig.',
    },
    checkpoint: {
      help: 'waar elke keten van een register staat, ondertekend, om elders te bewaren',
      about:
        'Geeft van elke keten een ondertekend controlepunt: nummer en hash van de nieuwste boeking, in de vorm van C2SP tlog-checkpoint. Bewaar het gescheiden van het register: verify --checkpoint vindt dan boekingen die aan het einde zijn afgesneden. De eerste aanroep maakt de sleutel van de installatie, verzegeld met master.key in de gegevensmap of het bestand van BULKHEAD_MASTER_KEY.',
    },
    backup: {
      help: 'een register als één bestand, terwijl het in gebruik is',
      about:
        'Schrijft één moment van een register in één bestand, op welke database het ook staat: restore zet het op elke terug. Het bestand is afgesloten met zijn hash, alleen leesbaar voor wie het maakt, en bevat geheimen alleen verzegeld.',
    },
    restore: {
      help: 'een register uit een back-up, geheel of helemaal niet',
      about:
        'Zet een back-up terug in een leeg register, op elke database, en controleert het voordat het telt. Een bestand dat beschadigd, afgesneden, verdubbeld of vreemd is, wordt geheel geweigerd, met wat er fout is.',
    },
    drill: {
      help: 'bewijzen dat een back-up van dit register terug te zetten is',
      about:
        'Maakt een back-up, zet die terug in een eigen register, controleert en vergelijkt, gooit beide weg en noemt tijden en groottes. Het register blijft zoals het is.',
    },
    import: {
      help: 'een map van een installatie in het register',
      about:
        'Neemt de map van een installatie op in een register, of wat erin is gewijzigd: samengevoegd met wat anderen sinds de uitvoer wijzigden, en geweigerd waar er geen kloppende installatie van komt. Wat beide kanten wijzigden toont het met alle drie de waarden, en het schrijft niets tot dat is beslist.',
    },
    export: {
      help: 'een installatie uit het register in een map',
      about:
        'Schrijft een installatie van een register in een map, zoals zij nu is of na een boeking was. In een map die de installatie al bevat wordt alleen herschreven wat verschilt; opmerkingen en indeling blijven.',
    },
    history: {
      help: 'wie wat wanneer en waarom wijzigde',
      about:
        'Vertelt de boekingen van een installatie in een register, de nieuwste eerst, of wat er van één ding werd, zoals zone:control.',
    },
    create: {
      help: 'een lege installatie in het register',
      about:
        'Begint een installatie in een register: haar id, haar naam en de uitgaven waarnaar ze wordt beoordeeld. Al het andere komt met change of import.',
    },
    change: {
      help: 'wijzigingen van een installatie in het register, uit een bestand',
      about:
        'Voert de wijzigingen van een bestand uit: elke noemt een ding met zijn verwijzing en zegt welke velden wat worden (set), dat het komt (add) of gaat (remove: true), en met before wat het was. Gecontroleerd zoals de tekst van een installatie; geheel geweigerd waar iets fout is of niet zoals het bestand veronderstelt. De vorm: docs/guides/record.md.',
    },
    undo: {
      help: 'terugdraaien wat een boeking deed',
      about:
        'Draait met een eigen boeking terug wat een boeking aan een installatie deed, wat er ook na kwam. Wat sindsdien anders is gewijzigd wordt met alle drie de waarden getoond, en dan wordt er niets geschreven. Ook dat laat zich terugdraaien.',
    },
    baseline: {
      help: 'een stand van een installatie goedkeuren onder een naam',
      about:
        'Geeft de stand van een installatie na een boeking een naam, goedgekeurd met wie, wanneer en waarom, die nooit een andere boeking benoemt; ID@NAME staat daar dan overal voor. Zonder naam: alle referentiestanden van de installatie.',
    },
    propose: {
      help: 'wijzigingen die iemand anders beoordeelt',
      about:
        'Bewaart de wijzigingen van een bestand in het register zonder ze uit te voeren, tot iemand anders ze heeft beoordeeld. De vorm van het bestand is die van change.',
    },
    proposals: {
      help: 'wat is voorgesteld, en wat het vandaag zou doen',
      about:
        'Somt de voorstellen voor een installatie op, of toont er een: wat ervan nog geldt, en wat sindsdien anders is gewijzigd.',
    },
    review: {
      help: 'een voorstel aanvaarden of afwijzen',
      about:
        'Aanvaardt een voorstel van iemand anders of wijst het af; niemand beslist over het eigen voorstel.',
    },
    apply: {
      help: 'de wijzigingen van een aanvaard voorstel uitvoeren',
      about:
        'Voert de wijzigingen uit van een voorstel dat iemand anders heeft aanvaard, één keer, met één boeking die het noemt. Wat sindsdien anders is gewijzigd wordt getoond, en dan wordt er niets geschreven.',
    },
    file: {
      help: 'bestanden van een installatie in het register: add, list, get, purge, sweep',
      about:
        'Brengt bewijsbestanden in een register, somt ze op met het bewijs dat ze noemt, geeft er een terug zoals het was, gecontroleerd aan zijn hash, en neemt de bytes van een bestand weg terwijl zijn hash blijft. Een bestand wordt genoemd met zijn hash (SHA-256) of de eerste 8 of meer cijfers daarvan.',
    },
    plants: {
      help: 'hoe elke installatie van een register ervoor staat, in één regel',
      about:
        'Noemt de installaties van een register met wat hun nieuwste beoordeling opleverde: plaatsen die SL-T halen, hiaten, wat onbepaald is, de volgende herziening. Een regel wordt door assess geschreven; een die ouder is dan haar installatie, zegt dat.',
    },
    serve: {
      help: 'een register voor een team: accounts, rechten, een API',
      about:
        'Biedt een register over HTTP aan, met accounts, tweede factoren, rollen per locatie en een API die kan wat deze opdrachtregel kan. De server antwoordt alleen deze machine, zolang hij geen certificaat krijgt of van een proxy weet. Zolang niemand een account heeft, geeft hij een link waarmee het eerste wordt gemaakt.',
    },
  },
  verbs: {
    add: 'Brengt een bestand in een installatie. Met --for noemt het bewijs de hash van het bestand vanaf dezelfde boeking. Tot 50 MiB per bestand en 2 GiB per installatie; BULKHEAD_FILE_LIMIT en BULKHEAD_FILES_LIMIT stellen andere grenzen in, zoals 200MiB.',
    'file-list':
      'Somt de bestanden van een installatie op met grootte, hash, wie ze wanneer bracht en het bewijs dat ze noemt; daarna het bewijs waarvan het register het bestand niet heeft.',
    get: 'Schrijft een bestand van een installatie naar --out, waar nog niets mag staan. Elke byte wordt aan de hash gecontroleerd; van een beschadigd bestand wordt niets geschreven.',
    purge:
      'Neemt de bytes van een bestand voorgoed weg. Naam, grootte en hash blijven, met wie ze wanneer en waarom wegnam. Vraagt niets. Eerdere back-ups bevatten de bytes nog.',
    sweep:
      'Neemt bytes weg die geen installatie heeft: van overdrachten die werden afgebroken. Wat jonger dan een dag is, blijft, want het kan onderweg zijn.',
    list: 'Noemt elke beschikbare uitgave met haar soort en aantal rijen.',
    show: 'Toont een uitgave of een rij daaruit: wat iemand doet en bekijkt, wat te vragen, wat het aantoont, hoe een installatie hem beantwoordt en waarmee hij te maken heeft. Zonder uitgave is de nieuwste bedoeld.',
    links:
      'Noemt de koppelingen tussen documenten; die van een document, met zijn rijen zonder tegenhanger en de reden; een ervan; of waarmee een rij te maken heeft.',
    verify:
      'Toont aan dat elke meegeleverde catalogus en koppeling in orde is, of zegt wat er mis is met een eigen bestand.',
    criteria:
      'Toont de schalen, de matrix en wat aanvaardbaar is. Met --try wat de criteria uit een ander bestand zouden veranderen; de installatie blijft zoals ze is.',
    preset:
      'Geeft criteria om mee te beginnen als afdeling voor een bestand van de installatie: naar grootte, 3x3 tot en met 7x7, ernst maal waarschijnlijkheid, of rond de matrix van uw bedrijf als CSV: waarschijnlijkheid naar rechts, ernst omlaag, van welk uiteinde ook.',
    suggest:
      'Zoekt in de bibliotheek van dreigingsscenario’s wat bij elke zone en elk conduit past en daar door geen scenario van de installatie is gedekt: waarom het past en wat niemand heeft opgegeven. Met --format yaml als tekst voor een bestand van de installatie. Een feit dat niet geldt, sluit uit; ernst, waarschijnlijkheid en bron blijven aan de installatie.',
    scenarios:
      'Beoordeelt de scenario’s van de uitgebreide risicobeoordeling: zonder tegenmaatregelen, met de geclaimde en met de aangetoonde, en zegt wat boven het aanvaardbare ligt zonder dat een besluit het dekt.',
    steps:
      'Zegt bij elke eis van 62443-3-2, ZCR 1 tot en met 7, wat het model van een SUC ervoor bevat, wat ontbreekt en hoe dat aan te vullen is, daarnaast wat beantwoord is, en wat de volgende stap is.',
    worst:
      'Beoordeelt de ergste gevallen en zegt welke om een uitgebreide risicobeoordeling vragen, welke geen aanval teweegbrengt en wat nog onbekend is.',
  },
  option: {
    format: 'vorm van de uitkomst; zonder opgave text',
    'as-of': 'de dag waarvoor wordt beoordeeld; zonder opgave vandaag in UTC',
    rule: 'de bevindingen van één regel, alle volledig',
    'fail-on': 'eindigt met 1 als een bevinding minstens zo zwaar is',
    'fail-on-error': 'eindigt met 1 als een bevinding minstens zo zwaar is; zonder opgave error',
    reading: 'wat de balken tonen; zonder opgave evidenced',
    place: 'één plaats alleen: organisation, site, zone:control, conduit:…, supplier:…, product:… of asset:…',
    view: "standaard de zones; de triage van zones, programma's, wat componenten kunnen, of een wet of raamwerk uit dezelfde antwoorden",
    all: 'elke plaats, maatregel en rij, ook wat rustig is',
    'all-of-diff': 'elke regel van elke lijst, niet alleen de eerste 40',
    'only-check': 'niets schrijven; einde met 1 als een bestand niet canoniek is',
    schema: 'plant.schema.json in de map leggen en in elk bestand noemen, voor editors',
    depth: 'niveaus van de uitleg; zonder opgave 2',
    'report-out': 'de map waarin wordt geschreven; wordt gemaakt als zij er niet is',
    'only-formats':
      "documenten (gap-report, risk-register, crs) of formaten, gescheiden door komma's; anders alle waarvoor de installatie iets heeft",
    force: 'vervang ook bestanden die niet door report zijn geschreven of sindsdien zijn gewijzigd',
    'report-reading': 'de lezing van het rapport; anders aangetoond',
    sheet: 'het papier van de tekening, anders A3; wat daarop niet leesbaar is, wordt in delen getekend',
    monochrome: 'de tekening voor een printer zonder kleuren',
    'as-of-old':
      'de dag waarvoor de oudere stand wordt beoordeeld, zodat ook wordt gezegd wat de tijd deed; zonder opgave dezelfde',
    against:
      'een oudere stand van de installatie, een map of in het register: tekeningen tonen wat sindsdien veranderde, en een hoofdstuk noemt het',
    data: 'de map van het register; anders de PostgreSQL-database van DATABASE_URL',
    'data-of-plant':
      'als PLANT in een register staat: de map ervan; anders de PostgreSQL-database van DATABASE_URL',
    server:
      'het adres van een server die de installatie heeft, zoals https://bulkhead.plant.example; het token staat in BULKHEAD_TOKEN',
    'token-file': 'met --server: een bestand met het token, in plaats van BULKHEAD_TOKEN',
    ca: 'met --server: het certificaat van wie dat van de server heeft ondertekend, als PEM; NODE_EXTRA_CA_CERTS doet hetzelfde',
    checkpoint: 'controlepunten die elders zijn bewaard, om het register mee te vergelijken',
    lang: 'de taal; zonder opgave die van de omgeving, in andere vormen dan text: en',
    out: 'de map voor de werkmappen',
    'only-sheets': 'welke bladen: judgement, facts, triage, assets, flows, evidence; standaard alle',
    'sheet-place':
      'een zone of conduit, zoals zone:control: het oordeelblad, en facts en triage waar --only ze noemt',
    replace: 'werkmappen die er al zijn overschrijven',
    write: 'de wijzigingen in de bestanden van de installatie schrijven, of in het register',
    'propose-sheets':
      'bij een installatie van het register: de wijzigingen voorstellen, zodat iemand anders ze aanneemt',
    take: 'wat geldt als beide kanten hetzelfde wijzigden: blad (sheet) of installatie (plant)',
    'suggest-place': 'voorstellen voor één zone of conduit, elk volledig',
    'format-of-risk': 'vorm van de uitkomst; zonder opgave text; yaml voor suggest',
    try: 'criteria om mee te vergelijken: YAML met een afdeling risk, of alleen de matrix als CSV',
    suc: 'één SUC alleen, met zijn id',
    'exposure-reading': 'het SL-A dat in de weg staat; zonder opgave evidenced',
    'exposure-place':
      'één zone, zoals zone:control: haar weg stap voor stap, en wat meer van een aanvaller vraagt',
    'attack-reading': 'in welke lezing aan eisen moet zijn voldaan; zonder opgave evidenced',
    'attack-place': 'één zone, zoals zone:control: elke techniek met haar mitigaties en hun eisen',
    reason: 'waarom, voor het verloop; standaard import',
    remove: 'eruit halen wat in de map ontbreekt, ook als die niet uit het register is geschreven',
    'take-import': 'wat geldt waar beide kanten hetzelfde wijzigden: map (folder) of register (record)',
    'export-replace': 'laten vallen wat de map zegt en het register niet kent',
    'changes-file': 'het bestand met de wijzigingen, YAML of JSON; - of geen: standaardinvoer',
    why: 'waarom, voor het verloop',
    'try-changes': 'niets schrijven, en tonen wat het zou doen',
    'plant-name': 'hoe de installatie heet',
    catalogs: 'uitgaven waarnaar ze wordt beoordeeld, met komma’s; standaard de nieuwste van 62443-3-3',
    accept: 'het voorstel mag worden uitgevoerd',
    refuse: 'het voorstel is afgewezen',
    limit: 'hoeveel boekingen worden verteld; standaard 100',
    before: 'boekingen voor deze',
    by: 'alleen boekingen van één persoon, zoals het verloop die noemt',
    'file-for': 'het bewijs waarvan dit het bestand is, met zijn id: vanaf dan noemt het de hash',
    'file-name': 'onder welke naam het bestand in het register staat; zonder opgave zijn eigen naam',
    'file-replace': 'de hash ook noemen waar het bewijs een andere noemt',
    'file-out': 'het bestand dat wordt geschreven; het mag er nog niet zijn',
    'file-reason': 'waarom, voor de geschiedenis; purge heeft het nodig',
    'older-than': 'vanaf welke leeftijd in dagen afgebroken overdrachten worden weggenomen; zonder opgave 1',
    'export-files': 'met de bewijsbestanden die het register heeft, elk onder zijn hash in DIR/files',
    'key-kept': 'de elders bewaarde openbare sleutel, waaraan handtekeningen en register worden getoetst',
    'organisation-name':
      'hoe de organisatie waarvan de installatie antwoorden overneemt in het register heet; zonder opgave zoals haar map',
    'organisation-out': 'ook de antwoorden van haar organisatie schrijven, daar waar de installatie ze zoekt',
    'organisation-newest':
      'in plaats van een bestand: overnemen wat de organisatie van de installatie nu antwoordt',
    'key-alone': 'alleen de openbare sleutel, om elders te bewaren',
    address: 'waar hij luistert; standaard 127.0.0.1',
    port: 'de poort; standaard 8440',
    origin: 'waar browsers hem bereiken, zoals https://bulkhead.plant.example',
    'tls-cert': 'het certificaat met die welke ernaartoe leiden, als PEM',
    'tls-key': 'de sleutel ervan, als PEM',
    proxies: 'adressen of netwerken van proxy’s die ervoor staan en zeggen wie ze doorgeven; standaard geen',
    'data-served':
      'de map van het register, gemaakt waar zij ontbreekt; anders de PostgreSQL-database van DATABASE_URL',
  },
};
