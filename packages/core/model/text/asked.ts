/**
 * An answer or a check of a component or a supplier stands where somebody looks: the row is asked of components of this
 * class, or of suppliers with this role. Elsewhere it would be kept and counted nowhere.
 */
import { byCodeUnit } from '../../lib/order.ts';
import { didYouMean, problemSink, refuse, type Placed, type ProblemSink } from '../problems.ts';
import type { ComponentClass } from '../plant.ts';
import { parsePlace } from '../refs.ts';
import type { VocabularyRow } from '../vocabulary.ts';
import type { Entries, Entry } from './entry.ts';
import { REFUSED, entriesOf, readable, type Refused } from './refused.ts';
import { nameRow, type NamedRow, type RequirementNames } from './requirement-names.ts';
import { NOWHERE } from './source.ts';

type PlaceParts = NonNullable<ReturnType<typeof parsePlace>>;

/** Who can be asked, by id, and which rows there are. */
export interface Asked {
  readonly names: RequirementNames;
  readonly product: ReadonlyMap<string, Entry<'product'>>;
  readonly asset: ReadonlyMap<string, Entry<'asset'>>;
  readonly supplier: ReadonlyMap<string, Entry<'supplier'>>;
}

export function askedOf(names: RequirementNames, { product, asset, supplier }: Entries): Asked {
  return { names, product: byId(product), asset: byId(asset), supplier: byId(supplier) };
}

function byId<E extends Entry>(entries: readonly E[]): ReadonlyMap<string, E> {
  return new Map(entries.flatMap((entry) => (entry.id === null ? [] : [[entry.id, entry] as const])));
}

/** The row may be answered at the place, as far as that is known. */
export function isAsked(asked: Asked, place: string | undefined, row: VocabularyRow): boolean {
  const parsed = parsePlace(place ?? '');
  if (parsed === null) return row.answeredAt.length > 0;
  if (!row.answeredAt.includes(parsed.kind)) return false;
  if (parsed.kind === 'supplier') return notIts(asked, parsed.id, row) === null;
  const itsClass = classOf(asked, parsed);
  return row.ofClass === null || itsClass === null || itsClass === row.ofClass;
}

export function checkAsked(
  sink: ProblemSink,
  asked: Asked,
  { entity, source }: Entry<'answer'> | Entry<'check'>,
  row: NamedRow | null,
): void {
  const place = parsePlace(readable(entity.place) ?? '');
  if (place === null || row === null || !row.answeredAt.includes(place.kind)) return;
  const at = source.at(['place']);
  if (place.kind === 'supplier') checkRole(sink, asked, place.id, row, at);
  else if (row.says === 'capability') checkComponent(sink, asked, place, row, at);
}

function checkRole(sink: ProblemSink, asked: Asked, id: string, row: NamedRow, at: Placed): void {
  const roles = notIts(asked, id, row);
  if (roles === null) return;
  const params = { found: `supplier:${id}`, requirement: row.name, roles, expected: row.ofRoles ?? [] };
  refuse(sink, 'other-role', at, params);
}

/** The roles of a supplier where none of them is asked for the row; null where one is, or may be. */
function notIts({ supplier }: Asked, id: string, { ofRoles }: VocabularyRow): readonly string[] | null {
  const entry = supplier.get(id);
  const roles = entriesOf(entry?.entity.roles);
  // Roles that cannot be read may be the ones asked for.
  if (entry === undefined || ofRoles === null || !Array.isArray(entry.entity.roles)) return null;
  if (roles.some((role) => role === REFUSED || ofRoles.includes(role))) return null;
  return roles.filter((role) => role !== REFUSED).sort(byCodeUnit);
}

/** A component row is counted for a product; an asset without one has no SL-C that its answer could change. */
function checkComponent(
  sink: ProblemSink,
  asked: Asked,
  place: PlaceParts,
  { name, ofClass }: NamedRow,
  at: Placed,
): void {
  const found = `${place.kind}:${place.id}`;
  if (productOf(asked, place) === null)
    return refuse(sink, 'asset-without-product', at, { found, requirement: name });
  const itsClass = classOf(asked, place);
  if (ofClass === null || itsClass === null || itsClass === ofClass) return;
  const near = didYouMean(rowOfClass(asked.names, name, itsClass));
  refuse(sink, 'other-class', at, { found, requirement: name, class: itsClass, expected: ofClass, near });
}

/** `62443-4-2/EDR 3.2` for `62443-4-2/HDR 3.2`, where there is such a row. */
function rowOfClass(names: RequirementNames, requirement: string, itsClass: string): string | null {
  const other = requirement.replace(/\/[A-Z]+/, `/${itsClass}`);
  return nameRow(problemSink(), names, other, NOWHERE)?.name ?? null;
}

/** The class of a component; null where that is not known. */
function classOf(asked: Asked, place: PlaceParts): ComponentClass | null {
  const product = asked.product.get(readable(productOf(asked, place) ?? undefined) ?? '');
  return readable(product?.entity.class) ?? null;
}

/** The product a component is; null where an asset says none, undefined where that is not known. */
function productOf({ asset }: Asked, { kind, id }: PlaceParts): string | Refused | undefined | null {
  if (kind !== 'asset') return id;
  const entry = asset.get(id);
  return entry === undefined ? undefined : (entry.entity.productVersion ?? null);
}
