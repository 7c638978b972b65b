/** How many of the four bars stand for a number beside the greatest of its kind: at least one. */
export function barsOf(value: number, most: number): 1 | 2 | 3 | 4 {
  const share = value / most;
  if (share > 0.75) return 4;
  if (share > 0.5) return 3;
  return share > 0.25 ? 2 : 1;
}
