/** Which row each block stands in. A band has as many rows as its fullest frame needs; a row of hubs may follow. */
import type { Block } from './block.ts';
import { GAP } from './grid.ts';

export interface Rows {
  readonly count: number;
  /** By row. */
  readonly band: readonly number[];
}

interface Need {
  /** By band: rows of zones this frame needs there. */
  readonly rows: Map<number, number>;
  readonly hubs: Set<number>;
  readonly width: number;
  readonly lowest: number;
  readonly uppest: number;
}

interface Span {
  readonly first: number;
  readonly count: number;
}

/** Numbers the rows from above and sets r0 and r1 of every block. */
export function assignRows(root: Block, rowWidth: number): Rows {
  const needs = new Map<Block, Need>();
  const whole = needOf(root, rowWidth, needs);
  const bands = [...new Set([...whole.rows.keys(), ...whole.hubs])].sort((a, b) => a - b);
  const spans = new Map<number, Span>();
  const hubRow = new Map<number, number>();
  const bandOfRow: number[] = [];
  for (const band of bands) {
    const count = whole.rows.get(band) ?? 0;
    spans.set(band, { first: bandOfRow.length, count });
    for (let i = 0; i < count; i++) bandOfRow.push(band);
    if (!whole.hubs.has(band)) continue;
    hubRow.set(band, bandOfRow.length);
    bandOfRow.push(band);
  }
  place(root, spans, hubRow, needs);
  root.r0 = 0;
  root.r1 = Math.max(0, bandOfRow.length - 1);
  return { count: Math.max(1, bandOfRow.length), band: bandOfRow };
}

function needOf(frame: Block, rowWidth: number, needs: Map<Block, Need>): Need {
  const inner = frame.kind === 'root' ? rowWidth : Math.max(560, rowWidth / 2);
  const widths = new Map<number, number>();
  const rows = new Map<number, number>();
  const hubs = new Set<number>();
  const least = (band: number, count: number) => rows.set(band, Math.max(rows.get(band) ?? 0, count));
  for (const child of frame.children) {
    if (child.kind === 'hub') {
      hubs.add(child.band);
      continue;
    }
    if (child.children.length === 0) {
      widths.set(child.band, (widths.get(child.band) ?? 0) + child.width + GAP * 2);
      continue;
    }
    const need = needOf(child, inner, needs);
    for (const [band, count] of need.rows) {
      least(band, count);
      widths.set(band, (widths.get(band) ?? 0) + need.width * Math.max(1, count));
    }
    for (const band of need.hubs) hubs.add(band);
    for (let band = need.uppest; band <= need.lowest; band++) if (!need.rows.has(band)) least(band, 0);
  }
  for (const [band, width] of widths) least(band, Math.max(1, Math.ceil(width / inner)));
  const spread = [...widths].map(([band, width]) => width / (rows.get(band) ?? 1));
  const all = [...rows.keys(), ...hubs];
  const need = {
    rows,
    hubs,
    width: Math.max(0, ...spread) + GAP * 2,
    uppest: Math.min(...all),
    lowest: Math.max(...all),
  };
  needs.set(frame, need);
  return need;
}

/** Fills the rows given to a frame: what has children first, then the widest, each where least stands so far. */
function place(
  frame: Block,
  spans: ReadonlyMap<number, Span>,
  hubRow: ReadonlyMap<number, number>,
  needs: ReadonlyMap<Block, Need>,
): void {
  const filled = new Map<number, number>();
  const fill = (row: number, width: number) => filled.set(row, (filled.get(row) ?? 0) + width);
  for (const child of frame.children) {
    if (child.children.length === 0) continue;
    const need = needs.get(child) as Need;
    const within = spansOf(need, spans, filled);
    place(child, within, hubRow, needs);
    for (let row = child.r0; row <= child.r1; row++) fill(row, need.width);
  }
  for (const child of frame.children) {
    if (child.children.length > 0) continue;
    const row =
      child.kind === 'hub' ? (hubRow.get(child.band) as number) : leastFilled(spans.get(child.band), filled);
    child.r0 = child.r1 = row;
    fill(row, child.width + GAP * 2);
  }
  frame.r0 = Math.min(...frame.children.map(({ r0 }) => r0));
  frame.r1 = Math.max(...frame.children.map(({ r1 }) => r1));
}

function leastFilled(span: Span | undefined, filled: ReadonlyMap<number, number>): number {
  if (span === undefined) throw new Error('a zone without a band');
  let best = span.first;
  for (let row = span.first; row < span.first + span.count; row++)
    if ((filled.get(row) ?? 0) < (filled.get(best) ?? 0)) best = row;
  return best;
}

/** Rows for a child frame: at the end of its first band and the start of its last, so that they follow each other. */
function spansOf(
  need: Need,
  spans: ReadonlyMap<number, Span>,
  filled: ReadonlyMap<number, number>,
): ReadonlyMap<number, Span> {
  const within = new Map<number, Span>();
  for (const [band, count] of need.rows) {
    const span = spans.get(band);
    if (span === undefined) continue;
    const first = need.uppest < band;
    const last = need.lowest > band || need.hubs.has(band);
    const offset =
      first && last ? 0 : last ? span.count - count : first ? 0 : bestOffset(span, count, filled);
    within.set(band, { first: span.first + offset, count: first && last ? span.count : count });
  }
  return within;
}

function bestOffset(span: Span, count: number, filled: ReadonlyMap<number, number>): number {
  let best = 0;
  let least = Infinity;
  for (let offset = 0; offset + count <= span.count; offset++) {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += filled.get(span.first + offset + i) ?? 0;
    if (sum < least) [best, least] = [offset, sum];
  }
  return best;
}
