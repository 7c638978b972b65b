/**
 * A few changes to a sound plant, checked without the rest of it: what a change of one answer costs must not grow with the
 * plant. Where what is changed may reach something that stays as it is, or anything is wrong, nothing is said, and the whole
 * is checked (`check-plant.ts`): that says what, and where.
 */
import { LIST_KINDS, SINGLE_KINDS, isListKind, keyOf, type EntityKind, type ListKind } from '../kinds.ts';
import { findEntity } from '../find-entity.ts';
import type { Asset, Plant, Zone } from '../plant.ts';
import { problemSink } from '../problems.ts';
import { parsePlace } from '../refs.ts';
import { checkEntries } from './check-entries.ts';
import type { CheckedBy } from './check-plant.ts';
import type { Entries, Entry } from './entry.ts';
import { entriesOf, readable, type Read } from './refused.ts';
import { requirementNames } from './requirement-names.ts';
import { placedByRef } from './source.ts';

/** A thing as it is and as it becomes; null where it is not there. */
export interface FewEdit {
  readonly kind: EntityKind;
  readonly id: string;
  readonly now: object | null;
  readonly entry: Entry | null;
}

/** With every change of more the whole is as quick. */
const MOST = 200;

/**
 * @param plant sound, as it is before the edits; each thing is in them at most once
 * @returns what is edited, with one name for each requirement; null where the whole has to be looked at
 */
export function checkFew(plant: Plant, edits: readonly FewEdit[], by: CheckedBy): readonly Entry[] | null {
  if (edits.length > MOST || by.organisation !== null || !edits.every(isAlone)) return null;
  const sink = problemSink();
  const names = requirementNames(by.vocabulary, plant.catalogs, plant.overlays, true);
  const ids = idsAfter(plant, edits);
  const { entries } = checkEntries({ sink, names, ids, incomplete: new Set() }, lookedAt(plant, edits));
  if (sink.total > 0) return null;
  const asked = new Set(edits.map(({ kind, id }) => `${kind} ${id}`));
  const named = Object.values(entries).flatMap((all: readonly Entry[]) =>
    all.filter(({ kind, id }) => asked.has(`${kind} ${id}`)),
  );
  // Another name for its requirement is another key, which may be taken.
  return named.length === edits.filter(({ entry }) => entry !== null).length ? named : null;
}

/** Kinds that nothing else refers to. */
const UNNAMED: readonly EntityKind[] = ['answer', 'check', 'disposition', 'triage', 'waiver'];
/** Kinds that are only referred to: nothing else hangs on what they say. */
const NAMED: readonly EntityKind[] = [
  ...UNNAMED,
  'asset',
  'conduit',
  'document',
  'evidence',
  'flow',
  'function',
  'measure',
  'scenario',
  'site',
  'suc',
  'worstCase',
  'zone',
];

function isAlone({ kind, now, entry }: FewEdit): boolean {
  if (entry === null) return UNNAMED.includes(kind);
  if (!NAMED.includes(kind) || restsOnRows(entry.entity)) return false;
  if (now === null) return true;
  if (kind === 'asset') return isSame<Asset>(now, entry.entity, ['productVersion']);
  return kind !== 'zone' || isSame<Zone>(now, entry.entity, ['kind', 'parent']);
}

/** Answers that rest on others may come to rest on themselves. */
function restsOnRows(entity: object): boolean {
  return (entity as { readonly dependsOn?: unknown }).dependsOn !== undefined;
}

function isSame<T>(now: object, after: object, fields: readonly (keyof T & string)[]): boolean {
  return fields.every((field) => (now as T)[field] === (after as T)[field]);
}

/** The changed entities and what is looked up of others, which is sound. */
function lookedAt(plant: Plant, edits: readonly FewEdit[]): Entries {
  const all = new Map<string, Entry>();
  const bring = (kind: EntityKind, id: string): void => {
    const key = `${kind} ${id}`;
    const entity = all.has(key) ? null : findEntity(plant, kind, id);
    if (entity === null) return;
    all.set(key, { kind, id, entity, source: placedByRef(kind, id) } as Entry);
    if (kind === 'asset') bring('product', (entity as Asset).productVersion ?? '');
  };
  for (const { kind, id, entry } of edits) if (entry !== null) all.set(`${kind} ${id}`, entry);
  for (const { kind, entry } of edits) {
    if (entry === null) continue;
    const { place, productVersion } = entry.entity as { place?: unknown; productVersion?: unknown };
    const at = typeof place === 'string' ? parsePlace(place) : null;
    if (at !== null && at.kind !== 'organisation' && at.kind !== 'site') bring(at.kind, at.id);
    if (typeof productVersion === 'string') bring('product', productVersion);
    if (kind === 'scenario' || kind === 'worstCase') bring('risk', 'risk');
    if (kind === 'conduit') for (const zone of zonesOf(entry as Entry<'conduit'>)) bring('zone', zone);
  }
  const kinds: readonly EntityKind[] = ['plant', ...SINGLE_KINDS, ...(Object.keys(LIST_KINDS) as ListKind[])];
  const byKind = Map.groupBy(all.values(), ({ kind }) => kind);
  return Object.fromEntries(kinds.map((kind) => [kind, byKind.get(kind) ?? []])) as unknown as Entries;
}

function zonesOf({ entity: { joins, oneWay } }: Entry<'conduit'>): readonly string[] {
  const ends = readable(oneWay);
  const zones: readonly (Read<string> | undefined)[] = [...entriesOf(joins), ends?.from, ends?.to];
  return zones.map(readable).filter((zone) => zone !== undefined);
}

/** Ids of the plant with those that come; none that is referred to goes. Each kind is read when it is asked for. */
function idsAfter(plant: Plant, edits: readonly FewEdit[]): ReadonlyMap<EntityKind, ReadonlySet<string>> {
  const more = Map.groupBy(
    edits.filter(({ now, entry }) => now === null && entry !== null),
    ({ kind }) => kind,
  );
  return new (class extends Map<EntityKind, ReadonlySet<string>> {
    override get(kind: EntityKind): ReadonlySet<string> {
      const there = isListKind(kind) ? idsIn(plant, kind) : new Set<string>();
      const coming = more.get(kind);
      return coming === undefined ? there : there.union(new Set(coming.map(({ id }) => id)));
    }
  })();
}

/** A list that no change touched is the array it was. */
const IDS = new WeakMap<object, ReadonlySet<string>>();

function idsIn(plant: Plant, kind: ListKind): ReadonlySet<string> {
  const list = plant[LIST_KINDS[kind]];
  const known = IDS.get(list);
  if (known !== undefined) return known;
  const ids = new Set<string>();
  for (const entity of list) ids.add(keyOf(kind, entity));
  IDS.set(list, ids);
  return ids;
}
