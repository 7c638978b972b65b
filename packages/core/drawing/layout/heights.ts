/**
 * The place of rows, borders and tracks along y. In a gap the channels of the zones that end there come first, innermost first, then
 * the channel of those that run through, then the channels of the zones that begin, outermost first.
 */
import { at, type Block, type Pin } from './block.ts';
import { GAP, GRID, PITCH, up } from './grid.ts';
import type { Rows } from './rows.ts';

/** One storey of a gap: all channels at the same y. */
interface Storey {
  upper: number;
  tracks: number;
  lower: number;
  least: number;
  y: number;
}

interface Gap {
  readonly ends: Storey[];
  readonly middle: Storey;
  readonly begins: Storey[];
}

export interface Heights {
  readonly height: number;
  /** By row: where its band begins, when it is the first of its band. */
  readonly rules: readonly number[];
}

/** Leaves of a row are made equally high while they differ by no more than this. */
const STRETCH = 40;

export function placeHeights(frames: readonly Block[], rows: Rows): Heights {
  const gaps = Array.from({ length: rows.count + 1 }, (_, gap): Gap => {
    const turn = gap > 0 && gap < rows.count && rows.band[gap] !== rows.band[gap - 1];
    // The line between two bands keeps clear of the zones on both sides.
    const middle = turn ? { ...storey(GAP * 2), upper: GRID, lower: GRID } : storey(GAP);
    return { ends: [], middle, begins: [] };
  });
  const heights = rowHeights(frames, rows.count);
  for (const frame of frames) for (let gap = frame.r0; gap <= frame.r1 + 1; gap++) measure(frame, gap, gaps);
  const rules: number[] = [];
  let y = 0;
  gaps.forEach((gap, index) => {
    y = stack(gap, y);
    rules.push(gap.middle.y + gap.middle.upper + gap.middle.tracks * PITCH);
    if (index === rows.count) return;
    const height = at(heights, index);
    for (const frame of frames) setRow(frame, index, y, height);
    y += height;
  });
  for (const frame of frames) setBorders(frame, gaps);
  return { height: y, rules };
}

function storey(least: number): Storey {
  return { upper: 0, tracks: 0, lower: 0, least, y: 0 };
}

function rowHeights(frames: readonly Block[], count: number): number[] {
  const heights = Array.from({ length: count }, () => 0);
  for (const frame of frames)
    for (const child of frame.children)
      if (child.children.length === 0) heights[child.r0] = Math.max(heights[child.r0] ?? 0, child.height);
  return heights;
}

function storeyOf(frame: Block, gap: number, gaps: readonly Gap[]): Storey {
  const { ends, middle, begins } = at(gaps, gap);
  if (frame.depth === 0) return middle;
  if (gap !== frame.r0 && gap !== frame.r1 + 1) return middle;
  const list = gap === frame.r0 ? begins : ends;
  for (let depth = list.length; depth < frame.depth; depth++) list.push(storey(0));
  return at(list, frame.depth - 1);
}

/** Makes the storey of a channel high enough for its tracks and for what stands at the borders above and below it. */
function measure(frame: Block, gap: number, gaps: readonly Gap[]): void {
  const level = storeyOf(frame, gap, gaps);
  const children = (row: number): readonly Block[] => frame.rows[row - frame.r0] ?? [];
  const above = children(gap - 1).filter(({ r1 }) => r1 === gap - 1);
  const below = children(gap).filter(({ r0 }) => r0 === gap);
  const outer = (pins: readonly Pin[]) => pins.filter(({ outer }) => outer);
  const inner = (pins: readonly Pin[]) => pins.filter(({ inner }) => inner);
  level.least = Math.max(level.least, GAP);
  level.upper = lane(
    level.upper,
    above.map(({ bottom }) => outer(bottom)),
    gap === frame.r0 ? inner(frame.top) : [],
  );
  level.lower = lane(
    level.lower,
    below.map(({ top }) => outer(top)),
    gap === frame.r1 + 1 ? inner(frame.bottom) : [],
  );
  level.tracks = Math.max(level.tracks, at(frame.tracks, gap - frame.r0));
}

function lane(known: number, sides: readonly (readonly Pin[])[], border: readonly Pin[]): number {
  return Math.max(known, ...sides.flat().map(({ lane }) => lane), ...border.map(({ lane }) => lane));
}

/** Sets y of the storeys of a gap. @returns where the gap ends */
function stack({ ends, middle, begins }: Gap, start: number): number {
  let y = start;
  for (const level of [...ends.toReversed(), middle, ...begins]) {
    level.y = y;
    y += Math.max(level.least, up(level.upper + level.tracks * PITCH + level.lower));
  }
  return y;
}

function setRow(frame: Block, row: number, y: number, height: number): void {
  for (const child of frame.rows[row - frame.r0] ?? []) {
    if (child.children.length > 0) continue;
    child.y = y;
    const stretches = child.kind === 'zone' && height - child.height <= STRETCH;
    child.height = stretches ? height : child.height;
  }
}

/** Borders of a zone with children, and y of what runs level in it. */
function setBorders(frame: Block, gaps: readonly Gap[]): void {
  if (frame.depth > 0) {
    const last = storeyOf(frame, frame.r1 + 1, gaps);
    frame.y = storeyOf(frame, frame.r0, gaps).y;
    frame.height = last.y + Math.max(last.least, up(last.upper + last.tracks * PITCH + last.lower)) - frame.y;
  }
  frame.channels.forEach((hops, index) => {
    const level = storeyOf(frame, frame.r0 + index, gaps);
    for (const hop of hops) hop.y = level.y + level.upper + GRID + hop.track * PITCH;
  });
}
