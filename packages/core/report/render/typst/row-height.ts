/**
 * How high a row of a table comes out. Typst lays a cell out twice where it has to find that by itself, once for the height
 * of the row and once for the page; a row whose height is given costs half.
 */
import { cellTokens, LETTERS, MONO, SIZE } from './cell-tokens.ts';
import type { TypstPiece } from './data.ts';
import { CAPITAL, type Fonts } from './fonts.ts';

/** Around the text of a cell, and between its lines, in pt, as in the template. */
export const INSET = { x: 7, y: 6.8 } as const;
/** What a sum of widths may be off. */
const ROUNDING = 0.1;
/** A row higher than this may be torn apart. */
const HIGHEST = 300;

/** In pt; null when the page has to find it: for a word wider than its column, or a row that one page may not hold. */
export function rowHeight(
  cells: readonly (readonly TypstPiece[])[],
  widths: readonly number[],
  fonts: Fonts,
): number | null {
  let highest = 0;
  for (const [i, cell] of cells.entries()) {
    const height = cellHeight(cell, (widths[i] ?? 0) - INSET.x, fonts);
    if (height === null) return null;
    highest = Math.max(highest, height);
  }
  return highest + INSET.y > HIGHEST ? null : highest + INSET.y;
}

/** Which line a sign comes to stand on is not known where a line breaks within a word: each counts for itself. */
function cellHeight(cell: readonly TypstPiece[], width: number, fonts: Fonts): number | null {
  let lines = 1;
  let used: number | null = null;
  let extra = 0;
  for (const token of cellTokens(cell, fonts)) {
    if (token === 'break') {
      lines++;
      used = null;
      continue;
    }
    if (token.width > width - ROUNDING) return null;
    const along: number = used === null ? token.width : used + token.gap + token.width;
    const isNext = along > width - ROUNDING;
    if (isNext) lines++;
    used = isNext ? token.width : along;
    extra += token.extra;
  }
  // Ids alone are set closer than ids among prose.
  const isIds = cell.length === 1 && cell[0]?.[0] === 'i';
  const [letters, leading] = isIds ? [MONO * CAPITAL.mono, MONO / 2] : [LETTERS, SIZE / 2];
  return lines * letters + (lines - 1) * leading + extra;
}
