/** In which order signs stand in the cells of a matrix where several lie in one. */

export const SIGNS = ['U', 'R', 'P'] as const;
export type Sign = (typeof SIGNS)[number];

const column = (cell: string): number => Number(cell.split('-')[1]);

/**
 * From the left. What is left of a risk stands on the side from which the unmitigated one leads to it, so that no sign
 * hides where the way ends.
 * @param cells of each sign in the order of SIGNS, `severity-likelihood`; empty where it lies in none
 */
export function signsIn(cell: string, cells: readonly string[]): readonly Sign[] {
  const here = SIGNS.filter((_, i) => cells[i] === cell);
  const [from = ''] = cells;
  return from !== '' && column(from) > column(cell) ? here.toReversed() : here;
}
