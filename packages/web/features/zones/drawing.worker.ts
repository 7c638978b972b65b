/** Lays the plant out beside the page, by the same code that draws it for reports. */
import { laidOutPlan, type KeptLayout } from '@bulkhead/core/drawing/laid-out.ts';
import { plantOfEntities } from '@bulkhead/core/model/plant-of-entities.ts';
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
    .then((value): FromDrawing =>
      value === null ? { id: data.id, state: 'same' } : { id: data.id, state: 'drawn', drawn: value },
    )
    .catch((error: unknown): FromDrawing => ({
      id: data.id,
      state: 'fault',
      why: error instanceof Error ? error.message : String(error),
    }))
    .then((message) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page, not a window
      thread.postMessage(message);
    });
});

/** @returns null where it is what is shown already */
async function drawn({
  id,
  moment,
  overlay,
  said,
  words,
  language,
  shown,
}: DrawAsked): Promise<Drawn | null> {
  const things = await thingsAt(moment);
  const key = JSON.stringify([moment, overlay, language]);
  const last = kept.get(key);
  const told = JSON.stringify(said);
  if (last?.told === told && isSeenAlike(last.things, things)) {
    kept.set(key, { ...last, things });
    return last.drawn.number === shown ? null : last.drawn;
  }
  const plant = plantOfEntities(entitiesOf(things));
  if (plant === null) throw new Error('a plant without a head');
  const by = new Map(said.map((each) => [each.ref, each] as const));
  const layout = laidOutPlan(plant, { words, overlay, said: by }, last?.layout ?? null);
  const assets: Record<string, number> = {};
  for (const { zones = [] } of plant.assets) for (const zone of zones) assets[zone] = (assets[zone] ?? 0) + 1;
  const { zones, conduits } = plant;
  const next = { number: id, laidOut: layout.laidOut, zones, conduits, assets };
  kept.delete(key);
  kept.set(key, { things, told, layout, drawn: next });
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  return next;
}

/** What a drawing is of. */
const SEEN = ['zone', 'conduit', 'asset', 'flow'] as const;

/** Kinds of which nothing changed are the very same. */
function isSeenAlike(before: KeptThings, after: KeptThings): boolean {
  return SEEN.every((kind) => before.kinds.get(kind) === after.kinds.get(kind));
}

interface Kept {
  readonly things: KeptThings;
  /** What the overlay said of zones, as text. */
  readonly told: string;
  readonly layout: KeptLayout;
  readonly drawn: Drawn;
}

/** All overlays of the moment that is looked at, and some of the one before. */
const MOST_KEPT = 8;
const kept = new Map<string, Kept>();

interface Held {
  readonly moment: DrawAsked['moment'];
  readonly things: KeptThings;
}
/** What was drawn last: most often it is drawn again with little changed. */
let held: Held | null = null;

async function thingsAt(moment: DrawAsked['moment']): Promise<KeptThings> {
  const before =
    held?.moment.plant === moment.plant && held.moment.at === moment.at ? held.things : undefined;
  const things = keptThings(before, await storedThings(moment, before?.hash));
  held = { moment, things };
  return things;
}
