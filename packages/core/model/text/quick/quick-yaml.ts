/**
 * A reader for YAML as plants are written: much faster than the parser of the `yaml` package, and with the same nodes at
 * the same places. It reads nothing it is not certain of: the rest is left, whole files of it, to the package.
 */
import { blockMap } from './block.ts';
import { toContent, type Cursor } from './cursor.ts';
import type { MapNode } from './nodes.ts';

/** Tabs, characters nobody sees, directives and what parts documents. */
const UNCERTAIN = /[\u0000-\u0009\u000B-\u001F\u007F\uFEFF]|^(?:---|\.\.\.|%)/m;
const START = '---\n';

/** @returns null for a text that the package must read: it may be sound or not */
export function quickYaml(source: string): MapNode | null {
  const isWindows = source.includes('\r\n');
  if (isWindows && /[^\r]\n|^\n/.test(source)) return null;
  // A blank before a line end means nothing outside of blocks of text, and every offset stays.
  const text = isWindows ? source.replaceAll('\r\n', ' \n') : source;
  const start = text.startsWith(START) ? START.length : 0;
  if (UNCERTAIN.test(start === 0 ? text : text.slice(start))) return null;
  const cursor: Cursor = { text, at: 0, column: 0, apart: false, endLength: isWindows ? 1 : 0 };
  toContent(cursor, start);
  const root = cursor.column === 0 ? blockMap(cursor, 0, 0) : null;
  return cursor.column < 0 ? root : null;
}
