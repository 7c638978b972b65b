/** Words of a verdict or a status carry the colour they have everywhere; the word alone says it too. */
import type { CellRange } from '../../../workbook/address.ts';
import type { Highlight } from '../../../workbook/sheet.ts';
import type { Words } from '../../locales/words.ts';

const COLOURS = {
  met: ['D8F0E0', '14532D'],
  compensated: ['E3F3EA', '14532D'],
  partial: ['FFEBC8', '7A4A00'],
  unmet: ['FBD9D3', '8A1F11'],
  failed: ['FBD9D3', '8A1F11'],
  undetermined: ['E3E1F5', '3B3486'],
  notApplicable: ['E4E7EB', '52606D'],
} as const;

const HIGHLIGHTED = ['status', 'verdict', 'inherited'];

export function highlightsOf(
  columns: readonly string[],
  rows: { readonly first: number; readonly last: number },
  { terms }: Words,
): readonly Highlight[] {
  if (!columns.includes('verdict') || rows.last < rows.first) return [];
  return columns.flatMap((id, i) => {
    if (!HIGHLIGHTED.includes(id)) return [];
    const column = i + 2;
    const cells: CellRange = { first: { row: rows.first, column }, last: { row: rows.last, column } };
    return Object.entries(COLOURS).map(([word, [fill, colour]]) => ({
      cells,
      text: terms[word as keyof typeof COLOURS],
      fill,
      colour,
    }));
  });
}
