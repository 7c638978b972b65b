/** Maps and lists by indentation. */
import { Pair, YAMLMap, YAMLSeq, isScalar, type Node, type Scalar } from 'yaml';
import {
  COLON,
  DASH,
  DOUBLE_QUOTE,
  HASH,
  NEWLINE,
  QUOTE,
  emptyAt,
  isSpaceAt,
  skipSpaces,
  toNextLine,
  type Cursor,
} from './cursor.ts';
import { blockScalar, isBlockMark } from './block-scalar.ts';
import { flowCollection, isFlowAt } from './flow.ts';
import { MOST_DEPTH, MOST_KEY } from './limits.ts';
import { emptyNode, type ListNode, type MapNode } from './nodes.ts';
import { continued, plainScalar } from './plain.ts';
import { quotedScalar } from './quoted.ts';

/** A key or a dash: where what belongs to it is indented from. */
interface Owner {
  readonly column: number;
  readonly isKey: boolean;
  readonly depth: number;
}

/**
 * The map whose first key is at the cursor.
 * @param cursor left at the first line that is not indented so far
 * @returns null where something is not certain
 */
export function blockMap(cursor: Cursor, column: number, depth: number): MapNode | null {
  const key = keyAt(cursor);
  return key === null ? null : mapFrom(cursor, column, depth, key);
}

function mapFrom(cursor: Cursor, column: number, depth: number, first: Scalar): MapNode | null {
  if (depth > MOST_DEPTH) return null;
  const map: MapNode = new YAMLMap();
  const start = first.range?.[0] ?? 0;
  const owner = { column, isKey: true, depth };
  for (let key: Scalar | null = first; key !== null; key = keyAt(cursor)) {
    cursor.at++;
    const value = valueOf(cursor, owner);
    if (value === null) return null;
    map.items.push(new Pair<Node, Node | null>(key, value));
    if (cursor.column === column) continue;
    map.range = [start, cursor.at, cursor.at];
    return cursor.column < column ? map : null;
  }
  return null;
}

/** The key at the cursor, which is left at its colon. */
function keyAt(cursor: Cursor): Scalar | null {
  if (isDashAt(cursor)) return null;
  const key = scalarAt(cursor);
  return key !== null && isKey(cursor, key) ? key : null;
}

function isKey({ text, at }: Cursor, { range }: Scalar): boolean {
  return text.charCodeAt(at) === COLON && isSpaceAt(text, at + 1) && at - (range?.[0] ?? 0) <= MOST_KEY;
}

function scalarAt(cursor: Cursor): Scalar | null {
  const code = cursor.text.charCodeAt(cursor.at);
  return code === QUOTE || code === DOUBLE_QUOTE ? quotedScalar(cursor) : plainScalar(cursor, false);
}

/** The list whose first dash is at the cursor. */
function blockList(cursor: Cursor, column: number, depth: number): ListNode | null {
  if (depth > MOST_DEPTH) return null;
  const list: ListNode = new YAMLSeq();
  const start = cursor.at;
  const owner = { column, isKey: false, depth };
  do {
    cursor.at++;
    const item = valueOf(cursor, owner);
    if (item === null) return null;
    list.items.push(item);
  } while (cursor.column === column && isDashAt(cursor));
  list.range = [start, cursor.at, cursor.at];
  return cursor.column <= column ? list : null;
}

function isDashAt({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === DASH && isSpaceAt(text, at + 1);
}

/** What stands behind the colon or dash before the cursor, on its line or below. */
function valueOf(cursor: Cursor, owner: Owner): Node | null {
  const { text, at: mark } = cursor;
  const at = skipSpaces(text, mark);
  const code = text.charCodeAt(at);
  if (code === NEWLINE || (code === HASH && at > mark) || at >= text.length) {
    return toNextLine(cursor) ? valueBelow(cursor, owner, emptyAt(cursor, mark)) : null;
  }
  cursor.at = at;
  if (isBlockMark(code)) return ended(cursor, owner, blockScalar(cursor, owner.column));
  return owner.isKey ? lineValue(cursor, owner) : nodeAt(cursor, owner, owner.column + 1 + at - mark);
}

/** @param empty where nothing stands if the next line is no part of the value */
function valueBelow(cursor: Cursor, owner: Owner, empty: number): Node | null {
  const { column, apart } = cursor;
  if (column > owner.column) {
    const node = nodeAt(cursor, owner, column);
    // The package takes lines that come after such a text for more of it.
    return apart && isScalar(node) ? null : node;
  }
  const isList = column === owner.column && owner.isKey && isDashAt(cursor);
  return isList ? blockList(cursor, column, owner.depth + 1) : emptyNode(empty);
}

/** What may stand behind a dash or on a line of its own. */
function nodeAt(cursor: Cursor, owner: Owner, column: number): Node | null {
  if (isDashAt(cursor)) return blockList(cursor, column, owner.depth + 1);
  if (isFlowAt(cursor.text, cursor.at)) return lineValue(cursor, owner);
  const scalar = scalarAt(cursor);
  if (scalar === null) return null;
  if (isKey(cursor, scalar)) return mapFrom(cursor, column, owner.depth + 1, scalar);
  return onLine(cursor, owner, scalar);
}

/** What may stand behind a key, on its line. */
function lineValue(cursor: Cursor, owner: Owner): Node | null {
  if (isDashAt(cursor)) return null;
  if (!isFlowAt(cursor.text, cursor.at)) return onLine(cursor, owner, scalarAt(cursor));
  return onLine(cursor, owner, flowCollection(cursor, owner.column, owner.depth + 1));
}

/** With the lines below that go on with it; nothing else may stand behind it. */
function onLine(cursor: Cursor, owner: Owner, node: Node | null): Node | null {
  if (isScalar(node) && node.type === 'PLAIN') return continued(cursor, node, owner.column);
  return node !== null && toNextLine(cursor) ? ended(cursor, owner, node) : null;
}

/** A line that is indented further would go on with it. */
function ended({ column }: Cursor, owner: Owner, node: Node | null): Node | null {
  return column <= owner.column ? node : null;
}
