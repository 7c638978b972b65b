/** Between columns and beside them, as grid.module.css has it. */
const GAP = 0.75;
const SIDES = 1.75;

/** How narrow a row can be before its columns leave it. @param tracks of a CSS grid @returns rem */
export function leastWidth(tracks: readonly string[]): number {
  const least = tracks.map((track) => Number(/^(?:minmax\()?([\d.]+)rem/.exec(track)?.[1] ?? 0));
  return least.reduce((sum, each) => sum + each, SIDES + GAP * Math.max(0, tracks.length - 1));
}
