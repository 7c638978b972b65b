/** Geweigerde aanroepen en mappen: wat er gevonden is, dan de uitweg. */
import type { CallSentences } from '../en/calls.ts';

export const callSentences: CallSentences = {
  'unknown-command': 'onbekende opdracht `{found}`{near?; bedoelt u `#`}; zie {program} --help',
  'unknown-option':
    '{command} kent geen optie `{found}`{near?; bedoelt u `#`}; zie {program} {command} --help',
  'option-use': '{command}: `--{option}` schrijft u als `--{option}{value? #}`',
  'option-value': '{command}: `--{option} {found}` kan niet; verwacht wordt {expected& of }',
  'bad-day': '`--as-of {found}` is geen dag; schrijf JJJJ-MM-DD',
  'bad-depth': '`--depth {found}` kan niet; verwacht wordt een geheel getal van 1 tot en met {most}',
  'no-plant-named':
    'geen installatie genoemd en hier is er geen; noem een map, zoals examples/chemical-plant, of met --data DIR een installatie van een register',
  'no-such-plant':
    'deze map bestaat niet: `{found}`; noem een map met een plant.yaml, of het register met een installatie van die naam: --data DIR, of het adres van een PostgreSQL-database in DATABASE_URL',
  'no-folder-no-plant':
    '`{found}` is geen map en geen installatie van het register{near?; bedoelt u `#`?}{plants?; het bevat #}; noem een map met een plant.yaml, of een installatie van het register met haar id, zoals waterworks of waterworks@12',
  'no-plant-in':
    'geen installatie in `{folder}`: gezocht is naar *.yaml; noem een map met een plant.yaml, zoals examples/chemical-plant',
  'no-such-folder': 'deze map bestaat niet: `{folder}`',
  'not-a-folder': '`{folder}` is een bestand; noem de map waarin het staat',
  'cannot-read': '`{path}` is niet te lezen: {error}',
  'too-many-files': '`{folder}` bevat {found} te lezen bestanden, meer dan {limit}',
  'file-too-large': '`{path}` telt {found} bytes, meer dan {limit}',
  'file-without-end': '`{path}` is na {limit} bytes nog niet ten einde; meer wordt niet gelezen',
  'folder-gone': '`{path}` is geen map meer; er is niets geschreven',
  'not-written-through':
    '`{path}` is geen gewoon bestand, en door koppelingen wordt niet geschreven; er is niets geschreven',
  'read-only': '`{path}` is alleen-lezen; maak het eerst beschrijfbaar; er is niets geschreven',
  'changed-since':
    '`{path}` is sinds het lezen veranderd; voer de opdracht opnieuw uit; er is niets geschreven',
  'cannot-write': '`{path}` kan niet worden geschreven: {error}; er is niets geschreven',
  'cannot-replace':
    '`{path}` kan niet worden geschreven: {error}; {n} van {all} bestanden zijn daarvoor vervangen',
  'not-regular': '`{path}` is geen bestand en geen map met bestanden; noem een bestand',
  'not-ours':
    '`{path}` is niet door report geschreven of sindsdien gewijzigd; kies een andere map of vervang het met --force',
  'report-format': 'report maakt niets met de naam `{found}`; verwacht {expected& of }',
  'report-document':
    'de installatie heeft niets voor `{document}`: een risicoregister vraagt om criteria in `risk`, en om `scenarios` of `worstCases`; een specificatie vraagt om een SL-T van een zone of conduit',
  'report-out': 'report heeft een map nodig om in te schrijven: --out DIR',
  'out-is-plant': '`{folder}` is de map van de installatie zelf; noem een andere, zoals `{example}`',
  'against-other':
    '`{folder}` is installatie `{found}` en geen oudere stand van `{expected}`; {program} diff vergelijkt elke twee installaties',
  'catalog-shipped':
    '`{path}` is `{found}`, en dat wordt meegeleverd; geef een eigen catalogus een andere id',
  'catalog-misplaced': '`{path}` noemt zich `{found}`; het ligt waar `{expected}` hoort',
  'catalog-not-sound': '`{path}` is niet in orde: {n} {n|probleem|problemen}',
  'editions-many':
    '`{folder}` gebruikt {found& en }; een installatie wordt naar één editie van de systeemeisen beoordeeld, noem er dus één in `catalogs`',
  'edition-missing': '`{folder}` gebruikt geen editie van 62443-3-3; zet die bij `catalogs`',
  'no-such-place':
    '`{found}` is geen plaats van deze installatie{near?; bedoelt u `#`}; een plaats is organisation, site, of zone:, conduit:, asset:, product: of supplier: met een id van de installatie',
  'no-such-requirement':
    '`{found}` is geen eis waarop plaatsen van deze installatie worden beoordeeld{near?; bedoelt u `#`}',
  'ref-missing': 'noem waar de vraag over gaat: {forms}',
  'no-ref': '`{found}` is geen verwijzing; verwacht wordt een van deze vormen: {forms}',
  'ref-without-fr': '`{found}` mist zijn FR; zet er een van {expected} achter',
  'ref-no-fr': '`{found}` is geen FR; verwacht wordt een van {expected}',
  'unknown-ref': '`{found}` verwijst naar niets in deze installatie{near?; bedoelt u `#`}',
  'ref-elsewhere': '`{found}`: daar wordt de rij niet beoordeeld; vraag naar {refs}{more? … en nog #}',
  'ref-several': '`{found}` is de id van meer dan één ding; vraag naar {refs}{more? … en nog #}',
  'two-plants':
    'diff vergelijkt twee installaties, mappen of installaties van een register; noem de oude en de nieuwe',
  'catalog-verb': 'catalog kent `{found}` niet; verwacht wordt list, show, links of verify{type?; typ `#`}',
  'no-catalog': '`{found}` is geen catalogus; verwacht wordt {expected& of }',
  'no-row': '`{found}` is geen rij van {catalog}{near?; bedoelt u `#`}',
  'not-judged-at':
    'niets van `--view {view}` wordt op `{place}` beoordeeld{other?; beoordeeld wordt het op plaatsen als `#`}',
  'nothing-judged':
    'op `{place}` wordt niets beoordeeld: geen gebruikt document vraagt daar iets, of niemand heeft daar geantwoord',
  'worksheet-verb': 'worksheet kent `{found}` niet; verwacht wordt out of in',
  'out-missing': 'noem met --out DIR de map voor de werkmappen',
  'sheet-kind': 'een blad `{found}` bestaat niet; verwacht wordt {expected& of }',
  'sheet-of-plant':
    'het blad {found} gaat over de hele installatie; laat `--place` weg of kies uit {expected& en }',
  'no-sheet-at': 'bij `{place}` is er op een blad {kind} niets in te vullen',
  'worksheet-in-files':
    'noem de map van de installatie en dan de werkmappen die worden teruggenomen, of de map waarin ze staan',
  'worksheet-write-or-propose': 'wijzigingen worden geschreven of voorgesteld: geef --write of --propose',
  'worksheet-moved':
    '{plant} werd op dit moment op dezelfde plek gewijzigd, en er is niets geschreven; neem de bladen nog eens terug',
  'no-workbook-in':
    'geen werkmap in `{folder}`: gezocht is *.xlsx; noem de werkmappen of de map waarin ze staan',
  'worksheet-there':
    '`{path}` is er al en bevat iets anders, misschien ingevulde cellen; noem een andere map, of overschrijf het met --replace',
  'no-such-file': 'dit bestand bestaat niet: `{path}`',
  'is-a-folder': '`{path}` is een map; noem het bestand erin',
  'not-json': '`{path}` is geen JSON',
  surplus:
    '{command} kan niets met `{found}`{type?; typ `#`}; een naam met spaties staat tussen aanhalingstekens; zie {program} {command} --help',
  'no-catalog-near': 'een catalogus `{found}` bestaat niet; bedoelt u {near& of }',
  'exposure-place':
    'van `{found}` wordt geen blootstelling gegeven{near?; bedoelde u `#`}; noem een zone van de installatie die niet extern is, zoals zone:control',
  'suggest-place':
    '`{found}` is geen plaats waar scenario’s worden beoordeeld{near?; bedoelde u `#`}; noem een conduit of een zone die niet extern is, zoals zone:control',
  'attack-place':
    'van `{found}` worden geen technieken gegeven{near?; bedoelde u `#`}; noem een zone van de installatie die niet extern is, zoals zone:control',
  'risk-verb':
    'risk kent `{found}` niet{near?; bedoelt u `#`}; verwacht criteria, preset, worst, scenarios, steps of suggest',
  'risk-suc':
    'de installatie heeft geen SUC `{found}`{near?; bedoelt u `#`}{none?; ze noemt geen `suc`, en geldt zonder --suc als één geheel}',
  'risk-preset':
    'noem een grootte zoals 5x5, van {least}x{least} tot en met {most}x{most}, of een CSV-bestand met de matrix{found?, niet `#`}',
  'risk-not-in': '`{path}` heeft geen afdeling `risk`; noem een bestand dat criteria opgeeft',
  'risk-file-kind':
    '`{path}` is geen YAML en geen CSV; noem een bestand met een afdeling `risk`, of een matrix als CSV',
  'risk-nothing-to-try':
    'de installatie noemt geen criteria om `{path}` mee te vergelijken; zet ze in een bestand van de map',
  'server-address': '`{found}` is geen adres van een server: https://NAAM, of http:// alleen op deze machine',
  'server-token':
    'de server vraagt een token: zet BULKHEAD_TOKEN, of noem met --token-file een bestand dat het bevat',
  'server-token-file': '`{path}` bevat geen token: één regel, bulkhead_…',
  'server-unreached': '{server} is niet te bereiken: {error}',
  'server-other': 'wat bij {server} antwoordt is geen Bulkhead, of een oudere',
  'server-behind':
    'bij {server} antwoordt een proxy, maar de server erachter niet ({error}); kijk daar of die draait',
  'server-refused-token':
    '{server} neemt het token niet aan: het is verlopen, beëindigd of van een andere server',
  'server-refused': '{server} weigert: {detail}',
  'server-version': 'op {server} draait versie {found} en dit is {expected}: gebruik dezelfde',
  'server-job-ended': 'beëindigd en niet gedaan: {server} weet het',
  'server-job-goes-on':
    '{server} gaat er misschien mee door, want het beëindigen kwam daar niet aan ({error}); GET {path} zegt daar hoe ver het is',
  'server-organisation':
    'de antwoorden van de organisatie liggen te ver naar boven (`{found}`) om met de map te worden verstuurd; leg ze ernaast, zoals in ../organisation',
  'server-command':
    '`{command}` gaat zo niet via een server; gebruik zijn pagina’s of zijn API, of --data bij het register',
  'server-session':
    '`{command}` heeft iemand nodig die is aangemeld, en dat is een token nooit: doe het in de werkbank van de server of via zijn API in een sessie, of met --data bij het register',
  'server-option': '--{option} geldt op deze machine en gaat niet samen met --server',
  'server-one-plant':
    'via een server gaat een aanroep over één installatie, met haar id, zoals `waterworks` of `waterworks@12`',
  'called-nowhere':
    'de map waarin dit werd aangeroepen is er niet meer; ga naar een andere (cd) en roep opnieuw aan',
  'no-record-named':
    'noem het register: --data DIR, of het adres van een PostgreSQL-database in DATABASE_URL',
  'no-record-at':
    'in de database van DATABASE_URL is geen register; import, create, restore of serve maken er een',
  'no-record-in': 'geen register in `{folder}`; noem de map die bij het aanmaken met --data werd genoemd',
  'record-in-use':
    '`{folder}` is in gebruik{pid? door proces #}{host? op #}{since? sinds #}; beëindig dat eerst, of vraag het daaraan',
  'record-newer':
    'het register is geschreven door een nieuwere versie van bulkhead ({found& en }); gebruik die',
  'record-damaged':
    'de database{folder? in `#`} is beschadigd: {error}; hoeveel ervan nog klopt weet niemand, en de opdracht herhalen helpt niet: zet een back-up terug in een leeg register',
  'record-unreachable': 'de database van DATABASE_URL is niet te gebruiken: {error}',
  'record-address':
    'het adres in DATABASE_URL is niet te gebruiken: schrijf postgres://GEBRUIKER:WACHTWOORD@HOST:5432/DATABASE met een host die bestaat, en in het wachtwoord %25 voor %, %2F voor /, %23 voor het hekje, %40 voor @ en %3A voor :',
  'master-key-unnamed':
    'noem het bestand met de hoofdsleutel in BULKHEAD_MASTER_KEY: bij PostgreSQL is er geen gegevensmap voor',
  'master-key-open': '`{path}` is leesbaar voor anderen (rechten {mode}); maak het alleen van u: chmod 600',
  'master-key-form': '`{path}` is geen hoofdsleutel; verwacht worden {digits} hexadecimale cijfers',
  'master-key-missing':
    'er is geen hoofdsleutel op `{path}`; breng die mee waarmee de geheimen van dit register zijn verzegeld',
  'master-key-other': '`{path}` is niet de hoofdsleutel waarmee de geheimen van dit register zijn verzegeld',
  'not-a-key': '`{path}` is geen openbare sleutel zoals {program} checkpoint --key{record} die geeft',
  'not-a-checkpoint': '`{path}:{line}` is geen controlepunt zoals bulkhead checkpoint het geeft',
  'backup-there': '`{path}` bestaat al, en een back-up overschrijft niets; noem een ander bestand',
  'backup-foreign': '`{path}` is geen back-up van bulkhead',
  'backup-newer': '`{path}` is gemaakt door een nieuwere versie van bulkhead; gebruik die',
  'backup-cut': 'het einde van `{path}` ontbreekt, of er is iets achter gezet; er is niets teruggezet',
  'backup-altered':
    '`{path}` is veranderd: de bytes zijn niet die waarmee het werd afgesloten; er is niets teruggezet',
  'backup-too-large':
    '`{path}` wordt uitgepakt groter dan kan, of een regel is te lang{line?, op regel #}; er is niets teruggezet',
  'backup-line':
    'regel {line} van wat in `{path}` is ingepakt, is niet wat een back-up daar bevat; er is niets teruggezet',
  'backup-unsound':
    '`{path}` bevat een register dat niet is wat er geschreven is: {n} {n|bevinding|bevindingen}; er is niets teruggezet',
  'record-not-empty':
    'een back-up wordt alleen in een leeg register teruggezet; noem een lege map of een lege database',
  'restore-no-room':
    '`{path}` wordt uitgepakt {found} bytes groot, en er zijn er {limit} vrij; er is niets teruggezet',
  'backup-file': 'noem het bestand van de back-up',
  'import-folder': 'noem de map van de installatie die in het register komt',
  'export-args':
    'noem de installatie in het register en de map waarin zij wordt geschreven, zoals: {program} export waterworks plant{record}',
  'history-args':
    'noem de installatie waarvan het verloop wordt verteld, zoals: {program} history waterworks{record}',
  'plant-at':
    '`{found}` is geen installatie van een register; schrijf haar id, of haar id en een boeking, zoals waterworks@12',
  'record-no-plant':
    'geen installatie `{found}` in het register{near?; bedoelt u `#`?}{plants?; het bevat #}',
  'record-no-entry': '{plant} heeft geen boeking {found}; de nieuwste is {last}',
  'record-no-ref':
    '`{found}` was nooit in {plant}{near?; bedoelt u `#`?}; een verwijzing is een soort en een id, zoals zone:control',
  'record-no-baseline':
    '{plant} heeft geen referentiestand `{found}`{near?; bedoelt u `#`?}{names?; er is #}',
  'record-no-proposal': '{plant} heeft geen voorstel `{found}`{near?; bedoelt u `#`?}',
  'record-no-actor':
    'niemand in het register heet `{found}`{near?; bedoelt u `#`?}{names?; geschreven hebben #}',
  'undo-first': 'boeking {seq} bracht {plant} in het register; daarvoor is er niets om naar terug te gaan',
  'undo-beside':
    'boeking {seq} wijzigde niets aan {plant} zelf; bestanden, referentiestanden en beslissingen over voorstellen blijven',
  'undo-baseline':
    '{found} is een naam voor een stand en wordt niet teruggedraaid; noem een boeking, zoals: {program} undo {plant}@12{record}; {program} history {plant}{record} noemt ze alle',
  'undo-entry': 'noem de boeking die wordt teruggedraaid, zoals: {program} undo waterworks@12{record}',
  'proposal-decided': 'over {id} is al beslist; zie: {program} proposals {plant} {id}{record}',
  'proposal-own': '{id} is uw eigen voorstel; iemand anders beslist erover',
  'proposal-same-user':
    '`{found}` en `{by}`, van wie {id} komt, gelden als één persoon, want alleen de computer verschilt; iemand anders beslist erover. Zijn het er twee, zet BULKHEAD_ACTOR telkens op de eigen naam en roep opnieuw aan',
  'actor-name':
    'BULKHEAD_ACTOR zegt wie handelt: een naam van 1 tot 100 tekens op één regel, zonder spaties aan de uiteinden',
  'proposal-applied': '{id} is al uitgevoerd, met boeking {seq}',
  'proposal-not-accepted':
    '{id} is niet aanvaard, en alleen wat iemand anders heeft aanvaard wordt uitgevoerd',
  'baseline-taken':
    '`{found}` benoemt al boeking {seq} van {plant} en blijft wat is goedgekeurd; neem een andere naam',
  'baseline-name':
    '`{found}` is geen naam voor een referentiestand; begin met een kleine letter, dan letters, cijfers, `.`, `_` en `-`',
  'baseline-differs':
    'boeking {seq} van {plant} is niet die waarvoor `{found}` is goedgekeurd: het register is veranderd; zie: {program} verify{record}',
  'plant-there': '{plant} staat al in het register; zie: {program} history {plant}{record}',
  'call-form': 'er ontbreekt iets in de aanroep; die is zoals: {type}',
  'reason-missing': 'zeg waarom met --reason TEXT; het staat in de geschiedenis',
  'review-one': 'zeg --accept of --refuse, een van beide',
  'option-number': '--{option} neemt een getal van {least} tot {most}, niet `{found}`',
  'record-busy':
    'anderen schrijven sneller aan {plant} dan dit kan worden gecontroleerd; voer de opdracht nog eens uit',
  'record-full':
    'er is geen ruimte meer voor het register en er is niets geschreven; maak ruimte en voer de opdracht nog eens uit',
  'record-storage':
    'de opslag onder het register heeft gefaald: {error}; wat eerder is geschreven, blijft; kijk naar de schijf en voer de opdracht dan nog eens uit',
  'record-unsound':
    'het register van {plant} is beschadigd bij `{at}`; {program} verify{record} noemt alles wat niet klopt; zet een back-up terug in een leeg register',
  'record-other':
    'de map zegt dat zij uit boeking {seq} van {plant} is geschreven, en dit register heeft zo geen boeking: neem een ander register, of verwijder record.yaml om de map te vergelijken met wat hier staat',
  'organisation-differs':
    'de map {folder} zegt iets anders dan waarmee {plant} wordt beoordeeld, de antwoorden van de organisatie `{organisation}` na boeking {seq}: --organisation schrijft ze daarheen; er is niets geschreven',
  'organisation-none': '{plant} neemt geen antwoorden van een organisatie over',
  'organisation-unsaved':
    'de map {folder} zegt {n} {n|ding|dingen} over de organisatie die het register niet kent; neem ze op met {program} import, of laat ze vallen met --replace; er is niets geschreven',
  'organisation-id':
    '`{found}` is geen naam van een organisatie: kleine letters, cijfers, punten en streepjes, eerst een letter',
  'organisation-alone':
    '--organisation neemt over wat de organisatie nu antwoordt, zonder --file en zonder boeking achter de installatie',
  'export-other-plant':
    '`{folder}` bevat installatie `{found}` en niet `{expected}`; noem een andere map; er is niets geschreven',
  'export-catalogs':
    '`{folder}` gebruikt {found& en }, het register {expected& en }; met andere edities wordt elke eis anders geschreven: noem een lege map; er is niets geschreven',
  'export-unsaved':
    '`{folder}` zegt {n} {n|ding|dingen} die het register nooit is verteld, zoals `{first}`; neem ze op met {program} import{record}, of laat ze vallen met --replace; er is niets geschreven',
  'is-a-link': '`{path}` is een koppeling; noem het bestand waarheen zij leidt',
  'file-changed':
    '`{path}` veranderde terwijl het werd gelezen; er is niets gebracht; herhaal de opdracht als niemand erin schrijft',
  'out-there': '`{path}` bestaat al en wordt nooit overschreven; noem een ander bestand',
  'file-verb': 'file kent `{found}` niet; verwacht add, list, get, purge of sweep{near?; bedoelt u `#`?}',
  'file-out': 'noem het bestand dat wordt geschreven met --out FILE',
  'file-name':
    '`{found}` kan in een register geen bestand noemen: 1 tot 255 tekens op één regel, geen / of \\, niets verborgens, geen spaties aan de randen; geef met --name een andere naam',
  'file-hash':
    '`{found}` is geen hash zoals die wordt geschreven: {n} tot 64 cijfers, 0 tot 9 en kleine a tot f{near?; bedoelt u `#`?}',
  'file-several': '{n} bestanden hebben een hash die met {found} begint; schrijf meer cijfers',
  'file-too-big':
    '`{found}` heeft meer dan {limit} bytes, het meeste voor één bestand; er is niets gebracht; maak het kleiner, of stel BULKHEAD_FILE_LIMIT in',
  'file-over-quota':
    '`{found}` past er niet in: de bestanden van {plant} hebben {used} bytes en mogen {limit} hebben; er is niets gebracht; neem met purge weg wat niet nodig is, of stel BULKHEAD_FILES_LIMIT in',
  'file-other-hash':
    '{id} noemt een andere hash dan dit bestand heeft: genoemd {expected}, gevonden {found}; er is niets gebracht; breng het genoemde bestand, of noem dit met --replace',
  'file-purged':
    'de bytes van `{name}` zijn met boeking {seq} op {date}{by? door #} weggenomen: {reason}; alleen de hash is er nog, {id}',
  'file-damaged':
    'de bytes van `{name}` zijn niet die welke zijn gebracht ({id}); er is niets geschreven; zet een back-up terug, of neem het bestand met purge weg en breng het opnieuw',
  'record-no-file':
    '{plant} heeft geen bestand waarvan de hash met {found} begint; zie: {program} file list {plant}{record}',
  'record-no-evidence': '{plant} heeft geen bewijs `{found}`{near?; bedoelt u `#`?}',
  'size-form': '{name} is een grootte in bytes, zoals 200MiB of 4GiB, ten hoogste 1024GiB, niet `{found}`',
  'plant-now':
    '`{found}` is een eerdere stand, en dit gebeurt met de installatie zoals zij is: schrijf {plant}',
  'evidence-differs':
    '`{path}` is een ander bestand dan {evidence} bij {at} noemt: genoemd {stated}, gevonden {found}{more?; # andere zijn zo}; er is niets geschreven; breng het verzamelde bestand terug, of noem de hash van dit',
  'evidence-in-way':
    '`{path}` is niet het bestand dat de naam zegt; ruim het op en herhaal de opdracht; de tekst van de installatie is geschreven',
  'our-fault': 'de fout ligt bij ons: {error}; meld dit alstublieft, BULKHEAD_DEBUG=1 toont waar',
};
