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

/** The large plant as people keep it: evidence by zone, checks, conduits, assets, flows and measures. */
export function livedInPlant(catalog: Catalog, zoneCount: number, ownAnswers: number): Plant {
  const plant = largePlant(catalog, zoneCount, ownAnswers);
  const ids = plant.zones.map((zone) => zone.id);
  const next = (i: number): string => ids[(i + 1) % ids.length] as string;
  const ofZone = plant.answers.filter((answer) => answer.place.startsWith('zone:'));
  return {
    ...plant,
    conduits: ids.map((id, i) => ({ id: `c${id}`, name: `c${id}`, joins: [id, next(i)] })),
    assets: ids.flatMap((id) => [
      { id: `${id}.hmi`, type: 'hmi', zones: [id] },
      { id: `${id}.plc`, type: 'controller', zones: [id], physicalOutputs: true },
      { id: `${id}.sw`, type: 'switch', zones: [id] },
    ]),
    flows: ids.map((id, i) => ({
      id: `f${id}`,
      from: `asset:${id}.hmi`,
      to: `asset:${next(i)}.plc`,
      conduit: `c${id}`,
      interactive: i % 2 === 0,
    })),
    answers: plant.answers.map((answer) => livedInAnswer(answer)),
    evidence: [
      ...plant.evidence,
      ...ids.map((id) => ({
        id: `e${id}`,
        title: 'export',
        kind: 'implementation' as const,
        places: [`zone:${id}`],
      })),
    ],
    checks: ofZone
      .filter((_, i) => i % ownAnswers === 0)
      .map(({ place, requirement }) => ({
        place,
        requirement,
        result: 'pass',
        by: 'independent',
        date: '2026-05-04',
      })),
    measures: ids.map((id) => ({ id: `m${id}`, name: `m${id}`, inPlace: true })),
  };
}

/** At a zone: by the zone's own evidence, and a compensation by its measure where nothing is met. */
function livedInAnswer(answer: Answer): Answer {
  if (!answer.place.startsWith('zone:')) return answer;
  const id = answer.place.slice('zone:'.length);
  const evidence = ['e1', `e${id}`];
  if (answer.status !== 'unmet') return { ...answer, evidence };
  const agreed = { reason: 'agreed', approvedBy: 'someone', expires: '2030-12-31' };
  return { ...answer, ...agreed, status: 'compensated', measures: [`m${id}`], evidence };
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
