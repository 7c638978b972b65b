/** Plants for benchmarks: sizes of a large site, made by counting, so that every run sees the same. */
import type { Catalog } from '@bulkhead/core/catalog/catalog.ts';
import { byKey } from '@bulkhead/core/lib/order.ts';
import { answerKey } from '@bulkhead/core/model/kinds.ts';
import { emptyPlant, type Answer, type Plant, type Zone } from '@bulkhead/core/model/plant.ts';

const STATUSES = ['met', 'partial', 'unmet', 'met'] as const;
const CELL = 10;

/** Zones in cells of ten below a parent; the site answers what passes down, each zone some rows of its own. */
export function largePlant(catalog: Catalog, zoneCount: number, ownAnswers: number): Plant {
  const id = (i: number): string => `z${String(i).padStart(4, '0')}`;
  const zones = Array.from({ length: zoneCount }, (_, i): Zone => {
    const base = { id: id(i), name: id(i), kind: 'control' as const, level: 1 as const };
    return i % CELL === 0
      ? { ...base, slTarget: { vector: 2, rationale: 'benchmark' } }
      : { ...base, parent: id(i - (i % CELL)) };
  });
  const answers: Answer[] = [];
  for (const row of catalog.rows) {
    if (row.inherits) answers.push({ place: 'site', requirement: `${catalog.id}/${row.id}`, status: 'met' });
  }
  zones.forEach((zone, i) => {
    for (let k = 0; k < ownAnswers; k++) {
      const row = catalog.rows[(i * 7 + k * 11) % catalog.rows.length];
      if (row === undefined) continue;
      const status = STATUSES[k % STATUSES.length] ?? 'met';
      answers.push({
        place: `zone:${zone.id}`,
        requirement: `${catalog.id}/${row.id}`,
        status,
        evidence: ['e1'],
      });
    }
  });
  return {
    ...emptyPlant('bench', 'Benchmark', [`${catalog.id}@${catalog.edition}`]),
    site: { facts: { wireless: false, mobileCode: false, passwordAuth: true, humanAccess: true } },
    zones,
    answers: answers.sort(byKey(answerKey)),
    evidence: [
      { id: 'e1', title: 'export', kind: 'implementation', places: zones.map((zone) => `zone:${zone.id}`) },
    ],
  };
}

export interface PlantText {
  readonly yaml: string;
  readonly csv: string;
}

/** A plant folder of the given size: assets as CSV, answers as YAML, as people keep them. */
export function largeText(catalog: Catalog, assets: number, answers: number): PlantText {
  const zones = 105;
  const head = `schema: bulkhead/plant@1\nid: bench\nname: Benchmark\ncatalogs: [${catalog.id}@${catalog.edition}]\n`;
  const zoneLines = Array.from(
    { length: zones },
    (_, i) => `  - { id: z${i}, name: Zone ${i}, kind: control }\n`,
  );
  const answerLines = Array.from({ length: answers }, (_, i) => {
    const row = catalog.rows[Math.floor(i / zones) % catalog.rows.length]?.id ?? '';
    return `  - place: zone:z${i % zones}\n    requirement: ${catalog.id}/${row}\n    status: met\n    how: as in the export of ${i}\n`;
  });
  const assetLines = Array.from(
    { length: assets },
    (_, i) => `a${i},"Asset ${i}",controller,z${i % zones},Vendor,Product ${i % 60},3.${i % 20}\n`,
  );
  return {
    yaml: `${head}zones:\n${zoneLines.join('')}answers:\n${answerLines.join('')}`,
    csv: `id,name,type,zones,vendor,product,version\n${assetLines.join('')}`,
  };
}
