/** The plant of the budgets of pages: 1,000 zones, each joined to the next, and 25,000 assets. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '@bulkhead/core/catalog/catalog.ts';
import { byKey } from '@bulkhead/core/lib/order.ts';
import { answerKey } from '@bulkhead/core/model/kinds.ts';
import type { Answer, Asset, Plant } from '@bulkhead/core/model/plant.ts';
import { writePlant } from '@bulkhead/core/model/text/write.ts';
import { livedInPlant } from '../plant.ts';

export const ZONES = 1000;
export const ASSETS = 25_000;
const OWN_ANSWERS = 10;

/** A zone that no other is in. All of its rows are met: with any of them unmet its SL-A is 0. */
export const EDITED = 'z0007';

export function writeBenchPlant(catalog: Catalog, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { path, text } of writePlant(benchPlant(catalog))) writeFileSync(join(folder, path), text);
}

function benchPlant(catalog: Catalog): Plant {
  const plant = livedInPlant(catalog, ZONES, OWN_ANSWERS);
  const place = `zone:${EDITED}` as const;
  const met = catalog.rows.map(({ id }): Answer => ({
    place,
    requirement: `${catalog.id}/${id}`,
    status: 'met',
    evidence: ['e1'],
  }));
  return {
    ...plant,
    assets: [...plant.assets, ...moreAssets(plant)].sort(byKey(({ id }) => id)),
    answers: [...plant.answers.filter((answer) => answer.place !== place), ...met].sort(byKey(answerKey)),
  };
}

function moreAssets({ zones, assets }: Plant): readonly Asset[] {
  return Array.from({ length: ASSETS - assets.length }, (_, i) => ({
    id: `a${i}`,
    name: `Asset ${i}`,
    type: 'controller',
    zones: [zones[i % zones.length]?.id ?? ''],
    vendor: 'Vendor',
    product: `Product ${i % 60}`,
    version: `3.${i % 20}`,
  }));
}
