/** Avvisade anrop och mappar: vad som hittades, sedan utvägen. */
import type { CallSentences } from '../en/calls.ts';

export const callSentences: CallSentences = {
  'unknown-command': 'okänt kommando `{found}`{near?; menas `#`}; se {program} --help',
  'unknown-option':
    '{command} har inget alternativ `{found}`{near?; menas `#`}; se {program} {command} --help',
  'option-use': '{command}: `--{option}` skrivs `--{option}{value? #}`',
  'option-value': '{command}: `--{option} {found}` går inte; väntat är {expected& eller }',
  'bad-day': '`--as-of {found}` är ingen dag; skriv ÅÅÅÅ-MM-DD',
  'bad-depth': '`--depth {found}` går inte; väntat är ett heltal från 1 till {most}',
  'no-plant-named':
    'ingen anläggning angiven och ingen finns här; ange en mapp, till exempel examples/chemical-plant, eller med --data DIR en anläggning i ett register',
  'no-such-plant':
    'mappen finns inte: `{found}`; ange en mapp med en plant.yaml, eller registret med en anläggning av det namnet: --data DIR, eller adressen till en PostgreSQL-databas i DATABASE_URL',
  'no-folder-no-plant':
    '`{found}` är ingen mapp och ingen anläggning i registret{near?; menade du `#`?}{plants?; det innehåller #}; ange en mapp med en plant.yaml, eller en anläggning i registret med dess id, som waterworks eller waterworks@12',
  'no-plant-in':
    'ingen anläggning i `{folder}`: sökte efter *.yaml; ange en mapp med en plant.yaml, till exempel examples/chemical-plant',
  'no-such-folder': 'mappen finns inte: `{folder}`',
  'not-a-folder': '`{folder}` är en fil; ange mappen som den ligger i',
  'cannot-read': '`{path}` går inte att läsa: {error}',
  'too-many-files': '`{folder}` har {found} filer att läsa, fler än {limit}',
  'file-too-large': '`{path}` har {found} byte, fler än {limit}',
  'file-without-end': '`{path}` är inte slut efter {limit} byte; mer läses inte',
  'folder-gone': '`{path}` är inte längre en mapp; inget har skrivits',
  'not-written-through': '`{path}` är ingen vanlig fil, och genom länkar skrivs inget; inget har skrivits',
  'read-only': '`{path}` är skrivskyddad; gör den skrivbar först; inget har skrivits',
  'changed-since': '`{path}` har ändrats sedan den lästes; kör kommandot igen; inget har skrivits',
  'cannot-write': '`{path}` kan inte skrivas: {error}; inget har skrivits',
  'cannot-replace': '`{path}` kan inte skrivas: {error}; {n} av {all} filer ersattes före den',
  'not-regular': '`{path}` är varken en fil eller en mapp med filer; ange en fil',
  'not-ours':
    '`{path}` har inte skrivits av report eller har ändrats sedan dess; välj en annan mapp eller ersätt den med --force',
  'report-format': 'report gör inget som heter `{found}`; väntade {expected& eller }',
  'report-document':
    'anläggningen har inget för `{document}`: ett riskregister kräver kriterier i `risk`, och `scenarios` eller `worstCases`; en specifikation kräver SL-T för någon zon eller conduit',
  'report-out': 'report behöver en mapp att skriva till: --out DIR',
  'out-is-plant': '`{folder}` är anläggningens egen mapp; ange en annan, till exempel `{example}`',
  'against-other':
    '`{folder}` är anläggningen `{found}` och inget äldre läge av `{expected}`; {program} diff jämför två anläggningar vilka som helst',
  'catalog-shipped': '`{path}` är `{found}`, som följer med; ge en egen katalog ett annat id',
  'catalog-misplaced': '`{path}` säger sig vara `{found}`; den ligger där `{expected}` hör hemma',
  'catalog-not-sound': '`{path}` är inte i sin ordning: {n} problem',
  'editions-many':
    '`{folder}` använder {found& och }; en anläggning bedöms efter en utgåva av systemkraven, så ange en i `catalogs`',
  'edition-missing': '`{folder}` använder ingen utgåva av 62443-3-3; lägg till den i `catalogs`',
  'no-such-place':
    '`{found}` är inget ställe i anläggningen{near?; menas `#`}; ett ställe är organisation, site, eller zone:, conduit:, asset:, product: eller supplier: med ett id i anläggningen',
  'no-such-requirement': '`{found}` är inget krav som ställen i anläggningen bedöms mot{near?; menas `#`}',
  'ref-missing': 'ange vad frågan gäller: {forms}',
  'no-ref': '`{found}` är ingen referens; väntat är någon av dessa former: {forms}',
  'ref-without-fr': '`{found}` saknar sin FR; sätt en av {expected} efter',
  'ref-no-fr': '`{found}` är ingen FR; väntat är en av {expected}',
  'unknown-ref': '`{found}` betecknar inget i anläggningen{near?; menas `#`}',
  'ref-elsewhere': '`{found}`: där bedöms inte raden; fråga efter {refs}{more? … och # till}',
  'ref-several': '`{found}` är id för mer än en sak; fråga efter {refs}{more? … och # till}',
  'two-plants':
    'diff jämför två anläggningar, mappar eller anläggningar i ett register; ange den gamla och den nya',
  'catalog-verb':
    'catalog känner inte till `{found}`; väntade list, show, links eller verify{type?; skriv `#`}',
  'no-catalog': '`{found}` är ingen katalog; väntat är {expected& eller }',
  'no-row': '`{found}` är ingen rad i {catalog}{near?; menas `#`}',
  'not-judged-at': 'inget av `--view {view}` bedöms vid `{place}`{other?; det bedöms vid ställen som `#`}',
  'nothing-judged':
    'vid `{place}` bedöms inget: inget dokument i bruk frågar där, eller så har ingen svarat där',
  'worksheet-verb': 'worksheet känner inte till `{found}`; väntade out eller in',
  'out-missing': 'ange mappen för arbetsböckerna med --out DIR',
  'sheet-kind': 'det finns inget blad `{found}`; väntade {expected& eller }',
  'sheet-of-plant':
    'bladet {found} gäller hela anläggningen; utelämna `--place` eller välj bland {expected& och }',
  'no-sheet-at': 'vid `{place}` finns inget att fylla i på ett blad {kind}',
  'worksheet-in-files':
    'ange anläggningens mapp och sedan arbetsböckerna som ska tas in, eller mappen som de ligger i',
  'worksheet-write-or-propose': 'ändringar skrivs eller föreslås: ange --write eller --propose',
  'worksheet-moved':
    '{plant} ändrades på samma ställe i just det här ögonblicket, och inget är skrivet; ta in bladen igen',
  'no-workbook-in':
    'ingen arbetsbok i `{folder}`: letade efter *.xlsx; ange arbetsböckerna eller mappen som de ligger i',
  'worksheet-there':
    '`{path}` finns redan och innehåller något annat, kanske ifyllda celler; ange en annan mapp, eller skriv över med --replace',
  'no-such-file': 'filen finns inte: `{path}`',
  'is-a-folder': '`{path}` är en mapp; ange filen i den',
  'not-json': '`{path}` är inte JSON',
  surplus:
    '{command} kan inte använda `{found}`{type?; skriv `#`}; ett namn med blanksteg står inom citattecken; se {program} {command} --help',
  'no-catalog-near': 'det finns ingen katalog `{found}`; menades {near& eller }',
  'exposure-place':
    'för `{found}` anges ingen exponering{near?; menade du `#`}; ange en zon i anläggningen som inte är extern, till exempel zone:control',
  'suggest-place':
    '`{found}` är ingen plats där scenarier bedöms{near?; menas `#`}; nämn en conduit eller en zon som inte är extern, till exempel zone:control',
  'attack-place':
    'för `{found}` anges inga tekniker{near?; menade du `#`}; ange en zon i anläggningen som inte är extern, till exempel zone:control',
  'risk-verb':
    'risk känner inte till `{found}`{near?; menas `#`}; väntat criteria, preset, worst, scenarios, steps eller suggest',
  'risk-suc':
    'anläggningen har ingen SUC `{found}`{near?; menas `#`}{none?; den anger ingen `suc`, och räknas utan --suc som en helhet}',
  'risk-preset':
    'ange en storlek som 5x5, från {least}x{least} till {most}x{most}, eller en CSV-fil med matrisen{found?, inte `#`}',
  'risk-not-in': '`{path}` har inget avsnitt `risk`; ange en fil som anger kriterier',
  'risk-file-kind':
    '`{path}` är varken YAML eller CSV; ange en fil med ett avsnitt `risk`, eller en matris som CSV',
  'risk-nothing-to-try':
    'anläggningen anger inga kriterier att jämföra `{path}` med; skriv dem i en fil i mappen',
  'server-address':
    '`{found}` är ingen adress till en server: https://NAMN, eller http:// bara på den här maskinen',
  'server-token':
    'servern vill ha en token: sätt BULKHEAD_TOKEN, eller ange en fil som har den med --token-file',
  'server-token-file': '`{path}` har ingen token: en rad, bulkhead_…',
  'server-unreached': '{server} kan inte nås: {error}',
  'server-other': 'det som svarar på {server} är inget Bulkhead, eller ett äldre',
  'server-behind':
    'vid {server} svarar en proxy, men inte servern bakom den ({error}); se efter där om den körs',
  'server-refused-token':
    '{server} tar inte emot token: den har gått ut, avslutats eller hör till en annan server',
  'server-refused': '{server} nekar: {detail}',
  'server-version': '{server} kör version {found} och detta är {expected}: använd samma',
  'server-job-ended': 'avslutat och inte gjort: {server} vet om det',
  'server-job-goes-on':
    '{server} går kanske vidare med det, för avslutandet kom inte fram dit ({error}); GET {path} säger där hur långt det har kommit',
  'server-organisation':
    'organisationens svar ligger för långt upp (`{found}`) för att skickas med mappen; lägg dem bredvid den, som i ../organisation',
  'server-command':
    '`{command}` går inte så över en server; använd dess sidor eller dess API, eller --data vid registret',
  'server-session':
    '`{command}` behöver någon som är inloggad, och det är en token aldrig: gör det i serverns arbetsbänk eller över dess API i en session, eller med --data vid registret',
  'server-option': '--{option} gäller på den här maskinen och går inte ihop med --server',
  'server-one-plant':
    'över en server handlar ett anrop om en anläggning, med dess id, som `waterworks` eller `waterworks@12`',
  'called-nowhere': 'mappen där detta anropades finns inte längre; gå till en annan (cd) och anropa igen',
  'no-record-named': 'ange registret: --data DIR, eller adressen till en PostgreSQL-databas i DATABASE_URL',
  'no-record-at':
    'i databasen i DATABASE_URL finns inget register; import, create, restore eller serve skapar ett',
  'no-record-in': 'inget register i `{folder}`; ange den mapp som --data angav när det skapades',
  'record-in-use':
    '`{folder}` används{pid? av process #}{host? på #}{since? sedan #}; avsluta den först, eller fråga den',
  'record-newer': 'registret skrevs av en nyare version av bulkhead ({found& och }); använd den',
  'record-damaged':
    'databasen{folder? i `#`} är skadad: {error}; hur mycket av den som ännu stämmer vet ingen, och att köra kommandot igen hjälper inte: återställ en säkerhetskopia till ett tomt register',
  'record-unreachable': 'databasen i DATABASE_URL går inte att använda: {error}',
  'record-address':
    'adressen i DATABASE_URL går inte att använda: skriv postgres://ANVÄNDARE:LÖSENORD@VÄRD:5432/DATABAS med en värd som finns, och i lösenordet %25 för %, %2F för /, %23 för nummertecknet, %40 för @ och %3A för :',
  'master-key-unnamed':
    'ange filen med huvudnyckeln i BULKHEAD_MASTER_KEY: med PostgreSQL finns ingen datamapp att ha den i',
  'master-key-open': '`{path}` kan läsas av andra (rättigheter {mode}); gör den till bara din: chmod 600',
  'master-key-form': '`{path}` är ingen huvudnyckel; {digits} hexadecimala siffror väntades',
  'master-key-missing':
    'det finns ingen huvudnyckel i `{path}`; ta med den som registrets hemligheter förseglades med',
  'master-key-other': '`{path}` är inte den huvudnyckel som registrets hemligheter förseglades med',
  'not-a-key': '`{path}` är ingen öppen nyckel som {program} checkpoint --key{record} skriver den',
  'not-a-checkpoint': '`{path}:{line}` är ingen kontrollpunkt som bulkhead checkpoint skriver den',
  'backup-there': '`{path}` finns redan, och en säkerhetskopia skriver aldrig över något; ange en annan fil',
  'backup-foreign': '`{path}` är ingen säkerhetskopia från bulkhead',
  'backup-newer': '`{path}` gjordes av en nyare version av bulkhead; använd den',
  'backup-cut': 'slutet av `{path}` saknas, eller något har lagts till; inget återställdes',
  'backup-altered': '`{path}` har ändrats: dess byte är inte de som den avslutades med; inget återställdes',
  'backup-too-large':
    '`{path}` packas upp till mer än den kan vara, eller en rad är för lång{line?, på rad #}; inget återställdes',
  'backup-line':
    'rad {line} av det som är packat i `{path}` är inte det som en säkerhetskopia har där; inget återställdes',
  'backup-unsound':
    '`{path}` innehåller ett register som inte är det som skrevs: {n} {n|iakttagelse|iakttagelser}; inget återställdes',
  'record-not-empty':
    'en säkerhetskopia återställs bara till ett tomt register; ange en tom mapp eller en tom databas',
  'restore-no-room': '`{path}` packas upp till {found} byte, och {limit} är lediga; inget återställdes',
  'backup-file': 'ange säkerhetskopians fil',
  'import-folder': 'ange mappen för den anläggning som ska in i registret',
  'export-args':
    'ange anläggningen i registret och mappen den skrivs till, till exempel: {program} export waterworks plant{record}',
  'history-args':
    'ange anläggningen vars historik berättas, till exempel: {program} history waterworks{record}',
  'plant-at':
    '`{found}` är ingen anläggning i ett register; skriv dess id, eller id och en post, till exempel waterworks@12',
  'record-no-plant':
    'ingen anläggning `{found}` i registret{near?; menade du `#`?}{plants?; det innehåller #}',
  'record-no-entry': '{plant} har ingen post {found}; den nyaste är {last}',
  'record-no-ref':
    '`{found}` har aldrig funnits i {plant}{near?; menade du `#`?}; en referens är ett slag och ett id, till exempel zone:control',
  'record-no-baseline':
    '{plant} har inget referensläge `{found}`{near?; menade du `#`?}{names?; det finns #}',
  'record-no-proposal': '{plant} har inget förslag `{found}`{near?; menade du `#`?}',
  'record-no-actor': 'ingen i registret heter `{found}`{near?; menade du `#`?}{names?; skrivit har #}',
  'undo-first': 'post {seq} förde in {plant} i registret; före den finns inget att gå tillbaka till',
  'undo-beside':
    'post {seq} ändrade inget i själva {plant}; filer, referenslägen och beslut om förslag står kvar',
  'undo-baseline':
    '{found} är ett namn på ett läge och tas inte tillbaka; ange en post, till exempel: {program} undo {plant}@12{record}; {program} history {plant}{record} visar dem',
  'undo-entry': 'ange posten som tas tillbaka, till exempel: {program} undo waterworks@12{record}',
  'proposal-decided': '{id} är redan avgjort; se: {program} proposals {plant} {id}{record}',
  'proposal-own': '{id} är ditt eget förslag; någon annan avgör det',
  'proposal-same-user':
    '`{found}` och `{by}`, som lade fram {id}, räknas som en person, eftersom bara datorn skiljer; någon annan avgör det. Är de två, sätt BULKHEAD_ACTOR till vars och ens namn och anropa igen',
  'actor-name':
    'BULKHEAD_ACTOR säger vem som handlar: ett namn på 1 till 100 tecken på en rad, utan blanksteg i ändarna',
  'proposal-applied': '{id} är redan genomfört, med post {seq}',
  'proposal-not-accepted': '{id} är inte godtaget, och bara det som någon annan har godtagit genomförs',
  'baseline-taken':
    '`{found}` pekar redan på post {seq} i {plant} och förblir det som godkändes; ta ett annat namn',
  'baseline-name':
    '`{found}` är inget namn på ett referensläge; börja med en liten bokstav, sedan bokstäver, siffror, `.`, `_` och `-`',
  'baseline-differs':
    'post {seq} i {plant} är inte den som `{found}` godkändes för: registret har ändrats; se: {program} verify{record}',
  'plant-there': '{plant} finns redan i registret; se: {program} history {plant}{record}',
  'call-form': 'något saknas i anropet; det lyder till exempel: {type}',
  'reason-missing': 'säg varför med --reason TEXT; det står i historiken',
  'review-one': 'säg --accept eller --refuse, en av dem',
  'option-number': '--{option} tar ett tal från {least} till {most}, inte `{found}`',
  'record-busy': 'andra skriver till {plant} snabbare än detta kan kontrolleras; kör kommandot igen',
  'record-full':
    'det finns ingen plats kvar för registret, och inget skrevs; skaffa plats och kör kommandot igen',
  'record-storage':
    'lagringen under registret svek: {error}; det som skrevs tidigare finns kvar; se efter disken och kör sedan kommandot igen',
  'record-unsound':
    'registret över {plant} är skadat vid `{at}`; {program} verify{record} nämner allt som inte stämmer; återställ en säkerhetskopia till ett tomt register',
  'record-other':
    'mappen säger att den skrevs ut från post {seq} i {plant}, och det här registret har ingen sådan post: ta ett annat register, eller ta bort record.yaml för att jämföra mappen med det som finns här',
  'organisation-differs':
    'mappen {folder} säger något annat än det som {plant} bedöms med, svaren från organisationen `{organisation}` efter post {seq}: --organisation skriver ut dem dit; inget skrevs',
  'organisation-none': '{plant} tar inga svar från en organisation',
  'organisation-unsaved':
    'mappen {folder} säger {n} {n|sak|saker} om organisationen som registret aldrig fått veta; ta in dem med {program} import, eller släpp dem med --replace; inget skrevs',
  'organisation-id':
    '`{found}` är inget namn på en organisation: små bokstäver, siffror, punkter och bindestreck, först en bokstav',
  'organisation-alone':
    '--organisation tar det som organisationen svarar nu, utan --file och utan post efter anläggningen',
  'export-other-plant':
    '`{folder}` innehåller anläggningen `{found}` och inte `{expected}`; ange en annan mapp; inget skrevs',
  'export-catalogs':
    '`{folder}` använder {found& och }, registret {expected& och }; med andra utgåvor skrivs varje krav på annat sätt: ange en tom mapp; inget skrevs',
  'export-unsaved':
    '`{folder}` säger {n} {n|sak|saker} som registret aldrig har fått veta, till exempel `{first}`; ta in dem med {program} import{record}, eller släpp dem med --replace; inget skrevs',
  'is-a-link': '`{path}` är en länk; ange filen som den leder till',
  'file-changed':
    '`{path}` ändrades medan den lästes; inget togs in; kör kommandot igen när ingen skriver i den',
  'out-there': '`{path}` finns redan och skrivs aldrig över; ange en annan fil',
  'file-verb':
    'file känner inte till `{found}`; väntade add, list, get, purge eller sweep{near?; menade du `#`?}',
  'file-out': 'ange filen som ska skrivas med --out FILE',
  'file-name':
    '`{found}` kan inte vara namn på en fil i ett register: 1 till 255 tecken på en rad, inget / eller \\, inget dolt, inga mellanslag i kanterna; ge ett annat med --name',
  'file-hash':
    '`{found}` är ingen hash som den skrivs: {n} till 64 siffror, 0 till 9 och små a till f{near?; menade du `#`?}',
  'file-several': '{n} filer har en hash som börjar med {found}; skriv fler siffror',
  'file-too-big':
    '`{found}` har mer än {limit} byte, vilket är det mesta för en fil; inget togs in; gör den mindre, eller sätt BULKHEAD_FILE_LIMIT',
  'file-over-quota':
    '`{found}` får inte plats: filerna för {plant} har {used} byte och får ha {limit}; inget togs in; ta bort det som inte behövs med purge, eller sätt BULKHEAD_FILES_LIMIT',
  'file-other-hash':
    '{id} anger en annan hash än den här filen har: angiven {expected}, funnen {found}; inget togs in; ta in filen som anges, eller ange den här med --replace',
  'file-purged':
    'innehållet i `{name}` togs bort med post {seq} den {date}{by? av #}: {reason}; bara dess hash finns kvar, {id}',
  'file-damaged':
    'innehållet i `{name}` är inte det som togs in ({id}); inget skrevs; återställ en säkerhetskopia, eller ta bort filen med purge och ta in den igen',
  'record-no-file':
    '{plant} har ingen fil vars hash börjar med {found}; se: {program} file list {plant}{record}',
  'record-no-evidence': '{plant} har inget belägg `{found}`{near?; menade du `#`?}',
  'size-form': '{name} är en storlek i byte, till exempel 200MiB eller 4GiB, högst 1024GiB, inte `{found}`',
  'plant-now': '`{found}` är ett tidigare läge, och det här görs med anläggningen som den är: skriv {plant}',
  'evidence-differs':
    '`{path}` är en annan fil än {evidence} anger vid {at}: angiven {stated}, funnen {found}{more?; # till är så}; inget skrevs; ta tillbaka filen som samlades in, eller ange hashen för den här',
  'evidence-in-way':
    '`{path}` är inte filen som namnet säger; flytta undan den och kör kommandot igen; anläggningens text är skriven',
  'our-fault': 'felet är vårt: {error}; rapportera det gärna, BULKHEAD_DEBUG=1 visar var',
};
