/** The hidden sheet of lists: what is shown and what is meant where that is another word, in a pair of columns for each list. */
import type { Cell, Sheet } from '../../../workbook/sheet.ts';
import { absoluteRange } from '../../../workbook/write/package.ts';
import { LISTS_MARK, listId } from '../../../worksheet/layout.ts';
import type { SheetKind } from '../../../worksheet/column.ts';
import type { Words } from '../../locales/words.ts';
import { styleOf } from './styles.ts';
import { fieldsWithWords, labelOf, wordsOf } from './words.ts';

export const LISTS_SHEET = 'bulkhead lists';

interface ListEntry {
  readonly label: string;
  readonly word: string;
}

export interface List {
  readonly id: string;
  /** Other values may be typed as well. */
  readonly open: boolean;
  readonly entries: readonly ListEntry[];
}

export function wordLists(kind: SheetKind, words: Words): readonly List[] {
  return fieldsWithWords(kind).map((field) => ({
    id: listId(kind, field.id),
    open: false,
    entries: (wordsOf(field) ?? []).map((word) => ({ label: labelOf(words, word), word })),
  }));
}

/** The lists of all fields below each other side by side; the first row names them. */
export function listsSheet(lists: readonly List[]): Sheet {
  const longest = Math.max(0, ...lists.map(({ entries }) => entries.length));
  const rows = Array.from({ length: longest }, (_, i) => ({
    cells: [cell(''), ...lists.flatMap(({ entries }) => pairOf(entries[i]))],
  }));
  const head = { cells: [cell(LISTS_MARK), ...lists.flatMap(({ id }) => [cell(id), cell('')])] };
  return { name: LISTS_SHEET, visibility: 'veryHidden', columns: [], rows: [head, ...rows] };
}

/** A word that is shown as it is stands once. */
function pairOf(entry: ListEntry | undefined): readonly Cell[] {
  if (entry === undefined) return [cell(''), cell('')];
  return [cell(entry.label), cell(entry.word === entry.label ? '' : entry.word)];
}

const HIDDEN = styleOf('hidden');

function cell(value: string): Cell {
  return { value, style: HIDDEN, bare: true };
}

/** Where the labels of the list stand, for the cells that offer it; null where there is no such list. */
export function listRange(
  lists: readonly List[],
  id: string,
): { readonly from: string; readonly open: boolean } | null {
  const at = lists.findIndex((list) => list.id === id);
  const list = lists[at];
  if (list === undefined || list.entries.length === 0) return null;
  return { from: absoluteRange(LISTS_SHEET, 2 + 2 * at, 2, 1 + list.entries.length), open: list.open };
}
