/** Holds the plant beside the page, and says of what is on its way what it does, by the code that the server judges with. */
import { shippedDocument } from '@bulkhead/core/catalog/document.ts';
import type { CatalogDocument, CatalogKind } from '@bulkhead/core/catalog/catalog.ts';
import type { PlantIndex } from '@bulkhead/core/evaluate/plant-index.ts';
import { plantOfThings, type StoredThing } from '@bulkhead/core/model/plant-of-entities.ts';
import { aheadOf, type Ahead } from '@bulkhead/core/report/workbench/ahead.ts';
import { heldPlant, heldSince, isWhole, rowsWith } from '@bulkhead/core/report/workbench/held-plant.ts';
import { catalogFile, shippedCatalogs, storedThings } from '../stored-things.ts';
import type { FromHeld, HeldAsked, RowsAsked } from './asked.ts';
import { toldLevels, type ShownLevels } from './told-levels.ts';

/** Of a thread; the types of the page know a window alone. */
interface Thread {
  addEventListener(name: 'message', listener: (event: MessageEvent<HeldAsked>) => void): void;
  postMessage(message: FromHeld): void;
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

interface Shown extends ShownLevels {
  readonly plant: string;
  readonly asOf: string;
}

let held: Held | null = null;
/** What was told of levels last. */
let shown: Shown | null = null;
/** Of each kind of question the last: nobody waits for those before it. */
const newest = new Map<HeldAsked['of'], number>();
/** One after the other: each rests on what the one before it holds. */
let last: Promise<void> = Promise.resolve();

thread.addEventListener('message', ({ data }) => {
  newest.set(data.of, data.id);
  last = last.then(async () => {
    // Somebody asks otherwise already.
    if (data.id !== newest.get(data.of)) return;
    post(await told(data));
    if (data.of === 'levels') return;
    // What is asked meanwhile comes first.
    await new Promise((done) => void setTimeout(done));
    if (data.id === newest.get('rows')) post({ id: data.id, state: 'ahead', ahead: foretold(data) });
  });
});

function post(message: FromHeld): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page, not a window
  thread.postMessage(message);
}

async function told(asked: HeldAsked): Promise<FromHeld> {
  const { id } = asked;
  try {
    held = await heldFor(asked);
    const { index, seq } = held;
    if (index === null) return { id, state: 'unknown' };
    if (asked.of === 'levels') {
      const { plant, asOf } = held;
      const before = shown?.plant === plant && shown.asOf === asOf ? shown : null;
      const { told: levels, shown: next } = toldLevels(before, { index, seq }, asked.sent);
      shown = { ...next, plant, asOf };
      return { id, state: 'levels', ...levels };
    }
    const began = performance.now();
    const rows = rowsWith(index, asked.place, asked.answers);
    if (rows === null) return { id, state: 'unknown' };
    return { id, state: 'judged', rows, seq, took: performance.now() - began };
  } catch (error) {
    return { id, state: 'fault', why: error instanceof Error ? error.message : String(error) };
  }
}

/** Where it cannot be told nothing is: what was judged stands without it. */
function foretold({ plant, place, answers, tried }: RowsAsked): Ahead | null {
  if (held?.plant !== plant || held.index === null) return null;
  try {
    return aheadOf(held.index, place, answers, tried);
  } catch {
    return null;
  }
}

async function heldFor(asked: HeldAsked): Promise<Held> {
  if (held?.plant !== asked.plant || held.asOf !== asked.asOf) return await heldAnew(asked);
  if (held.seq >= asked.entry || held.index === null) return held;
  const { seq, hash, since, entities } = await storedThings(asked, held.hash);
  const index = since === null ? null : heldSince(held.index, entities);
  return index === null ? await heldAnew(asked) : { ...held, seq, hash, index };
}

async function heldAnew({ plant, asOf }: HeldAsked): Promise<Held> {
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
