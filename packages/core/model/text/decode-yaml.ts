/** A YAML node against a shape: the value with everything wrong in it refused at its place. */
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { nearest } from '../../lib/near.ts';
import { LIMITS } from '../limits.ts';
import { didYouMean, refuse, shown, type Placed, type ProblemSink } from '../problems.ts';
import { REFUSED, decodeScalar } from './scalar.ts';
import type { Field, Shape } from './shape.ts';
import { placedAt, type EntitySource, type SourceFile } from './source.ts';
import { keyText, nodePlace } from './yaml-file.ts';

/** `undefined` for an empty node, which is an absent one; REFUSED when something in it was refused. */
export function decodeNode(sink: ProblemSink, file: SourceFile, shape: Shape, node: Node | null): unknown {
  if (isEmpty(node)) return undefined;
  if (isScalar(node)) {
    const plain = node.type === 'PLAIN';
    const text = plain ? (node.source ?? String(node.value)) : String(node.value);
    return decodeScalar(sink, shape, { text, plain, at: nodePlace(file, node) });
  }
  if (isSeq(node)) return decodeList(sink, file, shape, node.items as readonly (Node | null)[], node);
  if (isMap(node)) return decodeMap(sink, file, shape, node as YAMLMap<Node, Node | null>);
  return REFUSED;
}

function isEmpty(node: Node | null): node is null {
  return node === null || (isScalar(node) && node.value === null) || (isScalar(node) && node.value === '');
}

function decodeList(
  sink: ProblemSink,
  file: SourceFile,
  shape: Shape,
  items: readonly (Node | null)[],
  node: Node,
): unknown {
  const at = nodePlace(file, node);
  if (shape.type !== 'list') {
    refuse(sink, 'not-a-value', at, { found: 'a list' });
    return REFUSED;
  }
  if (items.length > LIMITS.entries) {
    refuse(sink, 'too-many', at, { found: items.length, limit: LIMITS.entries, what: 'entries in one list' });
    return REFUSED;
  }
  if (items.length < shape.min) {
    refuse(sink, 'too-few', at, { found: items.length, limit: shape.min });
    return REFUSED;
  }
  let sound = true;
  const values = items.flatMap((item) => {
    const value = decodeNode(sink, file, shape.of, item);
    if (value === REFUSED) sound = false;
    if (value === undefined) {
      refuse(sink, 'not-a-value', item === null ? at : nodePlace(file, item), { found: 'an empty entry' });
      sound = false;
    }
    return [value];
  });
  return sound && unique(sink, file, items, values) ? values : REFUSED;
}

/** A list of words says each once. */
function unique(
  sink: ProblemSink,
  file: SourceFile,
  items: readonly (Node | null)[],
  values: readonly unknown[],
): boolean {
  const seen = new Set<unknown>();
  let sound = true;
  values.forEach((value, i) => {
    if (typeof value === 'string' && seen.has(value)) {
      refuse(sink, 'duplicate-entry', nodePlace(file, items[i]), { found: shown(value) });
      sound = false;
    }
    seen.add(value);
  });
  return sound;
}

function decodeMap(
  sink: ProblemSink,
  file: SourceFile,
  shape: Shape,
  node: YAMLMap<Node, Node | null>,
): unknown {
  if (shape.type === 'either' && shape.object !== null) return decodeMap(sink, file, shape.object, node);
  if (shape.type === 'record') return decodeRecord(sink, file, shape.of, node);
  if (shape.type !== 'object') {
    refuse(sink, shape.type === 'list' ? 'not-a-list' : 'not-a-value', nodePlace(file, node), {
      found: 'a map',
    });
    return REFUSED;
  }
  return decodeObject(sink, file, shape.keys, node);
}

function decodeRecord(sink: ProblemSink, file: SourceFile, of: Shape, node: YAMLMap<Node, Node | null>) {
  const record: Record<string, unknown> = {};
  let sound = true;
  for (const { key, value } of node.items as readonly Pair<Node, Node | null>[]) {
    const decoded = decodeNode(sink, file, of, value);
    if (decoded === REFUSED) sound = false;
    else if (decoded !== undefined) record[keyText(key)] = decoded;
  }
  return sound ? record : REFUSED;
}

/** An object of the schema; used for entities and what is inside them. */
export function decodeObject(
  sink: ProblemSink,
  file: SourceFile,
  keys: ReadonlyMap<string, Field>,
  node: YAMLMap<Node, Node | null>,
): unknown {
  const object: Record<string, unknown> = {};
  let sound = true;
  for (const { key, value } of node.items as readonly Pair<Node, Node | null>[]) {
    const name = keyText(key);
    const field = keys.get(name);
    if (field === undefined) {
      unknownKey(sink, nodePlace(file, key), name, keys.keys());
      sound = false;
      continue;
    }
    const decoded = decodeNode(sink, file, field.shape, value);
    if (decoded === REFUSED) {
      // Its place is taken, so that it is not missed as well.
      object[name] = REFUSED;
      sound = false;
    } else if (decoded !== undefined) object[name] = decoded;
  }
  for (const [name, field] of keys) {
    if (!field.required || object[name] !== undefined) continue;
    refuse(sink, 'missing-field', nodePlace(file, node), { field: name });
    sound = false;
  }
  return sound ? object : REFUSED;
}

export function unknownKey(sink: ProblemSink, at: Placed, name: string, keys: Iterable<string>): void {
  const words = [...keys];
  refuse(sink, 'unknown-key', at, {
    found: shown(name),
    expected: words.join(', '),
    near: didYouMean(nearest(name, words)),
  });
}

/** Where an entity written in YAML stands, and each value in it. */
export function yamlSource(file: SourceFile, node: YAMLMap): EntitySource {
  return {
    start: nodePlace(file, node),
    at(path) {
      for (let length = path.length; length > 0; length--) {
        const found = node.getIn(path.slice(0, length), true) as Node | undefined;
        if (found?.range) return placedAt(file, found.range[0]);
      }
      return nodePlace(file, node);
    },
  };
}
