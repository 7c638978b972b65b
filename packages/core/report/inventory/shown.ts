/** What a table would make of a plant, as it is shown before it is written: bounded, however long the table is. */
import type { Asset } from '../../model/plant.ts';
import type { ZoneKind } from '../../model/schema/scope.ts';
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
import { suggestedZoneKind } from './zone-kinds.ts';
import type { WordedProblem } from '../render/check-report.ts';

/** Of each outcome. */
const MOST_ROWS = 200;
const MOST_STRANGE = 100;
const MOST_THERE = 500;
const MOST_REPEATS = 100;
/** Rows of one id, and what they say otherwise. */
const MOST_OF_ONE = 8;
/** Fields whose words are names of zones. */
const NAME_ZONES: ReadonlySet<string> = new Set(['zones', 'joins']);

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
  readonly made: InventoryTaken['made'];
  readonly there: InventoryTaken['there'];
  /** The first of each outcome, in the order of the table. */
  readonly rows: readonly {
    readonly row: number;
    readonly id: string;
    readonly called: string;
    readonly outcome: RowOutcome;
    readonly fields: readonly FieldChange[];
  }[];
  readonly strange: readonly (InventoryTaken['strange'][number] & {
    /** Of a zone, what its name suggests. */
    readonly suggests: ZoneKind | null;
  })[];
  /** Rows whose id an earlier one has. */
  readonly repeating: number;
  /** The first ids that several rows have. */
  readonly repeats: readonly {
    readonly id: string;
    readonly called: string;
    readonly rows: readonly number[];
    /** So many rows more. */
    readonly more: number;
    /** What later rows say otherwise than the first. */
    readonly differs: readonly {
      readonly row: number;
      readonly field: string;
      readonly first: string;
      readonly said: string;
    }[];
  }[];
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
  const { sheets, table, rows, columns, made, there, strange, repeats, total, encoding } = found;
  const fieldAt = new Map(Object.entries(columns).map(([field, column]) => [column, field]));
  const counts = { new: 0, changed: 0, same: 0, merged: 0, refused: 0 };
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
    made,
    there: {
      zones: there.zones,
      products: there.products.slice(0, MOST_THERE),
      suppliers: there.suppliers.slice(0, MOST_THERE),
    },
    rows: first.map(({ row, id, called, outcome, before, after }) => ({
      row,
      id,
      called,
      outcome,
      fields: after === null || outcome === 'same' ? [] : changedFields(kind, before, after),
    })),
    strange: strange.slice(0, MOST_STRANGE).map((found) => ({
      ...found,
      suggests: NAME_ZONES.has(found.field) ? suggestedZoneKind(found.text) : null,
    })),
    repeating: repeats.reduce((sum, { rows: of }) => sum + of.length - 1, 0),
    repeats: repeats.slice(0, MOST_REPEATS).map((repeat) => ({
      id: repeat.id,
      called: repeat.called,
      rows: repeat.rows.slice(0, MOST_OF_ONE),
      more: Math.max(0, repeat.rows.length - MOST_OF_ONE),
      differs: repeat.differs.slice(0, MOST_OF_ONE).map(({ row, field, first: is, said }) => ({
        row,
        field,
        first: fieldText(is),
        said: fieldText(said),
      })),
    })),
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
