/** What is asked of the thread that lays the plant out, and what it gives back. */
import type { LaidOut, LaidOutOptions } from '@bulkhead/core/drawing/laid-out.ts';
import type { Conduit, Zone } from '@bulkhead/core/model/plant.ts';
import type { OverlaidZone } from '@bulkhead/core/report/workbench/overlay-values.ts';
import type { Moment } from '../../api/plants.ts';

export interface DrawAsked extends Pick<LaidOutOptions, 'words' | 'overlay'> {
  readonly id: number;
  /** Of which the plant is laid out. */
  readonly moment: Pick<Moment, 'plant' | 'at'>;
  /** What the overlay says of zones, where levels are not all of it. */
  readonly said: readonly OverlaidZone[];
  /** Of the words. */
  readonly language: string;
  /** What is shown now: where nothing of it is otherwise it is not sent again. */
  readonly shown: number | null;
}

/** A plant as it is laid out. Levels are no part of it: each zone is drawn with its own. */
export interface Drawn {
  /** Which answer of the thread it is. */
  readonly number: number;
  readonly laidOut: LaidOut;
  readonly zones: readonly Zone[];
  readonly conduits: readonly Conduit[];
  /** Of each zone, by its id. */
  readonly assets: Readonly<Record<string, number>>;
}

export type FromDrawing =
  | { readonly id: number; readonly state: 'drawn'; readonly drawn: Drawn }
  | { readonly id: number; readonly state: 'same' }
  | { readonly id: number; readonly state: 'fault'; readonly why: string };
