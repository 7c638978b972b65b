/**
 * The rows to the next SL: for a place and an FR below SL-T, the rows of level ≤ n that are not satisfied, n being one
 * more than SL-A. Exact by 3.5: when all of them are satisfied SL-A is at least n, and before that it is not.
 */
import { BLOCKED, CLAIMED, boundOf } from '../evaluate/cells.ts';
import type { PlantIndex } from '../evaluate/plant-index.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';
import { cellAt, type PlaceInIndex } from '../evaluate/verdict-view.ts';
import { byCodeUnit } from '../lib/order.ts';
import type { FrId } from '../model/plant.ts';
import type { PlaceRef } from '../model/refs.ts';
import { placesByRef } from './causes.ts';
import { byCost, priceOf, type Price } from './price.ts';
import { rootOf, type Root } from './root.ts';

export interface Step {
  readonly place: PlaceRef;
  readonly fr: FrId;
  /** Claimed SL-A. */
  readonly from: number;
  /** SL-A once the rows are satisfied; not told beyond SL-T. */
  readonly to: number;
  /** Rows to satisfy, in the order of the catalog. An RE that only waits for one of them is not among them. */
  readonly rows: readonly string[];
  /** REs that count as soon as their base does. */
  readonly waiting: readonly string[];
  /** Measures named for the rows. */
  readonly measures: readonly string[];
  /** Every row has a measure named for it, so the price is that of the whole step. */
  readonly priced: boolean;
  readonly price: Price;
  /** Those of the rows that also stand before the next SL of other places, with how many these are. */
  readonly shared: readonly SharedRow[];
}

export interface SharedRow {
  readonly requirement: string;
  readonly places: number;
}

type StepHere = Omit<Step, 'shared'>;

/** Fewest rows first, then the cheaper, then by place and FR. */
export function stepsOf(index: PlantIndex): readonly Step[] {
  return withShared(placesByRef(index).flatMap((at) => stepsAt(at))).sort(
    (a, b) =>
      a.rows.length - b.rows.length ||
      byCost(a.price, b.price) ||
      byCodeUnit(a.place, b.place) ||
      FR_ORDER.indexOf(a.fr) - FR_ORDER.indexOf(b.fr),
  );
}

/** A row is of one FR, so it stands in one step of a place at most. */
function withShared(steps: readonly StepHere[]): Step[] {
  const places = new Map<string, number>();
  for (const { rows } of steps) for (const row of rows) places.set(row, (places.get(row) ?? 0) + 1);
  return steps.map((step) => ({
    ...step,
    shared: step.rows.flatMap((requirement) => {
      const others = (places.get(requirement) ?? 0) - 1;
      return others === 0 ? [] : [{ requirement, places: others }];
    }),
  }));
}

/** The next step of each FR that is below SL-T, in FR order. */
function stepsAt(at: PlaceInIndex): readonly StepHere[] {
  return FR_ORDER.flatMap((fr, f) => {
    const target = at.place.target.levels[f] ?? 0;
    for (let next = 1; next <= target; next++) {
      const open = openRows(at, f, next);
      if (open.length > 0) return [stepOf(at, fr, { from: next - 1, target, open })];
    }
    return [];
  });
}

interface Ahead {
  readonly from: number;
  readonly target: number;
  readonly open: readonly number[];
}

function stepOf(at: PlaceInIndex, fr: FrId, { from, target, open }: Ahead): StepHere {
  const f = FR_ORDER.indexOf(fr);
  const { key } = at.context.table;
  const rows = open.filter((row) => (cellAt(at, row) & BLOCKED) === 0);
  const waiting = open.filter((row) => (cellAt(at, row) & BLOCKED) !== 0);
  let to = from + 1;
  while (to < target && openRows(at, f, to + 1).length === open.length) to++;
  const named = rows.map((row) => measuresOf(rootOf(at, row)));
  const measures = [...new Set(named.flat())].sort(byCodeUnit);
  const priced = named.every((ids) => ids.length > 0);
  return {
    place: at.place.ref as PlaceRef,
    fr,
    from,
    to,
    rows: rows.map((row) => key[row] as string),
    waiting: waiting.map((row) => key[row] as string),
    measures,
    priced,
    price: priceOf(at.index.entities, priced ? measures : []),
  };
}

export function measuresOf({ code, params }: Root): readonly string[] {
  return code === 'measure' ? (params.measures ?? []) : [];
}

/** Rows of the FR that keep SL-A below this SL: not satisfied and of this level or below, or bound below it. */
export function openRows(at: PlaceInIndex, f: number, sl: number): readonly number[] {
  const { table } = at.context;
  return (table.rowsOfFr[f] as readonly number[]).filter((row) => {
    const cell = cellAt(at, row);
    if ((cell & CLAIMED) === 0) return (table.level[row] as number) <= sl;
    return (boundOf(cell) ?? sl) < sl;
  });
}
