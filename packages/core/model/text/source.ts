/** A source text and positions in it. Lines are counted only when something is refused. */
import type { Placed, SourcePlace } from '../problems.ts';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** Bytes that are no UTF-8 begin at this offset of the text; the text ends there. */
  readonly invalidUtf8At?: number;
}

export function placeAt(file: SourceFile, offset: number): SourcePlace {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = file.text.indexOf('\n', start);
    if (end < 0 || end >= offset) break;
    line++;
    start = end + 1;
  }
  return { file: file.path, line, column: Math.max(0, offset - start) + 1 };
}

export function placedAt(file: SourceFile, offset: number): Placed {
  return { place: () => placeAt(file, offset) };
}

/** An entity as it stands in a source: where it starts, and where the value at a path stands. */
export interface EntitySource {
  readonly start: Placed;
  at(path: readonly (string | number)[]): Placed;
}
