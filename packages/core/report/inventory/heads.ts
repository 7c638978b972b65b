/** What a field of an inventory is called, as worksheets call it; of conduits and products, which have no sheet, as assets and flows call the same. */
import { isInterfacePart, type InventoryKind } from '../../worksheet/inventory/fields.ts';
import type { ColumnWords, SheetWords } from '../locales/en/sheets.ts';

type Heads = Readonly<Record<string, ColumnWords | undefined>>;

/** Undefined where no sheet has the like. */
export function inventoryHead(
  words: SheetWords,
  kind: InventoryKind,
  field: string,
): ColumnWords | undefined {
  const assets: Heads = words.assets;
  switch (kind) {
    case 'assets':
      return isInterfacePart(field) ? words.interfaces[field] : assets[field];
    case 'flows':
      return (words.flows as Heads)[field];
    case 'conduits':
      return field === 'name' ? words.flows.name : assets[field];
    case 'products':
      return field === 'name' ? words.assets.product : assets[field];
    default:
      return undefined;
  }
}
