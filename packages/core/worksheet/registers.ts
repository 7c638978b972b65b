/** The registers: assets, flows and evidence, a row for each. */
import { keyOf, type ListEntity, type ListKind } from '../model/kinds.ts';
import type { Plant } from '../model/plant.ts';
import { SHEET_FORMS } from './column.ts';
import type { SheetTable } from './table.ts';

export type RegisterKind = 'assets' | 'flows' | 'evidence';

export function registerTable(plant: Plant, kind: RegisterKind): SheetTable {
  const { entity } = SHEET_FORMS[kind];
  const rows = (plant[kind] as readonly ListEntity[]).map((each) => ({
    key: keyOf(entity as ListKind, each),
    entity: each,
    before: [],
    behind: [],
  }));
  return { kind, before: [], behind: [], rows };
}
