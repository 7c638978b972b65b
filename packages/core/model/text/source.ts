/** A source text and positions in it. Lines are found only when something in the text is asked for its place. */
import { entityRef } from '../entity-ref.ts';
import type { Placed, SourcePlace } from '../problems.ts';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Bytes that are no UTF-8 begin at this offset of the text; the text ends there. */
  readonly invalidUtf8At?: number;
  /** What the bytes are instead, where they say it. */
  readonly encoding?: 'UTF-16';
}

/** Offsets at which lines start, by file: one scan of a text, then any number of places in it. */
const lineStarts = new WeakMap<SourceFile, readonly number[]>();

/** Line and column of an offset of the text, by halving: linear in the places asked for, not in the text. */
export function placeAt(file: SourceFile, offset: number): SourcePlace {
  const starts = startsOf(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file: file.path, line: low + 1, column: Math.max(0, offset - (starts[low] as number)) + 1 };
}

function startsOf(file: SourceFile): readonly number[] {
  const known = lineStarts.get(file);
  if (known !== undefined) return known;
  const starts = [0];
  for (let end = file.text.indexOf('\n'); end >= 0; end = file.text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  lineStarts.set(file, starts);
  return starts;
}

/** The text of a line, counted from 1, without its line end. */
export function lineOf(file: SourceFile, line: number): string {
  const starts = startsOf(file);
  return file.text.slice(starts[line - 1] ?? file.text.length, starts[line]).replace(/\r?\n$/, '');
}

export function placedAt(file: SourceFile, offset: number): Placed {
  return { place: () => placeAt(file, offset) };
}

/** For asking what a text names without refusing it anywhere. */
export const NOWHERE = (): Placed => placedAt({ path: '', text: '' }, 0);

/** An entity as it stands in a source: where it starts, and where the value at a path and its key stand. */
export interface EntitySource {
  readonly start: Placed;
  at(path: readonly (string | number)[]): Placed;
  keyAt(path: readonly (string | number)[]): Placed;
}

/** What stands in no text is told by its reference. */
export function placedByRef(kind: string, id: string): EntitySource {
  const placed = { place: () => ({ file: entityRef(kind, id), line: 0, column: 0 }) };
  return { start: placed, at: () => placed, keyAt: () => placed };
}
