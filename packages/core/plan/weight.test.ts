/** Which holes come first: a plant with a way in from outside, a safety zone, and more questions than lines. */
import { describe, expect, it } from 'vitest';
import { compile } from '../evaluate/compile.ts';
import type { Answer, Plant } from '../model/plant.ts';
import { catalog } from '../test/catalog.ts';
import { AS_OF, answer, asset, conduit, flow, target, zone } from '../test/build.ts';
import { plantWith } from '../test/build.ts';
import { causesOf } from './causes.ts';
import { nextOf } from './next.ts';
import { kindsOf, type Weighed } from './weight.ts';

const IAC = { slTarget: target({ IAC: 2, RDF: 2, TRE: 2 }) };
const PLANT = {
  zones: [
    zone('out', { kind: 'external' }),
    zone('sis', { kind: 'safety', ...IAC }),
    zone('y', IAC),
    zone('z', IAC),
  ],
  conduits: [
    conduit('modem', ['y', 'out'], IAC),
    conduit('trip', ['sis', 'y'], IAC),
    conduit('w', ['y', 'z'], IAC),
  ],
  assets: [asset('plc', { zones: ['z'], conduits: ['w'] })],
  flows: [flow('f', 'asset:plc', 'zone:y', { conduit: 'w' })],
};

function kindsAt(answers: readonly Answer[], findings: readonly Weighed[] = [], plant: Partial<Plant> = {}) {
  const index = compile(plantWith({ ...PLANT, ...plant, answers: [...answers] }), catalog, AS_OF);
  const kindOf = kindsOf(index, findings);
  return causesOf(index)
    .filter(({ code }) => code === 'answer')
    .map(kindOf);
}

const unmet = (place: string, row: string) => answer(place, row, 'unmet');

describe('the kind of a hole', () => {
  it.each([
    ['zone boundary, at a conduit to an external zone', 'conduit:modem', 'SR 5.1', 'outer'],
    ['access from untrusted networks there', 'conduit:modem', 'SR 1.13', 'outer'],
    ['another row there', 'conduit:modem', 'SR 6.1', 'other'],
    ['an enhancement there', 'conduit:modem', 'SR 5.2 RE 1', 'other'],
    ['zone boundary inside', 'conduit:w', 'SR 5.1', 'other'],
    ['any row of level 1 at a safety zone', 'zone:sis', 'SR 6.1', 'safety'],
    ['an enhancement at a safety zone', 'zone:sis', 'SR 1.1 RE 1', 'other'],
    ['a conduit to a safety zone', 'conduit:trip', 'SR 6.1', 'safety'],
  ])('%s', (_, place, row, kind) => {
    expect(kindsAt([unmet(place, row)])).toEqual([kind]);
  });

  it('is outer wherever access from untrusted networks is stated true', () => {
    const zones = [zone('z', { ...IAC, facts: { untrustedAccess: true } })];
    const plant = { zones, conduits: [], assets: [], flows: [] };
    expect(kindsAt([unmet('zone:z', 'SR 5.1')], [], plant)).toEqual(['outer']);
  });

  it('is an error where a design rule finds one: at the place, its asset, or a flow through it', () => {
    const error = (at: string): Weighed => ({ severity: 'error', at });
    const at = (place: string, ...findings: Weighed[]) => kindsAt([unmet(place, 'SR 5.1')], findings);
    expect(at('zone:z', error('zone:z'))).toEqual(['error']);
    expect(at('zone:z', error('asset:plc'))).toEqual(['error']);
    expect(at('conduit:w', error('asset:plc'))).toEqual(['error']);
    expect(at('conduit:w', error('flow:f'))).toEqual(['error']);
    expect(at('zone:z', error('flow:f'))).toEqual(['other']);
    expect(at('zone:z', { severity: 'warning', at: 'zone:z' })).toEqual(['other']);
    expect(at('zone:z', { ...error('zone:z'), waiver: 'w' })).toEqual(['other']);
  });

  it('is no error for a row that keeps no zones apart, and safety before it', () => {
    const error: Weighed = { severity: 'error', at: 'zone:z' };
    expect(kindsAt([unmet('zone:z', 'SR 6.1')], [error])).toEqual(['other']);
    expect(kindsAt([unmet('zone:sis', 'SR 5.1')], [{ ...error, at: 'zone:sis' }])).toEqual(['safety']);
  });
});

describe('the order of lines', () => {
  const index = (answers: readonly Answer[]) => compile(plantWith({ ...PLANT, answers }), catalog, AS_OF);

  it('puts one hole that is known and raises nothing before questions, which get three lines', () => {
    const { lines } = nextOf(index([unmet('conduit:modem', 'SR 1.13')]), []);
    expect(lines.map(({ kind, levels }) => [kind, levels > 0])).toEqual([
      ['outer', false],
      ['question', true],
      ['question', true],
      ['question', true],
    ]);
    const tre = lines.find(({ asks }) => asks?.requirements.includes('62443-3-3/SR 6.1') === true);
    // All rows of the FR in one line, wherever they are unanswered.
    expect(tre?.asks).toEqual({
      requirements: ['62443-3-3/SR 6.1', '62443-3-3/SR 6.2'],
      facts: [],
      places: ['conduit:modem', 'conduit:trip', 'conduit:w', 'zone:sis', 'zone:y', 'zone:z'],
      from: [],
      expires: null,
    });
  });

  it('keeps seven lines for holes, of which two, two and one weigh', () => {
    const rows = ['SR 5.1', 'SR 5.2', 'SR 1.13'];
    const plain = ['SR 1.1', 'SR 1.2', 'SR 1.3', 'SR 1.4', 'SR 1.5'];
    const holes = [
      ...rows.map((row) => unmet('conduit:modem', row)),
      ...['SR 6.1', 'SR 5.1', 'SR 5.2'].map((row) => unmet('zone:sis', row)),
      ...plain.map((row) => unmet('zone:z', row)),
    ];
    const atFlow = ['SR 5.1', 'SR 5.2'].map((row) => unmet('conduit:w', row));
    const { lines } = nextOf(index([...holes, ...atFlow]), [{ severity: 'error', at: 'flow:f' }]);
    const kinds = lines.map(({ kind }) => kind);
    expect(kinds.slice(0, 5)).toEqual(['outer', 'outer', 'safety', 'safety', 'error']);
    expect(kinds.slice(5, 7)).not.toContain('question');
    expect(kinds.slice(7)).toEqual(['question', 'question', 'question']);
  });
});
