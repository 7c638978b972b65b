/** Abgewiesene Aufrufe und Ordner: was gefunden wurde, dann der Ausweg. */
import type { CallSentences } from '../en/calls.ts';

export const callSentences: CallSentences = {
  'unknown-command':
    'unbekannter Befehl `{found}`{near?; gemeint war vielleicht `#`}; siehe {program} --help',
  'unknown-option':
    '{command} kennt keine Option `{found}`{near?; gemeint war vielleicht `#`}; siehe {program} {command} --help',
  'option-use': '{command}: `--{option}` schreibt man als `--{option}{value? #}`',
  'option-value': '{command}: `--{option} {found}` ist nicht möglich; erwartet wird {expected& oder }',
  'bad-day': '`--as-of {found}` ist kein Tag; Schreibweise JJJJ-MM-TT',
  'bad-depth': '`--depth {found}` ist nicht möglich; erwartet wird eine ganze Zahl von 1 bis {most}',
  'no-plant-named':
    'keine Anlage genannt, und hier liegt keine; einen Ordner angeben, etwa examples/chemical-plant, oder mit --data DIR eine Anlage einer Aufzeichnung',
  'no-such-plant':
    'diesen Ordner gibt es nicht: `{found}`; einen Ordner mit einer plant.yaml angeben, oder die Aufzeichnung, die eine Anlage dieses Namens enthält: --data DIR, oder die Adresse einer PostgreSQL-Datenbank in DATABASE_URL',
  'no-folder-no-plant':
    '`{found}` ist kein Ordner und keine Anlage der Aufzeichnung{near?; gemeint `#`?}{plants?; sie enthält #}; einen Ordner mit einer plant.yaml angeben, oder eine Anlage der Aufzeichnung mit ihrer Kennung, etwa waterworks oder waterworks@12',
  'no-plant-in':
    'keine Anlage in `{folder}`: gesucht wurde *.yaml; einen Ordner mit einer plant.yaml angeben, etwa examples/chemical-plant',
  'no-such-folder': 'diesen Ordner gibt es nicht: `{folder}`',
  'not-a-folder': '`{folder}` ist eine Datei; den Ordner angeben, in dem sie liegt',
  'cannot-read': '`{path}` lässt sich nicht lesen: {error}',
  'too-many-files': '`{folder}` enthält {found} zu lesende Dateien, mehr als {limit}',
  'file-too-large': '`{path}` hat {found} Bytes, mehr als {limit}',
  'file-without-end': '`{path}` ist nach {limit} Bytes nicht zu Ende; mehr wird nicht gelesen',
  'folder-gone': '`{path}` ist kein Ordner mehr; nichts wurde geschrieben',
  'not-written-through':
    '`{path}` ist keine gewöhnliche Datei, und durch Verknüpfungen wird nicht geschrieben; nichts wurde geschrieben',
  'read-only': '`{path}` ist schreibgeschützt; zuerst beschreibbar machen; nichts wurde geschrieben',
  'changed-since':
    '`{path}` hat sich seit dem Lesen geändert; den Befehl noch einmal aufrufen; nichts wurde geschrieben',
  'cannot-write': '`{path}` kann nicht geschrieben werden: {error}; nichts wurde geschrieben',
  'cannot-replace':
    '`{path}` kann nicht geschrieben werden: {error}; {n} von {all} Dateien wurden davor ersetzt',
  'not-regular': '`{path}` ist weder eine Datei noch ein Ordner mit Dateien; eine Datei angeben',
  'not-ours':
    '`{path}` stammt nicht von report oder wurde seither geändert; einen anderen Ordner wählen oder mit --force ersetzen',
  'report-format': 'report macht nichts mit dem Namen `{found}`; erwartet {expected& oder }',
  'report-document':
    'die Anlage hat nichts für `{document}`: ein Risikoregister braucht Kriterien in `risk` sowie `scenarios` oder `worstCases`; eine Spezifikation braucht ein SL-T einer Zone oder eines Conduits',
  'report-out': 'report braucht einen Ordner, in den es schreibt: --out DIR',
  'out-is-plant': '`{folder}` ist der Ordner der Anlage selbst; einen anderen angeben, etwa `{example}`',
  'against-other':
    '`{folder}` ist die Anlage `{found}` und kein älterer Stand von `{expected}`; {program} diff vergleicht beliebige zwei Anlagen',
  'catalog-shipped':
    '`{path}` ist `{found}`, und das wird mitgeliefert; dem eigenen Katalog eine andere id geben',
  'catalog-misplaced': '`{path}` nennt sich `{found}`; es liegt, wo `{expected}` hingehört',
  'catalog-not-sound': '`{path}` ist nicht in Ordnung: {n} {n|Problem|Probleme}',
  'editions-many':
    '`{folder}` nutzt {found& und }; eine Anlage wird nach einer Ausgabe der Systemanforderungen beurteilt, also eine in `catalogs` nennen',
  'edition-missing': '`{folder}` verwendet keine Ausgabe von 62443-3-3; sie bei `catalogs` eintragen',
  'no-such-place':
    '`{found}` ist keine Stelle dieser Anlage{near?; gemeint war vielleicht `#`}; eine Stelle ist organisation, site, oder zone:, conduit:, asset:, product: oder supplier: mit einer Id der Anlage',
  'no-such-requirement':
    '`{found}` ist keine Anforderung, nach der Stellen dieser Anlage beurteilt werden{near?; gemeint war vielleicht `#`}',
  'ref-missing': 'angeben, wonach gefragt wird: {forms}',
  'no-ref': '`{found}` ist kein Verweis; erwartet wird eine dieser Formen: {forms}',
  'ref-without-fr': '`{found}` fehlt die FR; eine von {expected} dahinter setzen',
  'ref-no-fr': '`{found}` ist keine FR; erwartet wird eine von {expected}',
  'unknown-ref': '`{found}` bezeichnet nichts in dieser Anlage{near?; gemeint war vielleicht `#`}',
  'ref-elsewhere':
    '`{found}`: Dort wird die Zeile nicht beurteilt; zu fragen ist nach {refs}{more? … und # weitere}',
  'ref-several':
    '`{found}` ist die Kennung von mehr als einem; zu fragen ist nach {refs}{more? … und # weitere}',
  'two-plants':
    'diff vergleicht zwei Anlagen, Ordner oder Anlagen einer Aufzeichnung; die alte und die neue angeben',
  'catalog-verb':
    'catalog kennt `{found}` nicht; erwartet wird list, show, links oder verify{type?; einzugeben ist `#`}',
  'no-catalog': '`{found}` ist kein Katalog; erwartet wird {expected& oder }',
  'no-row': '`{found}` ist keine Zeile von {catalog}{near?; gemeint war vielleicht `#`}',
  'not-judged-at':
    'nichts von `--view {view}` wird an `{place}` beurteilt{other?; beurteilt wird es an Stellen wie `#`}',
  'nothing-judged':
    'an `{place}` wird nichts beurteilt: kein genutztes Dokument fragt dort, oder dort hat niemand geantwortet',
  'worksheet-verb': 'worksheet kennt `{found}` nicht; erwartet wird out oder in',
  'out-missing': 'nennen Sie mit --out DIR den Ordner für die Arbeitsmappen',
  'sheet-kind': 'ein Blatt `{found}` gibt es nicht; erwartet wird {expected& oder }',
  'sheet-of-plant':
    'das Blatt {found} betrifft die ganze Anlage; `--place` weglassen oder aus {expected& und } wählen',
  'no-sheet-at': 'an `{place}` gibt es auf einem Blatt {kind} nichts auszufüllen',
  'worksheet-in-files':
    'nennen Sie den Ordner der Anlage und dann die Arbeitsmappen, die zurückgenommen werden, oder deren Ordner',
  'worksheet-write-or-propose':
    'Änderungen werden geschrieben oder vorgeschlagen: geben Sie --write oder --propose an',
  'worksheet-moved':
    '{plant} wurde in diesem Augenblick an derselben Stelle geändert, und nichts ist geschrieben; die Blätter noch einmal übernehmen',
  'no-workbook-in':
    'keine Arbeitsmappe in `{folder}`: gesucht wurde *.xlsx; die Arbeitsmappen angeben oder deren Ordner',
  'worksheet-there':
    '`{path}` ist schon da und enthält etwas anderes, vielleicht ausgefüllte Zellen; nennen Sie einen anderen Ordner, oder überschreiben Sie sie mit --replace',
  'no-such-file': 'diese Datei gibt es nicht: `{path}`',
  'is-a-folder': '`{path}` ist ein Ordner; die Datei darin nennen',
  'not-json': '`{path}` ist kein JSON',
  surplus:
    '{command} kann mit `{found}` nichts anfangen{type?; einzugeben ist `#`}; ein Name mit Leerzeichen steht in Anführungszeichen; siehe {program} {command} --help',
  'no-catalog-near': 'einen Katalog `{found}` gibt es nicht; gemeint war vielleicht {near& oder }',
  'exposure-place':
    'zu `{found}` wird keine Exponiertheit angegeben{near?; gemeint war vielleicht `#`}; eine Zone der Anlage nennen, die nicht extern ist, etwa zone:control',
  'suggest-place':
    '`{found}` ist kein Ort, an dem Szenarien beurteilt werden{near?; ist `#` gemeint}; gemeint ist ein Conduit oder eine Zone, die nicht extern ist, etwa zone:control',
  'attack-place':
    'zu `{found}` werden keine Techniken angegeben{near?; gemeint war vielleicht `#`}; eine Zone der Anlage nennen, die nicht extern ist, etwa zone:control',
  'risk-verb':
    'risk kennt `{found}` nicht{near?; ist `#` gemeint}; erwartet criteria, preset, worst, scenarios, steps oder suggest',
  'risk-suc':
    'die Anlage hat kein SUC `{found}`{near?; gemeint war vielleicht `#`}{none?; sie gibt kein `suc` an und gilt ohne --suc als ein Ganzes}',
  'risk-preset':
    'eine Größe wie 5x5 nennen, von {least}x{least} bis {most}x{most}, oder eine CSV-Datei mit der Matrix{found?, nicht `#`}',
  'risk-not-in': '`{path}` hat keinen Abschnitt `risk`; eine Datei nennen, die Kriterien angibt',
  'risk-file-kind':
    '`{path}` ist weder YAML noch CSV; eine Datei mit einem Abschnitt `risk` nennen, oder eine Matrix als CSV',
  'risk-nothing-to-try':
    'die Anlage nennt keine Kriterien, mit denen sich `{path}` vergleichen ließe; sie in eine Datei ihres Ordners schreiben',
  'server-address':
    '`{found}` ist keine Adresse eines Servers: https://NAME, oder http:// auf diesem Rechner allein',
  'server-token':
    'der Server verlangt ein Token: setzen Sie BULKHEAD_TOKEN, oder nennen Sie mit --token-file eine Datei, die es enthält',
  'server-token-file': '`{path}` enthält kein Token: eine Zeile, bulkhead_…',
  'server-unreached': '{server} ist nicht erreichbar: {error}',
  'server-other': 'was bei {server} antwortet, ist kein Bulkhead oder ein älteres',
  'server-behind':
    'bei {server} antwortet ein Proxy, der Server dahinter aber nicht ({error}); sehen Sie dort nach, ob er läuft',
  'server-refused-token':
    '{server} nimmt das Token nicht: es ist abgelaufen, beendet oder für einen anderen Server',
  'server-refused': '{server} weist ab: {detail}',
  'server-version': 'auf {server} läuft Version {found}, und dies ist {expected}: nehmen Sie dieselbe',
  'server-job-ended': 'beendet und nicht getan: {server} weiß davon',
  'server-job-goes-on':
    '{server} macht vielleicht weiter, denn das Beenden kam dort nicht an ({error}); GET {path} sagt dort, wie weit es ist',
  'server-organisation':
    'die Antworten der Organisation liegen zu weit oben (`{found}`), um mit dem Ordner gesendet zu werden; legen Sie sie daneben, wie in ../organisation',
  'server-command':
    '`{command}` geht so nicht über einen Server; nehmen Sie seine Seiten oder seine API, oder --data beim Bestand',
  'server-session':
    '`{command}` braucht jemanden, der angemeldet ist, und das ist ein Token nie: tun Sie es in der Werkbank des Servers oder über seine API in einer Sitzung, oder mit --data beim Bestand',
  'server-option': '--{option} gilt auf diesem Rechner und geht nicht mit --server',
  'server-one-plant':
    'über einen Server handelt ein Aufruf von einer Anlage, mit ihrer Id, wie `waterworks` oder `waterworks@12`',
  'called-nowhere':
    'der Ordner, in dem dies aufgerufen wurde, ist nicht mehr da; gehen Sie in einen anderen (cd) und rufen Sie erneut auf',
  'no-record-named':
    'Aufzeichnung nennen: --data DIR, oder die Adresse einer PostgreSQL-Datenbank in DATABASE_URL',
  'no-record-at':
    'in der Datenbank aus DATABASE_URL ist keine Aufzeichnung; import, create, restore oder serve legen eine an',
  'no-record-in':
    'keine Aufzeichnung in `{folder}`; den Ordner nennen, der bei ihrer Anlage mit --data genannt war',
  'record-in-use':
    '`{folder}` ist in Gebrauch{pid? durch Prozess #}{host? auf #}{since? seit #}; ihn erst beenden oder ihn fragen',
  'record-newer':
    'die Aufzeichnung wurde von einer neueren Version von bulkhead geschrieben ({found& und }); diese verwenden',
  'record-damaged':
    'die Datenbank{folder? in `#`} ist beschädigt: {error}; wie viel davon noch stimmt, weiß niemand, und den Befehl zu wiederholen hilft nicht: eine Sicherung in eine leere Aufzeichnung zurückspielen',
  'record-unreachable': 'die Datenbank aus DATABASE_URL ist nicht zu verwenden: {error}',
  'record-address':
    'die Adresse in DATABASE_URL ist nicht zu verwenden: postgres://BENUTZER:KENNWORT@RECHNER:5432/DATENBANK schreiben, mit einem Rechner, den es gibt, und im Kennwort %25 für %, %2F für /, %23 für das Rautezeichen, %40 für @ und %3A für :',
  'master-key-unnamed':
    'die Datei mit dem Hauptschlüssel in BULKHEAD_MASTER_KEY nennen: bei PostgreSQL gibt es keinen Datenordner dafür',
  'master-key-open': '`{path}` ist für andere lesbar (Rechte {mode}); nur sich selbst erlauben: chmod 600',
  'master-key-form': '`{path}` ist kein Hauptschlüssel; erwartet sind {digits} Hexadezimalziffern',
  'master-key-missing':
    'unter `{path}` ist kein Hauptschlüssel; den mitbringen, mit dem die Geheimnisse dieser Aufzeichnung versiegelt wurden',
  'master-key-other':
    '`{path}` ist nicht der Hauptschlüssel, mit dem die Geheimnisse dieser Aufzeichnung versiegelt wurden',
  'not-a-key': '`{path}` ist kein öffentlicher Schlüssel, wie {program} checkpoint --key{record} ihn ausgibt',
  'not-a-checkpoint': '`{path}:{line}` ist kein Prüfpunkt, wie bulkhead checkpoint ihn ausgibt',
  'backup-there': '`{path}` gibt es schon, und eine Sicherung überschreibt nichts; eine andere Datei nennen',
  'backup-foreign': '`{path}` ist keine Sicherung von bulkhead',
  'backup-newer': '`{path}` wurde von einer neueren Version von bulkhead gemacht; diese verwenden',
  'backup-cut': 'das Ende von `{path}` fehlt, oder etwas wurde angehängt; nichts wurde zurückgespielt',
  'backup-altered':
    '`{path}` wurde verändert: die Bytes sind nicht die, mit denen sie abgeschlossen wurde; nichts wurde zurückgespielt',
  'backup-too-large':
    '`{path}` entpackt sich zu mehr, als es sein kann, oder eine Zeile ist zu lang{line?, in Zeile #}; nichts wurde zurückgespielt',
  'backup-line':
    'Zeile {line} dessen, was in `{path}` gepackt ist, ist nicht, was eine Sicherung dort enthält; nichts wurde zurückgespielt',
  'backup-unsound':
    '`{path}` enthält eine Aufzeichnung, die nicht ist, was geschrieben wurde: {n} {n|Befund|Befunde}; nichts wurde zurückgespielt',
  'record-not-empty':
    'eine Sicherung wird nur in eine leere Aufzeichnung zurückgespielt; einen leeren Ordner oder eine leere Datenbank nennen',
  'restore-no-room':
    '`{path}` entpackt sich zu {found} Bytes, frei sind {limit}; nichts wurde zurückgespielt',
  'backup-file': 'die Datei der Sicherung nennen',
  'import-folder': 'den Ordner der Anlage nennen, die in die Aufzeichnung kommt',
  'export-args':
    'die Anlage der Aufzeichnung nennen und den Ordner, in den sie geschrieben wird, etwa: {program} export waterworks plant{record}',
  'history-args': 'die Anlage nennen, deren Verlauf erzählt wird, etwa: {program} history waterworks{record}',
  'plant-at':
    '`{found}` ist keine Anlage einer Aufzeichnung; ihre Kennung schreiben, oder Kennung und Eintrag, etwa waterworks@12',
  'record-no-plant':
    'keine Anlage `{found}` in der Aufzeichnung{near?; gemeint `#`?}{plants?; sie enthält #}',
  'record-no-entry': '{plant} hat keinen Eintrag {found}; der neueste ist {last}',
  'record-no-ref':
    '`{found}` war nie in {plant}{near?; gemeint `#`?}; ein Verweis ist eine Art und eine Kennung, etwa zone:control',
  'record-no-baseline': '{plant} hat keinen Bezugsstand `{found}`{near?; gemeint `#`?}{names?; es gibt #}',
  'record-no-proposal': '{plant} hat keinen Vorschlag `{found}`{near?; gemeint `#`?}',
  'record-no-actor':
    'niemand in der Aufzeichnung heißt `{found}`{near?; gemeint `#`?}{names?; geschrieben haben #}',
  'undo-first': 'Eintrag {seq} brachte {plant} in die Aufzeichnung; davor liegt nichts, wohin es zurückginge',
  'undo-beside':
    'Eintrag {seq} änderte nichts an {plant} selbst; Dateien, Bezugsstände und Entscheidungen über Vorschläge bleiben',
  'undo-baseline':
    '{found} ist ein Name für einen Stand und wird nicht zurückgenommen; einen Eintrag nennen, etwa: {program} undo {plant}@12{record}; {program} history {plant}{record} nennt sie alle',
  'undo-entry': 'den Eintrag nennen, der zurückgenommen wird, etwa: {program} undo waterworks@12{record}',
  'proposal-decided': 'über {id} ist schon entschieden; siehe: {program} proposals {plant} {id}{record}',
  'proposal-own': '{id} ist der eigene Vorschlag; darüber entscheidet jemand anderes',
  'proposal-same-user':
    '`{found}` und `{by}`, von wem {id} stammt, gelten als eine Person, da nur der Rechner ein anderer ist; darüber entscheidet jemand anderes. Sind es zwei, BULKHEAD_ACTOR je auf den eigenen Namen setzen und noch einmal aufrufen',
  'actor-name':
    'BULKHEAD_ACTOR sagt, wer handelt: ein Name von 1 bis 100 Zeichen in einer Zeile, ohne Leerzeichen an den Enden',
  'proposal-applied': '{id} ist schon ausgeführt, mit Eintrag {seq}',
  'proposal-not-accepted':
    '{id} ist nicht angenommen, und nur was jemand anderes angenommen hat, wird ausgeführt',
  'baseline-taken':
    '`{found}` benennt schon Eintrag {seq} von {plant} und bleibt, was freigegeben ist; einen anderen Namen nehmen',
  'baseline-name':
    '`{found}` ist kein Name für einen Bezugsstand; mit einem kleinen Buchstaben beginnen, dann Buchstaben, Ziffern, `.`, `_` und `-`',
  'baseline-differs':
    'Eintrag {seq} von {plant} ist nicht der, für den `{found}` freigegeben wurde: die Aufzeichnung ist verändert; siehe: {program} verify{record}',
  'plant-there': '{plant} ist schon in der Aufzeichnung; siehe: {program} history {plant}{record}',
  'call-form': 'im Aufruf fehlt etwas; er lautet etwa: {type}',
  'reason-missing': 'mit --reason TEXT sagen, warum; es steht im Verlauf',
  'review-one': '--accept oder --refuse sagen, eines von beiden',
  'option-number': '--{option} nimmt eine Zahl von {least} bis {most}, nicht `{found}`',
  'record-busy':
    'andere schreiben an {plant} schneller, als sich dies prüfen lässt; den Befehl noch einmal aufrufen',
  'record-full':
    'für die Aufzeichnung ist kein Platz mehr, und es wurde nichts geschrieben; Platz schaffen und den Befehl noch einmal aufrufen',
  'record-storage':
    'der Speicher unter der Aufzeichnung hat versagt: {error}; was vorher geschrieben war, bleibt; nach der Platte sehen, dann den Befehl noch einmal aufrufen',
  'record-unsound':
    'die Aufzeichnung von {plant} ist bei `{at}` beschädigt; {program} verify{record} nennt alles, was nicht stimmt; eine Sicherung in eine leere Aufzeichnung zurückspielen',
  'record-other':
    'der Ordner sagt, er sei aus Eintrag {seq} von {plant} geschrieben, und diese Aufzeichnung hat keinen solchen Eintrag: eine andere Aufzeichnung nehmen, oder record.yaml löschen, um den Ordner mit dem zu vergleichen, was hier ist',
  'organisation-differs':
    'der Ordner {folder} sagt etwas anderes als das, womit {plant} beurteilt wird, die Antworten der Organisation `{organisation}` nach Eintrag {seq}: --organisation schreibt sie dorthin; geschrieben ist nichts',
  'organisation-none': '{plant} übernimmt keine Antworten einer Organisation',
  'organisation-unsaved':
    'der Ordner {folder} sagt {n} {n|Ding|Dinge} über die Organisation, von denen die Aufzeichnung nichts weiß; mit {program} import aufnehmen, oder mit --replace verwerfen; geschrieben ist nichts',
  'organisation-id':
    '`{found}` ist kein Name einer Organisation: Kleinbuchstaben, Ziffern, Punkte und Bindestriche, zuerst ein Buchstabe',
  'organisation-alone':
    '--organisation übernimmt, was die Organisation jetzt antwortet, ohne --file und ohne einen Eintrag hinter der Anlage',
  'export-other-plant':
    '`{folder}` enthält die Anlage `{found}` und nicht `{expected}`; einen anderen Ordner nennen; geschrieben ist nichts',
  'export-catalogs':
    '`{folder}` nutzt {found& und }, die Aufzeichnung {expected& und }; mit anderen Ausgaben schreibt sich jede Anforderung anders: einen leeren Ordner nennen; geschrieben ist nichts',
  'export-unsaved':
    '`{folder}` sagt {n} {n|Ding, das|Dinge, die} die Aufzeichnung nie erfahren hat, etwa `{first}`; mit {program} import{record} übernehmen, oder mit --replace verwerfen; geschrieben ist nichts',
  'is-a-link': '`{path}` ist eine Verknüpfung; die Datei nennen, zu der sie führt',
  'file-changed':
    '`{path}` änderte sich, während sie gelesen wurde; nichts wurde gebracht; den Befehl wiederholen, wenn niemand hineinschreibt',
  'out-there': '`{path}` gibt es schon und wird nie überschrieben; eine andere Datei nennen',
  'file-verb': 'file kennt `{found}` nicht; erwartet add, list, get, purge oder sweep{near?; gemeint `#`?}',
  'file-out': 'die Datei, die geschrieben wird, mit --out FILE nennen',
  'file-name':
    '`{found}` kann in einer Aufzeichnung keine Datei benennen: 1 bis 255 Zeichen in einer Zeile, kein / und kein \\, nichts Verborgenes, keine Leerzeichen am Rand; mit --name einen anderen geben',
  'file-hash':
    '`{found}` ist kein Hash, wie er geschrieben wird: {n} bis 64 Ziffern, 0 bis 9 und kleine a bis f{near?; gemeint `#`?}',
  'file-several': '{n} Dateien haben einen Hash, der mit {found} beginnt; mehr Ziffern schreiben',
  'file-too-big':
    '`{found}` hat mehr als {limit} Bytes, das Höchste für eine Datei; nichts wurde gebracht; sie verkleinern, oder BULKHEAD_FILE_LIMIT setzen',
  'file-over-quota':
    '`{found}` passt nicht hinein: die Dateien von {plant} haben {used} Bytes und dürfen {limit} haben; nichts wurde gebracht; mit purge wegnehmen, was nicht gebraucht wird, oder BULKHEAD_FILES_LIMIT setzen',
  'file-other-hash':
    '{id} gibt einen anderen Hash an, als diese Datei hat: angegeben {expected}, gefunden {found}; nichts wurde gebracht; die angegebene Datei bringen, oder diese mit --replace angeben',
  'file-purged':
    'die Bytes von `{name}` wurden mit Eintrag {seq} am {date}{by? von #} weggenommen: {reason}; nur der Hash ist da, {id}',
  'file-damaged':
    'die Bytes von `{name}` sind nicht die, die gebracht wurden ({id}); nichts wurde geschrieben; eine Sicherung zurückspielen, oder die Datei mit purge wegnehmen und neu bringen',
  'record-no-file':
    '{plant} hat keine Datei, deren Hash mit {found} beginnt; siehe: {program} file list {plant}{record}',
  'record-no-evidence': '{plant} hat keinen Nachweis `{found}`{near?; gemeint `#`?}',
  'size-form': '{name} ist eine Größe in Bytes, etwa 200MiB oder 4GiB, höchstens 1024GiB, nicht `{found}`',
  'plant-now':
    '`{found}` ist ein früherer Stand, und dies geschieht mit der Anlage, wie sie ist: {plant} schreiben',
  'evidence-differs':
    '`{path}` ist eine andere Datei, als {evidence} bei {at} angibt: angegeben {stated}, gefunden {found}{more?; # weitere sind so}; nichts wurde geschrieben; die erhobene Datei zurückbringen, oder den Hash dieser angeben',
  'evidence-in-way':
    '`{path}` ist nicht die Datei, die der Name nennt; sie wegräumen und den Befehl wiederholen; der Text der Anlage ist geschrieben',
  'our-fault': 'der Fehler liegt bei uns: {error}; bitte melden, BULKHEAD_DEBUG=1 zeigt, wo',
};
