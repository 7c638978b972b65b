/**
 * JSON that is read as text with places, and the way back: a value that was sent stands on a line of its own in the text,
 * so a line leads to the pointer of what was sent.
 */
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';

export interface SentText {
  readonly file: SourceFile;
  /** JSON pointer (RFC 6901) of what stands on a line, counted from 1. */
  readonly pointerAt: (line: number) => string;
}

/** @param name what the file is called in refusals */
export function textOfSent(name: string, value: object): SentText {
  const pointers: string[] = [];
  walk(value, '', pointers);
  const text = `${JSON.stringify(value, null, 1)}\n`;
  return { file: { path: name, text }, pointerAt: (line) => pointers[line - 1] ?? '' };
}

/** INVARIANT: one pointer for each line that `JSON.stringify` with an indent writes. */
function walk(value: unknown, pointer: string, lines: string[]): void {
  lines.push(pointer);
  if (value === null || typeof value !== 'object') return;
  const entries = Object.entries(value);
  if (entries.length === 0) return;
  for (const [key, each] of entries)
    walk(each, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, lines);
  lines.push(pointer);
}
