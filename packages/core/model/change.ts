/**
 * The one way a plant changes. Undo, import, round trip, merge and the ledger are all lists of changes; an
 * entity is replaced whole, never edited in place.
 */
import { sameValue } from '../lib/same.ts';
import { byKey } from '../lib/order.ts';
import { firstNotBelow } from './find-entity.ts';
import {
  LIST_KINDS,
  entitiesOf,
  isListKind,
  keyOf,
  type Entity,
  type EntityKind,
  type ListEntity,
  type ListKind,
  type PlantHead,
} from './kinds.ts';
import type { Plant } from './plant.ts';

/** `before` null: added; `after` null: removed; never both. */
export interface Change<Kind extends string = EntityKind, Body extends object = Entity> {
  readonly kind: Kind;
  readonly id: string;
  readonly before: Body | null;
  readonly after: Body | null;
}

/** The same entity was changed in two ways that cannot both hold. */
export interface Conflict<Kind extends string = EntityKind, Body extends object = Entity> {
  readonly kind: Kind;
  readonly id: string;
  readonly base: Body | null;
  readonly ours: Body | null;
  readonly theirs: Body | null;
}

/** Of any entity, also of one that stands beside a plant. */
export type AnyChange = Change<string, object>;
export type AnyConflict = Conflict<string, object>;

/** Entities by kind and id. */
export type Table<Kind extends string = EntityKind, Body extends object = Entity> = ReadonlyMap<
  string,
  { readonly kind: Kind; readonly id: string; readonly entity: Body }
>;

/** The plant after the changes. Only the after side is used; `rebase` is what looks at the before side. */
export function apply(plant: Plant, changes: readonly Change[]): Plant {
  let next = plant;
  const lists = new Map<ListKind, Change[]>();
  for (const change of changes) {
    if (!isListKind(change.kind)) {
      next = applySingle(next, change);
      continue;
    }
    const ofKind = lists.get(change.kind);
    if (ofKind === undefined) lists.set(change.kind, [change]);
    else ofKind.push(change);
  }
  for (const [kind, ofKind] of lists) {
    next = { ...next, [LIST_KINDS[kind]]: applyList(kind, next[LIST_KINDS[kind]], ofKind) };
  }
  return next;
}

function applySingle(plant: Plant, change: Change): Plant {
  if (change.kind === 'plant') {
    const { organisationFrom: _, ...others } = plant;
    return { ...others, ...(change.after as PlantHead) };
  }
  const { [change.kind as 'site']: _, ...rest } = plant;
  return change.after === null ? rest : ({ ...rest, [change.kind]: change.after } as Plant);
}

function applyList(
  kind: ListKind,
  entities: readonly ListEntity[],
  changes: readonly Change[],
): readonly ListEntity[] {
  if (changes.length > 8) return applyMany(kind, entities, changes);
  const next = [...entities];
  for (const change of changes) {
    const at = firstNotBelow(kind, next, change.id);
    const found = at < next.length && keyOf(kind, next[at] as ListEntity) === change.id;
    if (change.after === null) next.splice(at, found ? 1 : 0);
    else next.splice(at, found ? 1 : 0, change.after as ListEntity);
  }
  return next;
}

function applyMany(
  kind: ListKind,
  entities: readonly ListEntity[],
  changes: readonly Change[],
): readonly ListEntity[] {
  const byId = new Map(entities.map((entity) => [keyOf(kind, entity), entity] as const));
  for (const { id, after } of changes) {
    if (after === null) byId.delete(id);
    else byId.set(id, after as ListEntity);
  }
  return [...byId].sort(byKey(([id]) => id)).map(([, entity]) => entity);
}

/** The changes that undo these, in the order in which they undo them. */
export function invert<Kind extends string, Body extends object>(
  changes: readonly Change<Kind, Body>[],
): readonly Change<Kind, Body>[] {
  return changes.map(({ kind, id, before, after }) => ({ kind, id, before: after, after: before })).reverse();
}

/** What leads from one plant to the other, by kind and id. */
export function diff(from: Plant, to: Plant): readonly Change[] {
  return diffTables(tableOf(from), tableOf(to));
}

export function diffTables<Kind extends string, Body extends object>(
  from: Table<Kind, Body>,
  to: Table<Kind, Body>,
): readonly Change<Kind, Body>[] {
  const changes: Change<Kind, Body>[] = [];
  for (const [key, { kind, id, entity }] of from) {
    const other = to.get(key)?.entity ?? null;
    if (other === null || !sameValue(entity, other)) changes.push({ kind, id, before: entity, after: other });
  }
  for (const [key, { kind, id, entity }] of to) {
    if (!from.has(key)) changes.push({ kind, id, before: null, after: entity });
  }
  return changes;
}

/** Every entity of a plant. */
export function tableOf(plant: Plant): Table {
  return new Map(Array.from(entitiesOf(plant), (entry) => [tableKey(entry), entry]));
}

/** The head is one entity whatever its id, so that a renamed plant is a change and not two plants. */
export function tableKey({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return kind === 'plant' ? 'plant' : `${kind} ${id}`;
}

/** The table after the changes, of which only the after side is used. */
export function applyToTable<Kind extends string, Body extends object>(
  table: Table<Kind, Body>,
  changes: readonly Change<Kind, Body>[],
): Table<Kind, Body> {
  const next = new Map(table);
  for (const { kind, id, after } of changes) {
    if (after === null) next.delete(tableKey({ kind, id }));
    else next.set(tableKey({ kind, id }), { kind, id, entity: after });
  }
  return next;
}

export interface Rebased<Kind extends string = EntityKind, Body extends object = Entity> {
  /** Ours, to be applied on top of theirs. */
  readonly changes: readonly Change<Kind, Body>[];
  readonly conflicts: readonly Conflict<Kind, Body>[];
}

/** Carries our changes over to what others made of the same base. */
export function rebase(base: Plant, ours: Plant, theirs: Plant): Rebased {
  return rebaseTables(tableOf(base), tableOf(ours), tableOf(theirs));
}

/**
 * Entity by entity: what both changed in the same way needs nothing; what both changed differently is a conflict and is
 * left as theirs, so nothing is lost without being named.
 */
export function rebaseTables<Kind extends string, Body extends object>(
  base: Table<Kind, Body>,
  ours: Table<Kind, Body>,
  theirs: Table<Kind, Body>,
): Rebased<Kind, Body> {
  const theirChanges = new Map(diffTables(base, theirs).map((c) => [tableKey(c), c] as const));
  const changes: Change<Kind, Body>[] = [];
  const conflicts: Conflict<Kind, Body>[] = [];
  for (const our of diffTables(base, ours)) {
    const their = theirChanges.get(tableKey(our));
    if (their === undefined) changes.push(our);
    else if (!sameValue(our.after, their.after)) {
      conflicts.push({ kind: our.kind, id: our.id, base: our.before, ours: our.after, theirs: their.after });
    }
  }
  return { changes, conflicts };
}
