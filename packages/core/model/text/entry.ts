/** An entity that was read, with the place it was read from. */
import type { EntityKind, ListKind, LIST_KINDS, PlantHead, SingleKind } from '../kinds.ts';
import type { Plant } from '../plant.ts';
import { readable, type ReadParts } from './refused.ts';
import { referenceProblem } from './scalar.ts';
import type { EntitySource } from './source.ts';

type EntityOf<Kind extends EntityKind> = Kind extends ListKind
  ? Plant[(typeof LIST_KINDS)[Kind]][number]
  : Kind extends SingleKind
    ? NonNullable<Plant[Kind]>
    : PlantHead;

export interface Entry<Kind extends EntityKind = EntityKind> {
  readonly kind: Kind;
  /** The key among its kind; null where it cannot be read, or another entity has it already. */
  readonly id: string | null;
  /** What was read of it. INVARIANT: whole where nothing of the plant was refused. */
  readonly entity: ReadParts<EntityOf<Kind>>;
  readonly source: EntitySource;
}

/** Everything read, by kind and in order of reading. */
export type Entries = { readonly [Kind in EntityKind]: readonly Entry<Kind>[] };

/** Fields that make up the key of an entity; the others have an `id`. */
const KEY_FIELDS: Readonly<Partial<Record<ListKind, readonly string[]>>> = {
  answer: ['place', 'requirement'],
  check: ['place', 'requirement', 'date', 'by'],
  disposition: ['place', 'requirement'],
  triage: ['place'],
};

export function keyFields(kind: ListKind): readonly string[] {
  return KEY_FIELDS[kind] ?? ['id'];
}

/** The key as `keyOf` makes it of a whole entity, or null where a part of it cannot be read. */
export function readKey(kind: ListKind, entity: object): string | null {
  const fields = keyFields(kind);
  const parts = fields.map((field) => readable((entity as Readonly<Record<string, unknown>>)[field]));
  return parts.every((part, i) => isWhole(fields[i], part)) ? parts.join(' ') : null;
}

/** A place or a requirement that is none is refused, and no key. */
function isWhole(field: string | undefined, part: unknown): boolean {
  if (typeof part !== 'string') return false;
  const isReference = field === 'place' || field === 'requirement';
  return !isReference || referenceProblem(field, part) === null;
}

/** `file:line:column` of another place, for sentences that name two. */
export function placeText(
  { source }: Pick<Entry, 'source'>,
  path: readonly (string | number)[] = [],
): string {
  const { file, line, column } = source.at(path).place();
  return `${file}:${line}:${column}`;
}
