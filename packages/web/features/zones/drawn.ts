/** What is asked of the thread that draws, and what it gives back. */
import type { Drawing, DrawnLegend } from '@bulkhead/core/drawing/drawing.ts';
import type { DrawingWords } from '@bulkhead/core/drawing/words.ts';
import type { PlaceValues } from '@bulkhead/core/drawing/values.ts';
import type { Conduit, Zone } from '@bulkhead/core/model/plant.ts';
import type { PlaceRef } from '@bulkhead/core/model/refs.ts';
import type { Moment } from '../../api/plants.ts';

export interface DrawAsked {
  readonly id: number;
  /** Of which the plant is drawn. */
  readonly moment: Pick<Moment, 'plant' | 'at'>;
  readonly values: readonly (readonly [PlaceRef, PlaceValues])[];
  readonly overlay: 'plain' | 'gap';
  readonly words: DrawingWords;
  readonly reading: string;
}

export interface Drawn {
  readonly drawing: Drawing;
  readonly legend: DrawnLegend;
  readonly zones: readonly Zone[];
  readonly conduits: readonly Conduit[];
  /** Of each zone, by its id. */
  readonly assets: Readonly<Record<string, number>>;
}

export type FromDrawing =
  | { readonly id: number; readonly drawn: Drawn }
  | { readonly id: number; readonly fault: string };
