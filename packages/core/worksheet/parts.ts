/** Facts, exceptions, interfaces and countermeasures: taken out of what they stand in, and put back into it. */
import { apply, type Change } from '../model/change.ts';
import { entitiesFrom, entityOf, type Entities } from '../model/entities.ts';
import type { Plant } from '../model/plant.ts';
import type { SheetEntityKind } from './column.ts';
import { COUNTERMEASURE_PART } from './countermeasure-part.ts';
import { EXCEPTION_PART } from './exception-part.ts';
import { FACT_PART } from './fact-part.ts';
import { columnAt } from './inside.ts';
import { INTERFACE_PART } from './interface-part.ts';
import type { Owner, Part, PartRow } from './part.ts';

export type PartKind = 'fact' | 'exception' | 'interface' | 'countermeasure';

const PARTS: Readonly<Record<PartKind, Part>> = {
  fact: FACT_PART,
  exception: EXCEPTION_PART,
  interface: INTERFACE_PART,
  countermeasure: COUNTERMEASURE_PART,
};
const KINDS = Object.keys(PARTS) as readonly PartKind[];

export function isPart(kind: SheetEntityKind): kind is PartKind {
  return Object.hasOwn(PARTS, kind);
}

export function ownerOf(kind: PartKind, key: string): Owner {
  return PARTS[kind].ownerOf(key);
}

function statingOf({ site }: Plant, entities: Entities, { kind, id }: Owner): object | undefined {
  return kind === 'site' ? site : entityOf(entities, kind, id);
}

/** Whether there is anything it can stand in; the site is always there. */
export function hasOwner(entities: Entities, kind: PartKind, key: string): boolean {
  const owner = ownerOf(kind, key);
  return owner.kind === 'site' || entityOf(entities, owner.kind, owner.id) !== undefined;
}

/** null where the plant states nothing of it. */
export function partOf(plant: Plant, entities: Entities, kind: PartKind, key: string): PartRow | null {
  const owner = ownerOf(kind, key);
  return partsIn(kind, owner, statingOf(plant, entities, owner)).get(key) ?? null;
}

/** What stands in an entity, by key and in its order. */
export function partsIn(kind: PartKind, owner: Owner, stating: object = {}): ReadonlyMap<string, PartRow> {
  return PARTS[kind].rowsIn(owner, stating);
}

/** Which part stands at a path of its owner, and in which field; null where none does. */
export function partAt(
  owner: Owner,
  stating: object,
  [section, at, ...within]: readonly (string | number)[],
): PartAt | null {
  const kind = KINDS.find((each) => PARTS[each].section === section);
  if (kind === undefined || at === undefined) return null;
  const rows = partsIn(kind, owner, stating);
  const key = PARTS[kind].keyAt(rows, at);
  if (key === undefined) return null;
  const field = within.length === 0 ? undefined : columnAt(within);
  return { kind, key, row: rows.get(key) as PartRow, field };
}

export interface PartAt {
  readonly kind: PartKind;
  readonly key: string;
  readonly row: PartRow;
  readonly field: string | undefined;
}

/** A part as it is to be; null where nothing is to be stated. */
export interface PutPart {
  readonly kind: PartKind;
  readonly key: string;
  readonly row: PartRow | null;
}

/** The plant with these parts; those of entities that are not there are left out. */
export function withParts(plant: Plant, parts: readonly PutPart[]): Plant {
  return KINDS.reduce(
    (plantSoFar, kind) =>
      withPartsOf(
        plantSoFar,
        kind,
        parts.filter((each) => each.kind === kind),
      ),
    plant,
  );
}

function withPartsOf(plant: Plant, kind: PartKind, parts: readonly PutPart[]): Plant {
  const entities = entitiesFrom(plant);
  const owners = new Map<string, { readonly owner: Owner; readonly rows: Map<string, PartRow> }>();
  for (const { key, row } of parts) {
    if (!hasOwner(entities, kind, key)) continue;
    const owner = ownerOf(kind, key);
    const name = `${owner.kind} ${owner.id}`;
    const known = owners.get(name) ?? {
      owner,
      rows: new Map(partsIn(kind, owner, statingOf(plant, entities, owner))),
    };
    owners.set(name, known);
    if (row === null) known.rows.delete(key);
    else known.rows.set(key, row);
  }
  const changes = [...owners.values()].map(({ owner, rows }): Change => {
    const before = statingOf(plant, entities, owner) ?? {};
    return { ...owner, before: null, after: stating(before, PARTS[kind], rows) as Change['after'] };
  });
  return apply(plant, changes);
}

/** null where nothing is left of it, which only a site can come to. */
function stating(before: object, part: Part, rows: ReadonlyMap<string, PartRow>): object | null {
  const { [part.section]: _, ...rest } = before as Readonly<Record<string, unknown>>;
  const section = part.sectionOf(rows);
  if (section !== undefined) return { ...rest, [part.section]: section };
  return Object.keys(rest).length === 0 ? null : rest;
}
