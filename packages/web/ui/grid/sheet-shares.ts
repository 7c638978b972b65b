/** How wide a sheet is on its long side, in the measure of columns: its text is smaller than that of a screen. */
const SHEET = 78;

/** What share of a sheet each column takes. @param tracks of a CSS grid @returns hundredths, 100 in all */
export function sheetShares(tracks: readonly string[]): readonly number[] {
  const columns = tracks.map((track) => ({
    least: Number(/^(?:minmax\()?([\d.]+)rem/.exec(track)?.[1] ?? 0),
    grows: Number(/([\d.]+)fr/.exec(track)?.[1] ?? 0),
  }));
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const grows = columns.reduce((sum, column) => sum + column.grows, 0);
  // Where none of them grows all do.
  const room = grows === 0 ? 0 : Math.max(0, SHEET - least) / grows;
  const widths = columns.map((column) => column.least + column.grows * room);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => (width / whole) * 100);
}
