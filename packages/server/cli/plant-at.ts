/** A plant of a record as it is written in a call: `waterworks`, or `waterworks@12` for how it was after entry 12. */
import { isId } from '@bulkhead/core/model/refs.ts';
import type { PlantAt } from '../app/record/stored-plant.ts';
import { CallError } from './refused.ts';

/** @throws CallError */
export function plantAt(text: string): PlantAt {
  const at = parsed(text);
  if (at === null) throw new CallError('plant-at', { found: text });
  return at;
}

export function isPlantAt(text: string): boolean {
  return parsed(text) !== null;
}

function parsed(text: string): PlantAt | null {
  const [, plant = '', seq] = /^([^@]*)(?:@(\d{1,15}))?$/.exec(text) ?? [];
  return isId(plant) ? { plant, seq: seq === undefined ? null : Number(seq) } : null;
}
