/** The use case behind `--view nis2`, `csf` and `cra`: from what a plant was judged by to its coverage. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { coverageOfView, isCoverageView, type JudgedPlant } from '../app/coverage-view.ts';
import { assessFolder } from './assessed-folder.ts';

const { catalog, documents, assessment, beside } = assessFolder(
  join(import.meta.dirname, '../../../examples/chemical-plant'),
  '2026-11-24',
);
const judged: JudgedPlant = { catalog, documents, places: assessment.places, beside: beside() };

describe('a law or framework', () => {
  it('has every row of its document, whether the plant uses it or not', () => {
    expect(coverageOfView('nis2', judged)?.rows).toHaveLength(17);
    expect(coverageOfView('csf', judged)?.rows).toHaveLength(106);
    expect(coverageOfView('cra', judged)?.rows).toHaveLength(22);
    expect(isCoverageView('program')).toBe(false);
  });

  it('has the own answers of a document in use, and none of one that is not', () => {
    expect(coverageOfView('nis2', judged)?.own.get('20(1)')).toMatchObject([
      { place: 'site', verdict: 'partial', from: 'organisation' },
    ]);
    expect(coverageOfView('csf', judged)?.own.size).toBe(0);
  });

  it('takes the rows of an overlay of the plant for letter (j)', () => {
    const letter = coverageOfView('nis2', judged)?.rows.find(({ row }) => row.endsWith('/21(2)(j)'));
    const own = letter?.linked.filter(({ row }) => row.startsWith('nis2-j@2022-2555/')) ?? [];
    expect(own).not.toEqual([]);
    for (const { kind } of own) expect(kind).toBe('part');
  });

  it('names every linked row', () => {
    const found = coverageOfView('nis2', judged);
    for (const { linked } of found?.rows ?? [])
      for (const { row } of linked) expect([row, found?.titleOf(row)]).not.toEqual([row, '']);
  });
});

describe('a law judged at products', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-cra-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has what the plant answered for each of them', () => {
    const plant = [
      'schema: bulkhead/plant@1',
      'id: p',
      'name: P',
      'catalogs: [62443-3-3@2013, cra@2024-2847]',
      'products: [{ id: a, name: A, class: SAR }, { id: b, name: B, class: SAR }]',
      'answers: [{ place: product:b, requirement: cra/I(1), status: unmet, how: no assessment }]',
    ];
    writeFileSync(join(folder, 'plant.yaml'), `${plant.join('\n')}\n`);
    const assessed = assessFolder(folder, '2026-11-24');
    const { places } = assessed.assessment;
    const found = coverageOfView('cra', { ...assessed, places, beside: assessed.beside() });
    expect(found?.own.get('I(1)')).toMatchObject([
      { place: 'product:a', verdict: 'undetermined' },
      { place: 'product:b', verdict: 'unmet' },
    ]);
  });
});

describe('at one place', () => {
  it('only what is judged there has a standing', () => {
    const found = coverageOfView('nis2', judged, 'zone:control');
    const open = found?.rows.flatMap(({ linked }) => linked.flatMap(({ openAt }) => openAt)) ?? [];
    expect(new Set(open)).toEqual(new Set(['zone:control']));
    expect(found?.own.size).toBe(0);
  });

  it('there is none where nothing is judged', () => {
    expect(coverageOfView('nis2', judged, 'asset:plc')).toBeNull();
  });
});
