/** What a table calls things of the plant by: their ids, references, names and addresses. */
import type { Plant } from '../../model/plant.ts';
import { folded } from '../marks.ts';

export interface Named {
  /** The id of the one thing that is called so; null where there is none, or more than one. */
  readonly zone: (text: string) => string | null;
  readonly conduit: (text: string) => string | null;
  readonly asset: (text: string) => string | null;
  readonly product: (text: string) => string | null;
  readonly supplier: (text: string) => string | null;
  /** A reference such as `asset:pump-1`. */
  readonly end: (text: string) => string | null;
  /** Of zones, for what was meant. */
  readonly names: readonly string[];
}

export function namedIn({
  zones,
  conduits,
  assets,
  products,
  suppliers,
}: Pick<Plant, 'zones' | 'conduits' | 'assets' | 'products' | 'suppliers'>): Named {
  const zone = index(zones.map(({ id, name }) => [id, [name, `zone:${id}`]]));
  const conduit = index(conduits.map(({ id, name }) => [id, [name, `conduit:${id}`]]));
  const asset = index(
    assets.map(({ id, name, interfaces = [] }) => [
      id,
      [name, `asset:${id}`, ...interfaces.flatMap(({ address }) => address ?? [])],
    ]),
  );
  const end = (text: string): string | null => {
    const found = asset(text);
    if (found !== null) return `asset:${found}`;
    const inZone = zone(text);
    return inZone === null ? null : `zone:${inZone}`;
  };
  const product = index(
    products.map(({ id, name, version }) => [
      id,
      [name, ...(version === undefined ? [] : [`${name} ${version}`]), `product:${id}`],
    ]),
  );
  const supplier = index(suppliers.map(({ id, name }) => [id, [name, `supplier:${id}`]]));
  return { zone, conduit, asset, product, supplier, end, names: zones.flatMap(({ id, name }) => [id, name]) };
}

function index(
  things: readonly (readonly [string, readonly (string | undefined)[]])[],
): (text: string) => string | null {
  const ids = new Map(things.map(([id]) => [id, id]));
  const names = new Map<string, string | null>();
  for (const [id, called] of things)
    for (const name of called)
      if (name !== undefined) {
        const key = folded(name);
        names.set(key, names.has(key) && names.get(key) !== id ? null : id);
      }
  return (text) => ids.get(folded(text)) ?? names.get(folded(text)) ?? null;
}
