/** What is asked of the thread that judges answers on their way, and what it gives back. */
import type { Ahead } from '@bulkhead/core/report/workbench/ahead.ts';
import type { PlaceRows } from '@bulkhead/core/report/workbench/place-rows.ts';
import type { AnswerSaid } from '@bulkhead/core/report/workbench/held-plant.ts';

export interface LiveAsked {
  readonly id: number;
  readonly plant: string;
  /** The entry that is shown: what is held is at least as new. */
  readonly entry: number;
  /** The day of the server. */
  readonly asOf: string;
  readonly place: string;
  /** Not recorded yet; none where the plant is only to be held ready. */
  readonly answers: readonly AnswerSaid[];
  /** What somebody looks at and has not said: told what it would do. */
  readonly tried: AnswerSaid | null;
}

export type FromLive =
  | {
      readonly id: number;
      readonly state: 'judged';
      readonly rows: PlaceRows;
      /** The entry the answers were laid over. */
      readonly seq: number;
      /** Milliseconds it took to judge them. */
      readonly took: number;
    }
  /** Follows what is judged, as soon as nobody waits for anything else. */
  | { readonly id: number; readonly state: 'ahead'; readonly ahead: Ahead | null }
  /** Not all that the plant is judged by is to be had here, or there is no such place. */
  | { readonly id: number; readonly state: 'unknown' }
  | { readonly id: number; readonly state: 'fault'; readonly why: string };
