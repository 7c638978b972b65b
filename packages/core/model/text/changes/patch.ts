/**
 * An entity with some fields stated anew, as nodes, so that it is decoded and refused as any entity of a text: what is
 * stated is laid over what is there by the rules of JSON Merge Patch (RFC 7396), maps key by key, everything else whole.
 */
import { Pair, Scalar, YAMLMap, YAMLSeq, isMap, type Node } from 'yaml';
import type { Faults } from '../yaml-faults.ts';
import { keyText } from '../yaml-node.ts';

export type AnyMap = YAMLMap<Node, Node | null>;
type Range = NonNullable<Node['range']>;

/** @param range where the value is said to stand: it is in no text */
export function nodeOf(value: unknown, range: Range): Node {
  const node = bareNode(value, range);
  node.range = range;
  return node;
}

function bareNode(value: unknown, range: Range): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq<Node>();
    list.items = value.map((item) => nodeOf(item, range));
    return list;
  }
  if (typeof value === 'object' && value !== null) {
    const map: AnyMap = new YAMLMap();
    map.items = Object.entries(value).map(([key, inner]) => pairOf(key, nodeOf(inner, range), range));
    return map;
  }
  const scalar = new Scalar(value);
  scalar.type = typeof value === 'string' ? 'QUOTE_DOUBLE' : 'PLAIN';
  return scalar;
}

export function pairOf(key: string, value: Node, range: Range): Pair<Node, Node | null> {
  return new Pair<Node, Node | null>(nodeOf(key, range), value);
}

/** What a fault marks stays as it is, so that it is not told again. */
export function patched(now: AnyMap, patch: AnyMap, faults: Faults): AnyMap {
  const map: AnyMap = new YAMLMap();
  map.range = patch.range ?? null;
  map.flow = patch.flow ?? false;
  const stated = new Set(patch.items.map(({ key }) => keyText(key)));
  const known = new Map(now.items.map(({ key, value }) => [keyText(key), value] as const));
  const laidOver = patch.items.map((pair) => {
    const under = known.get(keyText(pair.key));
    if (!isMap<Node, Node | null>(under) || !isMap<Node, Node | null>(pair.value)) return pair;
    if (faults.has(pair) || faults.has(pair.value)) return pair;
    return new Pair<Node, Node | null>(pair.key, patched(under, pair.value, faults));
  });
  map.items = [...now.items.filter(({ key }) => !stated.has(keyText(key))), ...laidOver];
  return map;
}
