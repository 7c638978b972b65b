/** Keys of a map that its schema does not have, and fields it must have: each mistake told once, with what was meant. */
import type { Node } from 'yaml';
import { mostLikely } from '../../lib/near.ts';
import { didYouMean, refuse, shown, type Placed, type ProblemSink } from '../problems.ts';
import { allowed } from './scalar.ts';
import type { Field } from './shape.ts';
import { nodePlace, keyText } from './yaml-node.ts';
import type { SourceFile } from './source.ts';

type Keys = ReadonlyMap<string, Field>;
type Stated = Readonly<Record<string, unknown>>;

/**
 * Refuses keys that are not known here: one by one, but those that belong one step further in together, and those
 * with other capitals together.
 * @param stated fields that are stated already
 * @returns the fields that were most likely meant
 */
export function refuseUnknownKeys(
  { sink, file }: { readonly sink: ProblemSink; readonly file: SourceFile },
  nodes: readonly Node[],
  keys: Keys,
  stated: Stated,
): readonly string[] {
  const words = [...keys.keys()];
  const unknown = nodes.map((node) => ({ name: keyText(node), at: nodePlace(file, node) }));
  const inner = groupedBy(unknown, ({ name }) => fieldAround(name, keys, stated));
  for (const [field, within] of inner.groups) {
    const found = within.map(({ name }) => name);
    refuse(sink, 'key-further-in', (within[0] as UnknownKey).at, { found, field });
  }
  const capitals = groupedBy(inner.rest, ({ name }) => otherCapitals(name, words));
  const misspelt = [...capitals.groups.values()].flat();
  if (misspelt.length > 1) {
    const params = { found: misspelt.map(({ name }) => name), expected: [...capitals.groups.keys()] };
    refuse(sink, 'key-capitals', (misspelt[0] as UnknownKey).at, params);
  }
  const single = misspelt.length > 1 ? capitals.rest : inner.rest;
  const nears = single.map(({ name, at }) => {
    const near = mostLikely(name, words);
    refuse(sink, 'unknown-key', at, { found: shown(name), expected: words, near: didYouMean(near) });
    return near ?? [];
  });
  return [...inner.groups.keys(), ...capitals.groups.keys(), ...nears.flat()];
}

interface UnknownKey {
  readonly name: string;
  readonly at: Placed;
}

interface Grouped {
  readonly groups: ReadonlyMap<string, readonly UnknownKey[]>;
  readonly rest: readonly UnknownKey[];
}

function groupedBy(unknown: readonly UnknownKey[], groupOf: (key: UnknownKey) => string | null): Grouped {
  const groups = new Map<string, UnknownKey[]>();
  const rest: UnknownKey[] = [];
  for (const key of unknown) {
    const group = groupOf(key);
    if (group === null) rest.push(key);
    else groups.set(group, [...(groups.get(group) ?? []), key]);
  }
  return { groups, rest };
}

/** The field that has such a key in it, where it is not stated: `IAC` belongs in `vector`. */
function fieldAround(name: string, keys: Keys, stated: Stated): string | null {
  for (const [field, { shape }] of keys) {
    const inside = shape.type === 'either' ? shape.object : shape;
    if (stated[field] === undefined && inside?.type === 'object' && inside.keys.has(name)) return field;
  }
  return null;
}

function otherCapitals(name: string, words: readonly string[]): string | null {
  return words.find((word) => word.toLowerCase() === name.toLowerCase()) ?? null;
}

/** Fields that are needed and not stated: one with a choice says which values it may have, the others are one mistake. */
export function refuseMissing(sink: ProblemSink, keys: Keys, stated: Stated, at: Placed): void {
  const missing = [...keys].filter(([name, field]) => field.required && stated[name] === undefined);
  const plain = missing.filter(([, { shape }]) => shape.type !== 'words').map(([name]) => name);
  if (plain.length > 0) refuse(sink, 'missing-field', at, { fields: plain, n: plain.length });
  for (const [name, { shape }] of missing) {
    if (shape.type !== 'words') continue;
    refuse(sink, 'missing-field', at, { fields: [name], n: 1, expected: allowed(shape) });
  }
}
