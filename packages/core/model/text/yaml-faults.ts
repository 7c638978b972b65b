/**
 * What the text form does not have, found in a tree of YAML: aliases, anchors, tags, merge keys, keys that would
 * reach a prototype, keys stated twice, characters no store keeps. Each is refused at its place and marked; the
 * decoder goes around the marks.
 */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { LIMITS } from '../limits.ts';
import { problemTerm, refuse, shown, type Placed, type ProblemSink } from '../problems.ts';
import { placedAt, type SourceFile } from './source.ts';
import { keyText, nodePlace, propertyOffset } from './yaml-node.ts';

/** Nodes and pairs that were refused: no value is taken from them. */
export type Faults = Set<unknown>;

/** Keys that mean something to the runtime; no schema has them, and no object may get them. */
export const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Says that other values of the map come from elsewhere, so that none of them is missed. */
export const MERGE_KEY = '<<';

interface Inspection {
  readonly sink: ProblemSink;
  readonly file: SourceFile;
  readonly faults: Faults;
  /** Offsets of tags that are refused already. */
  readonly tagsTold: ReadonlySet<number>;
}

/** Walks the tree once; everything a later step may rely on is checked here. */
export function inspectTree(inspection: Inspection, root: Node): void {
  inspect(inspection, root, 0);
}

function inspect(inspection: Inspection, node: Node, depth: number): void {
  const { sink, file, faults } = inspection;
  if (depth > LIMITS.depth) {
    refuse(sink, 'too-deep', nodePlace(file, node), { limit: LIMITS.depth });
    faults.add(node);
  } else if (isAlias(node)) {
    refuse(sink, 'yaml-alias', nodePlace(file, node), { found: shown(node.source) });
    faults.add(node);
  } else {
    inspectProperties(inspection, node);
    if (isMap<Node, Node | null>(node)) inspectPairs(inspection, node.items, depth);
    else if (isSeq<Node>(node)) for (const item of node.items) inspect(inspection, item, depth + 1);
    else if (isScalar(node) && typeof node.value === 'string') {
      if (!keepable(sink, node.value, () => nodePlace(file, node))) faults.add(node);
    }
  }
}

/**
 * An anchor changes nothing of the value it names, and a tag nothing of what a map or a list holds: both are refused
 * and the value is read. A scalar with a tag could be anything, and so could an empty one with an anchor.
 */
function inspectProperties({ sink, file, faults, tagsTold }: Inspection, node: Node): void {
  const { anchor, tag } = node as { readonly anchor?: string; readonly tag?: string };
  if (anchor !== undefined) {
    const at = propertyOffset(file.text, node, `&${anchor}`);
    refuse(sink, 'yaml-anchor', placedAt(file, at), { found: shown(anchor) });
    if (isScalar(node) && node.value === null) faults.add(node);
  }
  if (tag === undefined) return;
  const at = propertyOffset(file.text, node, '!');
  if (!tagsTold.has(at)) {
    const [found = tag] = /^!\S*/.exec(file.text.slice(at, at + 100)) ?? [];
    refuse(sink, 'yaml-tag', placedAt(file, at), { found: shown(found) });
  }
  if (isScalar(node)) faults.add(node);
}

function inspectPairs(
  inspection: Inspection,
  pairs: readonly Pair<Node, Node | null>[],
  depth: number,
): void {
  const seen = new Set<string>();
  for (const pair of pairs) {
    const merged = inspectKey(inspection, pair, depth, seen) === MERGE_KEY;
    if (pair.value === null || (merged && isMergeSource(pair.value))) continue;
    inspect(inspection, pair.value, depth + 1);
  }
}

/** What a merge key names is refused with the key: one mistake is told once. */
function isMergeSource(value: Node): boolean {
  return isAlias(value) || (isSeq(value) && value.items.every((item) => isAlias(item)));
}

/** @returns the text of the key */
function inspectKey(
  inspection: Inspection,
  pair: Pair<Node, Node | null>,
  depth: number,
  seen: Set<string>,
): string {
  const { sink, file, faults } = inspection;
  const { key } = pair;
  const at = nodePlace(file, key);
  const name = keyText(key);
  if (isScalar(key) || isAlias(key)) inspect(inspection, key, depth + 1);
  else refuse(sink, 'key-not-text', at);
  const readable = isScalar(key) && !faults.has(key);
  if (!readable || !isKeyAllowed(sink, name, seen, at)) faults.add(pair);
  if (readable) seen.add(name);
  return name;
}

function isKeyAllowed(sink: ProblemSink, name: string, seen: ReadonlySet<string>, at: Placed): boolean {
  const before = sink.total;
  if (name === MERGE_KEY) refuse(sink, 'yaml-merge-key', at);
  if (UNSAFE_KEYS.has(name)) refuse(sink, 'unsafe-key', at, { found: name });
  if (seen.has(name)) refuse(sink, 'duplicate-key', at, { found: shown(name) });
  return sink.total === before;
}

/** Text that the two database engines or a screen would not keep as it is is refused. */
export function keepable(sink: ProblemSink, text: string, at: () => Placed): boolean {
  if (text.includes('\u0000')) refuse(sink, 'bad-character', at(), { found: 'U+0000' });
  else if (!text.isWellFormed()) refuse(sink, 'bad-character', at(), { found: problemTerm('loneSurrogate') });
  else return true;
  return false;
}
