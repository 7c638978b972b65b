/** Measures of the layout, in px. */

export const GRID = 8;
/** Least space between zones, and between a zone and what it contains. */
export const GAP = 16;
/** Between the centre lines of two pipes side by side. */
export const PITCH = 16;
/** From a border to the label or the device on a pipe; holds the head of an arrow. */
export const ARROW = 16;
/** From the centre line of a pipe to its label. */
export const LABEL_SIDE = 16;

export function up(value: number): number {
  return Math.ceil(value / GRID) * GRID;
}

export function down(value: number): number {
  return Math.floor(value / GRID) * GRID;
}

export function near(value: number): number {
  return Math.round(value / GRID) * GRID;
}
