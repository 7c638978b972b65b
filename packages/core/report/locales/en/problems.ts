/** Sentences of refusals: what was found in backticks, then the way out. Templates of lib/message.ts. */
import type { ProblemCode } from '../../../model/problems.ts';

/** A code without a sentence breaks the build, in every language. */
export type ProblemSentences = Readonly<Record<ProblemCode, string>>;

export const problemSentences: ProblemSentences = {
  'answered-twice': '`{requirement}` is answered twice for `{place}`, also at {other}; keep one of the two',
  'applies-to-nothing':
    'a compensation of `{requirement}` at `{found}` counts only at the places in `appliesTo`; name them, each of the kind {expected& or }',
  'applies-to-nowhere':
    'an answer to `{requirement}` at `{found}` is handed to no other place; remove `appliesTo`',
  'applies-to-place':
    '`{to}` takes no answer to `{requirement}` from `{found}`; name places of the kind {expected& or }',
  'asset-without-product':
    '`{found}` names no product, so that nobody would count its answer to `{requirement}`; give the asset a `productVersion`',
  'bad-character': 'the text holds {found}, which no store keeps; remove it',
  'bad-date': '`{found}` is no day{near?; did you mean `#`}; write it as YYYY-MM-DD',
  'days-reversed':
    '`{field}: {found}` lies before `{first}: {other}`; correct the day that is wrong, the last day is the first or a later one',
  'bad-digest': '`{found}` is no SHA-256; write 64 lower-case hexadecimal digits',
  'bad-end': '`{found}` is no end of a flow; write zone:<id> or asset:<id>',
  'bad-id':
    '`{found}` is no id; start with a lower-case letter, then up to 63 of a-z, 0-9, dot, dash and underscore',
  'bad-number': '`{found}` is no amount; write a number from 0 on without a unit, such as 250 or 1e-3',
  'bad-place':
    '`{found}` is no place{what?: it is the id of a #}{near?; did you mean `#`}; write organisation, site, or zone:, conduit:, asset:, product: or supplier: and then the id',
  'bad-requirement':
    '`{found}` is no requirement; write <document>/<row>{near?; did you mean `#`}{example?, such as `#`}',
  'certificate-version':
    'the certificate is of version `{found}`{version? and the product of version `#`}; it counts only for a product that states the same version',
  'csv-name':
    '`{found}` is read by nobody{near?; did you mean `#`}{section?: the section `#` is written as YAML}; CSV files are read as {expected& or }',
  'comma-in-braces':
    'between braces a comma ends a text, and `{found}` is left over; put the whole text in quotes',
  'checked-twice': 'the check `{found}` stands twice, also at {other}; keep one of the two',
  'compensated-incomplete': 'a compensated answer needs {fields& and } as well',
  'compensation-not-shared':
    'a compensation holds only at places that are named, and this folder names none of a plant; answer it in each plant',
  'csv-columns': 'the record has {found} cells and the head {expected}; give every column a cell',
  'csv-header':
    '`{found}` is no column here{near?; did you mean `#`}{nested?: its entries have fields of their own, so keep what has it in YAML}{inner?: give each of its fields a column, such as `#`}',
  'csv-separator':
    'the cells are separated by {found}; save the file with commas between the cells, `;` joins the entries of a list',
  'csv-syntax': 'this is no CSV: {found}',
  'depends-on-elsewhere':
    '`{requirement}` cannot rest on `{found}`, which is judged elsewhere; name rows of the same document',
  'depends-on-loop':
    'at `{place}` the compensation of `{found}` rests on itself; break the loop of `dependsOn`',
  'duplicate-entry': '`{found}` is listed twice; remove one',
  'duplicate-id': 'the id `{found}` is taken, see {other}; give each its own',
  'duplicate-key': '`{found}` is stated twice here; keep one',
  'edition-not-in-use': '`{found}` is not in use in this plant; add `{expected}` to `catalogs`',
  'effective-to-misplaced':
    '`effectiveTo` bounds a met or compensated answer, and this one is {found}; remove it',
  'evidence-not-cited':
    'no answer in this folder cites the evidence `{found}`; cite it, or keep it with the plant',
  'exception-subject': 'an exception needs either `asset` or `class`, and only one of them',
  'external-target': 'zone `{found}` is external and has no SL-T; remove `slTarget`',
  'file-too-large': 'the file has {found} characters, more than {limit}; split it',
  'invalid-utf8': 'from here on the file is no UTF-8{found?: it is #}; save it as UTF-8',
  'joined-twice': '`{found}` stands at both ends; a one-way conduit leads from one zone to another',
  'key-capitals': 'the keys `{found}` are written with other capitals: `{expected}`',
  'key-further-in': '`{found}` belongs one step further in; write it under `{field}`',
  'key-not-text': 'a key must be plain text',
  'level-out-of-range': '`{found}` is no security level; expected {expected& or }',
  'missing-field': '`{fields}` {n|is|are} missing here{expected?; it is one of #}',
  'missing-head': 'the plant does not state `{field}`; add it at the top of one file',
  'newer-schema':
    '`{found}` is newer than this version of Bulkhead, which reads `{expected}`; update Bulkhead',
  'no-organisation-folder':
    'there is no folder `{found}` with *.yaml in it, as seen from the folder of the plant; correct the path',
  'not-a-list': 'expected a list, found {found}; start each entry with a dash',
  'not-a-map': 'expected keys and values, found {found}',
  'not-a-value': 'expected one value, found {found}',
  'not-applicable-incomplete': 'a notApplicable answer needs {fields& and } as well',
  'not-at-an-asset': 'an answer at an asset cannot have `{field}`; give it at the zone',
  'not-judged-here': '`{requirement}` is not judged at `{found}`; it is judged at {expected& or }',
  'one-way-not-joined': 'conduit `{conduit}` does not join `{found}`',
  'capability-misplaced':
    '`capability: {found}` is not possible at `{requirement}` with this status; it goes with {expected& or } on a component row',
  'component-compensated':
    'a component row such as `{requirement}` is not compensated; say `unmet` with `capability: system`, and compensate at the zone',
  'maturity-misplaced': '`{requirement}` stands in a document without maturity levels; remove `maturity`',
  'only-compensated': 'only a compensated answer has `{field}`; remove it or change the status',
  'organisation-folder-closed':
    '`{found}` is no plain folder that can be read, or leads through a link; name the folder itself',
  'organisation-path':
    '`{found}` is no path to a folder beside the plant; write ../ once or more and then the folder, such as ../organisation',
  'other-class':
    '`{requirement}` is asked of components of class {expected}, and `{found}` is {class}{near?; did you mean `#`}',
  'other-role':
    '`{requirement}` is asked of suppliers with the role {expected& or }, and `{found}` has {roles& and }; correct the roles or the place',
  'parent-loop': 'zones contain each other: {found}; break the loop of `parent`',
  'place-not-shared': '`{found}` is a place of a plant; a folder that plants share names `organisation` only',
  'quoted-value': 'the quotes make text of `{found}`; write it without them: {found}',
  'reserved-id': '`{found}` cannot be an id: other tools read it as a truth value or as nothing',
  'risk-band':
    'the frequency bands do not rise at level {level}{found?: `from: #`}; state `from` of every likelihood, each above the one before, or of none',
  'risk-matrix-order':
    '`{found}` in row {row}, column {column} of `{field}` is lower than `{other}` in row {otherRow}, column {otherColumn}; a higher level never gives a lower one',
  'risk-matrix-size':
    '`{field}` has {found} {found|entry|entries} here and needs {expected}, one for each level of `{scale}`',
  'risk-missing': '`{section}` cannot be rated: the plant states no criteria; add the section `risk`',
  'risk-scale':
    'level {expected} of `{field}` is expected here, not {found}; levels are counted from 1 up, each once and in order',
  'risk-sl':
    'the SLs of `{field}` do not rise at entry {entry}{found?: `#`}; state one of every entry, none below the one before, or none at all',
  'risk-unknown':
    '`{found}`{category? for `#`} is not in the risk criteria of the plant{near?; did you mean `#`}; expected {expected& or }',
  'scenario-frequency':
    '`{found}` is no frequency that can be tolerated: what is reduced to it is divided by it; state one above 0',
  'scenario-place':
    '`{found}` carries no scenario; name a conduit, or a zone of the plant that is not external',
  'section-not-read-yet': 'the section `{found}` is not yet read by this version; take it out until it is',
  'section-not-shared':
    '`{found}` has no place in a folder that plants share, which holds {expected& and }; move it to a plant',
  'stated-twice': '`{found}` is stated twice in this folder, also at {other}; keep one',
  'too-deep': 'nested deeper than {limit} levels; a plant does not need that',
  'too-few': '{found} {found|entry|entries} here, at least {limit} are needed',
  'too-long': '{found} characters, more than {limit}; put it in a file and name it as evidence',
  'too-many': '{found} {what}, more than {limit}; split the plant, or the file of changes',
  'disposition-incomplete':
    '`{found}` needs {fields& and } as well: a gap that may stand has somebody who answers for it, and why',
  'disposition-place':
    '`{found}` has no gaps to decide about; name a zone or conduit of the plant that is not external',
  'disposition-row': '`{requirement}` is no row that SL-T asks for; name a row of 62443-3-3',
  'treatment-incomplete':
    '`{found}` needs {fields& and } as well: a risk that stays has somebody who answers for it, and a last day',
  'triage-place': '`{found}` has no triage; name a zone of the plant that is not external',
  'unknown-edition':
    '`{found}` is no edition Bulkhead knows{near?; did you mean `#`}; expected {expected& or }',
  'unknown-fact': '`{found}` is no fact{near?; did you mean `#`}; expected one of {expected}',
  'unknown-key': '`{found}` is not known here{near?; did you mean `#`}; expected one of {expected}',
  'unknown-reference': '{what?# }`{found}` is not in this plant{near?; did you mean `#`}',
  'unknown-requirement':
    '`{found}` is no requirement in use{near?; did you mean `#`}{example?; one that can be answered here is `#`}',
  'unknown-schema': '`{found}` is no schema of a plant{near?; did you mean `#`}; expected `{expected}`',
  'unknown-section': '`{found}` is no section{near?; did you mean `#`}; expected one of {expected}',
  'unsafe-key': '`{found}` cannot be a key; rename it',
  'wrong-value': '`{found}` is not possible here{near?; did you mean `#`}; expected {expected& or }',
  'yaml-alias': 'the alias `{found}` is not part of the text form; write the value out',
  'yaml-anchor': 'the anchor `{found}` is not part of the text form; write the value out',
  'yaml-directive': 'the directive `{found}` is not part of the text form; remove the line',
  'yaml-merge-key': 'merge keys are not part of the text form; write the values out',
  'yaml-several-documents': 'a second document starts here; one file holds one',
  'yaml-syntax': 'this is no YAML: {found}',
  'yaml-tab': 'this line begins with a tab, which YAML does not allow; use spaces',
  'yaml-tag': 'the tag `{found}` is not part of the text form; write the plain value',
  'cell-edited-twice':
    'the sheets say two things here: `{found}`, and `{other}` in {file}, {sheet}, row {row}; make them say the same',
  'cell-error': 'the cell shows the error {found}; write the value',
  'cell-formula': 'a formula stands here, and formulas are not computed; write what it comes to',
  'cell-kind':
    '`{found}` is a number or a truth value here, and the spreadsheet may have changed how it was typed; format the cell as text and type it again',
  'cell-merged': 'cells are merged here, so that one hides others; split them',
  'cell-time': '`{found}` stands here with a time of day; write the day alone',
  'sheet-column-twice': 'the column `{found}` stands here a second time; delete one of the two',
  'sheet-id-changed':
    'the id of this row was `{expected}` and is now `{found}`; ids never change, so write `{expected}` again, or add a new row',
  'sheet-missing': 'the sheet of {found} is gone from this workbook; take another copy of it',
  'sheet-column-moved':
    "{n} cells of this column hold each other's values: the column was sorted or moved without its rows; undo that, and sort whole rows",
  'sheet-row-mixed':
    'this row is that of `{expected}` and shows another; undo the sorting that left some columns behind',
  'sheet-row-twice':
    '`{found}` stands in row {row} already; keep one of the two, or give a new row an id of its own',
  'sheet-row-unknown':
    'this row is none of those that were written out{found?; it calls itself `#`}; write into the rows that are there',
  'sheet-twice': 'this sheet is a copy of {found}; delete one of the two',
  'workbook-damaged':
    'the workbook cannot be read: something is wrong with {part}; open it and save it as .xlsx again',
  'workbook-doctype':
    '{part} brings declarations of its own, which no spreadsheet program writes; save the workbook as .xlsx again',
  'workbook-encrypted': 'the workbook is locked with a password; save it without one',
  'workbook-external-link':
    'the workbook takes values from another file ({part}); break the links and save it again',
  'workbook-not-made-here':
    'this workbook was not written by bulkhead worksheet out, or its hidden sheets are gone; copy the values into one that was',
  'workbook-not-xlsx': 'this is {found} and no workbook; save it as .xlsx',
  'workbook-other-plant':
    'this workbook was made from the plant `{found}`, and the plant here is `{expected}`',
  'workbook-schema':
    'this workbook has the form `{found}`, and this version reads `{expected}`; write it out again, or update Bulkhead',
  'workbook-too-large':
    'the workbook has {found} {what}, more than {limit}; take out what does not belong in it',
};
