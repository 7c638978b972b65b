/** Sätze zu abgewiesenen Texten: was gefunden wurde, dann der Ausweg. */
import type { ProblemSentences } from '../en/problems.ts';

export const problemSentences: ProblemSentences = {
  'answered-twice':
    '`{requirement}` ist für `{place}` zweimal beantwortet, auch bei {other}; eine der beiden Antworten behalten',
  'applies-to-nothing':
    'eine Kompensation von `{requirement}` bei `{found}` zählt nur an den Stellen in `appliesTo`; sie dort nennen, jede von der Art {expected& oder }',
  'applies-to-nowhere':
    'eine Antwort auf `{requirement}` bei `{found}` wird an keine andere Stelle weitergegeben; `appliesTo` entfernen',
  'applies-to-place':
    '`{to}` übernimmt von `{found}` keine Antwort auf `{requirement}`; Stellen der Art {expected& oder } nennen',
  'asset-without-product':
    '`{found}` nennt kein Produkt, also würde seine Antwort auf `{requirement}` nirgends zählen; dem Asset eine `productVersion` geben',
  'bad-character': 'der Text enthält {found}, was kein Speicher behält; entfernen',
  'bad-date': '`{found}` ist kein Tag{near?; gemeint war vielleicht `#`}; Schreibweise JJJJ-MM-TT',
  'days-reversed':
    '`{field}: {found}` liegt vor `{first}: {other}`; den falschen der beiden Tage berichtigen, der letzte Tag ist der erste oder ein späterer',
  'bad-digest': '`{found}` ist kein SHA-256; 64 Hexadezimalziffern in Kleinschreibung angeben',
  'bad-end': '`{found}` ist kein Ende eines Datenflusses; zone:<id> oder asset:<id> angeben',
  'bad-id':
    '`{found}` ist keine Kennung; mit einem Kleinbuchstaben beginnen, dann bis zu 63 Zeichen aus a-z, 0-9, Punkt, Bindestrich und Unterstrich',
  'bad-number': '`{found}` ist kein Betrag; eine Zahl ab 0 ohne Einheit angeben, etwa 250 oder 1e-3',
  'bad-place':
    '`{found}` ist keine Stelle{what?: es ist die Kennung einer Sache der Art #}{near?; gemeint war vielleicht `#`}; organisation, site oder zone:, conduit:, asset:, product: oder supplier: und dann die Kennung schreiben',
  'bad-requirement':
    '`{found}` ist keine Anforderung; <Dokument>/<Zeile> schreiben{near?; gemeint war vielleicht `#`}{example?, etwa `#`}',
  'certificate-version':
    'das Zertifikat gilt für Version `{found}`{version? und das Produkt hat Version `#`}; es zählt nur für ein Produkt, das dieselbe Version nennt',
  'csv-name':
    '`{found}` liest niemand{near?; gemeint war vielleicht `#`}{section?: der Abschnitt `#` wird als YAML geschrieben}; als CSV gelesen wird {expected& oder }',
  'comma-in-braces':
    'zwischen geschweiften Klammern beendet ein Komma den Text, und `{found}` bleibt übrig; den ganzen Text in Anführungszeichen setzen',
  'checked-twice': 'die Prüfung `{found}` steht zweimal da, auch bei {other}; eine der beiden behalten',
  'compensated-incomplete': 'eine Antwort mit compensated braucht auch {fields& und }',
  'compensation-not-shared':
    'eine Kompensation gilt nur an Stellen, die genannt sind, und dieser Ordner nennt keine einer Anlage; in jeder Anlage beantworten',
  'csv-columns': 'die Zeile hat {found} Zellen und der Kopf {expected}; jeder Spalte eine Zelle geben',
  'csv-header':
    '`{found}` ist hier keine Spalte{near?; gemeint war vielleicht `#`}{nested?: seine Einträge haben eigene Felder, daher gehört, was es hat, nach YAML}{inner?: jedes seiner Felder bekommt eine Spalte, etwa `#`}',
  'csv-separator':
    'die Zellen sind durch {found} getrennt; die Datei mit Kommas zwischen den Zellen speichern, `;` verbindet die Einträge einer Liste',
  'csv-syntax': 'das ist kein CSV: {found}',
  'depends-on-elsewhere':
    '`{requirement}` kann sich nicht auf `{found}` stützen, das anderswo beurteilt wird; Zeilen desselben Dokuments nennen',
  'depends-on-loop':
    'bei `{place}` beruht die Kompensation von `{found}` auf sich selbst; den Kreis in `dependsOn` auflösen',
  'duplicate-entry': '`{found}` ist zweimal aufgeführt; einen Eintrag entfernen',
  'duplicate-id': 'die Kennung `{found}` ist vergeben, siehe {other}; jedem eine eigene geben',
  'duplicate-key': '`{found}` ist hier zweimal angegeben; eine Angabe behalten',
  'edition-not-in-use':
    '`{found}` wird in dieser Anlage nicht verwendet; `{expected}` bei `catalogs` eintragen',
  'effective-to-misplaced':
    '`effectiveTo` begrenzt eine Antwort mit met oder compensated, und diese ist {found}; entfernen',
  'evidence-not-cited':
    'keine Antwort in diesem Ordner nennt den Nachweis `{found}`; nennen oder bei der Anlage lassen',
  'exception-subject': 'eine Ausnahme braucht `asset` oder `class`, und nur eines davon',
  'external-target': 'Zone `{found}` liegt außerhalb und hat kein SL-T; `slTarget` entfernen',
  'file-too-large': 'die Datei hat {found} Zeichen, mehr als {limit}; aufteilen',
  'invalid-utf8': 'ab hier ist die Datei kein UTF-8{found?, sondern #}; als UTF-8 speichern',
  'joined-twice':
    '`{found}` steht an beiden Enden; ein einseitiger Conduit führt von einer Zone in eine andere',
  'key-capitals': 'die Schlüssel `{found}` werden anders groß und klein geschrieben: `{expected}`',
  'key-further-in': '`{found}` gehört eine Stufe weiter hinein; unter `{field}` schreiben',
  'key-not-text': 'ein Schlüssel muss reiner Text sein',
  'level-out-of-range': '`{found}` ist kein Security-Level; erwartet wird {expected& oder }',
  'missing-field': '`{fields}` {n|fehlt|fehlen} hier{expected?; möglich sind #}',
  'missing-head': 'die Anlage gibt `{field}` nicht an; am Anfang einer Datei eintragen',
  'newer-schema':
    '`{found}` ist neuer als diese Version von Bulkhead, die `{expected}` liest; Bulkhead aktualisieren',
  'no-organisation-folder':
    'es gibt keinen Ordner `{found}` mit *.yaml darin, vom Ordner der Anlage aus gesehen; den Pfad berichtigen',
  'not-a-list': 'eine Liste erwartet, {found} gefunden; jeden Eintrag mit einem Strich beginnen',
  'not-a-map': 'Schlüssel und Werte erwartet, {found} gefunden',
  'not-a-value': 'einen Wert erwartet, gefunden: {found}',
  'not-applicable-incomplete': 'eine Antwort mit notApplicable braucht auch {fields& und }',
  'not-at-an-asset': 'eine Antwort an einem Asset kann kein `{field}` haben; an der Zone angeben',
  'not-judged-here':
    '`{requirement}` wird bei `{found}` nicht beurteilt; beurteilt wird an {expected& oder }',
  'one-way-not-joined': 'Conduit `{conduit}` verbindet `{found}` nicht',
  'capability-misplaced':
    '`capability: {found}` ist bei `{requirement}` mit diesem Status nicht möglich; es gehört zu {expected& oder } an einer Komponentenzeile',
  'component-compensated':
    'eine Komponentenzeile wie `{requirement}` wird nicht kompensiert; `unmet` mit `capability: system` angeben und an der Zone kompensieren',
  'maturity-misplaced': '`{requirement}` steht in einem Dokument ohne Reifegrade; `maturity` entfernen',
  'only-compensated': 'nur eine Antwort mit compensated hat `{field}`; entfernen oder den Status ändern',
  'organisation-folder-closed':
    '`{found}` ist kein einfacher, lesbarer Ordner oder führt über eine Verknüpfung; den Ordner selbst angeben',
  'organisation-path':
    '`{found}` ist kein Pfad zu einem Ordner neben der Anlage; ein- oder mehrmals ../ und dann den Ordner angeben, etwa ../organisation',
  'other-class':
    '`{requirement}` wird von Komponenten der Klasse {expected} verlangt, und `{found}` ist {class}{near?; gemeint war vielleicht `#`}',
  'other-role':
    '`{requirement}` wird von Lieferanten mit der Rolle {expected& oder } verlangt, und `{found}` hat {roles& und }; die Rollen oder die Stelle berichtigen',
  'parent-loop': 'Zonen enthalten einander: {found}; den Kreis in `parent` auflösen',
  'place-not-shared':
    '`{found}` ist eine Stelle einer Anlage; ein Ordner, den Anlagen teilen, nennt nur `organisation`',
  'quoted-value': 'die Anführungszeichen machen `{found}` zu Text; ohne sie schreiben: {found}',
  'reserved-id':
    '`{found}` kann keine Kennung sein: andere Werkzeuge lesen es als Wahrheitswert oder als nichts',
  'risk-band':
    'die Häufigkeiten steigen bei Stufe {level} nicht an{found?: `from: #`}; `from` bei jeder Wahrscheinlichkeit angeben, jeweils höher als zuvor, oder bei keiner',
  'risk-matrix-order':
    '`{found}` in Zeile {row}, Spalte {column} von `{field}` ist niedriger als `{other}` in Zeile {otherRow}, Spalte {otherColumn}; eine höhere Stufe ergibt nie etwas Niedrigeres',
  'risk-matrix-size':
    '`{field}` hat hier {found} {found|Eintrag|Einträge} und braucht {expected}, einen je Stufe von `{scale}`',
  'risk-missing':
    '`{section}` lässt sich nicht bewerten: die Anlage nennt keine Kriterien; den Abschnitt `risk` ergänzen',
  'risk-scale':
    'hier wird Stufe {expected} von `{field}` erwartet, nicht {found}; Stufen werden von 1 an gezählt, jede einmal und der Reihe nach',
  'risk-sl':
    'die SLs von `{field}` steigen bei Eintrag {entry} nicht an{found?: `#`}; für jeden Eintrag einen angeben, keinen unter dem vorigen, oder für keinen',
  'risk-unknown':
    '`{found}`{category? bei `#`} steht nicht in den Risikokriterien der Anlage{near?; ist `#` gemeint}; erwartet {expected& oder }',
  'scenario-frequency':
    '`{found}` ist keine Häufigkeit, die hingenommen werden kann: durch sie wird geteilt; eine über 0 angeben',
  'scenario-place':
    'bei `{found}` steht kein Szenario; nennen Sie einen Conduit oder eine Zone der Anlage, die nicht extern ist',
  'section-not-read-yet': 'den Abschnitt `{found}` liest diese Version noch nicht; bis dahin herausnehmen',
  'section-not-shared':
    '`{found}` gehört nicht in einen Ordner, den Anlagen teilen; er enthält {expected& und }; in eine Anlage verschieben',
  'stated-twice': '`{found}` ist in diesem Ordner zweimal angegeben, auch bei {other}; eine Angabe behalten',
  'too-deep': 'tiefer als {limit} Ebenen verschachtelt; eine Anlage braucht das nicht',
  'too-few': 'hier {found|steht|stehen} {found} {found|Eintrag|Einträge}, mindestens {limit} sind nötig',
  'too-long': '{found} Zeichen, mehr als {limit}; in eine Datei legen und als Nachweis nennen',
  'too-many': '{found} {what}, mehr als {limit}; die Anlage aufteilen, oder die Datei mit den Änderungen',
  'disposition-incomplete':
    '`{found}` braucht auch {fields& und }: für eine Lücke, die bleiben darf, steht jemand ein, mit Grund',
  'disposition-place':
    'bei `{found}` gibt es keine Lücken, über die zu entscheiden ist; nennen Sie eine Zone oder einen Conduit der Anlage, nichts Externes',
  'disposition-row':
    '`{requirement}` ist keine Zeile, die SL-T verlangt; nennen Sie eine Zeile aus 62443-3-3',
  'treatment-incomplete':
    '`{found}` braucht auch {fields& und }: für ein Risiko, das bleibt, steht jemand ein, und bis zu einem letzten Tag',
  'triage-place': 'zu `{found}` gibt es keine Triage; nennen Sie eine Zone der Anlage, die nicht extern ist',
  'unknown-edition':
    '`{found}` ist keine Ausgabe, die Bulkhead kennt{near?; gemeint war vielleicht `#`}; erwartet wird {expected& oder }',
  'unknown-fact':
    '`{found}` ist kein Merkmal{near?; gemeint war vielleicht `#`}; erwartet wird eines von {expected}',
  'unknown-key':
    '`{found}` ist hier nicht bekannt{near?; gemeint war vielleicht `#`}; erwartet wird eines von {expected}',
  'unknown-reference': '{what?# }`{found}` gibt es in dieser Anlage nicht{near?; gemeint war vielleicht `#`}',
  'unknown-requirement':
    '`{found}` ist keine verwendete Anforderung{near?; gemeint war vielleicht `#`}{example?; hier beantworten lässt sich etwa `#`}',
  'unknown-schema':
    '`{found}` ist kein Schema einer Anlage{near?; gemeint war vielleicht `#`}; erwartet wird `{expected}`',
  'unknown-section':
    '`{found}` ist kein Abschnitt{near?; gemeint war vielleicht `#`}; erwartet wird einer von {expected}',
  'unsafe-key': '`{found}` kann kein Schlüssel sein; umbenennen',
  'wrong-value':
    '`{found}` ist hier nicht möglich{near?; gemeint war vielleicht `#`}; erwartet wird {expected& oder }',
  'yaml-alias': 'der Alias `{found}` gehört nicht zur Textform; den Wert ausschreiben',
  'yaml-anchor': 'der Anker `{found}` gehört nicht zur Textform; den Wert ausschreiben',
  'yaml-directive': 'die Direktive `{found}` gehört nicht zur Textform; die Zeile entfernen',
  'yaml-merge-key': 'Merge-Schlüssel gehören nicht zur Textform; die Werte ausschreiben',
  'yaml-several-documents': 'hier beginnt ein zweites Dokument; eine Datei enthält eines',
  'yaml-syntax': 'das ist kein YAML: {found}',
  'yaml-tab': 'diese Zeile beginnt mit einem Tabulator, den YAML dort nicht erlaubt; Leerzeichen verwenden',
  'yaml-tag': 'das Tag `{found}` gehört nicht zur Textform; den reinen Wert angeben',
  'cell-edited-twice':
    'die Blätter sagen hier zweierlei: `{found}`, und `{other}` in {file}, {sheet}, Zeile {row}; bringen Sie sie in Einklang',
  'cell-error': 'die Zelle zeigt den Fehler {found}; schreiben Sie den Wert hinein',
  'cell-formula':
    'hier steht eine Formel, und Formeln werden nicht berechnet; schreiben Sie das Ergebnis hinein',
  'cell-kind':
    '`{found}` ist hier eine Zahl oder ein Wahrheitswert, und das Programm kann die Eingabe verändert haben; formatieren Sie die Zelle als Text und geben Sie den Wert neu ein',
  'cell-merged': 'hier sind Zellen verbunden, sodass eine andere verdeckt; trennen Sie sie',
  'cell-time': '`{found}` steht hier mit einer Uhrzeit; schreiben Sie nur den Tag',
  'sheet-column-twice': 'die Spalte `{found}` steht hier ein zweites Mal; löschen Sie eine der beiden',
  'sheet-id-changed':
    'die Kennung dieser Zeile war `{expected}` und ist nun `{found}`; Kennungen ändern sich nie: schreiben Sie wieder `{expected}`, oder fügen Sie eine neue Zeile an',
  'sheet-missing': 'das Blatt {found} fehlt in dieser Arbeitsmappe; nehmen Sie eine andere Kopie von ihr',
  'sheet-column-moved':
    '{n} Zellen dieser Spalte haben ihre Werte untereinander vertauscht: die Spalte wurde ohne ihre Zeilen sortiert oder verschoben; machen Sie das rückgängig und sortieren Sie ganze Zeilen',
  'sheet-row-mixed':
    'diese Zeile gehört zu `{expected}` und zeigt etwas anderes; machen Sie das Sortieren rückgängig, das Spalten zurückließ',
  'sheet-row-twice':
    '`{found}` steht schon in Zeile {row}; behalten Sie eine der beiden, oder geben Sie einer neuen Zeile eine eigene Kennung',
  'sheet-row-unknown':
    'diese Zeile wurde nicht ausgegeben{found?; sie nennt sich `#`}; schreiben Sie in die Zeilen, die da sind',
  'sheet-twice': 'dieses Blatt ist eine Kopie von {found}; löschen Sie eines der beiden',
  'workbook-damaged':
    'die Arbeitsmappe ist nicht lesbar: mit {part} stimmt etwas nicht; öffnen Sie sie und speichern Sie sie neu als .xlsx',
  'workbook-doctype':
    '{part} bringt eigene Deklarationen mit, die kein Tabellenprogramm schreibt; speichern Sie die Arbeitsmappe neu als .xlsx',
  'workbook-encrypted': 'die Arbeitsmappe ist mit einem Kennwort gesperrt; speichern Sie sie ohne Kennwort',
  'workbook-external-link':
    'die Arbeitsmappe holt Werte aus einer anderen Datei ({part}); lösen Sie die Verknüpfungen und speichern Sie sie neu',
  'workbook-not-made-here':
    'diese Arbeitsmappe stammt nicht von bulkhead worksheet out, oder ihre verborgenen Blätter fehlen; übertragen Sie die Werte in eine, die daher stammt',
  'workbook-not-xlsx': 'das ist {found} und keine Arbeitsmappe; speichern Sie als .xlsx',
  'workbook-other-plant':
    'diese Arbeitsmappe stammt von der Anlage `{found}`, und diese Anlage heißt `{expected}`',
  'workbook-schema':
    'diese Arbeitsmappe hat die Form `{found}`, und diese Version liest `{expected}`; geben Sie sie neu aus, oder aktualisieren Sie Bulkhead',
  'workbook-too-large':
    'die Arbeitsmappe hat {found} {what}, mehr als {limit}; nehmen Sie heraus, was nicht hineingehört',
};
