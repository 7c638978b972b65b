/**
 * What each refusal means and why it is one: the pages under docs/errors and the help of SARIF are made from this. In
 * English plain words; the sentence of a refusal itself is in locales/.
 */
import type { ProblemCode } from '../model/problems.ts';

export interface ProblemDoc {
  readonly means: string;
  readonly why: string;
}

export const PROBLEM_DOCS: Readonly<Record<ProblemCode, ProblemDoc>> = {
  'answered-twice': {
    means:
      'The same requirement is answered twice for the same place. Two spellings of one requirement, with and without the edition, are the same.',
    why: 'Bulkhead would have to choose one of two judgements, and the other would be lost without a word.',
  },
  'applies-to-nothing': {
    means:
      'A compensated answer stands above the places where its row is judged and names none of them in `appliesTo`.',
    why: 'A compensation holds where it was thought through and passes down only to places named one by one. Without names it would count nowhere.',
  },
  'applies-to-nowhere': {
    means: 'A compensated answer has `appliesTo` at a place from which no answer is handed on.',
    why: 'Answers pass from the organisation and the site, and from a zone to the zones inside it. What a conduit, a product or a supplier answers counts there alone.',
  },
  'applies-to-place': {
    means:
      'The list `appliesTo` of a compensated answer names a place that takes no answer to this row from where the answer stands.',
    why: 'A row of the system passes from the organisation and the site to zones and conduits, and from a zone to zones inside it; a row of a program passes from the organisation to the site. Anything else named would wait for it in vain.',
  },
  'asset-without-product': {
    means: 'A row of 62443-4-2 is answered or checked at an asset that names no product in `productVersion`.',
    why: 'SL-C is worked out for a product in one version; what is said at an asset replaces what its product says. Without a product the answer would be counted nowhere.',
  },
  'capability-misplaced': {
    means:
      'An answer says `capability` where it cannot be: at a row of another document than 62443-4-2, or with a status it does not go with. `native` and `configurable` go with met, `system` with unmet or partial.',
    why: 'SL-C is counted from these words. A capability beside the wrong status would be counted for the opposite of what was meant.',
  },
  'component-compensated': {
    means: 'An answer to a row of 62443-4-2, or an exception of it, is `compensated`.',
    why: 'A component has a capability or it has not. What makes up for a missing one stands around it, at the zone, and is answered there.',
  },
  'maturity-misplaced': {
    means: 'An answer says `maturity` of a row whose document has no maturity levels.',
    why: 'Maturity levels belong to 62443-2-1, 2-4 and 4-1. A figure elsewhere would be read by nobody, or read wrongly.',
  },
  'bad-character': {
    means: 'The text holds U+0000 or half of a surrogate pair, as it is or by an escape such as `\\0`.',
    why: 'Databases and screens change or drop these characters, so the text would not come back as it was written.',
  },
  'bad-date': {
    means: 'A date is not written as YYYY-MM-DD, or there is no such day.',
    why: 'Dates decide what is live and what has expired. A date that can be read in two ways would move a verdict.',
  },
  'bad-digest': {
    means: 'A SHA-256 is not 64 lower-case hexadecimal digits.',
    why: 'The digest is what ties an entry to the bytes of a file. One that cannot be right ties it to nothing.',
  },
  'bad-end': {
    means: 'An end of a flow is not `zone:<id>` or `asset:<id>`.',
    why: 'A flow leads from one zone or asset to another. A conduit is what it passes through, stated in `conduit`.',
  },
  'bad-id': {
    means:
      'An id does not start with a lower-case letter, or has other characters than a-z, 0-9, dot, dash and underscore, or more than 64 of them.',
    why: 'Ids stand in references, file names, addresses and digests, and never change. One form keeps them the same everywhere.',
  },
  'bad-number': {
    means:
      'An amount is not a plain number from 0 on. A power of ten as spreadsheets write it, such as `1e-3`, is one; `fmt` writes it without.',
    why: 'Units and signs are read differently by different people; costs and hours are added up and compared.',
  },
  'bad-place': {
    means:
      'A place is not `organisation`, `site`, or one of `zone:`, `conduit:`, `asset:`, `product:` and `supplier:` with an id after it.',
    why: 'A zone and an asset may have the same id. The kind in front says which of them is meant.',
  },
  'bad-requirement': {
    means: 'A requirement is not written with its document, as in `62443-3-3/SR 1.1`.',
    why: 'Documents use the same numbers for different things.',
  },
  'certificate-version': {
    means: 'The certificate of a product is of another version than the product, or the product states none.',
    why: 'A certificate says what was seen of one version. Of another version nobody knows, and its rows would be counted as shown.',
  },
  'checked-twice': {
    means: 'Two checks have the same place, requirement, day and person.',
    why: 'The newest check decides. Of two that cannot be told apart, one would be lost without a word.',
  },
  'compensated-incomplete': {
    means: 'A compensated answer or exception lacks its reason, its approver or its last day.',
    why: 'A compensation is an agreement that something else does the job, made by somebody and for a time. Without these it is a wish.',
  },
  'compensation-not-shared': {
    means: 'A folder of answers that plants share holds a compensated answer.',
    why: 'A compensation passes only to places named one by one, and the folder names no place of a plant. It would count in none of them.',
  },
  'csv-columns': {
    means: 'A record of the CSV file has more or fewer cells than the head has columns.',
    why: 'Which cell belongs to which column is not known; a value would end up under another name.',
  },
  'csv-header': {
    means: 'The head of the CSV file names a column that entities of this kind do not have.',
    why: 'A mistyped column would be left out, and the plant would say less than its author thinks.',
  },
  'csv-separator': {
    means:
      'The cells of the CSV file are separated by semicolons, tabs or bars, as a spreadsheet saves them in many countries.',
    why: 'A semicolon joins the entries of a list inside a cell. Read as a separator it would cut lists into cells, so nothing of the file is read. Save it as “CSV UTF-8 (comma delimited)” or choose the comma as field delimiter, with quotes around cells that hold a comma.',
  },
  'csv-syntax': {
    means: 'The file is no CSV, mostly because a quote is not closed.',
    why: 'Where one record ends and the next begins is not known, so nothing of the file is read.',
  },
  'days-reversed': {
    means:
      'The last day of something lies before its first: `expires` before `collected` of evidence or `issued` of a certificate, `retestBy` before the `date` of a check, `until` before the day on which a decision about a gap was `decided`.',
    why: 'It would hold on no day, and nobody means that. One of the two days is a slip, and Bulkhead cannot know which.',
  },
  'depends-on-elsewhere': {
    means:
      'A compensated answer rests, by `dependsOn`, on a row of another document that is not judged at the same place.',
    why: 'What a compensation rests on is looked at where the compensation counts. A row of another document has no verdict there.',
  },
  'depends-on-loop': {
    means:
      'A compensation rests on itself: through `dependsOn` of other answers at the same place, or because a requirement enhancement rests on its base.',
    why: 'None of the answers in the loop could be judged before the others.',
  },
  'duplicate-entry': {
    means: 'A list names the same thing twice, or two rows of an overlay have the same id.',
    why: 'One of the two is most likely a slip for something else.',
  },
  'duplicate-id': {
    means: 'Two entities of one kind have the same id, in one file or in two.',
    why: 'Whatever points at the id would mean both.',
  },
  'duplicate-key': {
    means: 'A key stands twice in the same place, or a CSV file has a column twice.',
    why: 'YAML readers take the first, the last or none of them. Nobody reading the text can tell which one counts.',
  },
  'edition-not-in-use': {
    means: 'A requirement is written with an edition that the plant does not list in `catalogs`.',
    why: 'The plant is judged by the editions it lists. An answer to another would count for nothing without a word.',
  },
  'effective-to-misplaced': {
    means: '`effectiveTo` stands on an answer that is neither met nor compensated.',
    why: 'It says up to which SL the answer is good. What is not met is good for none.',
  },
  'evidence-not-cited': {
    means: 'A folder of answers that plants share holds evidence that none of its answers cites.',
    why: 'The folder stands by itself and holds what its answers rest on. Other evidence belongs to a plant.',
  },
  'exception-subject': {
    means: 'An exception of an answer names neither an asset nor a class of assets, or both.',
    why: 'An exception says what of the place is different. Without a subject it says nothing, and with two it is not clear which counts.',
  },
  'external-target': {
    means: 'A zone of kind external states an SL-T.',
    why: 'An external zone is outside the system under consideration and is not brought to a level; the zones and conduits around it are.',
  },
  'file-too-large': {
    means: 'A file of the plant folder is larger than Bulkhead reads.',
    why: 'The limit bounds memory and time of everything behind it. A plant of the largest size fits in files below it.',
  },
  'invalid-utf8': {
    means: 'The file has bytes that are no UTF-8, most often because it was saved in another encoding.',
    why: 'Names with accents would be read as something else without a word.',
  },
  'joined-twice': {
    means: 'A one-way conduit leads from a zone to the same zone.',
    why: 'A one-way device stands between two zones.',
  },
  'key-capitals': {
    means: 'Several keys of one map are those of its schema but for capitals, such as `iac` for `IAC`.',
    why: 'Keys are read as they are written. The FRs are written in capitals, as in the standard.',
  },
  'key-further-in': {
    means:
      'A key stands one step too far out: the field around it is not stated, such as `vector` around the FRs.',
    why: 'Beside the vector stand its rationale and who approved it; what belongs to which is said by where it stands.',
  },
  'key-not-text': {
    means: 'A key of the YAML text is a list or a map.',
    why: 'Keys are names of fields. This is most often a bracket that got out of place.',
  },
  'level-out-of-range': {
    means: 'A security level is not one of the whole numbers 0 to 4.',
    why: 'The standard knows no others.',
  },
  'missing-field': {
    means: 'A field that every entity of this kind needs is absent or empty.',
    why: 'What is not said is not guessed.',
  },
  'missing-head': {
    means: 'No file of the folder states `schema`, `id`, `name` or `catalogs`.',
    why: 'The head says which plant this is, by which editions it is judged and how the text is to be read.',
  },
  'newer-schema': {
    means: 'The plant is written for a later version of Bulkhead.',
    why: 'A later schema may say what this version does not know. Reading half of it would give an assessment of another plant.',
  },
  'no-organisation-folder': {
    means: 'The folder that `organisationFrom` names is not there, or has no text of a plant in it.',
    why: 'Without the answers it holds, the plant would be judged as if nobody had given them.',
  },
  'not-a-list': {
    means: 'A single value or a map stands where a list belongs.',
    why: 'A list of one is written as a list too, so that a second entry can be added without a change of form.',
  },
  'not-a-map': {
    means: 'A single value or a list stands where keys and values belong.',
    why: 'What the value is about is not said.',
  },
  'not-a-value': {
    means: 'A list or a map stands where one value belongs, or an entry of a list is empty.',
    why: 'The field takes one value; which part of the list is meant is not known.',
  },
  'not-applicable-incomplete': {
    means: 'An answer or exception notApplicable lacks its reason or its approver.',
    why: 'It takes a requirement away. Somebody has to say why, and somebody has to agree.',
  },
  'not-at-an-asset': {
    means: 'An answer at an asset has `exceptions`, `dependsOn` or `appliesTo`.',
    why: 'An answer at an asset is itself an exception of the zone it is in, and is handed to no other place.',
  },
  'not-judged-here': {
    means: 'A requirement is answered or checked at a kind of place where it is not judged.',
    why: 'The answer would be used nowhere.',
  },
  'one-way-not-joined': {
    means: 'An end of a one-way conduit is a zone that the conduit does not join.',
    why: 'The direction would be that of another conduit.',
  },
  'only-compensated': {
    means: '`dependsOn` or `appliesTo` stands on an answer that is not compensated.',
    why: 'Only a compensation rests on other rows, and only a compensation is handed to named places. On another answer the field would be read by nobody.',
  },
  'organisation-folder-closed': {
    means:
      'The path in `organisationFrom` leads to a file, through a link, or to a folder that cannot be entered.',
    why: 'A link can lead anywhere. The folder is read only where the path itself says it lies.',
  },
  'organisation-path': {
    means: '`organisationFrom` is not one to four times `../` and then the names of one to four folders.',
    why: 'The folder lies beside the plants that share it. Other forms lead into the plant itself or to places of the machine that are nobody’s plant.',
  },
  'other-class': {
    means:
      'A row of 62443-4-2 that is asked of one class of components is answered or checked at a component of another class.',
    why: 'A component is judged on the common rows and on those of its class. The answer would be counted nowhere; most often the row of the right class has a name much like it.',
  },
  'other-role': {
    means: 'A row is answered or checked at a supplier that does not do what the row is about.',
    why: 'Rows of 62443-2-4 are asked of suppliers that integrate or maintain, those of 62443-4-1 of suppliers of products. Elsewhere the answer would be counted nowhere.',
  },
  'parent-loop': {
    means: 'Zones contain each other in a circle of `parent`.',
    why: 'Answers and targets are taken from the zone around; in a circle there is no outermost one.',
  },
  'place-not-shared': {
    means: 'A folder of answers that plants share names a place other than `organisation`.',
    why: 'A zone or a site is one plant’s. In another plant the same name would mean another place, or none.',
  },
  'quoted-value': {
    means: 'A number or a truth value is written in quotes.',
    why: 'Quotes make text of a value. Other readers of the file would take `"2"` for a word and not for a number.',
  },
  'reserved-id': {
    means: 'An id is one of the words true, false, null, yes and no.',
    why: 'Other YAML readers take these words for a truth value or for nothing, and the id would change in their hands.',
  },
  'risk-band': {
    means:
      'The levels of likelihood state from which frequency they hold, and a level states none or one that is not above that of the level before.',
    why: 'A frequency must fall into one level and no other. A gap or a step back would let the same figure be rated in two ways.',
  },
  'risk-matrix-order': {
    means:
      'A cell of the risk matrix has a lower rank than a cell of a lower severity or likelihood beside it; or capability and exposure give a lower likelihood where one of them is higher.',
    why: 'A worse case would be rated better. Somebody could lower a risk by claiming that more is at stake.',
  },
  'risk-matrix-size': {
    means:
      'The risk matrix, or the table from capability and exposure to likelihood, lacks a cell or has one too many: a row for each level of the one scale, in each row a value for each level of the other. Or `consequenceSl` has not one SL for each severity.',
    why: 'A case that falls on a missing cell could not be rated, and the blank would look like no risk.',
  },
  'risk-missing': {
    means: 'The plant has worst cases or scenarios and no section `risk`.',
    why: 'Severity and likelihood mean nothing without the scales of the plant, and no rank follows without its matrix.',
  },
  'risk-scale': {
    means: 'The levels of a scale are not 1, 2, 3 and so on in this order.',
    why: 'The rows and columns of the matrix count by the levels. A missing or doubled level would shift every rank behind it.',
  },
  'risk-sl': {
    means:
      'The criteria give an SL to some ranks and to others none, or a lower SL to a higher rank or severity.',
    why: 'A rank without an SL would ask for nothing, and a table that falls would let somebody lower SL-T by rating a case worse.',
  },
  'risk-unknown': {
    means:
      'A rank, a category of harm, a level or a threat source is named that the section `risk` of the plant does not have. A level is written as its number, whatever it is called; the refusal names both.',
    why: 'A case rated by a level that does not exist would get no rank and drop out of every list in silence.',
  },
  'scenario-frequency': {
    means: 'A scenario states 0 as the frequency that is tolerated.',
    why: 'The method `crrf` divides how often the scenario happens by how often it is tolerated. What must never happen is a case for a safeguard that no attack reaches, not for a figure.',
  },
  'scenario-place': {
    means:
      'A scenario is assessed at something else than a conduit or a zone of the plant, or at an external zone.',
    why: 'A scenario bears on the SL-T of the place where it is assessed, and only these have one. Several zones are several rows: what stands against the scenario differs from one to the other.',
  },
  'section-not-read-yet': {
    means: 'A section belongs to the text form, but this version of Bulkhead does not read it.',
    why: 'Leaving it out in silence would look as if it had been taken into account.',
  },
  'section-not-shared': {
    means:
      'A folder of answers that plants share holds a section other than `organisation`, `answers` and `evidence`.',
    why: 'What the folder says counts for every plant that names it. Zones, assets and the rest are one plant’s own.',
  },
  'stated-twice': {
    means:
      'Something that is said once is said twice: a part of the head, or `organisation`, `site`, `document`, `method` or `risk`, in two files of the folder.',
    why: 'Which of the two counts would depend on the order of the files.',
  },
  'too-deep': {
    means: 'The text is nested deeper than any plant needs.',
    why: 'Deep nesting is how a small hostile file makes a reader run out of memory.',
  },
  'too-few': {
    means: 'A list has fewer entries than it must have; a conduit joins two zones at least.',
    why: 'What is written cannot be the whole of it.',
  },
  'too-long': {
    means: 'A single text is longer than 20,000 characters.',
    why: 'It is most likely a document. A document is kept as a file and named as evidence, with its digest.',
  },
  'too-many': {
    means:
      'A section or a list has more entries than Bulkhead takes in one plant, or a file has more changes than it takes at once.',
    why: 'One plant folder is one site and is judged as a whole; the figures bound memory and time.',
  },
  'unknown-edition': {
    means: '`catalogs` names an edition that Bulkhead does not have.',
    why: 'There is nothing to judge the plant by. `bulkhead catalog list` shows the editions there are.',
  },
  'comma-in-braces': {
    means: 'A text inside `{ }` has a comma in it, and the comma ended the text.',
    why: 'In YAML a comma between braces begins the next key. What stands behind it is no key, so part of the text would be lost. In quotes, or on lines of its own, a text may hold commas.',
  },
  'csv-name': {
    means:
      'A CSV file at the top of the folder has nearly the name of a section, or the name of a section that is not read from CSV.',
    why: 'Only the CSV files that the message names are read. This one would be left out in silence, with all that it says. A CSV of another name is left alone, and so is every CSV further down.',
  },
  'yaml-tab': {
    means: 'A line begins with a tab, or with spaces and a tab.',
    why: 'YAML says by spaces what belongs to what, and programs show a tab in different widths. Nothing of the file is read until the tab is gone; what is wrong further down is told then. Editors can be set to put spaces where the tab key is pressed.',
  },
  'unknown-fact': {
    means: 'A fact is stated that no requirement in use depends on.',
    why: 'A mistyped fact would be read by nobody, and the rows that depend on the right one would stay open or count wrongly.',
  },
  'unknown-key': {
    means: 'A key does not belong to entities of this kind.',
    why: 'A mistyped key would be left out in silence, and with it what it says.',
  },
  'unknown-reference': {
    means: 'An id or a place names an entity that is not in the plant.',
    why: 'An answer for a zone that is not there counts for nothing, and evidence that is not there shows nothing.',
  },
  'unknown-requirement': {
    means: 'A requirement is no row of an edition or an overlay that the plant uses.',
    why: 'An answer to a row that does not exist would be counted nowhere, while the row that was meant stays open.',
  },
  'unknown-schema': {
    means: '`schema` is not the name of a schema of plants.',
    why: 'The schema says how the rest is to be read.',
  },
  'unknown-section': {
    means: 'A key at the top of a file is no section of a plant.',
    why: 'A mistyped section would be left out in silence, with all its entities.',
  },
  'unsafe-key': {
    means: 'A key is `__proto__`, `constructor` or `prototype`.',
    why: 'These names reach into the workings of JavaScript programs that read the text. No plant needs them.',
  },
  'wrong-value': {
    means: 'A value is not one of the words or figures the field takes.',
    why: 'A word that is nearly right would have to be guessed.',
  },
  'yaml-alias': {
    means: 'The text repeats a value by an alias, `*name`.',
    why: 'The reader of a line must see what it says. Aliases also let a small hostile file grow without bound.',
  },
  'yaml-anchor': {
    means: 'The text names a value by an anchor, `&name`, to be repeated elsewhere.',
    why: 'A change of the one value would change others that nobody is looking at.',
  },
  'yaml-directive': {
    means: 'The file starts with a directive such as `%YAML` or `%TAG`.',
    why: 'Directives change how the text is read. A plant is read in one way.',
  },
  'yaml-merge-key': {
    means: 'The text takes values over from elsewhere by a merge key, `<<`.',
    why: 'The reader of an entity must see all of it. YAML 1.2 has no merge keys, and readers differ in what they make of them.',
  },
  'yaml-several-documents': {
    means: 'The file holds a second YAML document, after a line `---`.',
    why: 'Many tools read the first document only and leave the others out in silence.',
  },
  'yaml-syntax': {
    means: 'The text is no YAML at this place. Only the first such place of a file is told.',
    why: 'What follows cannot be trusted, so nothing of the file is read until it is mended. Other files are.',
  },
  'yaml-tag': {
    means: 'A value has a tag such as `!!binary` or `!!str`.',
    why: 'Tags change what a value is, and can make programs build objects from text. Every field has a type of its own.',
  },
  'cell-edited-twice': {
    means:
      'Two sheets, or two files that are taken in together, say different things of the same field of the same entity.',
    why: 'Bulkhead would have to choose one of two people, and the other would be lost without a word.',
  },
  'cell-error': {
    means: 'A cell shows an error of the spreadsheet program, such as `#N/A` or `#REF!`.',
    why: 'What was meant to stand there is not known.',
  },
  'cell-formula': {
    means: 'A cell that is read back holds a formula.',
    why: 'What a formula comes to depends on the program, on other cells and on other files, and the figure stored beside it may be an old one. A value is what somebody stands for.',
  },
  'cell-kind': {
    means:
      'A cell holds a number or a truth value where text is expected, or a number that is no certain day where a day is expected.',
    why: 'A spreadsheet program that takes a version for a number turns 3.10 into 3.1 and 007 into 7. Which it was cannot be told any more.',
  },
  'cell-time': {
    means: 'A cell for a day holds a day and a time of day.',
    why: 'Days are whole here: whether the time was meant, or came in when the cell was filled, is not known.',
  },
  'cell-merged': {
    means: 'Cells of a row that is read are merged.',
    why: 'A merge keeps one of the values and hides the others; a row under it would look as if it had been emptied.',
  },
  'sheet-column-twice': {
    means: 'The hidden first row of a sheet names the same column twice.',
    why: 'Which of the two is meant is not known.',
  },
  'sheet-id-changed': {
    means:
      'The id of an asset, a flow or an evidence item is another than the one the row was written out with.',
    why: 'Ids are what everything else refers to, and they never change. A new id in an old row would part it from its answers.',
  },
  'sheet-missing': {
    means: 'The workbook was made with a sheet that is not in it any more.',
    why: 'Whether its values were meant to go or the sheet was lost is not known.',
  },
  'sheet-row-mixed': {
    means: 'The place, requirement or fact that a row shows is not the one it was written out with.',
    why: 'Rows were sorted with some of their columns left behind, or cut and pasted: values would end up at another requirement.',
  },
  'sheet-column-moved': {
    means:
      'Four or more cells of one column hold just what they held before, in another order, and the other columns stayed: the column was sorted or moved without its rows.',
    why: 'Every value would end up at another requirement or another entry, and each of them would look like an edit. If the values really changed places, write them into the files of the plant.',
  },
  'sheet-row-twice': {
    means: 'Two rows are about the same entity.',
    why: 'Bulkhead would have to choose one of the two, and the other would be lost without a word.',
  },
  'sheet-row-unknown': {
    means: 'A row holds values and is none of those that were written out.',
    why: 'In a judgement sheet each row is a requirement at a place of the plant; a row without its mark could be any of them.',
  },
  'sheet-twice': {
    means: 'A sheet stands in the workbook twice.',
    why: 'The two may differ, and which is meant is not known.',
  },
  'workbook-damaged': {
    means:
      'The file calls itself a workbook and cannot be read as one: a part is missing, cut off or no sound XML, or the archive says two things of itself.',
    why: 'A part that is read wrongly would give values that nobody wrote.',
  },
  'workbook-doctype': {
    means: 'A part of the workbook begins with a document type declaration.',
    why: 'Declarations can bring in other files and grow without end. No spreadsheet program writes one.',
  },
  'workbook-encrypted': {
    means: 'The workbook is locked with a password.',
    why: 'Bulkhead asks nobody for passwords.',
  },
  'workbook-external-link': {
    means: 'The workbook takes values from other files.',
    why: 'What stands in them is not known here, and following the link would open files that nobody named.',
  },
  'workbook-not-made-here': {
    means:
      'The workbook does not say what it was made from: it was not written by `bulkhead worksheet out`, or its hidden sheets were removed.',
    why: 'Without what was written out, what a person changed cannot be told from what was there before.',
  },
  'workbook-not-xlsx': {
    means: 'The file is no XLSX workbook: a CSV file, an old .xls, an .ods, or something else.',
    why: 'Only this form keeps the marks by which rows and columns are found again.',
  },
  'workbook-other-plant': {
    means: 'The workbook was made from a plant with another id.',
    why: 'Ids of zones and assets are the same in many plants; values would end up in the wrong one.',
  },
  'workbook-schema': {
    means: 'The workbook has a form that this version does not read.',
    why: 'Its marks may mean something else.',
  },
  'workbook-too-large': {
    means:
      'The file, what it holds when it is unpacked, or the number of its cells, merged ranges or styles is above the limit.',
    why: 'A small archive can hold more than any memory. What is above the limit is refused before it is unpacked.',
  },
  'disposition-incomplete': {
    means:
      'A gap is accepted without a reason or an approver, or transferred without these or without who took it over.',
    why: 'A gap that nobody answers for is one that is forgotten. When the last day of the decision has passed the gap is open again.',
  },
  'disposition-place': {
    means:
      'A decision about a gap names something else than a zone or a conduit of the plant, or an external zone.',
    why: 'Gaps are found where there is an SL-T: at zones and conduits. A row that is open at a site or an asset is a gap at the zones and conduits it counts for.',
  },
  'disposition-row': {
    means: 'A decision about a gap names a row that is not asked for by an SL-T, such as one of an overlay.',
    why: 'It would be kept and count nowhere.',
  },
  'treatment-incomplete': {
    means:
      'The risk of a scenario is accepted, transferred or avoided, and it is not said by whom or until when.',
    why: 'A risk that nobody answers for, or that is accepted for ever, is one that is forgotten. When the day has passed the scenario comes back to the list of what is not treated.',
  },
  'triage-place': {
    means: 'A triage is about something else than a zone of the plant, or about an external zone.',
    why: "The twelve questions are about what is done in a zone. What lies outside the plant is nobody's here to answer for.",
  },
};
