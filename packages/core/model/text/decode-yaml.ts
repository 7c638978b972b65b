/**
 * A YAML node against a shape: the value, with everything wrong in it refused at its place and left as REFUSED. What
 * the file's faults mark gives no value and is not told again.
 */
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { mostLikely } from '../../lib/near.ts';
import { LIMITS } from '../limits.ts';
import { problemSink, problemTerm, refuse, shown, type Problem, type ProblemSink } from '../problems.ts';
import { REFUSED } from './refused.ts';
import { decodeScalar } from './scalar.ts';
import type { Field, Shape } from './shape.ts';
import { placedAt, type EntitySource, type SourceFile } from './source.ts';
import { refuseMissing, refuseUnknownKeys } from './unknown-keys.ts';
import { MERGE_KEY, type Faults } from './yaml-faults.ts';
import { keyText, nodePlace } from './yaml-node.ts';

/** Where refusals go, the file, and what in it is refused already. */
export interface Decoding {
  readonly sink: ProblemSink;
  readonly file: SourceFile;
  readonly faults: Faults;
}

type AnyMap = YAMLMap<Node, Node | null>;
type AnyPair = Pair<Node, Node | null>;
type Keys = ReadonlyMap<string, Field>;

/** `undefined` for an empty node, which is an absent one. */
export function decodeNode(decoding: Decoding, shape: Shape, node: Node | null): unknown {
  if (decoding.faults.has(node)) return REFUSED;
  if (isEmpty(node)) return undefined;
  if (shape.type === 'later') return node;
  const at = nodePlace(decoding.file, node);
  if (isScalar(node)) {
    const plain = node.type === 'PLAIN';
    const text = plain ? (node.source ?? String(node.value)) : String(node.value);
    return decodeScalar(decoding.sink, shape, { text, plain, at });
  }
  if (isSeq<Node | null>(node)) return decodeList(decoding, shape, node);
  return isMap<Node, Node | null>(node) ? decodeMap(decoding, shape, node) : REFUSED;
}

function isEmpty(node: Node | null): node is null {
  return node === null || (isScalar(node) && (node.value === null || node.value === ''));
}

function decodeList(decoding: Decoding, shape: Shape, node: YAMLSeq<Node | null>): unknown {
  const { sink, file } = decoding;
  const { items } = node;
  const at = nodePlace(file, node);
  if (shape.type !== 'list') {
    refuse(sink, 'not-a-value', at, { found: problemTerm('list') });
    return REFUSED;
  }
  if (items.length > LIMITS.entries) {
    refuse(sink, 'too-many', at, {
      found: items.length,
      limit: LIMITS.entries,
      what: problemTerm('entriesInOneList'),
    });
    return REFUSED;
  }
  const values = items.map((item) => {
    const value = decodeNode(decoding, shape.of, item);
    if (value !== undefined) return value;
    refuse(sink, 'not-a-value', item === null ? at : nodePlace(file, item), {
      found: problemTerm('emptyEntry'),
    });
    return REFUSED;
  });
  if (items.length < shape.min) {
    refuse(sink, 'too-few', at, { found: items.length, limit: shape.min });
    // The entries that are wanted are not known, so nothing is held against their absence.
    values.push(REFUSED);
  }
  return shape.series === true ? values : unique(decoding, items, values);
}

/** A list of words says each once. */
function unique(
  { sink, file }: Decoding,
  items: readonly (Node | null)[],
  values: readonly unknown[],
): readonly unknown[] {
  const seen = new Set<unknown>();
  return values.map((value, i) => {
    if (typeof value !== 'string' || !seen.has(value)) {
      seen.add(value);
      return value;
    }
    refuse(sink, 'duplicate-entry', nodePlace(file, items[i]), { found: shown(value) });
    return REFUSED;
  });
}

function decodeMap(decoding: Decoding, shape: Shape, node: AnyMap): unknown {
  if (shape.type === 'either' && shape.object !== null) return decodeMap(decoding, shape.object, node);
  if (shape.type === 'record') return decodeRecord(decoding, shape.of, node);
  if (shape.type === 'object') return decodeObject(decoding, shape.keys, node);
  const code = shape.type === 'list' ? 'not-a-list' : 'not-a-value';
  refuse(decoding.sink, code, nodePlace(decoding.file, node), { found: problemTerm('map') });
  return REFUSED;
}

function decodeRecord(decoding: Decoding, of: Shape, node: AnyMap): unknown {
  const record: Record<string, unknown> = {};
  for (const pair of node.items as readonly AnyPair[]) {
    const value = decodeNode(decoding, of, pair.value);
    const name = keyText(pair.key);
    // INVARIANT: no key that reaches a prototype gets here, they are all marked.
    if (!decoding.faults.has(pair)) {
      if (value !== undefined) record[name] = value;
    } else if (Object.hasOwn(record, name)) record[name] = REFUSED;
  }
  return record;
}

/** An object of the schema; used for entities and what is inside them. */
export function decodeObject(decoding: Decoding, keys: Keys, node: AnyMap): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  const unknown: Node[] = [];
  const torn: Node[] = [];
  /** Fields that may be stated by what was refused: they are not missed as well. */
  const meant: string[] = [];
  let levels: ProblemSink | null = null;
  for (const pair of node.items as readonly AnyPair[]) {
    const name = keyText(pair.key);
    const faulty = decoding.faults.has(pair);
    const field = keys.get(name);
    if (field !== undefined) {
      if (field.shape.type === 'level') levels ??= problemSink();
      const into = field.shape.type === 'level' && levels !== null ? { ...decoding, sink: levels } : decoding;
      const value = decodeNode(into, field.shape, pair.value);
      // Stated twice: which of the two is meant is not known.
      if (faulty || value !== undefined) object[name] = faulty ? REFUSED : value;
    } else if (!faulty && isTornOff(node, pair, keys)) torn.push(pair.key);
    else if (!faulty) unknown.push(pair.key);
    else if (name === MERGE_KEY) meant.push(...keys.keys());
  }
  if (levels !== null) refuseLevels(decoding.sink, levels);
  const [start] = torn;
  if (start !== undefined)
    refuse(decoding.sink, 'comma-in-braces', nodePlace(decoding.file, start), {
      found: shown(keyText(start)),
    });
  if (unknown.length > 0) meant.push(...refuseUnknownKeys(decoding, unknown, keys, object));
  for (const name of meant) object[name] ??= REFUSED;
  refuseMissing(decoding.sink, keys, object, nodePlace(decoding.file, node));
  return object;
}

/** The rest of a text that a comma ended: inside `{ }` it stands like a key without a value. */
function isTornOff({ flow }: AnyMap, { key, value }: AnyPair, keys: Keys): boolean {
  return flow === true && value === null && mostLikely(keyText(key), keys.keys()) === null;
}

/** Levels of one map that are wrong in the same way are one mistake. */
function refuseLevels(sink: ProblemSink, { problems }: ProblemSink): void {
  for (const code of new Set(problems.map((problem) => problem.code))) {
    const same = problems.filter((problem) => problem.code === code);
    const [{ at, params }] = same as [Problem];
    const found = [...new Set(same.map((problem) => problem.params['found'] as string))];
    refuse(sink, code, { place: () => at }, found.length > 1 ? { ...params, found } : params);
  }
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
    keyAt(path) {
      const map = path.length === 1 ? node : node.getIn(path.slice(0, -1), true);
      const pairs = isMap<Node, Node | null>(map) ? map.items : [];
      const pair = pairs.find(({ key }) => keyText(key) === path.at(-1));
      return pair === undefined ? this.at(path) : nodePlace(file, pair.key);
    },
  };
}
