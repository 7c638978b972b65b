/** Lays the plant out beside the page, by the same code that draws it for reports. */
import { drawOverview, legendBeside } from '@bulkhead/core/drawing/drawing.ts';
import { plantOfEntities } from '@bulkhead/core/model/plant-of-entities.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import { entitiesOf, keptThings, type KeptThings } from '../../api/kept-things.ts';
import { storedThings } from '../../api/stored-things.ts';
import type { DrawAsked, Drawn, FromDrawing } from './drawn.ts';

/** Of a thread; the types of the page know a window alone. */
interface Thread {
  addEventListener(name: 'message', listener: (event: MessageEvent<DrawAsked>) => void): void;
  postMessage(message: FromDrawing): void;
}
const thread = self as unknown as Thread;

thread.addEventListener('message', ({ data }) => {
  void drawn(data)
    .then((value): FromDrawing => ({ id: data.id, drawn: value }))
    .catch((error: unknown): FromDrawing => ({
      id: data.id,
      fault: error instanceof Error ? error.message : String(error),
    }))
    .then((message) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page, not a window
      thread.postMessage(message);
    });
});

async function drawn({ moment, values, overlay, words, reading }: DrawAsked): Promise<Drawn> {
  const plant = await plantAt(moment);
  const [levels, options] = [new Map(values), { words, overlay, reading, sheet: 'none' } as const];
  const drawing = drawOverview(plant, levels, options);
  const legend = legendBeside(drawing, plant, levels, options, LEGEND);
  const assets: Record<string, number> = {};
  for (const { zones = [] } of plant.assets) for (const id of zones) assets[id] = (assets[id] ?? 0) + 1;
  return { drawing, legend, zones: plant.zones, conduits: plant.conduits, assets };
}

/** Of one column. */
const LEGEND = 220;

interface Held {
  readonly moment: DrawAsked['moment'];
  readonly things: KeptThings;
}
/** What was drawn last: most often it is drawn again with little changed. */
let held: Held | null = null;

async function plantAt(moment: DrawAsked['moment']): Promise<Plant> {
  const before =
    held?.moment.plant === moment.plant && held.moment.at === moment.at ? held.things : undefined;
  const things = keptThings(before, await storedThings(moment, before?.hash));
  held = { moment, things };
  const plant = plantOfEntities(entitiesOf(things));
  if (plant === null) throw new Error('a plant without a head');
  return plant;
}
