/** Things that the table may name and somebody said to make: zones, products and suppliers, each where a row that is taken needs it. */
import type { Change } from '../../model/change.ts';
import type { Asset, Conduit, Flow, Plant, Product, Supplier, Zone } from '../../model/plant.ts';
import type { ProblemSink } from '../../model/problems.ts';
import { keepable } from '../../model/text/yaml-faults.ts';
import { folded } from '../marks.ts';
import { cellPlace } from '../open.ts';
import { idOf } from './ids.ts';
import type { InventoryMapping } from './mapping.ts';
import type { InventoryTable } from './table.ts';

export interface Offered {
  readonly zones: readonly Zone[];
  readonly products: readonly Product[];
  readonly suppliers: readonly Supplier[];
}

/** Of what is there already, nothing is made. */
export function offeredThings(
  sink: ProblemSink,
  table: InventoryTable,
  plant: Plant,
  { zones = {}, products = {}, suppliers = {} }: InventoryMapping,
): Offered {
  const at = cellPlace(table.file, table.sheet, { row: table.head, column: 1 });
  const offer = <T, Entity>(
    stated: Readonly<Record<string, T>>,
    there: readonly { readonly id: string; readonly name: string }[],
    kind: string,
    made: (called: { readonly id: string; readonly name: string }, more: T) => Entity,
  ): readonly Entity[] => {
    const known = new Set(there.map(({ id }) => id));
    const names = new Set(there.map(({ name }) => folded(name)));
    return Object.entries(stated).flatMap(([name, more]): readonly Entity[] => {
      const id = idOf(name, kind);
      if (id === null || known.has(id) || names.has(folded(name))) return [];
      if (!keepable(sink, name, () => at)) return [];
      known.add(id);
      return [made({ id, name: name.trim() }, more)];
    });
  };
  return {
    zones: offer(zones, plant.zones, 'zone', (called, { kind, level }): Zone => ({
      ...called,
      kind,
      ...(level === undefined ? {} : { level }),
    })),
    products: offer(products, plant.products, 'product', (called, more): Product => ({ ...called, ...more })),
    suppliers: offer(suppliers, plant.suppliers, 'supplier', (called, more): Supplier => ({
      ...called,
      ...more,
    })),
  };
}

/** Those that the changes of a table name. */
export function neededOf(offered: Offered, changes: readonly Change[]): Offered {
  const zones = zonesIn(changes);
  const named = (field: 'productVersion' | 'supplier'): ReadonlySet<unknown> =>
    new Set(changes.map(({ after }) => (after as unknown as Readonly<Record<string, unknown>>)[field]));
  const [products, suppliers] = [named('productVersion'), named('supplier')];
  return {
    zones: offered.zones.filter(({ id }) => zones.has(id)),
    products: offered.products.filter(({ id }) => products.has(id)),
    suppliers: offered.suppliers.filter(({ id }) => suppliers.has(id)),
  };
}

export function changesOf({ zones, products, suppliers }: Offered): readonly Change[] {
  return [
    ...zones.map((after): Change => ({ kind: 'zone', id: after.id, before: null, after })),
    ...suppliers.map((after): Change => ({ kind: 'supplier', id: after.id, before: null, after })),
    ...products.map((after): Change => ({ kind: 'product', id: after.id, before: null, after })),
  ];
}

/** Ids of zones that entries are in, begin or end in, or join. */
function zonesIn(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(
    changes.flatMap(({ after }) => {
      const {
        zones = [],
        from = '',
        to = '',
        joins = [],
      } = after as Partial<Pick<Asset, 'zones'> & Pick<Flow, 'from' | 'to'> & Pick<Conduit, 'joins'>>;
      const ends = [from, to].flatMap((end) => (end.startsWith('zone:') ? [end.slice('zone:'.length)] : []));
      return [...zones, ...ends, ...joins];
    }),
  );
}
