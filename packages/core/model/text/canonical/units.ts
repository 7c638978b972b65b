/**
 * What a comment can hang on, as a tree of units that mirrors the YAML: entries of maps and of lists. Comments are
 * hung by where they stand: behind something, above something, or at the end of a block they are indented like.
 */
import { isMap, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { keyText } from '../yaml-node.ts';
import { layoutOf, type Comment, type Layout } from './comments.ts';

export interface Unit {
  /** The key in a map; empty in a list. */
  readonly key: string;
  /** The value; null when there is none. */
  readonly node: Node | null;
  /** Offsets of its first character (its dash, in a list) and behind its last. */
  readonly start: number;
  readonly end: number;
  /** What is inside, in source order; null when the value is no collection. */
  readonly inside: readonly Unit[] | null;
  /** The column at which what is inside begins, from 0; null in brackets, where columns say nothing. */
  readonly column: number | null;
  readonly before: string[];
  trailing: string | null;
  readonly head: string[];
  readonly atEnd: string[];
}

/** The file as one unit with every comment hung on something in it. @param root null for a file without a key */
export function unitsOf(text: string, root: YAMLMap | null): Unit {
  const layout = layoutOf(text);
  const unit = unitOf({ text, layout }, '', root, root?.range?.[0] ?? 0);
  hangAll(unit, layout);
  return unit;
}

interface Source {
  readonly text: string;
  readonly layout: Layout;
}

function unitOf(source: Source, key: string, node: Node | null, start: number, keyEnd = start): Unit {
  const inside = insideOf(source, node);
  const flow = (isMap(node) || isSeq(node)) && node.flow === true;
  const last = inside?.at(-1)?.end;
  const end = isVoid(node) ? keyEnd : (node?.range?.[1] ?? keyEnd);
  return {
    key,
    node,
    start,
    end: !flow && last !== undefined ? last : end,
    inside,
    column: flow || inside === null ? null : columnOf(source.text, inside[0]?.start ?? start),
    before: [],
    trailing: null,
    head: [],
    atEnd: [],
  };
}

/** An empty value has a place of its own in the tree, anywhere up to the next key. */
function isVoid(node: Node | null): boolean {
  return node === null || (node.range?.[0] ?? 0) === (node.range?.[1] ?? 0);
}

function insideOf(source: Source, node: Node | null): readonly Unit[] | null {
  if (isMap(node)) {
    return (node.items as readonly Pair<Node, Node | null>[]).map(({ key, value }) => {
      const [start = 0, end = 0] = key.range ?? [];
      return unitOf(source, keyText(key), value, start, end);
    });
  }
  if (!isSeq(node)) return null;
  return (node.items as readonly Node[]).map((item) => {
    const start = item.range?.[0] ?? 0;
    const dash = node.flow === true ? start : (lastBelow(source.layout.dashes, start) ?? start);
    return unitOf(source, '', item, dash);
  });
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function hangAll(root: Unit, { comments, blanks }: Layout): void {
  let previousEnd = 0;
  for (const comment of comments) {
    const apart = isBetween(blanks, previousEnd, comment.start);
    if (comment.alone) hangAlone(root, comment, apart, blanks);
    else hangBehind(root, comment);
    previousEnd = comment.end;
  }
}

/** A comment behind something belongs to the innermost unit that began on its line or goes on there. */
function hangBehind(root: Unit, comment: Comment): void {
  let owner = root;
  for (;;) {
    const inner = owner.inside?.[lastStarted(owner.inside, comment.start)];
    if (inner === undefined || (owner !== root && owner.column === null && comment.start >= owner.end)) break;
    owner = inner;
  }
  if (owner === root) root.head.push(comment.text);
  else if (owner.trailing === null) owner.trailing = comment.text;
  else owner.before.push(comment.text);
}

/** A comment on its own line belongs to what comes next, unless it closes a block it is indented like. */
function hangAlone(root: Unit, comment: Comment, apart: boolean, blanks: readonly number[]): void {
  let at = root;
  for (;;) {
    const inside = at.inside ?? [];
    const index = lastStarted(inside, comment.start);
    const last = inside[index];
    const next = inside[index + 1];
    if (last === undefined) {
      if (next === undefined) add(at.atEnd, comment, apart);
      else add(isBetween(blanks, comment.end, next.start) ? at.head : next.before, comment, apart);
      return;
    }
    if (comment.start >= last.end) {
      const closed = closedBy(last, comment.column, at.column);
      add(closed?.atEnd ?? next?.before ?? at.atEnd, comment, apart);
      return;
    }
    if (last.inside === null) {
      add(last.before, comment, apart);
      return;
    }
    at = last;
  }
}

/** The innermost block that ends here and that the comment is indented like. */
function closedBy(unit: Unit, column: number, outer: number | null): Unit | null {
  let closed: Unit | null = null;
  for (let at: Unit | undefined = unit; at !== undefined && at.column !== null; at = at.inside?.at(-1)) {
    if (outer !== null && at.column > outer && at.column <= column) closed = at;
  }
  return closed;
}

function add(lines: string[], { text }: Comment, apart: boolean): void {
  if (apart && lines.length > 0) lines.push('');
  lines.push(text);
}

/** Index of the last unit that starts before the offset; -1 when none does. */
function lastStarted(units: readonly Unit[], offset: number): number {
  return countBelow(units.length, (i) => (units[i] as Unit).start < offset) - 1;
}

function lastBelow(offsets: readonly number[], offset: number): number | undefined {
  return offsets[countBelow(offsets.length, (i) => (offsets[i] as number) < offset) - 1];
}

function isBetween(offsets: readonly number[], from: number, to: number): boolean {
  const first = offsets[countBelow(offsets.length, (i) => (offsets[i] as number) < from)];
  return first !== undefined && first < to;
}

/** How many of the first of `length` ordered things are below, by halving. */
function countBelow(length: number, isBelow: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
