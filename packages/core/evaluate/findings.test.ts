/** What the evaluation hands to the design rules: targets, SL-A as claimed, contradicted facts. */
import { describe, expect, it } from 'vitest';
import type { Plant } from '../model/plant.ts';
import { AS_OF, answer, asset, conduit, plantWith, zone } from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import { compile } from './compile.ts';
import { findingsOf } from './findings.ts';

const found = (plant: Plant, rule: string) =>
  findingsOf(compile(plant, catalog, AS_OF))
    .filter((finding) => finding.rule === rule)
    .map(({ at, params }) => ({ at, ...params }));

describe('a fact stated false', () => {
  const stated = { zones: [zone('z', { facts: { wireless: false } })] };
  const contradicted = (byModel: number) => [{ at: 'zone:z', place: 'zone:z', fact: 'wireless', byModel }];

  it('is contradicted by what the model shows', () => {
    const plant = plantWith({ ...stated, assets: [asset('a', { zones: ['z'], wireless: true })] });
    expect(found(plant, 'fact-contradicted')).toEqual(contradicted(1));
  });

  it('is contradicted by an answer', () => {
    const plant = plantWith({ ...stated, answers: [answer('zone:z', 'SR 1.6', 'unmet')] });
    expect(found(plant, 'fact-contradicted')).toEqual(contradicted(0));
  });

  it('is contradicted by nothing else', () => {
    expect(found(plantWith(stated), 'fact-contradicted')).toEqual([]);
  });
});

it('a fact that is unknown is contradicted by nothing', () => {
  const plant = plantWith({ assets: [asset('a', { zones: ['z'], wireless: true })] });
  expect(found(plant, 'fact-contradicted')).toEqual([]);
});

it('a zone is compared with its conduit by SL-A as claimed', () => {
  const rdf = catalog.rows.filter((row) => row.fr === 'RDF' && row.level <= 1).map((row) => row.id);
  const plant = plantWith({
    zones: [zone('y'), zone('z')],
    conduits: [conduit('c', ['y', 'z'])],
    answers: rdf.map((row) => answer('zone:z', row, 'met')),
  });
  expect(found(plant, 'zone-better-than-conduit')).toEqual([
    { at: 'zone:z', zone: 'z', claimed: 1, conduit: 'c', level: 0 },
  ]);
});

it('a zone without a target is found by its target', () => {
  const plant = plantWith({ zones: [zone('y', { slTarget: 1 }), zone('z')] });
  expect(found(plant, 'no-sl-target').map(({ at }) => at)).toEqual(['zone:z']);
});
