/** What a column of a table of one's own can mean: the fields of the register, and of an asset those of its interface. */
import type { Asset, Conduit, Flow, Product } from '../../model/plant.ts';
import { ConduitSchema } from '../../model/schema/network.ts';
import { ProductSchema } from '../../model/schema/supply.ts';
import { SHEET_FORMS, fieldColumns, type FieldColumn } from '../column.ts';

export const INVENTORY_KINDS = ['assets', 'flows', 'conduits', 'products'] as const;
export type InventoryKind = (typeof INVENTORY_KINDS)[number];

/** What a row of such a table becomes. */
export type InventoryEntity = Asset | Flow | Conduit | Product;

interface InventoryForm {
  readonly entity: 'asset' | 'flow' | 'conduit' | 'product';
  readonly fields: readonly FieldColumn[];
  readonly required: readonly string[];
  /** What a row that has no id is known by; none where its id is its name. */
  readonly parts: readonly string[];
}

/** Fields of the interface of an asset that stand in its row. */
export const INTERFACE_PARTS = ['address', 'mac', 'network'] as const;
export type InterfacePart = (typeof INTERFACE_PARTS)[number];

export function isInterfacePart(id: string): id is InterfacePart {
  return (INTERFACE_PARTS as readonly string[]).includes(id);
}

/** Of conduits and products what fits into a cell; facts, an SL-T and a certificate are said one by one. */
export const INVENTORY_FORMS: Readonly<Record<InventoryKind, InventoryForm>> = {
  assets: {
    entity: 'asset',
    fields: [
      ...SHEET_FORMS.assets.fields,
      ...SHEET_FORMS.interfaces.fields.filter(({ id }) => isInterfacePart(id)),
    ],
    required: SHEET_FORMS.assets.required,
    parts: [],
  },
  flows: {
    entity: 'flow',
    fields: SHEET_FORMS.flows.fields,
    required: SHEET_FORMS.flows.required,
    parts: ['from', 'to', 'protocol', 'ports'],
  },
  conduits: {
    entity: 'conduit',
    fields: fieldColumns(ConduitSchema, ['id', 'name', 'joins', 'medium', 'owner', 'rules', 'note']),
    required: ['id', 'name', 'joins'],
    parts: [],
  },
  products: {
    entity: 'product',
    fields: fieldColumns(ProductSchema, [
      'id',
      'name',
      'vendor',
      'model',
      'version',
      'class',
      'supplier',
      'supportEnd',
      'note',
    ]),
    required: ['id', 'name', 'class'],
    // Of one name there are many versions, each a product of its own.
    parts: ['name', 'model', 'version'],
  },
};

export function inventoryFields(kind: InventoryKind): readonly FieldColumn[] {
  return INVENTORY_FORMS[kind].fields;
}
