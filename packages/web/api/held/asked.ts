/** What is asked of the thread that holds the plant and judges what is on its way, and what it gives back. */
import type { Ahead } from '@bulkhead/core/report/workbench/ahead.ts';
import type { AnswerSaid } from '@bulkhead/core/report/workbench/held-plant.ts';
import type { ThingSent } from '@bulkhead/core/report/workbench/held-levels.ts';
import type { PlaceLevels } from '@bulkhead/core/report/workbench/overview.ts';
import type { PlaceRows } from '@bulkhead/core/report/workbench/place-rows.ts';

/** Which plant is held. */
interface Asked {
  readonly id: number;
  readonly plant: string;
  /** What is held is at least as new as this entry. */
  readonly entry: number;
  /** The day of the server. */
  readonly asOf: string;
}

/** The rows of one place with answers on their way. */
export interface RowsAsked extends Asked {
  readonly of: 'rows';
  readonly place: string;
  /** Not recorded yet; none where the plant is only to be held ready. */
  readonly answers: readonly AnswerSaid[];
  /** What somebody looks at and has not said: told what it would do. */
  readonly tried: AnswerSaid | null;
}

/** Levels of all places with whatever is on its way. */
export interface LevelsAsked extends Asked {
  readonly of: 'levels';
  /** In the order in which they were sent, each for itself. */
  readonly sent: readonly (readonly ThingSent[])[];
}

export type HeldAsked = RowsAsked | LevelsAsked;

export type FromHeld = { readonly id: number } & (
  | {
      readonly state: 'judged';
      readonly rows: PlaceRows;
      /** The entry the answers were laid over. */
      readonly seq: number;
      /** Milliseconds it took to judge them. */
      readonly took: number;
    }
  /** Follows what is judged, as soon as nobody waits for anything else. */
  | { readonly state: 'ahead'; readonly ahead: Ahead | null }
  | ({ readonly state: 'levels' } & LevelsTold)
  /** Not all that the plant is judged by is to be had here, or there is no such place. */
  | { readonly state: 'unknown' }
  | { readonly state: 'fault'; readonly why: string }
);

export interface LevelsTold {
  /** The entry that what is on its way was laid over. */
  readonly seq: number;
  /** Of places that are otherwise than they were told last, and of those that nothing is on its way for any more. */
  readonly places: readonly PlaceLevels[];
  /** Places that are as they are because of what is on its way. */
  readonly pending: readonly string[];
}
