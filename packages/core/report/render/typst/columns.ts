/** How wide the columns of a table are, so that the heights of its rows can be told. */
import type { WordedColumn } from '../../worded.ts';
import { cellTokens } from './cell-tokens.ts';
import type { TypstPiece } from './data.ts';
import type { Fonts } from './fonts.ts';
import { INSET } from './row-height.ts';

/** Of a page, between its margins, in pt. */
const PAGE = (178 / 25.4) * 72;
/** Columns as wide as what they hold may take no more than this of it. */
const TIGHT = PAGE / 2;

/** In pt; null where columns that are as wide as what they hold leave too little to the others. */
export function columnWidths(
  columns: readonly WordedColumn[],
  rows: readonly (readonly (readonly TypstPiece[])[])[],
  fonts: Fonts,
): readonly number[] | null {
  const own = columns.map(({ kind, head }, i) => {
    if (kind === 'text') return 0;
    if (kind === 'gauge') return 51;
    if (kind === 'short') return 64;
    const cells = rows.map((row) => row[i] ?? []);
    return Math.max(headWidth(head, fonts), ...cells.map((cell) => cellWidth(cell, fonts))) + INSET.x;
  });
  const taken = own.reduce((sum, width) => sum + width, 0);
  const shares = columns.reduce((sum, { kind, share }) => (kind === 'text' ? sum + share : sum), 0);
  if (taken > TIGHT || shares === 0) return null;
  return columns.map(({ kind, share }, i) =>
    kind === 'text' ? ((PAGE - taken) * share) / shares : (own[i] ?? 0),
  );
}

/** The head is set smaller and bold, which comes to the same, and a little on the safe side. */
function headWidth(head: string, fonts: Fonts): number {
  return 7.8 * fonts.advance(head, false);
}

/** Of its longest line when none is broken. */
function cellWidth(cell: readonly TypstPiece[], fonts: Fonts): number {
  let widest = 0;
  let line = 0;
  for (const token of cellTokens(cell, fonts)) {
    if (token === 'break') line = 0;
    else line += (line === 0 ? 0 : token.gap) + token.width;
    widest = Math.max(widest, line);
  }
  return widest + 0.5;
}
