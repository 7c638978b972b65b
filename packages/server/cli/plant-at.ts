/** A plant of a record as it is written in a call: `waterworks`, `waterworks@12` for how it was after entry 12, or `waterworks@audit` for a baseline. */
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
  const [, plant = '', entry] = /^([^@]*)(?:@(.+))?$/s.exec(text) ?? [];
  if (!isId(plant)) return null;
  if (entry === undefined) return { plant, seq: null };
  if (/^\d{1,15}$/.test(entry)) return { plant, seq: Number(entry) };
  return isId(entry) ? { plant, seq: null, baseline: entry } : null;
}

/** A plant as it is now, for what cannot be done to another moment. @throws CallError */
export function plantNow(text: string): string {
  const { plant, seq, baseline } = plantAt(text);
  if (seq !== null || baseline !== undefined) throw new CallError('plant-now', { found: text, plant });
  return plant;
}
