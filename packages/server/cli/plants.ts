import { plantsJson } from '@bulkhead/core/report/render/plants-json.ts';
import { plantsText } from '@bulkhead/core/report/render/terminal/plants.ts';
import { listedPlants } from '../app/record/summaries.ts';
import { isText, type Call } from './arguments.ts';
import { fromRecord } from './record.ts';
import { sameRecord } from './record-place.ts';
import type { Result, World } from './world.ts';

export async function plantsCommand(call: Call, { words, terminal }: World): Promise<Result> {
  const plants = await fromRecord(call, listedPlants);
  return {
    out: isText(call) ? plantsText(plants, sameRecord(call), words, terminal) : plantsJson(plants),
    code: 0,
  };
}
