/** Meningar till avvisad text: vad som hittades, sedan utvägen. */
import type { ProblemSentences } from '../en/problems.ts';

export const problemSentences: ProblemSentences = {
  'answered-twice':
    '`{requirement}` är besvarat två gånger för `{place}`, även vid {other}; behåll ett av svaren',
  'applies-to-nothing':
    'en kompensation av `{requirement}` vid `{found}` räknas bara på ställena i `appliesTo`; ange dem, vart och ett av slaget {expected& eller }',
  'applies-to-nowhere':
    'ett svar på `{requirement}` vid `{found}` lämnas inte vidare till något annat ställe; ta bort `appliesTo`',
  'applies-to-place':
    '`{to}` tar inte över något svar på `{requirement}` från `{found}`; ange ställen av slaget {expected& eller }',
  'asset-without-product':
    '`{found}` anger ingen produkt, så svaret på `{requirement}` skulle inte räknas någonstans; ge tillgången en `productVersion`',
  'bad-character': 'texten innehåller {found}, som inget lager behåller; ta bort det',
  'bad-date': '`{found}` är ingen dag{near?; menades `#`}; skriv ÅÅÅÅ-MM-DD',
  'days-reversed':
    '`{field}: {found}` ligger före `{first}: {other}`; rätta den dag som är fel, den sista dagen är den första eller en senare',
  'bad-digest': '`{found}` är ingen SHA-256; skriv 64 hexadecimala siffror med små bokstäver',
  'bad-end': '`{found}` är ingen ände av ett dataflöde; skriv zone:<id> eller asset:<id>',
  'bad-id':
    '`{found}` är inget id; börja med en liten bokstav, sedan högst 63 tecken ur a-z, 0-9, punkt, bindestreck och understreck',
  'bad-number': '`{found}` är inget belopp; skriv ett tal från 0 utan enhet, till exempel 250 eller 1e-3',
  'bad-place':
    '`{found}` är inget ställe{what?: det är id för en #}{near?; menades `#`}; skriv organisation, site eller zone:, conduit:, asset:, product: eller supplier: och sedan id',
  'bad-requirement':
    '`{found}` är inget krav; skriv <dokument>/<rad>{near?; menades `#`}{example?, till exempel `#`}',
  'certificate-version':
    'certifikatet gäller version `{found}`{version? och produkten har version `#`}; det räknas bara för en produkt som anger samma version',
  'csv-name':
    '`{found}` läses av ingen{near?; menades `#`}{section?: avsnittet `#` skrivs som YAML}; som CSV läses {expected& eller }',
  'comma-in-braces':
    'mellan klammerparenteser avslutar ett komma texten, och `{found}` blir över; sätt hela texten inom citattecken',
  'checked-twice': 'kontrollen `{found}` står två gånger, även vid {other}; behåll en av dem',
  'compensated-incomplete': 'ett svar med compensated behöver även {fields& och }',
  'compensation-not-shared':
    'en kompensation gäller bara på ställen som är angivna, och den här mappen anger inget ställe i en anläggning; besvara kravet i varje anläggning',
  'csv-columns': 'raden har {found} celler och huvudet {expected}; ge varje kolumn en cell',
  'csv-header':
    '`{found}` är ingen kolumn här{near?; menades `#`}{nested?: dess poster har egna fält, så behåll det som har det i YAML}{inner?: ge vart och ett av dess fält en kolumn, till exempel `#`}',
  'csv-separator':
    'cellerna skiljs åt av {found}; spara filen med komma mellan cellerna, `;` binder ihop posterna i en lista',
  'csv-syntax': 'detta är ingen CSV: {found}',
  'depends-on-elsewhere':
    '`{requirement}` kan inte vila på `{found}`, som bedöms någon annanstans; ange rader i samma dokument',
  'depends-on-loop':
    'vid `{place}` vilar kompensationen av `{found}` på sig själv; bryt ringen i `dependsOn`',
  'duplicate-entry': '`{found}` står två gånger; ta bort den ena',
  'duplicate-id': 'id:t `{found}` är upptaget, se {other}; ge var och en sitt eget',
  'duplicate-key': '`{found}` anges två gånger här; behåll en',
  'edition-not-in-use': '`{found}` används inte i denna anläggning; lägg till `{expected}` i `catalogs`',
  'effective-to-misplaced':
    '`effectiveTo` begränsar ett svar med met eller compensated, och detta är {found}; ta bort det',
  'evidence-not-cited':
    'inget svar i denna mapp anger belägget `{found}`; ange det eller behåll det hos anläggningen',
  'exception-subject': 'ett undantag behöver antingen `asset` eller `class`, och bara ett av dem',
  'external-target': 'zonen `{found}` ligger utanför och har inget SL-T; ta bort `slTarget`',
  'file-too-large': 'filen har {found} tecken, fler än {limit}; dela den',
  'invalid-utf8': 'härifrån är filen inte UTF-8{found? utan #}; spara den som UTF-8',
  'joined-twice': '`{found}` står i båda ändar; en enkelriktad conduit leder från en zon till en annan',
  'key-capitals': 'nycklarna `{found}` skrivs med andra versaler: `{expected}`',
  'key-further-in': '`{found}` hör hemma ett steg längre in; skriv det under `{field}`',
  'key-not-text': 'en nyckel måste vara ren text',
  'level-out-of-range': '`{found}` är ingen säkerhetsnivå; väntat är {expected& eller }',
  'missing-field': '`{fields}` saknas här{expected?; möjliga är #}',
  'missing-head': 'anläggningen anger inte `{field}`; lägg till det överst i en fil',
  'newer-schema':
    '`{found}` är nyare än denna version av Bulkhead, som läser `{expected}`; uppdatera Bulkhead',
  'no-organisation-folder':
    'det finns ingen mapp `{found}` med *.yaml i, sett från anläggningens mapp; rätta sökvägen',
  'not-a-list': 'väntade en lista, hittade {found}; börja varje post med ett streck',
  'not-a-map': 'väntade nycklar och värden, hittade {found}',
  'not-a-value': 'väntade ett värde, hittade {found}',
  'not-applicable-incomplete': 'ett svar med notApplicable behöver även {fields& och }',
  'not-at-an-asset': 'ett svar vid en tillgång kan inte ha `{field}`; ange det vid zonen',
  'not-judged-here': '`{requirement}` bedöms inte vid `{found}`; det bedöms vid {expected& eller }',
  'one-way-not-joined': 'conduit `{conduit}` förbinder inte `{found}`',
  'capability-misplaced':
    '`capability: {found}` går inte vid `{requirement}` med denna status; det hör till {expected& eller } på en komponentrad',
  'component-compensated':
    'en komponentrad som `{requirement}` kompenseras inte; ange `unmet` med `capability: system` och kompensera vid zonen',
  'maturity-misplaced': '`{requirement}` står i ett dokument utan mognadsnivåer; ta bort `maturity`',
  'only-compensated': 'bara ett svar med compensated har `{field}`; ta bort det eller ändra status',
  'organisation-folder-closed':
    '`{found}` är ingen vanlig läsbar mapp eller går via en länk; ange själva mappen',
  'organisation-path':
    '`{found}` är ingen sökväg till en mapp bredvid anläggningen; skriv ../ en eller flera gånger och sedan mappen, till exempel ../organisation',
  'other-class':
    '`{requirement}` krävs av komponenter av klass {expected}, och `{found}` är {class}{near?; menades `#`}',
  'other-role':
    '`{requirement}` krävs av leverantörer med rollen {expected& eller }, och `{found}` har {roles& och }; rätta rollerna eller stället',
  'parent-loop': 'zoner innehåller varandra: {found}; bryt ringen i `parent`',
  'place-not-shared':
    '`{found}` är ett ställe i en anläggning; en mapp som anläggningar delar anger bara `organisation`',
  'quoted-value': 'citattecknen gör text av `{found}`; skriv det utan dem: {found}',
  'reserved-id': '`{found}` kan inte vara id: andra verktyg läser det som sanningsvärde eller som inget',
  'risk-band':
    'frekvenserna stiger inte vid nivå {level}{found?: `from: #`}; ange `from` för varje sannolikhet, var och en högre än den förra, eller för ingen',
  'risk-matrix-order':
    '`{found}` i rad {row}, kolumn {column} av `{field}` är lägre än `{other}` i rad {otherRow}, kolumn {otherColumn}; en högre nivå ger aldrig något lägre',
  'risk-matrix-size':
    '`{field}` har {found} {found|post|poster} här och behöver {expected}, en för varje nivå av `{scale}`',
  'risk-missing':
    '`{section}` kan inte bedömas: anläggningen anger inga kriterier; lägg till avsnittet `risk`',
  'risk-scale':
    'nivå {expected} av `{field}` väntas här, inte {found}; nivåer räknas från 1 och uppåt, var och en en gång och i ordning',
  'risk-sl':
    'SL i `{field}` stiger inte vid post {entry}{found?: `#`}; ange ett för varje post, inget under det föregående, eller för ingen',
  'risk-unknown':
    '`{found}`{category? för `#`} finns inte i anläggningens riskkriterier{near?; menas `#`}; väntat {expected& eller }',
  'scenario-frequency': '`{found}` är ingen frekvens som kan godtas: den delas det med; ange en över 0',
  'scenario-place':
    'vid `{found}` finns inget scenario; ange en conduit, eller en zon i anläggningen som inte är extern',
  'section-not-read-yet': 'avsnittet `{found}` läses ännu inte av denna version; ta ut det till dess',
  'section-not-shared':
    '`{found}` hör inte hemma i en mapp som anläggningar delar; den innehåller {expected& och }; flytta det till en anläggning',
  'stated-twice': '`{found}` anges två gånger i denna mapp, även vid {other}; behåll en',
  'too-deep': 'djupare kapslat än {limit} nivåer; en anläggning behöver inte det',
  'too-few': '{found} {found|post|poster} här, minst {limit} behövs',
  'too-long': '{found} tecken, fler än {limit}; lägg det i en fil och ange den som belägg',
  'too-many': '{found} {what}, fler än {limit}; dela anläggningen, eller filen med ändringar',
  'disposition-incomplete':
    '`{found}` behöver även {fields& och }: för en brist som får bestå svarar någon, med ett skäl',
  'disposition-place':
    '`{found}` har inga brister att besluta om; ange en zon eller conduit i anläggningen som inte är extern',
  'disposition-row': '`{requirement}` är ingen rad som SL-T kräver; ange en rad ur 62443-3-3',
  'treatment-incomplete':
    '`{found}` behöver även {fields& och }: för en risk som blir kvar svarar någon, till en sista dag',
  'triage-place': '`{found}` har ingen triage; ange en zon i anläggningen som inte är extern',
  'unknown-edition':
    '`{found}` är ingen utgåva som Bulkhead känner till{near?; menades `#`}; väntat är {expected& eller }',
  'unknown-fact': '`{found}` är inget faktum{near?; menades `#`}; väntat är något av {expected}',
  'unknown-key': '`{found}` är inte känt här{near?; menades `#`}; väntat är något av {expected}',
  'unknown-reference': '{what?# }`{found}` finns inte i denna anläggning{near?; menades `#`}',
  'unknown-requirement':
    '`{found}` är inget krav som används{near?; menades `#`}{example?; här kan till exempel `#` besvaras}',
  'unknown-schema': '`{found}` är inget schema för en anläggning{near?; menades `#`}; väntat är `{expected}`',
  'unknown-section': '`{found}` är inget avsnitt{near?; menades `#`}; väntat är något av {expected}',
  'unsafe-key': '`{found}` kan inte vara nyckel; byt namn',
  'wrong-value': '`{found}` går inte här{near?; menades `#`}; väntat är {expected& eller }',
  'yaml-alias': 'aliaset `{found}` hör inte till textformen; skriv ut värdet',
  'yaml-anchor': 'ankaret `{found}` hör inte till textformen; skriv ut värdet',
  'yaml-directive': 'direktivet `{found}` hör inte till textformen; ta bort raden',
  'yaml-merge-key': 'sammanslagningsnycklar hör inte till textformen; skriv ut värdena',
  'yaml-several-documents': 'här börjar ett andra dokument; en fil innehåller ett',
  'yaml-syntax': 'detta är ingen YAML: {found}',
  'yaml-tab': 'raden börjar med en tabb, vilket YAML inte tillåter; använd mellanslag',
  'yaml-tag': 'taggen `{found}` hör inte till textformen; skriv det rena värdet',
  'cell-edited-twice':
    'bladen säger två saker här: `{found}`, och `{other}` i {file}, {sheet}, rad {row}; låt dem säga samma sak',
  'cell-error': 'cellen visar felet {found}; skriv värdet',
  'cell-formula': 'här står en formel, och formler räknas inte ut; skriv vad den ger',
  'cell-kind':
    '`{found}` är här ett tal eller ett sanningsvärde, och programmet kan ha ändrat det som skrevs; formatera cellen som text och skriv värdet igen',
  'cell-merged': 'här är celler sammanfogade, så att en döljer andra; dela dem',
  'cell-time': '`{found}` står här med ett klockslag; skriv bara dagen',
  'sheet-column-twice': 'kolumnen `{found}` står här en andra gång; ta bort en av de två',
  'sheet-id-changed':
    'radens id var `{expected}` och är nu `{found}`; id ändras aldrig: skriv `{expected}` igen, eller lägg till en ny rad',
  'sheet-missing': 'bladet {found} saknas i den här arbetsboken; ta en annan kopia av den',
  'sheet-column-moved':
    '{n} celler i kolumnen har bytt värden med varandra: kolumnen har sorterats eller flyttats utan sina rader; ångra det och sortera hela rader',
  'sheet-row-mixed':
    'raden hör till `{expected}` och visar något annat; ångra sorteringen som lämnade kolumner kvar',
  'sheet-row-twice': '`{found}` står redan på rad {row}; behåll en av de två, eller ge en ny rad ett eget id',
  'sheet-row-unknown':
    'raden är ingen av dem som skrevs ut{found?; den kallar sig `#`}; skriv i de rader som finns',
  'sheet-twice': 'bladet är en kopia av {found}; ta bort ett av de två',
  'workbook-damaged':
    'arbetsboken går inte att läsa: något är fel med {part}; öppna den och spara den igen som .xlsx',
  'workbook-doctype':
    '{part} för med sig egna deklarationer, som inget kalkylprogram skriver; spara arbetsboken igen som .xlsx',
  'workbook-encrypted': 'arbetsboken är låst med ett lösenord; spara den utan lösenord',
  'workbook-external-link':
    'arbetsboken hämtar värden från en annan fil ({part}); bryt länkarna och spara den igen',
  'workbook-not-made-here':
    'arbetsboken kommer inte från bulkhead worksheet out, eller så är dess dolda blad borta; för över värdena till en som gör det',
  'workbook-not-xlsx': 'det här är {found} och ingen arbetsbok; spara som .xlsx',
  'workbook-other-plant':
    'arbetsboken gjordes av anläggningen `{found}`, och anläggningen här är `{expected}`',
  'workbook-schema':
    'arbetsboken har formen `{found}`, och den här versionen läser `{expected}`; skriv ut den igen, eller uppdatera Bulkhead',
  'workbook-too-large': 'arbetsboken har {found} {what}, mer än {limit}; ta ut det som inte hör hemma i den',
};
