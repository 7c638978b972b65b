/** Holds the plant beside the page, and says of answers that are on their way what they do, by the code that the server judges with. */
import { shippedDocument } from '@bulkhead/core/catalog/document.ts';
import type { CatalogDocument, CatalogKind } from '@bulkhead/core/catalog/catalog.ts';
import type { PlantIndex } from '@bulkhead/core/evaluate/plant-index.ts';
import { plantOfThings, type StoredThing } from '@bulkhead/core/model/plant-of-entities.ts';
import { aheadOf, type Ahead } from '@bulkhead/core/report/workbench/ahead.ts';
import { heldPlant, heldSince, isWhole, rowsWith } from '@bulkhead/core/report/workbench/held-plant.ts';
import { catalogFile, shippedCatalogs, storedThings } from '../../../api/stored-things.ts';
import type { FromLive, LiveAsked } from './asked.ts';

/** Of a thread; the types of the page know a window alone. */
interface Thread {
  addEventListener(name: 'message', listener: (event: MessageEvent<LiveAsked>) => void): void;
  postMessage(message: FromLive): void;
}
const thread = self as unknown as Thread;

interface Held {
  readonly plant: string;
  readonly asOf: string;
  readonly seq: number;
  readonly hash: string;
  /** Null where it cannot be judged here. */
  readonly index: PlantIndex | null;
}

let held: Held | null = null;
let newest = 0;
/** One after the other: each rests on what the one before it holds. */
let last: Promise<void> = Promise.resolve();

thread.addEventListener('message', ({ data }) => {
  newest = data.id;
  last = last.then(async () => {
    // Somebody asks otherwise already.
    if (data.id !== newest) return;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page, not a window
    thread.postMessage(await told(data));
    // What is asked meanwhile comes first.
    await new Promise((done) => void setTimeout(done));
    if (data.id !== newest) return;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page, not a window
    thread.postMessage({ id: data.id, state: 'ahead', ahead: foretold(data) });
  });
});

async function told(asked: LiveAsked): Promise<FromLive> {
  const { id, place, answers } = asked;
  try {
    held = await heldFor(asked);
    const began = performance.now();
    const rows = held.index === null ? null : rowsWith(held.index, place, answers);
    if (rows === null) return { id, state: 'unknown' };
    return { id, state: 'judged', rows, seq: held.seq, took: performance.now() - began };
  } catch (error) {
    return { id, state: 'fault', why: error instanceof Error ? error.message : String(error) };
  }
}

/** Where it cannot be told nothing is: what was judged stands without it. */
function foretold({ plant, place, answers, tried }: LiveAsked): Ahead | null {
  if (held?.plant !== plant || held.index === null) return null;
  try {
    return aheadOf(held.index, place, answers, tried);
  } catch {
    return null;
  }
}

async function heldFor(asked: LiveAsked): Promise<Held> {
  if (held?.plant !== asked.plant || held.asOf !== asked.asOf) return await heldAnew(asked);
  if (held.seq >= asked.entry || held.index === null) return held;
  const { seq, hash, since, entities } = await storedThings(asked, held.hash);
  const index = since === null ? null : heldSince(held.index, entities);
  return index === null ? await heldAnew(asked) : { ...held, seq, hash, index };
}

async function heldAnew({ plant, asOf }: LiveAsked): Promise<Held> {
  const { seq, hash, entities } = await storedThings({ plant });
  const said = plantOfThings(entities);
  if (said === null) throw new Error('a plant without a head');
  const index = isWhole(said) ? heldPlant(said, await documentsOf(said.catalogs, entities), asOf) : null;
  return { plant, asOf, seq, hash, index };
}

/** Of the other kinds no row is judged at a zone or conduit. */
const JUDGED: ReadonlySet<CatalogKind> = new Set(['system', 'overlay']);

async function documentsOf(
  editions: readonly string[],
  things: readonly StoredThing[],
): Promise<readonly CatalogDocument[]> {
  const shipped = new Map((await shippedCatalogs()).map(({ id, kind }) => [id, kind] as const));
  const found = await Promise.all(
    editions.map(async (edition) => {
      const kind = shipped.get(edition);
      if (kind === undefined) return ownDocument(things, edition);
      return JUDGED.has(kind) ? shippedDocument(await catalogFile(edition)) : null;
    }),
  );
  return found.filter((document) => document !== null);
}

/** One that the plant brings: the record refused what is no sound catalog. */
function ownDocument(things: readonly StoredThing[], edition: string): CatalogDocument {
  const own = things.find(({ kind, id }) => kind === 'catalog' && id === edition)?.body;
  if (own === undefined || own === null) throw new Error(`no catalog ${edition}`);
  return shippedDocument(JSON.parse((own as { readonly text: string }).text));
}
