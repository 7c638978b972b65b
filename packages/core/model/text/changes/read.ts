/**
 * A file of changes against a plant: each names a thing by its reference and says which fields become what, that it comes
 * or that it goes. It is read as the text of a folder is, and what comes of it is checked whole. Never throws on any text.
 */
import { isMap, type Node, type YAMLSeq } from 'yaml';
import { mostLikely } from '../../../lib/near.ts';
import { sameValue } from '../../../lib/same.ts';
import type { Change, Conflict } from '../../change.ts';
import { entityRef } from '../../entity-ref.ts';
import { entitiesOf, isListKind, type Entity, type EntityKind, type ListKind } from '../../kinds.ts';
import type { Plant } from '../../plant.ts';
import { inTextOrder, problemSink, problemTerm, refuse, type Placed, type Problem } from '../../problems.ts';
import { checkPlantEntries, entriesOfPlant, type CheckedBy } from '../check-plant.ts';
import { isReadable } from '../collect.ts';
import { mostOf } from '../collecting.ts';
import { decodeObject, yamlSource, type Decoding } from '../decode-yaml.ts';
import type { Entries, Entry } from '../entry.ts';
import { REFUSED } from '../refused.ts';
import { requirementNames, type RequirementNames } from '../requirement-names.ts';
import type { Field } from '../shape.ts';
import { placedAt, placedByRef, type EntitySource, type SourceFile } from '../source.ts';
import { yamlFile } from '../yaml-file.ts';
import { nodePlace } from '../yaml-node.ts';
import { FILE_KEYS, VERBS } from './form.ts';
import { nodeOf, pairOf, patched, type AnyMap } from './patch.ts';
import { fieldsOf, refOf, subjectOf, type Subject } from './subject.ts';

export type ReadChanges =
  | {
      readonly ok: true;
      /** From the plant as it is. What changes nothing is left out. */
      readonly changes: readonly Change[];
      /** Of these the plant says something else than the file expects (`base`); what it asks for is in no change. */
      readonly stale: readonly Conflict[];
      /** Where a thing stands in the file; null for one it does not name. */
      readonly sourceOf: (kind: EntityKind, id: string) => EntitySource | null;
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly total: number };

/** @param plant what the changes are made from; `organisation` null where it takes none from elsewhere */
export function readChanges(file: SourceFile, plant: Plant, by: CheckedBy): ReadChanges {
  const sink = problemSink();
  const now = new Map(Array.from(entitiesOf(plant), (each) => [`${each.kind} ${each.id}`, each.entity]));
  const names = requirementNames(by.vocabulary, plant.catalogs, plant.overlays, true);
  const edits = editsIn(sink, file, { plant: plant.id, names, now });
  const entries = checkPlantEntries(sink, laidOver(plant, edits), plant, by);
  checkCounts(sink, entries, edits);
  if (sink.total > 0) return { ok: false, problems: inTextOrder(sink.problems), total: sink.total };
  const named = new Map(Object.values(entries).flatMap((all) => all.map((entry) => [keyOf(entry), entry])));
  const asked = edits.map((edit): Conflict => ({
    kind: edit.kind,
    id: edit.id,
    base: edit.expected,
    ours: edit.entry === null ? null : wholeOf(named.get(keyOf(edit))),
    theirs: edit.now,
  }));
  const isStale = ({ base, theirs }: Conflict): boolean => !sameValue(base, theirs);
  return {
    ok: true,
    changes: asked
      .filter((each) => !isStale(each) && !sameValue(each.ours, each.theirs))
      .map(({ kind, id, ours, theirs }) => ({ kind, id, before: theirs, after: ours })),
    stale: asked.filter(isStale),
    sourceOf: sourcesOf(edits),
  };
}

interface Edit extends Subject {
  /** What the plant says now, and what the file takes it to say. */
  readonly now: Entity | null;
  readonly expected: Entity | null;
  /** Null where it goes. */
  readonly entry: Entry | null;
  readonly source: EntitySource;
}

interface Context {
  readonly plant: string;
  readonly names: RequirementNames;
  readonly now: ReadonlyMap<string, Entity>;
}

function keyOf({ kind, id }: { readonly kind: EntityKind; readonly id: string | null }): string {
  return `${kind} ${id}`;
}

/** INVARIANT: nothing was refused, so it is there and whole. */
function wholeOf(entry: Entry | undefined): Entity {
  return entry?.entity as Entity;
}

function sourcesOf(edits: readonly Edit[]): (kind: EntityKind, id: string) => EntitySource | null {
  const sources = new Map(edits.map((edit) => [keyOf(edit), edit.source] as const));
  return (kind, id) => sources.get(keyOf({ kind, id })) ?? null;
}

function editsIn(sink: Decoding['sink'], file: SourceFile, context: Context): readonly Edit[] {
  const tree = isReadable(sink, file) ? yamlFile(sink, file) : null;
  const [root] = tree?.roots ?? [];
  if (tree === null) return [];
  if (root === undefined) {
    refuse(sink, 'missing-field', placedAt(file, 0), { fields: ['changes'], n: 1 });
    return [];
  }
  const decoding = { sink, file, faults: tree.faults };
  const { plant, changes } = decodeObject(decoding, FILE_KEYS, root);
  if (typeof plant === 'string' && plant !== context.plant) {
    const at = nodePlace(file, root.get('plant', true) as Node);
    refuse(sink, 'wrong-value', at, { found: plant, expected: [context.plant], near: '' });
  }
  if (!Array.isArray(changes)) return [];
  const { items } = root.get('changes', true) as unknown as YAMLSeq<Node>;
  const seen = new Set<string>();
  return changes.flatMap((change: unknown, i) => {
    const item = items[i];
    if (change === REFUSED || !isMap<Node, Node | null>(item)) return [];
    return editOf(decoding, change as StatedChange, item, context, seen) ?? [];
  });
}

type StatedChange = Readonly<Partial<Record<string, unknown>>>;

function editOf(
  decoding: Decoding,
  change: StatedChange,
  item: AnyMap,
  context: Context,
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
  const now = context.now.get(key) ?? null;
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
  const whole = subject.kind === 'plant' ? { ...context.now.get(key), ...entity } : entity;
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
function nearTo(subject: Subject, { now }: Context): string {
  const start = `${subject.kind} `;
  const ids = [...now.keys()].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
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
  if (second === undefined) return verb;
  const at = yamlSource(file, item).keyAt([second]);
  refuse(sink, 'wrong-value', at, { found: second, expected: [verb], near: '' });
  return null;
}

/** What the fields that are stated are laid over: what is there, or no more than the reference says. */
function underneath({ key }: Subject, now: Entity | null, item: AnyMap): AnyMap {
  const range = item.range ?? [0, 0, 0];
  if (now !== null) return nodeOf(now, range) as AnyMap;
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

/** Everything of the plant, with what the file says in its place. */
function laidOver(plant: Plant, edits: readonly Edit[]): Entries {
  const edited = new Map(edits.map((edit) => [keyOf(edit), edit] as const));
  const entries = entriesOfPlant(plant, placedByRef);
  return Object.fromEntries(
    Object.entries(entries).map(([kind, all]: [string, readonly Entry[]]) => [
      kind,
      [
        ...all.filter((entry) => !edited.has(keyOf(entry))),
        ...edits.flatMap((edit) => (edit.kind === kind && edit.entry !== null ? [edit.entry] : [])),
      ],
    ]),
  ) as unknown as Entries;
}

function checkCounts(sink: Decoding['sink'], entries: Entries, edits: readonly Edit[]): void {
  const added = edits.filter(({ entry, now }) => entry !== null && now === null);
  for (const kind of new Set(added.map((edit) => edit.kind).filter(isListKind))) {
    const isPlace = kind === 'zone' || kind === 'conduit';
    const found = isPlace ? entries.zone.length + entries.conduit.length : entries[kind].length;
    const limit = mostOf(kind);
    if (found <= limit) continue;
    const what = isPlace ? problemTerm('zonesAndConduits') : kind;
    refuse(sink, 'too-many', startOf(added, kind), { found, limit, what });
  }
}

function startOf(added: readonly Edit[], kind: ListKind): Placed {
  const first = added.find((edit) => edit.kind === kind) as Edit;
  return first.source.start;
}
