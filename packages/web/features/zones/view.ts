/** What part of a drawing is seen, and how large: numbers alone, so that it can be reckoned without a browser. */
export interface View {
  readonly x: number;
  readonly y: number;
  /** Pixels of the screen for one of the drawing. */
  readonly scale: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const LEAST = 0.1;
export const MOST = 4;
/** From here on the name of a zone (12.5 in the drawing) can be read. */
export const LEGIBLE = 0.72;
/** What is chosen is shown no larger than it is printed. */
const LARGEST = 1.25;
const EDGE = 12;
/** Names of bands and pins are enlarged by no more than this where the drawing is small. */
const ENLARGED = 1.6;

/** By how much what has to be read is enlarged, in the measure of the drawing, so that it is as large as it is written. */
export function textScale({ scale }: View): number {
  return Math.max(1, Math.min(1 / scale, ENLARGED));
}

function within(scale: number): number {
  return Math.max(LEAST, Math.min(MOST, scale));
}

/** The whole drawing, in the middle. */
export function wholeView(drawing: Size, window: Size): View {
  const scale = within(
    Math.min((window.width - 2 * EDGE) / drawing.width, (window.height - 2 * EDGE) / drawing.height, LARGEST),
  );
  return {
    scale,
    x: (window.width - drawing.width * scale) / 2,
    y: (window.height - drawing.height * scale) / 2,
  };
}

/** What the drawing and its legend have of a sheet of A4 or Letter that lies across, in pixels. */
const SHEET = { width: 960, height: 590 };

/** Whether the drawing is printed larger with the legend beside it than with the one below it. */
export function isLegendBeside(
  drawing: Size,
  legends: { readonly beside: Size; readonly below: Size },
): boolean {
  const { width, height } = SHEET;
  const beside = Math.min((width - legends.beside.width) / drawing.width, height / drawing.height);
  const below = Math.min(width / drawing.width, (height - legends.below.height) / drawing.height);
  return legends.beside.height <= height && beside > below;
}

/**
 * As it opens: as wide as the window, but no smaller than can be read; then where most of it is seen at once, and nothing is cut at
 * the side where one begins to read.
 * @param margin what the names of bands cover of it, in the measure of the drawing
 */
export function openingView(drawing: Size, window: Size, boxes: readonly Box[], margin = 0): View {
  const whole = wholeView(drawing, window);
  if (whole.scale >= LEGIBLE || boxes.length === 0) return whole;
  const wide = (window.width - 2 * EDGE) / drawing.width;
  const scale = within(Math.max(LEGIBLE, Math.min(wide, LARGEST)));
  const [width, height] = [window.width / scale, window.height / scale];
  const covered = margin * textScale({ x: 0, y: 0, scale });
  const corners = boxes.map(({ x, y }) => ({
    x: between(x - covered - EDGE / scale, drawing.width - width),
    y: between(y - EDGE / scale, drawing.height - height),
  }));
  // At the edge of the drawing nothing is covered, and nothing is cut.
  const edge = [...new Set(corners.map(({ y }) => y))].map((y) => ({ x: 0, y }));
  let best = { x: 0, y: 0 };
  let most = -1;
  for (const corner of [...edge, ...corners]) {
    const left = corner.x === 0 ? 0 : corner.x + covered;
    const frame = { x: left, y: corner.y, width: width - (left - corner.x), height };
    if (boxes.some((box) => isCutAtLeft(box, frame))) continue;
    const seen = boxes.filter((box) => isInside(box, frame)).length;
    // The higher in the plant, the sooner: a drawing is read from the top.
    if (seen > most || (seen === most && corner.y < best.y)) [best, most] = [corner, seen];
  }
  return { scale, x: -best.x * scale, y: -best.y * scale };
}

/** One thing in the middle, large enough to be read; what is wider than the window is shown whole down to a limit. */
export function viewOf(box: Box, window: Size): View {
  const fits = Math.min((window.width * 0.7) / box.width, (window.height * 0.6) / box.height);
  const scale = Math.max(0.35, Math.min(1, fits));
  return {
    scale,
    x: window.width / 2 - (box.x + box.width / 2) * scale,
    y: window.height / 2 - (box.y + box.height / 2) * scale,
  };
}

/** What of the drawing is in the window, in the measure of the drawing. */
export function sightOf({ x, y, scale }: View, window: Size): Box {
  return { x: -x / scale, y: -y / scale, width: window.width / scale, height: window.height / scale };
}

/** How far beyond what is in sight is drawn, by the size of it; and how much more than is in sight may stay drawn. */
const BEYOND = 0.5;
const MUCH = 4;

/**
 * What is drawn: at first no more than is in sight, which somebody waits for, then more than that; and the same box as long as one looks
 * within it, so that little is drawn while the drawing is moved.
 */
export function drawnSight(before: Box | null, sight: Box): Box {
  if (before === null) return sight;
  return isInside(sight, before) && before.width <= sight.width * MUCH ? before : beyond(sight);
}

export function beyond(sight: Box): Box {
  const [dx, dy] = [sight.width * BEYOND, sight.height * BEYOND];
  return { x: sight.x - dx, y: sight.y - dy, width: sight.width + 2 * dx, height: sight.height + 2 * dy };
}

/** Larger or smaller, with one point of the window where it is. */
export function zoomed(view: View, by: number, at: { readonly x: number; readonly y: number }): View {
  const scale = within(view.scale * by);
  const k = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * k, y: at.y - (at.y - view.y) * k };
}

/** What is in the middle stays there when the window gets another size. */
export function recentred(view: View, before: Size, after: Size): View {
  return {
    ...view,
    x: view.x + (after.width - before.width) / 2,
    y: view.y + (after.height - before.height) / 2,
  };
}

function between(value: number, most: number): number {
  return Math.max(0, Math.min(value, Math.max(0, most)));
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

function isCutAtLeft(box: Box, { x, y, height }: Box): boolean {
  return box.x < x && box.x + box.width > x && box.y < y + height && box.y + box.height > y;
}
