/** One change of a file: which thing, what it is taken to be, and what it becomes. */
import { isMap, type Node } from 'yaml';
import { mostLikely } from '../../../lib/near.ts';
import { entityRef } from '../../entity-ref.ts';
import { findEntity } from '../../find-entity.ts';
import { entitiesOf, type Entity, type EntityKind } from '../../kinds.ts';
import type { Plant } from '../../plant.ts';
import { problemTerm, refuse } from '../../problems.ts';
import { decodeObject, yamlSource, type Decoding } from '../decode-yaml.ts';
import type { Entry } from '../entry.ts';
import { REFUSED } from '../refused.ts';
import type { RequirementNames } from '../requirement-names.ts';
import type { Field } from '../shape.ts';
import type { EntitySource } from '../source.ts';
import { nodePlace } from '../yaml-node.ts';
import { VERBS } from './form.ts';
import { nodeOf, pairOf, patched, type AnyMap } from './patch.ts';
import { fieldsOf, refOf, subjectOf, type Subject } from './subject.ts';

export interface Edit extends Subject {
  /** What the plant says now, and what the file takes it to say. */
  readonly now: Entity | null;
  readonly expected: Entity | null;
  /** Null where it goes. */
  readonly entry: Entry | null;
  readonly source: EntitySource;
}

export interface EditContext {
  readonly plant: string;
  readonly names: RequirementNames;
  /** What is changed. */
  readonly from: Plant;
}

export function keyOf({ kind, id }: { readonly kind: EntityKind; readonly id: string | null }): string {
  return `${kind} ${id}`;
}

export type StatedChange = Readonly<Partial<Record<string, unknown>>>;

/**
 * One change of the file, as far as it can be read; what is wrong with it is refused.
 * @param seen keys of the changes before it
 */
export function editOf(
  decoding: Decoding,
  change: StatedChange,
  item: AnyMap,
  context: EditContext,
  seen: Set<string>,
): Edit | null {
  const { sink, file } = decoding;
  const verb = verbOf(decoding, change, item);
  if (typeof change['ref'] !== 'string') return null;
  const at = nodePlace(file, item.get('ref', true) as Node);
  const subject = subjectOf(sink, change['ref'], at, context);
  if (subject === null || verb === null) return null;
  const key = keyOf(subject);
  if (seen.has(key)) refuse(sink, 'duplicate-entry', at, { found: refOf(subject) });
  seen.add(key);
  const now = findEntity(context.from, subject.kind, subject.id);
  const start = yamlSource(file, item);
  if (verb === 'remove') {
    const expected = expectedOf(decoding, change, subject, now);
    const isExpected = now !== null || expected !== null;
    if (isExpected && subject.kind !== 'plant')
      return { ...subject, now, expected, entry: null, source: start };
    refuse(sink, 'unknown-reference', at, () => ({ found: refOf(subject), near: nearTo(subject, context) }));
    return null;
  }
  const isStated = change['before'] !== undefined;
  if (verb === 'set' && now === null && hasOwnId(subject) && !isStated) {
    refuse(sink, 'unknown-reference', at, () => ({ found: refOf(subject), near: nearTo(subject, context) }));
    return null;
  }
  const patch = change[verb];
  if (!isMap<Node, Node | null>(patch)) {
    const found = problemTerm('value');
    if (patch !== REFUSED) refuse(sink, 'not-a-map', nodePlace(file, (patch as Node) ?? item), { found });
    return null;
  }
  const map = patched(underneath(subject, verb === 'add' ? null : now, item), patch, decoding.faults);
  const fields = fieldsOf(subject.kind);
  const entity = decodeObject(decoding, fields, map);
  refuseOtherKey(decoding, subject, patch);
  const whole = subject.kind === 'plant' ? { ...now, ...entity } : entity;
  const source = { ...yamlSource(file, map), start: nodePlace(file, item) };
  const entry = { kind: subject.kind, id: subject.id, entity: whole, source } as Entry;
  const expected = verb === 'add' ? null : expectedOf(decoding, change, subject, now);
  return { ...subject, now, expected, entry, source };
}

/** A thing with an id is there or is added; an answer, or what a plant says once, begins when it is said. */
function hasOwnId({ key }: Subject): boolean {
  return key.has('id');
}

/** The reference of a thing of this kind that was most likely meant. */
function nearTo(subject: Subject, { from }: EditContext): string {
  const ids = Array.from(entitiesOf(from))
    .filter(({ kind }) => kind === subject.kind)
    .map(({ id }) => id);
  const near = mostLikely(subject.id, ids);
  return near === null ? '' : entityRef(subject.kind, near);
}

/** The one thing a change asks for. */
function verbOf({ sink, file }: Decoding, change: StatedChange, item: AnyMap): (typeof VERBS)[number] | null {
  const [verb, second] = VERBS.filter((each) => change[each] !== undefined);
  if (verb === undefined) {
    refuse(sink, 'missing-field', nodePlace(file, item), { fields: [VERBS[0]], n: 1 });
    return null;
  }
  const source = yamlSource(file, item);
  // What is added is not there yet, so nothing can be expected of it.
  if (verb === 'add' && change['before'] !== undefined) {
    const expected = VERBS.filter((each) => each !== 'add');
    refuse(sink, 'wrong-value', source.keyAt(['before']), { found: 'before', expected, near: '' });
  }
  if (second === undefined) return verb;
  refuse(sink, 'wrong-value', source.keyAt([second]), { found: second, expected: [verb], near: '' });
  return null;
}

/** What the fields that are stated are laid over: what is there, or no more than the reference says. */
function underneath({ kind, key }: Subject, now: Entity | null, item: AnyMap): AnyMap {
  const range = item.range ?? [0, 0, 0];
  const fields = fieldsOf(kind);
  if (now !== null)
    return nodeOf(
      Object.fromEntries(Object.entries(now).filter(([field]) => fields.has(field))),
      range,
    ) as AnyMap;
  const map = nodeOf({}, range) as AnyMap;
  map.items = [...key].map(([field, value]) => pairOf(field, nodeOf(value, range), range));
  return map;
}

/** A key never changes: another one is another thing. */
function refuseOtherKey({ sink, file }: Decoding, { key }: Subject, patch: AnyMap): void {
  for (const [field, value] of key) {
    const node = patch.get(field, true) as { readonly value?: unknown } | undefined;
    if (node === undefined || String(node.value) === value) continue;
    const at = nodePlace(file, node as Node);
    refuse(sink, 'wrong-value', at, { found: String(node.value), expected: [value], near: '' });
  }
}

/** What the file takes to be there: what is, but for the fields it states in `before`. */
function expectedOf(
  decoding: Decoding,
  { before }: StatedChange,
  { kind }: Subject,
  now: Entity | null,
): Entity | null {
  if (before === undefined || before === REFUSED) return now;
  if (!isMap<Node, Node | null>(before)) {
    refuse(decoding.sink, 'not-a-map', nodePlace(decoding.file, before as Node), {
      found: problemTerm('value'),
    });
    return now;
  }
  const stated = decodeObject(decoding, optional(fieldsOf(kind)), before);
  const absent = before.items.map(({ key }) => String((key as { value?: unknown }).value));
  const kept = Object.entries(now ?? {}).filter(([field]) => !absent.includes(field));
  return { ...Object.fromEntries(kept), ...stated } as unknown as Entity;
}

function optional(fields: ReadonlyMap<string, Field>): ReadonlyMap<string, Field> {
  return new Map([...fields].map(([name, { shape }]) => [name, { shape, required: false }] as const));
}
