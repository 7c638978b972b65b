/** Refusals of the text itself: characters, YAML and CSV. */
import type { ProblemDocs } from './doc.ts';

export const TEXT_DOCS = {
  'bad-character': {
    means: 'The text holds U+0000 or half of a surrogate pair, as it is or by an escape such as `\\0`.',
    why: 'Databases and screens change or drop these characters, so the text would not come back as it was written.',
  },
  'comma-in-braces': {
    means: 'A text inside `{ }` has a comma in it, and the comma ended the text.',
    why: 'In YAML a comma between braces begins the next key. What stands behind it is no key, so part of the text would be lost. In quotes, or on lines of its own, a text may hold commas.',
  },
  'csv-columns': {
    means: 'A record of the CSV file has more or fewer cells than the head has columns.',
    why: 'Which cell belongs to which column is not known; a value would end up under another name.',
  },
  'csv-header': {
    means: 'The head of the CSV file names a column that entities of this kind do not have.',
    why: 'A mistyped column would be left out, and the plant would say less than its author thinks.',
  },
  'csv-name': {
    means:
      'A CSV file at the top of the folder has nearly the name of a section, or the name of a section that is not read from CSV.',
    why: 'Only the CSV files that the message names are read. This one would be left out in silence, with all that it says. A CSV of another name is left alone, and so is every CSV further down.',
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
  'duplicate-key': {
    means: 'A key stands twice in the same place, or a CSV file has a column twice.',
    why: 'YAML readers take the first, the last or none of them. Nobody reading the text can tell which one counts.',
  },
  'file-too-large': {
    means: 'A file of the plant folder is larger than Bulkhead reads.',
    why: 'The limit bounds memory and time of everything behind it. A plant of the largest size fits in files below it.',
  },
  'invalid-utf8': {
    means: 'The file has bytes that are no UTF-8, most often because it was saved in another encoding.',
    why: 'Names with accents would be read as something else without a word.',
  },
  'key-not-text': {
    means: 'A key of the YAML text is a list or a map.',
    why: 'Keys are names of fields. This is most often a bracket that got out of place.',
  },
  'too-deep': {
    means: 'The text is nested deeper than any plant needs.',
    why: 'Deep nesting is how a small hostile file makes a reader run out of memory.',
  },
  'unsafe-key': {
    means: 'A key is `__proto__`, `constructor` or `prototype`.',
    why: 'These names reach into the workings of JavaScript programs that read the text. No plant needs them.',
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
  'yaml-tab': {
    means: 'A line begins with a tab, or with spaces and a tab.',
    why: 'YAML says by spaces what belongs to what, and programs show a tab in different widths. Nothing of the file is read until the tab is gone; what is wrong further down is told then. Editors can be set to put spaces where the tab key is pressed.',
  },
  'yaml-tag': {
    means: 'A value has a tag such as `!!binary` or `!!str`.',
    why: 'Tags change what a value is, and can make programs build objects from text. Every field has a type of its own.',
  },
} satisfies ProblemDocs;
