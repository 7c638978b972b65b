/** Lays the plant out beside the page, by the same code that draws it for reports. */
import { drawOverview } from '@bulkhead/core/drawing/drawing.ts';
import { plantOfEntities } from '@bulkhead/core/model/plant-of-entities.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import { fetchPatiently } from '../../api/patient.ts';
import type { DrawAsked, Drawn, FromDrawing } from './drawn.ts';

interface Stored {
  readonly seq: number;
  readonly entities: readonly { readonly kind: string; readonly id: string; readonly body: object }[];
}

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

async function drawn({ url, values, overlay, words, reading }: DrawAsked): Promise<Drawn> {
  const plant = await plantAt(url);
  const drawing = drawOverview(plant, new Map(values), { words, overlay, reading, sheet: 'none' });
  const assets: Record<string, number> = {};
  for (const { zones = [] } of plant.assets) for (const id of zones) assets[id] = (assets[id] ?? 0) + 1;
  return { drawing, zones: plant.zones, conduits: plant.conduits, assets };
}

/** The browser keeps what did not change: the server says so by its tag. */
async function plantAt(url: string): Promise<Plant> {
  const response = await fetchPatiently(url, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const { entities } = (await response.json()) as Stored;
  const plant = plantOfEntities(entities.map(({ kind, id, body }) => ({ kind, id, entity: body })));
  if (plant === null) throw new Error('a plant without a head');
  return plant;
}
