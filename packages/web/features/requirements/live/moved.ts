/** Where two states of a place differ: what an answer moved, or where a browser came to something else than the server. */
import { FR_ORDER } from '@bulkhead/core/evaluate/row-table.ts';
import { sameValue } from '@bulkhead/core/lib/same.ts';
import type { FrId } from '@bulkhead/core/model/plant.ts';
import type { PlaceRow, PlaceRows } from '@bulkhead/core/report/workbench/place-rows.ts';

export const SIDES = ['claimed', 'evidenced', 'verified', 'upper'] as const;
export type LevelSide = (typeof SIDES)[number];

export interface MovedLevel {
  readonly side: LevelSide;
  readonly fr: FrId;
  readonly from: number | null;
  readonly to: number | null;
}

export interface Moved {
  readonly levels: readonly MovedLevel[];
  /** Requirements whose verdict or reading is another one. */
  readonly rows: ReadonlySet<string>;
}

export function movedBetween(from: PlaceRows, to: PlaceRows): Moved {
  const levels = SIDES.flatMap((side) =>
    FR_ORDER.flatMap((fr, i): readonly MovedLevel[] => {
      const [before = null, after = null] = [from.slA[side][i], to.slA[side][i]];
      return before === after ? [] : [{ side, fr, from: before, to: after }];
    }),
  );
  const known = new Map(from.rows.map((row) => [row.requirement, row] as const));
  const rows = to.rows.filter((row) => !sameValue(judgedAs(known.get(row.requirement)), judgedAs(row)));
  return { levels, rows: new Set(rows.map(({ requirement }) => requirement)) };
}

export function isStill({ levels, rows }: Moved): boolean {
  return levels.length === 0 && rows.size === 0;
}

function judgedAs(row: PlaceRow | undefined): object | null {
  return row === undefined ? null : { verdict: row.verdict, required: row.required, reads: row.reads };
}
