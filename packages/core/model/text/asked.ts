/**
 * An answer or a check of a component or a supplier stands where somebody looks: the row is asked of components of this
 * class, or of suppliers with this role. Elsewhere it would be kept and counted nowhere.
 */
import { byCodeUnit } from '../../lib/order.ts';
import { didYouMean, problemSink, refuse, type Placed, type ProblemSink } from '../problems.ts';
import { parsePlace } from '../refs.ts';
import type { Entries, Entry } from './entry.ts';
import { REFUSED, entriesOf, readable, type Refused } from './refused.ts';
import { nameRow, type NamedRow, type RequirementNames } from './requirement-names.ts';
import { NOWHERE } from './source.ts';

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

function checkRole(
  sink: ProblemSink,
  { supplier }: Asked,
  id: string,
  { name, ofRoles }: NamedRow,
  at: Placed,
): void {
  const entry = supplier.get(id);
  const roles = entriesOf(entry?.entity.roles);
  // Roles that cannot be read may be the ones asked for.
  if (entry === undefined || ofRoles === null || !Array.isArray(entry.entity.roles)) return;
  if (roles.some((role) => role === REFUSED || ofRoles.includes(role))) return;
  const said = roles.filter((role) => role !== REFUSED).sort(byCodeUnit);
  refuse(sink, 'other-role', at, {
    found: `supplier:${id}`,
    requirement: name,
    roles: said,
    expected: ofRoles,
  });
}

/** A component row is counted for a product; an asset without one has no SL-C that its answer could change. */
function checkComponent(
  sink: ProblemSink,
  asked: Asked,
  { kind, id }: { readonly kind: string; readonly id: string },
  { name, ofClass }: NamedRow,
  at: Placed,
): void {
  const found = `${kind}:${id}`;
  const product = kind === 'asset' ? productOf(asked, id) : id;
  if (product === null) return refuse(sink, 'asset-without-product', at, { found, requirement: name });
  const itsClass = readable(asked.product.get(readable(product) ?? '')?.entity.class);
  if (ofClass === null || itsClass === undefined || itsClass === ofClass) return;
  const near = didYouMean(rowOfClass(asked.names, name, itsClass));
  refuse(sink, 'other-class', at, { found, requirement: name, class: itsClass, expected: ofClass, near });
}

/** `62443-4-2/EDR 3.2` for `62443-4-2/HDR 3.2`, where there is such a row. */
function rowOfClass(names: RequirementNames, requirement: string, itsClass: string): string | null {
  const other = requirement.replace(/\/[A-Z]+/, `/${itsClass}`);
  return nameRow(problemSink(), names, other, NOWHERE)?.name ?? null;
}

/** The product an asset is; null where it says none, undefined where that is not known. */
function productOf({ asset }: Asked, id: string): string | Refused | undefined | null {
  const entry = asset.get(id);
  return entry === undefined ? undefined : (entry.entity.productVersion ?? null);
}
