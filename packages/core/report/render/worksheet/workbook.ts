/** Tables as one workbook: how to fill it in, the sheets, and hidden behind them what `in` needs to know. */
import type { Catalog } from '../../../catalog/catalog.ts';
import type { Cell, Sheet, Workbook } from '../../../workbook/sheet.ts';
import { ABOUT_KEYS, ABOUT_MARK, type About } from '../../../worksheet/layout.ts';
import type { SheetTable } from '../../../worksheet/table.ts';
import { fill } from '../../locales/fill.ts';
import type { Words } from '../../locales/words.ts';
import { listsSheet, wordLists, type List } from './lists.ts';
import { requirementsSheet } from './requirements-sheet.ts';
import { readMeSheet } from './read-me.ts';
import { STYLE_LIST, styleOf } from './styles.ts';
import { baseSheet, tableSheet } from './table-sheet.ts';

export interface WorksheetView {
  readonly table: SheetTable;
  readonly about: About;
  /** What the sheet is about where it is not the whole plant, such as the name of a zone. */
  readonly subject: string | null;
  readonly words: Words;
  /** For the judgement sheets: what the rows are of. */
  readonly catalog: Catalog;
  /** Lists of what the plant has, beside the words of the text form. */
  readonly references: readonly List[];
}

const SUBTITLE = {
  judgement: 'asOf',
  exceptions: 'asOfExceptions',
  facts: 'asOfFacts',
  triage: 'asOfTriage',
  gaps: 'asOfGaps',
  assets: 'asOfRegister',
  interfaces: 'asOfInterfaces',
  flows: 'asOfRegister',
  evidence: 'asOfRegister',
  worstCases: 'asOfRegister',
  scenarios: 'asOfRegister',
  countermeasures: 'asOfCountermeasures',
} as const;

export function worksheetWorkbook(view: WorksheetView): Workbook {
  const { table, about, subject, words, references } = view;
  const { kind } = table;
  const { names, labels } = words.sheets;
  const lists = [...wordLists(kind, words), ...references];
  const whole = kind === 'judgement' ? labels.allPlaces : null;
  const title = [about.name, names[kind], subject ?? whole].filter((part) => part !== null).join(' · ');
  const subtitle = fill(words, labels[SUBTITLE[kind]], { asOf: about.asOf });
  const drawn = tableSheet(
    { table, words, lists, onePlace: kind === 'judgement' && subject !== null },
    { name: names[kind], title, subtitle },
  );
  return {
    title,
    styles: STYLE_LIST,
    sheets: [
      readMeSheet(words, about, kind),
      drawn,
      ...(kind === 'judgement' ? [requirementsSheet(view.catalog, words)] : []),
      baseSheet(table, drawn),
      listsSheet(lists),
      aboutSheet(about),
    ],
    properties: ABOUT_KEYS.map((key) => [`bulkhead ${key}`, about[key]] as const),
  };
}

function aboutSheet(about: About): Sheet {
  const cell = (value: string): Cell => ({ value, style: styleOf('hidden') });
  return {
    name: 'bulkhead about',
    visibility: 'veryHidden',
    columns: [],
    rows: [[ABOUT_MARK, ''], ...ABOUT_KEYS.map((key) => [key, about[key]])].map((cells) => ({
      cells: cells.map(cell),
    })),
  };
}
