/** What a browser makes of a plant that it holds beside the record is what the server says of it, before an answer and after. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shippedDocument } from '@bulkhead/core/catalog/document.ts';
import type { CatalogDocument } from '@bulkhead/core/catalog/catalog.ts';
import type { PlantIndex } from '@bulkhead/core/evaluate/plant-index.ts';
import { plantOfThings, type StoredThing } from '@bulkhead/core/model/plant-of-entities.ts';
import {
  heldPlant,
  heldSince,
  isWhole,
  rowsWith,
  type AnswerSaid,
} from '@bulkhead/core/report/workbench/held-plant.ts';
import type { PlaceRows } from '@bulkhead/core/report/workbench/place-rows.ts';
import { serveExample, type Served } from './served.ts';

interface Stored {
  readonly hash: string;
  readonly since: string | null;
  readonly entities: readonly StoredThing[];
}

let served: Served;
beforeAll(async () => {
  served = await serveExample();
}, 120_000);
afterAll(async () => await served.stop());

const PLANT = 'plants/waterworks';
const PLACES = ['zone:clarify', 'zone:filters', 'conduit:clarify-filters'] as const;

async function asked<T>(path: string, body?: object): Promise<T> {
  const response = await fetch(`${served.server}/api/v1/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${served.tokens.write}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return JSON.parse(text) as T;
}

const rowsAt = async (place: string): Promise<PlaceRows> =>
  await asked(`${PLANT}/rows?place=${encodeURIComponent(place)}`);

/** By the catalogs as the server tells them. */
async function held({ entities }: Stored, asOf: string): Promise<PlantIndex> {
  const plant = plantOfThings(entities) ?? expect.fail('a plant without a head');
  expect(isWhole(plant)).toBe(true);
  const documents = await Promise.all(
    plant.catalogs.map(async (edition): Promise<CatalogDocument> => {
      const { document } = await asked<{ readonly document: unknown }>(`catalogs/${edition}`);
      return shippedDocument(document);
    }),
  );
  return heldPlant(plant, documents, asOf) ?? expect.fail('nothing to judge by');
}

it('says of a place what the server says, with an answer before it is recorded, and after', async () => {
  const before = await asked<Stored>(`${PLANT}/entities`);
  const [first] = PLACES;
  const { asOf } = await rowsAt(first);
  const index = await held(before, asOf);
  for (const place of PLACES) expect(rowsWith(index, place, [])).toEqual(await rowsAt(place));
  const { rows } = await rowsAt(first);
  const own = rows.find((row) => row.own !== null) ?? expect.fail('nothing is answered there');
  const open = rows.find((row) => row.own === null) ?? expect.fail('all is answered there');
  const said: readonly AnswerSaid[] = [
    { place: first, requirement: own.requirement, set: { status: 'unmet', how: null, note: 'seen' } },
    { place: first, requirement: open.requirement, set: { status: 'met', how: 'as built' } },
  ];
  const foreseen = rowsWith(index, first, said);
  const changes = said.map(({ requirement, set }) => ({ ref: `answer:${first}:${requirement}`, set }));
  await asked(`${PLANT}/changes`, { changes, reason: 'walked down' });
  expect(foreseen).toEqual(await rowsAt(first));
  const since = await asked<Stored>(`${PLANT}/entities?since=${before.hash}`);
  expect(since.since).toBe(before.hash);
  const later = heldSince(index, since.entities) ?? expect.fail('not to be kept');
  for (const place of PLACES) expect(rowsWith(later, place, [])).toEqual(await rowsAt(place));
  const gone = rowsWith(later, first, [{ place: first, requirement: own.requirement, set: null }]);
  await asked(`${PLANT}/changes`, {
    changes: [{ ref: `answer:${first}:${own.requirement}`, remove: true }],
    reason: 'taken back',
  });
  expect(gone).toEqual(await rowsAt(first));
});
