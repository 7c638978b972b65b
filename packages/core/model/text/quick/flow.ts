/** Maps and lists in brackets. */
import { Pair, YAMLMap, YAMLSeq, type Node } from 'yaml';
import {
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  DOUBLE_QUOTE,
  HASH,
  NEWLINE,
  OPEN_LIST,
  OPEN_MAP,
  QUOTE,
  emptyAt,
  SPACE,
  endOfLine,
  isSpaceAt,
  type Cursor,
} from './cursor.ts';
import { MOST_DEPTH, MOST_KEY } from './limits.ts';
import { emptyNode, type ListNode, type MapNode } from './nodes.ts';
import { plainScalar } from './plain.ts';
import { quotedScalar } from './quoted.ts';

export function isFlowAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === OPEN_LIST || code === OPEN_MAP;
}

/** The brackets around a place in the text. */
interface Brackets {
  /** Of the key or dash they belong to: all that is in them is indented further. */
  readonly column: number;
  /** How many there are. */
  readonly level: number;
  readonly depth: number;
}

/**
 * The collection at the cursor, which is left behind its last bracket.
 * @param column of the key or dash it belongs to
 * @returns null where it is not sound, or has something in it that plants have no use for
 */
export function flowCollection(cursor: Cursor, column: number, depth: number): Node | null {
  return collectionIn(cursor, { column, level: 1, depth });
}

function collectionIn(cursor: Cursor, within: Brackets): Node | null {
  if (within.depth > MOST_DEPTH) return null;
  const isMap = cursor.text.charCodeAt(cursor.at) === OPEN_MAP;
  return isMap ? flowMap(cursor, within) : flowList(cursor, within);
}

function flowList(cursor: Cursor, within: Brackets): ListNode | null {
  const list: ListNode = new YAMLSeq();
  list.flow = true;
  const start = cursor.at++;
  while (skipInFlow(cursor, within)) {
    if (cursor.text.charCodeAt(cursor.at) === CLOSE_LIST) return closed(cursor, list, start);
    const item = flowNode(cursor, within);
    if (item === null || !isItemEnd(cursor, within, CLOSE_LIST)) return null;
    list.items.push(item);
  }
  return null;
}

function flowMap(cursor: Cursor, within: Brackets): MapNode | null {
  const map: MapNode = new YAMLMap();
  map.flow = true;
  const start = cursor.at++;
  while (skipInFlow(cursor, within)) {
    if (cursor.text.charCodeAt(cursor.at) === CLOSE_MAP) return closed(cursor, map, start);
    const pair = flowPair(cursor, within);
    if (pair === null || !isItemEnd(cursor, within, CLOSE_MAP)) return null;
    map.items.push(pair);
  }
  return null;
}

function closed<Collection extends MapNode | ListNode>(
  cursor: Cursor,
  node: Collection,
  start: number,
): Collection {
  cursor.at++;
  node.range = [start, cursor.at, cursor.at];
  return node;
}

function flowPair(cursor: Cursor, within: Brackets): Pair<Node, Node | null> | null {
  const { text, at: start } = cursor;
  const key = flowScalar(cursor);
  if (key === null || cursor.at - start > MOST_KEY) return null;
  if (text.charCodeAt(cursor.at) !== COLON) return new Pair<Node, Node | null>(key);
  if (!isSpaceAt(text, cursor.at + 1)) return null;
  const behind = emptyAt(cursor, cursor.at + 1);
  cursor.at++;
  if (!skipInFlow(cursor, within)) return null;
  const code = text.charCodeAt(cursor.at);
  const isEmpty = code === COMMA || code === CLOSE_MAP;
  const value = isEmpty ? emptyNode(behind) : flowNode(cursor, within);
  return value === null ? null : new Pair<Node, Node | null>(key, value);
}

function flowNode(cursor: Cursor, { column, level, depth }: Brackets): Node | null {
  if (!isFlowAt(cursor.text, cursor.at)) return flowScalar(cursor);
  return collectionIn(cursor, { column, level: level + 1, depth: depth + 1 });
}

function flowScalar(cursor: Cursor) {
  const code = cursor.text.charCodeAt(cursor.at);
  return code === QUOTE || code === DOUBLE_QUOTE ? quotedScalar(cursor) : plainScalar(cursor, true);
}

/** Behind an item: past its comma, or before the bracket. */
function isItemEnd(cursor: Cursor, within: Brackets, close: number): boolean {
  if (!skipInFlow(cursor, within)) return false;
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === COMMA) cursor.at++;
  return code === COMMA || code === close;
}

/** Past blanks, line ends and comments; false where what comes is not indented as it must be. */
function skipInFlow(cursor: Cursor, { column, level }: Brackets): boolean {
  const { text } = cursor;
  let at = cursor.at;
  let lineStart = -1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) lineStart = at + 1;
    else if (code === HASH && (at === lineStart || text.charCodeAt(at - 1) === SPACE))
      at = endOfLine(text, at) - 1;
    else if (code !== SPACE) break;
  }
  cursor.at = at;
  if (lineStart < 0 || at - lineStart > column) return true;
  const code = text.charCodeAt(at);
  // The outermost bracket may be closed below the key.
  return at - lineStart === column && level === 1 && (code === CLOSE_LIST || code === CLOSE_MAP);
}
