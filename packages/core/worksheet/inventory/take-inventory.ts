/**
 * A table that people have of their own, taken into a plant: entries by id, new or changed. What the table does not say
 * stays as it is: empty cells, columns that are not there, entries of which there is no row. A row with a cell that
 * cannot be taken is left out as a whole, and every such cell is told.
 */
import { sameValue } from '../../lib/same.ts';
import { apply, type Change } from '../../model/change.ts';
import { LIMITS } from '../../model/limits.ts';
import { findEntity } from '../../model/find-entity.ts';
import type { Plant } from '../../model/plant.ts';
import {
  inTextOrder,
  placeText,
  problemSink,
  refuse,
  shown,
  type Problem,
  type ProblemSink,
} from '../../model/problems.ts';
import { checkPlant } from '../../model/text/check-plant.ts';
import { mostOf } from '../../model/text/collecting.ts';
import { REFUSED } from '../../model/text/refused.ts';
import { folded } from '../marks.ts';
import { cellPlace } from '../open.ts';
import type { TakeInContext } from '../take-in.ts';
import { entityOfRow } from './entity.ts';
import { INVENTORY_FORMS, inventoryFields, type InventoryEntity, type InventoryKind } from './fields.ts';
import { saysMoreThanId } from './ids.ts';
import { guessedColumns, type InventoryMapping, type InventoryWords } from './mapping.ts';
import { mergedRows } from './merged-rows.ts';
import { namedIn } from './naming.ts';
import { changesOf, neededOf, offeredThings, type Offered } from './offered.ts';
import { settledRows, type ReadRow, type Repeat, type SettledRow } from './repeats.ts';
import { idOfRow } from './row-id.ts';
import { rowFields, type RowFields, type Strange } from './row.ts';
import type { InventoryTable } from './table.ts';

export interface InventoryContext extends TakeInContext {
  readonly words: InventoryWords;
}

/** `merged`: what it says is taken with the first row of its id. */
export type RowOutcome = 'new' | 'changed' | 'same' | 'merged' | 'refused';

export interface InventoryRow {
  readonly row: number;
  /** Empty where the row has none that can be read. */
  readonly id: string;
  /** As the table calls it. */
  readonly called: string;
  readonly outcome: RowOutcome;
  readonly before: InventoryEntity | null;
  readonly after: InventoryEntity | null;
}

export interface InventoryTaken {
  /** Columns by field, as they were stated or guessed. */
  readonly columns: Readonly<Record<string, number>>;
  readonly rows: readonly InventoryRow[];
  /** What is made comes first. */
  readonly changes: readonly Change[];
  /** What is made because a row that is taken names it. */
  readonly made: Offered;
  /** What is there, which a name of the table may mean. */
  readonly there: Readonly<Record<keyof Offered, readonly { readonly id: string; readonly name: string }[]>>;
  /** Words and names that nothing is known of, each with how many rows have it, and the first of these. */
  readonly strange: readonly (Strange & { readonly rows: number; readonly lines: readonly number[] })[];
  /** Ids that several rows have, with these rows. */
  readonly repeats: readonly Repeat[];
  readonly problems: readonly Problem[];
  readonly total: number;
}

/** Lines that are told of one word. */
const MOST_LINES = 20;
/** Of leaving rows out until the rest is sound; then all are. */
const MOST_PASSES = 5;

export function takeInventory(
  table: InventoryTable,
  kind: InventoryKind,
  mapping: InventoryMapping,
  context: InventoryContext,
): InventoryTaken {
  const columns = mapping.columns ?? guessedColumns(table, kind, context.words);
  const told = problemSink();
  const strange = new Map<string, Strange & { rows: number; lines: number[] }>();
  const offered = offeredThings(told, table, context.plant, mapping);
  const start = apply(context.plant, changesOf(offered));
  const fields = inventoryFields(kind).flatMap((field) => {
    const column = Object.hasOwn(columns, field.id) ? columns[field.id] : undefined;
    return column === undefined ? [] : [{ ...field, column }];
  });
  const most = mostOf(entityKind(kind));
  if (table.rows.length > most) {
    const at = cellPlace(table.file, table.sheet, { row: table.rows[most] ?? 1, column: 1 });
    refuse(told, 'too-many', at, { found: table.rows.length, limit: most, what: kind });
  }
  const named = namedIn(start);
  const rowContext = {
    table,
    kind,
    fields,
    mapping,
    words: context.words,
    named,
    strange: (found: Strange, row: number) => {
      const key = `${found.field} ${found.text}`;
      const before = strange.get(key);
      if (before === undefined) strange.set(key, { ...found, rows: 1, lines: [row] });
      else if (++before.rows <= MOST_LINES) before.lines.push(row);
    },
  };
  const merged = mergedRows(told, table);
  const each = table.rows.slice(0, most).flatMap((row): readonly ReadRow[] => {
    const sink = problemSink();
    const from = rowFields(sink, rowContext, row);
    if (from.values.size === 0 && sink.total === 0 && !merged.has(row)) return [];
    const isOut = sink.total > 0 || merged.has(row);
    return [{ from, sink, isOut, id: idOfRow(kind, named, from) }];
  });
  const { rows: settled, repeats } = settledRows(each, {
    kind,
    repeated: mapping.repeated,
    isFree: (id, from) => isFreeFor(kind, start, from, id),
  });
  const read = settled.map((row): InventoryRow & { readonly from: RowFields } => {
    const { from, sink } = row;
    const one = taken({ kind, mapping, plant: start }, row);
    tell(told, sink);
    const isRefused = sink.total > 0 || merged.has(from.row);
    return { ...one, from, ...(isRefused ? { outcome: 'refused', after: null } : {}) };
  });
  const rows = [
    ...withoutOrphans(checked(told, { ...context, plant: start }, kind, read)),
    ...table.rows.slice(most).map(beyond),
  ];
  const changes = rows.flatMap(({ id, outcome, before, after }): readonly Change[] =>
    outcome === 'new' || outcome === 'changed' ? [{ kind: entityKind(kind), id, before, after }] : [],
  );
  const made = neededOf(offered, changes);
  const { zones, products, suppliers } = context.plant;
  return {
    columns,
    rows,
    changes: [...changesOf(made), ...changes],
    made,
    there: {
      zones: zones.map(({ id, name }) => ({ id, name })),
      products: products.map(({ id, name, version }) => ({
        id,
        name: version === undefined ? name : `${name} ${version}`,
      })),
      suppliers: suppliers.map(({ id, name }) => ({ id, name })),
    },
    strange: [...strange.values()],
    repeats,
    problems: inTextOrder(told.problems),
    total: told.total,
  };
}

/** A row that no plant has room for stays out as one with a refused cell does: it is counted, never lost. */
function beyond(row: number): InventoryRow {
  return { row, id: '', called: '', outcome: 'refused', before: null, after: null };
}

function entityKind(kind: InventoryKind): (typeof INVENTORY_FORMS)[InventoryKind]['entity'] {
  return INVENTORY_FORMS[kind].entity;
}

interface Taking {
  readonly kind: InventoryKind;
  readonly mapping: InventoryMapping;
  readonly plant: Plant;
}

function taken(
  { kind, mapping, plant }: Taking,
  { from, sink, id, taken: other, isMerged }: SettledRow,
): InventoryRow {
  const { row, values, interfaces, called, isByName, at } = from;
  if (id === null) {
    // A cell that is refused says something, if badly: it is not missed as well.
    if (sink.total === 0) refuse(sink, 'missing-field', at('id'), { fields: ['id'], n: 1 });
    return { row, id: '', called, outcome: 'refused', before: null, after: null };
  }
  if (isMerged) return { row, id, called, outcome: 'merged', before: null, after: null };
  const place = at(isByName ? 'name' : 'id');
  if (other !== null)
    refuse(sink, 'duplicate-id', place, {
      found: shown(called || id),
      other: placeText(other.at(other.isByName ? 'name' : 'id').place()),
    });
  const before = findEntity(plant, entityKind(kind), id) as InventoryEntity | null;
  if (!isFreeFor(kind, plant, from, id))
    refuse(sink, 'duplicate-id', place, {
      found: shown(called || id),
      other: `${entityKind(kind)}:${id}`,
    });
  const after = entityOfRow(sink, kind, { id, called, before, values, interfaces, at, mapping });
  const outcome = before === null ? 'new' : sameValue(before, after) ? 'same' : 'changed';
  return { row, id, called, outcome, before, after };
}

/** Rows that were merged into one that stays out stay out with it. */
function withoutOrphans(rows: readonly InventoryRow[]): readonly InventoryRow[] {
  const live = new Set(rows.flatMap(({ id, after }) => (after === null ? [] : [id])));
  return rows.map((row) =>
    row.outcome === 'merged' && !live.has(row.id) ? { ...row, outcome: 'refused' } : row,
  );
}

function isFreeFor(kind: InventoryKind, plant: Plant, from: RowFields, id: string): boolean {
  const before = findEntity(plant, entityKind(kind), id) as InventoryEntity | null;
  return before === null || isMeant(kind, before, from, id);
}

/**
 * The entry of that id is what the row is of. Other texts may lead to the same id: then it is known by its name, or by
 * the parts that make one.
 */
function isMeant(
  kind: InventoryKind,
  before: InventoryEntity,
  { called, values }: RowFields,
  id: string,
): boolean {
  if (called === '')
    return INVENTORY_FORMS[kind].parts.every((part) => {
      const said = values.get(part);
      const is = (before as unknown as Readonly<Record<string, unknown>>)[part];
      return said === undefined || said === REFUSED || sameValue(is, said);
    });
  if (before.name === undefined || !saysMoreThanId(called, id)) return true;
  const names = [called, values.get('name')].map((name) => folded(String(name)));
  return names.includes(folded(before.name));
}

/** What shows only in the plant as a whole: rows that would make it unsound are left out. */
function checked(
  told: ProblemSink,
  context: InventoryContext,
  kind: InventoryKind,
  read: readonly (InventoryRow & { readonly from: RowFields })[],
): readonly InventoryRow[] {
  const of = entityKind(kind);
  let rows = read;
  for (let pass = 0; ; pass++) {
    const live = new Map(rows.flatMap((row) => (row.after === null ? [] : [[row.id, row] as const])));
    const changes = [...live.values()].flatMap(({ id, outcome, before, after }): readonly Change[] =>
      outcome === 'same' ? [] : [{ kind: of, id, before, after }],
    );
    const sink = problemSink();
    const bad = new Set<string>();
    checkPlant(sink, apply(context.plant, changes), context, (each, id) => {
      const row = each === of ? live.get(id) : undefined;
      if (row === undefined) return null;
      const at = (path: readonly (string | number)[]) => ({
        place: () => {
          bad.add(id);
          return row.from.at(String(path[0] ?? 'id')).place();
        },
      });
      return { start: at([]), at, keyAt: at };
    });
    tell(told, sink);
    if (bad.size === 0) return rows;
    const isLast = pass === MOST_PASSES;
    rows = rows.map((row) => (isLast || bad.has(row.id) ? { ...row, outcome: 'refused', after: null } : row));
  }
}

function tell(told: ProblemSink, { problems, total }: ProblemSink): void {
  const room = Math.max(0, LIMITS.problems - told.problems.length);
  told.problems.push(...problems.slice(0, room));
  told.total += total;
}
