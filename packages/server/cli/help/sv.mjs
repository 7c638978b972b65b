/** @type {import('./words.mjs').HelpWords} */
export const words = {
  title: 'bulkhead: IEC 62443 för industrianläggningar som en spårbar modell',
  usage: 'anrop:',
  options: '[alternativ]',
  example: 'exempel:',
  plant:
    'PLANT är en mapp med en plant.yaml, utan uppgift den aktuella; eller med --data en anläggning i ett register, som ID eller ID@SEQ.',
  more: 'bulkhead COMMAND --help visar alternativen för ett kommando.',
  exit: 'slut: 0 klart, 1 iakttagelser, 2 indata eller anrop fel, 3 felet är vårt',
  commands: {
    check: {
      help: 'texten är giltig och konstruktionsreglerna följs',
      about: 'Läser anläggningsmappen, anger allt som är fel i texten och prövar konstruktionsreglerna.',
    },
    assess: {
      help: 'SL-T, SL-A, utfall, brister',
      about:
        'Bedömer varje zon och conduit mot IEC 62443-3-3 och visar vad som håller anläggningen tillbaka.',
    },
    why: {
      help: 'kedjan bakom en siffra',
      about:
        'Förklarar ett SL, ett utfall, en brist, ett svar, ett faktum eller en iakttagelse: vad det vilar på och vad som vilar på det.',
    },
    diff: {
      help: 'två anläggningar: vad som ändrats och vad det gör',
      about:
        'Jämför två anläggningar eller två lägen av en, var och en en mapp eller i ett register: vad som lagts till, tagits bort och ändrats, och vad det gör med SL-T, SL-A, brister, scenarier och kvarvarande risk.',
    },
    fmt: {
      help: 'den kanoniska texten',
      about:
        'Skriver filerna i en anläggning i den enda kanoniska formen, med kommentarerna kvar, när det är visat att de säger detsamma. Vad som sorteras, citeras och bryts: docs/text-form.md.',
    },
    report: {
      help: 'dokumenten: bristrapport, riskregister, CRS, tabeller, ritningar',
      about:
        'Skriver dokumenten för en anläggning till en mapp, vart och ett som sida, att skriva ut, att arbeta i och som tabeller: bristrapporten och, där anläggningen anger vad de kräver, riskregistret och kravspecifikationen (CRS). Samma anläggning, dag och språk ger samma byte.',
    },
    catalog: {
      help: 'kraven: lista, visa, koppla, kontrollera',
      about:
        'Visar de medföljande katalogerna eller en rad ur dem med vad den hänger ihop med, eller styrker att en katalog är i sin ordning.',
    },
    worksheet: {
      help: 'arbetsblad som XLSX: bedömning, undantag, fakta, triage, tillgångar, gränssnitt, flöden, bevis, värsta fall, scenarier, motåtgärder',
      about:
        'Skriver ut en anläggnings arbetsblad som XLSX och tar dem tillbaka, ifyllda med Excel eller LibreOffice, som ändringar efter id. Utan --write visas bara vad som skulle ändras.',
    },
    risk: {
      help: 'efter vad anläggningen bedömer risk: criteria, preset, worst, scenarios, steps, suggest',
      about:
        'Visar anläggningens riskkriterier med matrisen, prövar andra innan de gäller och bedömer de värsta fallen i den första riskbedömningen.',
    },
    slt: {
      help: 'SL-T för varje zon och conduit med det som bestämmer det',
      about:
        'Visar hur varje SL-T kom till: fastställt, eller från vilka scenarier, FR för FR, och vad de kräver där ett annat är fastställt. compare visar alla fem metoderna bredvid varandra; sensitivity den minsta ändring av en uppgift som slår om ett.',
    },
    exposure: {
      help: 'vad en angripare behöver för att nå varje zon, för förhandsgallring',
      about:
        'Anger för varje zon den nivå en angripare behöver för att nå den genom conduiterna, den väg som kräver minst, steget som avgör och om SL-T kräver mer. Ett mått för förhandsgallring: inget vilar på det.',
    },
    attack: {
      help: 'vilka tekniker i ATT&CK for ICS varje zon lämnar otäckta, för förhandsgallring',
      about:
        'Anger för varje zon vilka tekniker i ATT&CK for ICS som är tillämpliga och hur skyddsåtgärderna som MITRE anger för var och en står sig enligt kraven i 62443-3-3: täckt, delvis, otäckt, ej fastställt eller ingen känd. Tekniker i dess scenarier kommer först. Med --format navigator som ett lager som ATT&CK Navigator öppnar. För förhandsgallring: inget vilar på det.',
    },
    verify: {
      help: 'om ett lagrat register är det som skrevs',
      about:
        'Läser ett ögonblick av ett register och bevisar varje kedja: ingen post saknas, varje hash beräknad på nytt, tillståndet mot det som ändringarna ger. Säger allt som är fel och var; exit 1 om något är det. Fungerar bredvid en server och behöver inget nät.',
    },
    checkpoint: {
      help: 'var varje kedja i ett register står, signerat, att förvara på annat håll',
      about:
        'Skriver en signerad kontrollpunkt för varje kedja: nummer och hash för den nyaste posten, i formen C2SP tlog-checkpoint. Förvara den skild från registret: verify --checkpoint hittar då poster som skurits av i slutet. Det första anropet skapar installationens nyckel, förseglad med master.key i datamappen eller filen i BULKHEAD_MASTER_KEY.',
    },
    backup: {
      help: 'ett register som en fil, medan det används',
      about:
        'Skriver ett ögonblick av ett register till en fil, vilken databas det än ligger i: restore återställer det i vilken som helst. Filen avslutas med sin hash, kan läsas bara av den som gör den och innehåller hemligheter bara förseglade.',
    },
    restore: {
      help: 'ett register från en säkerhetskopia, helt eller inte alls',
      about:
        'Återställer en säkerhetskopia till ett tomt register, i vilken databas som helst, och kontrollerar det innan det gäller. En fil som är skadad, avskuren, dubblerad eller främmande avvisas helt, med vad som är fel.',
    },
    drill: {
      help: 'bevisa att en säkerhetskopia av registret går att återställa',
      about:
        'Gör en säkerhetskopia, återställer den till ett eget register, kontrollerar och jämför, kastar båda och skriver tider och storlekar. Registret förblir som det är.',
    },
    import: {
      help: 'en anläggningsmapp in i registret',
      about:
        'Tar in en anläggningsmapp i ett register, eller det som har ändrats i den: sammanfört med vad andra har ändrat sedan den skrevs ut, och avvisat där det inte skulle bli en hållbar anläggning. Det som båda sidor har ändrat visas med alla tre värdena, och inget skrivs förrän det är avgjort.',
    },
    export: {
      help: 'en anläggning ur registret till en mapp',
      about:
        'Skriver en anläggning ur ett register till en mapp, som den är nu eller var efter en post. I en mapp som redan innehåller anläggningen skrivs bara det om som skiljer sig; kommentarer och upplägg blir kvar.',
    },
    history: {
      help: 'vem som ändrade vad, när och varför',
      about:
        'Berättar posterna för en anläggning i ett register, de nyaste först, eller vad som blev av en sak i den, till exempel zone:control.',
    },
    create: {
      help: 'en tom anläggning i registret',
      about:
        'Börjar en anläggning i ett register: dess id, dess namn och utgåvorna den bedöms efter. Allt annat kommer med change eller import.',
    },
    change: {
      help: 'ändringar av en anläggning i registret, från en fil',
      about:
        'Gör ändringarna i en fil: var och en pekar ut en sak med dess referens och säger vilka fält som blir vad (set), att den kommer (add) eller går (remove: true), och med before vad den var. Prövas som texten till en anläggning; avvisas helt där något är fel eller inte är som filen utgår från. Formen: docs/guides/record.md.',
    },
    undo: {
      help: 'ta tillbaka det en post gjorde',
      about:
        'Tar med en egen post tillbaka det en post gjorde med en anläggning, vad som än kom efter. Det som har ändrats på annat sätt sedan dess visas med alla tre värdena, och då skrivs inget. Också det kan tas tillbaka.',
    },
    baseline: {
      help: 'godkänn ett läge för en anläggning under ett namn',
      about:
        'Ger läget för en anläggning efter en post ett namn, godkänt med vem, när och varför, som aldrig pekar på en annan post; ID@NAME står sedan för det överallt. Utan namn: alla referenslägen för anläggningen.',
    },
    propose: {
      help: 'ändringar som någon annan granskar',
      about:
        'Förvarar ändringarna i en fil i registret utan att göra dem, tills någon annan har granskat dem. Filens form är den för change.',
    },
    proposals: {
      help: 'vad som är föreslaget, och vad det skulle göra i dag',
      about:
        'Räknar upp förslagen till en anläggning, eller visar ett: vad av det som ännu gäller, och vad som har ändrats på annat sätt sedan dess.',
    },
    review: {
      help: 'godta eller avslå ett förslag',
      about: 'Godtar eller avslår ett förslag som någon annan har lagt; ingen avgör sitt eget.',
    },
    apply: {
      help: 'gör ändringarna i ett godtaget förslag',
      about:
        'Gör ändringarna i ett förslag som någon annan har godtagit, en gång, med en post som pekar ut det. Det som har ändrats på annat sätt sedan dess visas, och då skrivs inget.',
    },
    file: {
      help: 'filer för en anläggning i registret: add, list, get, purge, sweep',
      about:
        'Tar in beläggsfiler i ett register, listar dem med de belägg som anger dem, ger tillbaka en fil som den var, kontrollerad mot sin hash, och tar bort en fils byte medan dess hash blir kvar. En fil anges med sin hash (SHA-256) eller de första 8 eller fler siffrorna av den.',
    },
    plants: {
      help: 'hur varje anläggning i ett register står, på en rad',
      about:
        'Listar anläggningarna i ett register med vad deras senaste bedömning gav: platser som når SL-T, brister, vad som är obestämt, nästa granskning. En rad skrivs av assess; en som är äldre än sin anläggning säger det.',
    },
    serve: {
      help: 'ett register för ett lag: konton, rättigheter, ett API',
      about:
        'Tillhandahåller ett register över HTTP, med konton, andra faktorer, roller per plats och ett API som kan det som kommandoraden kan. Servern svarar bara den här datorn, så länge den inte får ett certifikat eller vet om en proxy. Så länge ingen har ett konto skriver den ut en länk för att skapa det första.',
    },
  },
  verbs: {
    add: 'Tar in en fil i en anläggning. Med --for anger belägget filens hash från samma post. Upp till 50 MiB per fil och 2 GiB per anläggning; BULKHEAD_FILE_LIMIT och BULKHEAD_FILES_LIMIT sätter andra gränser, till exempel 200MiB.',
    'file-list':
      'Listar filerna för en anläggning med storlek, hash, vem som tog in dem när och de belägg som anger dem; sedan de belägg vars fil registret inte har.',
    get: 'Skriver en fil för en anläggning till --out, där inget får finnas ännu. Varje byte kontrolleras mot hashen; av en skadad fil skrivs inget.',
    purge:
      'Tar bort en fils byte för gott. Namn, storlek och hash blir kvar, med vem som tog bort dem, när och varför. Frågar inget. Tidigare säkerhetskopior har kvar dem.',
    sweep:
      'Tar bort byte som ingen anläggning har: från överföringar som avbröts. Det som är yngre än en dag lämnas, för det kan vara på väg.',
    list: 'Räknar upp varje tillgänglig utgåva med dess slag och antal rader.',
    show: 'Visar en utgåva eller en rad ur den: vad någon gör och tittar på, vad man frågar, vad som visar det, hur en anläggning besvarar den och vad den har att göra med. Utan utgåva menas den nyaste.',
    links:
      'Räknar upp kopplingarna mellan dokument; ett dokuments, med dess rader utan motsvarighet och skälet; en av dem; eller vad en rad har att göra med.',
    verify:
      'Visar att varje medföljande katalog och koppling är i ordning, eller säger vad som är fel med en egen fil.',
    criteria:
      'Visar skalorna, matrisen och vad som är godtagbart. Med --try vad kriterierna i en annan fil skulle ändra; anläggningen förblir som den är.',
    preset:
      'Skriver ut kriterier att börja med som ett avsnitt för en av anläggningens filer: efter storlek, 3x3 till 7x7, allvar gånger sannolikhet, eller kring företagets matris som CSV: sannolikhet åt höger, allvar nedåt, från endera änden.',
    suggest:
      'Söker i biblioteket över hotscenarier efter det som passar varje zon och conduit och som inget scenario i anläggningen täcker där: varför det passar och vad ingen har angett. Med --format yaml som text för en av anläggningens filer. Ett faktum som inte gäller utesluter; allvar, sannolikhet och källa lämnas åt anläggningen.',
    scenarios:
      'Bedömer scenarierna i den utförliga riskbedömningen: utan motåtgärder, med de påstådda och med de visade, och säger vad som är över det godtagbara utan att ett beslut täcker det.',
    steps:
      'Säger för varje krav i 62443-3-2, ZCR 1 till 7, vad modellen av en SUC innehåller för det, vad som saknas och hur det avhjälps, vid sidan av det som besvarats, och vad som är nästa steg.',
    worst:
      'Bedömer de värsta fallen och säger vilka som kräver en utförlig riskbedömning, vilka inget angrepp orsakar och vad som ännu är okänt.',
  },
  option: {
    format: 'resultatets form; utan uppgift text',
    'as-of': 'dagen som bedömningen gäller; utan uppgift i dag i UTC',
    rule: 'iakttagelserna från en regel, alla i sin helhet',
    'fail-on': 'slutar med 1 när en iakttagelse är minst så allvarlig',
    'fail-on-error': 'slutar med 1 när en iakttagelse är minst så allvarlig; utan uppgift error',
    reading: 'vad staplarna visar; utan uppgift evidenced',
    place:
      'ett enda ställe: organisation, site, zone:control, conduit:…, supplier:…, product:… eller asset:…',
    view: 'zoner om inget anges; triagen av zoner, program, vad komponenter kan, eller en lag eller ett ramverk ur samma svar',
    all: 'varje ställe, åtgärd och rad, även det lugna',
    'all-of-diff': 'varje rad i varje lista, inte bara de 40 första',
    'only-check': 'skriv inget; sluta med 1 när en fil inte är kanonisk',
    schema: 'lägg plant.schema.json i mappen och ange den i varje fil, för redigerare',
    depth: 'nivåer av förklaring; utan uppgift 2',
    'report-out': 'mappen att skriva till; skapas om den inte finns',
    'only-formats':
      'dokument (gap-report, risk-register, crs) eller format, åtskilda med komma; annars alla som anläggningen har något för',
    force: 'ersätt även filer som report inte har skrivit eller som har ändrats sedan dess',
    'report-reading': 'läsningen i rapporten; annars styrkt',
    sheet: 'ritningens papper, annars A3; det som inte går att läsa på det ritas i delar',
    monochrome: 'ritningen för en skrivare utan färger',
    'as-of-old':
      'dagen som det äldre läget bedöms för, så att även det som tiden gjort sägs; utan uppgift samma dag',
    against:
      'ett äldre läge av anläggningen, en mapp eller i registret: ritningar visar vad som ändrats sedan dess, och ett avsnitt nämner det',
    data: 'registrets mapp; annars PostgreSQL-databasen i DATABASE_URL',
    'data-of-plant': 'när PLANT finns i ett register: dess mapp; annars PostgreSQL-databasen i DATABASE_URL',
    server:
      'adressen till en server som har anläggningen, som https://bulkhead.plant.example; token står i BULKHEAD_TOKEN',
    'token-file': 'med --server: en fil som har token, i stället för BULKHEAD_TOKEN',
    ca: 'med --server: certifikatet för den som har undertecknat serverns, som PEM; NODE_EXTRA_CA_CERTS gör detsamma',
    checkpoint: 'kontrollpunkter som förvarats på annat håll, att jämföra registret med',
    lang: 'språket; utan uppgift miljöns, i andra former än text: en',
    out: 'mappen för arbetsböckerna',
    'only-sheets': 'vilka blad: judgement, facts, triage, assets, flows, evidence; annars alla',
    'sheet-place':
      'en zon eller conduit, till exempel zone:control: bedömningsbladet, och facts och triage där --only nämner dem',
    replace: 'skriv över arbetsböcker som redan finns',
    write: 'skriv ändringarna i anläggningens filer, eller i registret',
    'propose-sheets': 'för en anläggning i registret: föreslå ändringarna så att någon annan godtar dem',
    take: 'vad som gäller när båda sidor ändrat samma sak: blad (sheet) eller anläggning (plant)',
    'suggest-place': 'förslag för en zon eller conduit, vart och ett i sin helhet',
    'format-of-risk': 'resultatets form; utan uppgift text; yaml för suggest',
    try: 'kriterier att jämföra med: YAML med ett avsnitt risk, eller bara matrisen som CSV',
    suc: 'en enda SUC, med dess id',
    'exposure-reading': 'det SL-A som står i vägen; utan uppgift evidenced',
    'exposure-place':
      'en zon, till exempel zone:control: dess väg steg för steg, och vad som kräver mer av en angripare',
    'attack-reading': 'i vilken läsart kraven ska vara uppfyllda; utan uppgift evidenced',
    'attack-place': 'en zon, till exempel zone:control: varje teknik med sina skyddsåtgärder och deras krav',
    reason: 'varför, för historiken; annars import',
    remove: 'ta bort det som saknas i mappen, även om den inte skrevs ut ur registret',
    'take-import':
      'vad som gäller där båda sidor ändrade samma sak: mappen (folder) eller registret (record)',
    'export-replace': 'släpp det som mappen säger och registret inte känner till',
    'changes-file': 'filen med ändringarna, YAML eller JSON; - eller ingen: standard in',
    why: 'varför, för historiken',
    'try-changes': 'skriv inget, och visa vad det skulle göra',
    'plant-name': 'vad anläggningen heter',
    catalogs: 'utgåvor den bedöms efter, med komman; annars den nyaste av 62443-3-3',
    accept: 'förslaget får genomföras',
    refuse: 'förslaget avslås',
    limit: 'hur många poster som räknas upp; annars 100',
    before: 'poster före denna',
    by: 'bara poster av en person, som historiken kallar dem',
    'file-for': 'belägget som filen är, med dess id: det anger hashen från och med då',
    'file-name': 'vilket namn filen har i registret; utan uppgift sitt eget',
    'file-replace': 'ange hashen även där belägget anger en annan',
    'file-out': 'filen som skrivs; den får inte finnas ännu',
    'file-reason': 'varför, för historiken; purge behöver det',
    'older-than': 'från vilken ålder i dagar avbrutna överföringar tas bort; utan uppgift 1',
    'export-files': 'med de beläggsfiler som registret har, var och en under sin hash i DIR/files',
    'key-kept': 'den öppna nyckeln som förvarats på annat håll, att pröva signaturer och register mot',
    'organisation-name':
      'vad organisationen vars svar anläggningen tar heter i registret; annars som dess mapp',
    'organisation-out': 'skriv även ut svaren från dess organisation, där anläggningen söker dem',
    'organisation-newest': 'i stället för en fil: ta det som anläggningens organisation svarar nu',
    'key-alone': 'bara den öppna nyckeln, att förvara på annat håll',
    address: 'var den lyssnar; annars 127.0.0.1',
    port: 'porten; annars 8440',
    origin: 'var webbläsare når den, som https://bulkhead.plant.example',
    'tls-cert': 'certifikatet med dem som leder till det, som PEM',
    'tls-key': 'dess nyckel, som PEM',
    proxies:
      'adresser eller nät för proxyservrar som står framför och säger vem de skickar vidare; annars inga',
    'data-served': 'registrets mapp, skapad där den saknas; annars PostgreSQL-databasen i DATABASE_URL',
  },
};
