/** Where two vectors of SL-T differ. */
import type { FrId } from '../../model/plant.ts';
import { FR_ORDER } from '../row-table.ts';
import type { Levels } from '../sl-target.ts';

export interface FlippedFr {
  readonly fr: FrId;
  readonly from: number | null;
  readonly to: number | null;
}

export function flipped(before: Levels, after: Levels): readonly FlippedFr[] {
  return FR_ORDER.flatMap((fr, f) => {
    const [from, to] = [before[f] ?? null, after[f] ?? null];
    return from === to ? [] : [{ fr, from, to }];
  });
}
