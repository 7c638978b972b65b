/** docs/rules.md 3.8: SL-T of a zone. */
import { plantWith, target, zone } from '../build.ts';
import { caseOf, Z, type EvaluationCase, type ExpectedPlace } from './case.ts';
import type { Plant, Zone } from '../../model/plant.ts';

const RULE = '3.8';

const all = (level: number | null) => ({
  IAC: level,
  UC: level,
  SI: level,
  DC: level,
  RDF: level,
  TRE: level,
  RA: level,
});

type Basis = NonNullable<ExpectedPlace['slTBasis']>;
const basis = (method: Basis['method'], from: string | null = null, rationale: string | null = null) => ({
  slTBasis: { method, rationale, from },
});

function targetCase(
  name: string,
  zones: Zone[],
  expected: ExpectedPlace,
  more: Partial<Plant> = {},
): EvaluationCase {
  return caseOf(RULE, name, plantWith({ zones, ...more }), { [Z]: expected });
}

const VECTOR = { IAC: 1, UC: 2, SI: 3, DC: 4, RDF: 0, TRE: 1, RA: 2 };
const BASELINE_3 = { method: { slTarget: 'baseline', baseline: 3 } } as const;

export const cases: readonly EvaluationCase[] = [
  targetCase('1 an external zone has none', [zone('z', { kind: 'external' })], {
    slT: all(null),
    ...basis('external'),
  }),
  targetCase(
    '1 an external zone has none by the baseline method or from a parent',
    [zone('z', { kind: 'external', parent: 'p' }), zone('p', { slTarget: 2 })],
    { slT: all(null), ...basis('external') },
    BASELINE_3,
  ),
  targetCase(
    '2 seven FRs with a rationale are stated',
    [zone('z', { slTarget: { vector: VECTOR, rationale: 'workshop 2' } })],
    { slT: VECTOR, ...basis('stated', null, 'workshop 2') },
  ),
  targetCase('2 one digit is uniform', [zone('z', { slTarget: 2 })], { slT: all(2), ...basis('uniform') }),
  targetCase(
    '2 one digit with a rationale is uniform and keeps it',
    [zone('z', { slTarget: { vector: 3, rationale: 'workshop 2' } })],
    { slT: all(3), ...basis('uniform', null, 'workshop 2') },
  ),
  targetCase('2 zero is a target', [zone('z', { slTarget: 0 })], { slT: all(0), ...basis('uniform') }),
  targetCase(
    '2 what is stated comes before the baseline method',
    [zone('z', { slTarget: 0 })],
    { slT: all(0), ...basis('uniform') },
    BASELINE_3,
  ),
  targetCase(
    '2 what is stated comes before the parent, also where it is lower',
    [zone('z', { slTarget: 1, parent: 'p' }), zone('p', { slTarget: 4 })],
    { slT: all(1), ...basis('uniform') },
  ),
  targetCase(
    '4 the baseline method gives the baseline in all FRs',
    [zone('z')],
    { slT: all(3), ...basis('baseline') },
    BASELINE_3,
  ),
  targetCase(
    '4 the baseline is 1 when not stated',
    [zone('z')],
    { slT: all(1), ...basis('baseline') },
    { method: { slTarget: 'baseline' } },
  ),
  targetCase(
    '4 the baseline may be 0',
    [zone('z')],
    { slT: all(0), ...basis('baseline') },
    { method: { slTarget: 'baseline', baseline: 0 } },
  ),
  targetCase(
    '4 the baseline method comes before the parent',
    [zone('z', { parent: 'p' }), zone('p', { slTarget: 4 })],
    { slT: all(3), ...basis('baseline') },
    BASELINE_3,
  ),
  targetCase(
    '4 a baseline without its method gives nothing',
    [zone('z')],
    { slT: all(null), ...basis('none') },
    { method: { baseline: 3 } },
  ),
  targetCase(
    '4 another method gives nothing',
    [zone('z')],
    { slT: all(null), ...basis('none') },
    { method: { slTarget: 'risk-band', baseline: 3 } },
  ),
  targetCase(
    '5 the vector of the parent is inherited',
    [zone('z', { parent: 'p' }), zone('p', { slTarget: target({ SI: 3 }) })],
    { slT: { ...all(0), SI: 3 }, ...basis('inherited', 'zone:p') },
  ),
  targetCase(
    '5 what the parent inherits is inherited from where it is stated',
    [zone('z', { parent: 'p' }), zone('p', { parent: 'g' }), zone('g', { slTarget: 2 })],
    { slT: all(2), ...basis('inherited', 'zone:g') },
  ),
  targetCase('5 zero is inherited', [zone('z', { parent: 'p' }), zone('p', { slTarget: 0 })], {
    slT: all(0),
    ...basis('inherited', 'zone:p'),
  }),
  targetCase(
    '5 nothing is inherited from an external parent',
    [zone('z', { parent: 'p' }), zone('p', { kind: 'external' })],
    { slT: all(null), ...basis('none') },
  ),
  targetCase(
    '5 nothing is inherited through an external parent',
    [zone('z', { parent: 'p' }), zone('p', { kind: 'external', parent: 'g' }), zone('g', { slTarget: 2 })],
    { slT: all(null), ...basis('none') },
  ),
  targetCase(
    '5 a parent never takes the target of its child',
    [zone('z'), zone('y', { parent: 'z', slTarget: 4 })],
    { slT: all(null), ...basis('none') },
  ),
  targetCase('6 otherwise null, never 0', [zone('z')], { slT: all(null), ...basis('none') }),
  targetCase('6 null where no zone above has one', [zone('z', { parent: 'p' }), zone('p')], {
    slT: all(null),
    ...basis('none'),
  }),
];
