/** Entries to write under load: additions, changes and removals of a few hundred entities that only this lane touches. */
import type { Asked, AskedChange } from '../../db/ledger/append.ts';
import { dice } from './dice.ts';

export const PLANT = 'works';
const IDS = 900;
const LARGEST = 600;
/** Two entries of the largest size with this much text make SQLite's log long enough to be carried over. */
const HEAVY = 400;

export interface Lane {
  /** The next entry, whatever became of the one before. */
  next(): Asked;
  /** The one that `next` gave last is in the record. */
  done(): void;
}

/**
 * @param name no two lanes of one record have the same
 * @param there what the record holds of this lane's entities, by id
 * @param heavy every entry is as large as they come, with much text
 */
export function lane(
  name: string,
  seed: number,
  there: ReadonlyMap<string, object>,
  heavy: boolean = false,
): Lane {
  const chance = dice(seed);
  const state = new Map(there);
  let count = 0;
  let asked: readonly AskedChange[] = [];
  const change = (id: string): AskedChange => {
    const before = state.get(id) ?? null;
    const removed = before !== null && chance.under(5) === 0;
    const after = removed
      ? null
      : {
          id,
          name: `Pump ${id}`,
          run: seed,
          turn: count,
          note: 'ä𝔘'.repeat(heavy ? HEAVY : chance.under(20)),
        };
    return { kind: 'asset', id, before, after };
  };
  return {
    next: () => {
      count++;
      const ids = new Set<string>();
      const size = heavy ? LARGEST : sizeOf(chance.under(100), chance.under(LARGEST));
      for (let left = size; left > 0; left--) ids.add(`${name}-${chance.under(IDS)}`);
      asked = [...ids].map(change);
      const request = `${name}-${seed}-${count}`;
      return {
        plant: PLANT,
        request,
        time: '2026-11-26T08:00:00.000Z',
        actor: 'a1',
        reason: request,
        changes: asked,
      };
    },
    done: () => {
      for (const { id, after } of asked) {
        if (after === null) state.delete(id);
        else state.set(id, after);
      }
    },
  };
}

/** Most entries are small; one in ten is as large as they come. */
function sizeOf(percent: number, large: number): number {
  if (percent < 60) return 1 + (large % 3);
  return percent < 90 ? 1 + (large % 60) : 1 + large;
}
