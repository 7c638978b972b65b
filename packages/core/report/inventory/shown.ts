/** What a table would make of a plant, as it is shown before it is written: bounded, however long the table is. */
import type { Asset, Zone } from '../../model/plant.ts';
import { sameValue } from '../../lib/same.ts';
import { columnName } from '../../workbook/address.ts';
import { fieldText } from '../../worksheet/field-text.ts';
import {
  INTERFACE_PARTS,
  inventoryFields,
  type InventoryEntity,
  type InventoryKind,
} from '../../worksheet/inventory/fields.ts';
import type { OpenInventory } from '../../worksheet/inventory/open-inventory.ts';
import type { InventoryTaken, RowOutcome } from '../../worksheet/inventory/take-inventory.ts';
import type { WordedProblem } from '../render/check-report.ts';

/** Of each outcome. */
const MOST_ROWS = 200;
const MOST_STRANGE = 100;

export interface InventoryShown {
  readonly sheets: readonly string[];
  readonly sheet: string;
  /** The row of the heads. */
  readonly head: number;
  readonly encoding: string | null;
  readonly columns: readonly {
    readonly column: number;
    /** As spreadsheets call it. */
    readonly letter: string;
    readonly head: string;
    readonly samples: readonly string[];
    readonly field: string | null;
  }[];
  readonly counts: Readonly<Record<RowOutcome, number>>;
  readonly zones: readonly Zone[];
  readonly zonesThere: InventoryTaken['zonesThere'];
  /** The first of each outcome, in the order of the table. */
  readonly rows: readonly {
    readonly row: number;
    readonly id: string;
    readonly called: string;
    readonly outcome: RowOutcome;
    readonly fields: readonly FieldChange[];
  }[];
  readonly strange: InventoryTaken['strange'];
  readonly problems: readonly WordedProblem[];
  readonly total: number;
}

interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export function inventoryShown(
  kind: InventoryKind,
  found: OpenInventory & InventoryTaken & { readonly encoding: string | null },
  problems: readonly WordedProblem[],
): InventoryShown {
  const { sheets, table, rows, columns, zones, zonesThere, strange, total, encoding } = found;
  const fieldAt = new Map(Object.entries(columns).map(([field, column]) => [column, field]));
  const counts = { new: 0, changed: 0, same: 0, refused: 0 };
  const first = rows.filter(({ outcome }) => ++counts[outcome] <= MOST_ROWS);
  return {
    sheets,
    sheet: table.sheet.name,
    head: table.head,
    encoding,
    columns: table.columns.map(({ column, head, samples }) => ({
      column,
      letter: columnName(column),
      head,
      samples,
      field: fieldAt.get(column) ?? null,
    })),
    counts,
    zones,
    zonesThere,
    rows: first.map(({ row, id, called, outcome, before, after }) => ({
      row,
      id,
      called,
      outcome,
      fields: after === null || outcome === 'same' ? [] : changedFields(kind, before, after),
    })),
    strange: strange.slice(0, MOST_STRANGE),
    problems,
    total,
  };
}

function changedFields(
  kind: InventoryKind,
  before: InventoryEntity | null,
  after: InventoryEntity,
): readonly FieldChange[] {
  return inventoryFields(kind).flatMap(({ id }) => {
    const [was, is] = [valueOf(before, id), valueOf(after, id)];
    return sameValue(was, is) ? [] : [{ field: id, before: fieldText(was), after: fieldText(is) }];
  });
}

function valueOf(entity: InventoryEntity | null, field: string): unknown {
  const part = INTERFACE_PARTS.find((each) => each === field);
  if (entity === null) return undefined;
  if (part === undefined) return (entity as unknown as Readonly<Record<string, unknown>>)[field];
  const stated = ((entity as Asset).interfaces ?? []).flatMap((each) => each[part] ?? []);
  return stated.length === 0 ? undefined : stated;
}
