/** What the evaluation hands to the design rules: targets, SL-A as claimed, contradicted facts. */
import { describe, expect, it } from 'vitest';
import type { Plant } from '../model/plant.ts';
import { AS_OF, answer, asset, check, conduit, evidence, plantWith, target, zone } from '../test/build.ts';
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

describe('the rows of a place', () => {
  const uc = { slTarget: target({ UC: 1 }) };

  it('carry the facts they wait for', () => {
    const facts = { wireless: false, humanAccess: 'unknown' as const };
    expect(found(plantWith({ zones: [zone('z', { ...uc, facts })] }), 'facts-undecided')).toMatchObject([
      { at: 'zone:z', facts: ['humanAccess', 'mobileCode'] },
    ]);
  });

  it('carry the facts that are true, and the answer used', () => {
    const not = answer('zone:z', 'SR 2.2', 'notApplicable');
    const at = (wireless: boolean | 'unknown') =>
      found(
        plantWith({ zones: [zone('z', { ...uc, facts: { wireless } })], answers: [not] }),
        'not-applicable-against-fact',
      );
    expect(at(true)).toMatchObject([{ at: 'zone:z', rows: ['SR 2.2'] }]);
    expect(at('unknown')).toEqual([]);
  });

  it('carry the kinds of evidence they accept', () => {
    const said = answer('zone:z', 'SR 2.8', 'met', { evidence: ['e'] });
    const by = (kind: 'documentation' | 'implementation') =>
      found(
        plantWith({
          zones: [zone('z', uc)],
          answers: [said],
          evidence: [evidence('e', ['zone:z'], { kind })],
        }),
        'claimed-not-evidenced',
      );
    expect(by('documentation')).toMatchObject([{ at: 'zone:z', n: 1, kind: 1 }]);
    expect(by('implementation')).toEqual([]);
  });

  it('carry whether an essential function may suffer, through an inherited answer as well', () => {
    const functions = [{ id: 'u', name: 'U', kind: 'view' as const, zones: ['z'] }];
    const at = (more: object) =>
      found(
        plantWith({ functions, answers: [answer('site', 'SR 2.5', 'met', more)] }),
        'essential-function-not-reviewed',
      );
    expect(at({})).toMatchObject([{ at: 'zone:z', rows: ['SR 2.5'] }]);
    expect(at({ effectReviewed: '2026-05-01' })).toEqual([]);
  });

  it('are none at a place that is not there', () => {
    const checks = [check('zone:nowhere', 'SR 2.5', { result: 'fail' })];
    expect(found(plantWith({ checks }), 'failed-check-claimed')).toEqual([]);
  });
});
