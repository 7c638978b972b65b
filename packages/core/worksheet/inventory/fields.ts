/** What a column of a table of one's own can mean: the fields of the register, and of an asset those of its interface. */
import { SHEET_FORMS, type FieldColumn } from '../column.ts';

export const INVENTORY_KINDS = ['assets', 'flows'] as const;
export type InventoryKind = (typeof INVENTORY_KINDS)[number];

/** Fields of the interface of an asset that stand in its row. */
export const INTERFACE_PARTS = ['address', 'mac', 'network'] as const;
export type InterfacePart = (typeof INTERFACE_PARTS)[number];

export function isInterfacePart(id: string): id is InterfacePart {
  return (INTERFACE_PARTS as readonly string[]).includes(id);
}

export function inventoryFields(kind: InventoryKind): readonly FieldColumn[] {
  const { fields } = SHEET_FORMS[kind];
  if (kind === 'flows') return fields;
  return [...fields, ...SHEET_FORMS.interfaces.fields.filter(({ id }) => isInterfacePart(id))];
}
