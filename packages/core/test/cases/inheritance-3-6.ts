/** docs/rules.md 3.6: inheritance. The zone z lies in p, p in g. */
import { answer, asset, conduit, DAY_BEFORE, evidence, plantWith, zone } from '../build.ts';
import {
  C,
  CLAIMED,
  compensated,
  EVIDENCED,
  expired,
  met,
  naByAnswer,
  partial,
  unanswered,
  unmet,
  verdictsCase,
  Z,
  type EvaluationCase,
  type ExpectedVerdict,
} from './case.ts';
import type { Answer, Zone } from '../../model/plant.ts';

const RULE = '3.6';
const ROW = 'SR 6.1';
const P = 'zone:p';
const G = 'zone:g';

function chain(more: Partial<Zone> = {}): Zone[] {
  return [zone('z', { parent: 'p', ...more }), zone('p', { parent: 'g' }), zone('g')];
}

function inherit(
  name: string,
  answers: Answer[],
  expected: ExpectedVerdict,
  row = ROW,
  zones = chain(),
): EvaluationCase {
  return verdictsCase(RULE, name, plantWith({ zones, answers }), { [row]: expected });
}

const nearest: readonly EvaluationCase[] = [
  inherit('the place itself comes first', [answer(Z, ROW, 'met'), answer(P, ROW, 'unmet')], met()),
  inherit(
    'the parent comes before its parent',
    [answer(P, ROW, 'met'), answer(G, ROW, 'unmet')],
    met(CLAIMED, { from: P }),
  ),
  inherit(
    'the parent of the parent comes before the site',
    [answer(G, ROW, 'met'), answer('site', ROW, 'unmet')],
    met(CLAIMED, { from: G }),
  ),
  inherit(
    'the site comes before the organisation',
    [answer('site', ROW, 'met'), answer('organisation', ROW, 'unmet')],
    met(CLAIMED, { from: 'site' }),
  ),
  inherit(
    'the organisation comes last',
    [answer('organisation', ROW, 'met')],
    met(CLAIMED, { from: 'organisation' }),
  ),
  inherit('nothing comes from below', [answer(Z, ROW, 'met')], met()),
  verdictsCase(
    RULE,
    'a parent takes nothing from its child',
    plantWith({ zones: chain(), answers: [answer(Z, ROW, 'met')] }),
    { [ROW]: unanswered },
    P,
  ),
];

const passing: readonly EvaluationCase[] = [
  inherit('partial passes', [answer(P, ROW, 'partial')], partial({ from: P })),
  inherit('unmet passes', [answer(P, ROW, 'unmet')], unmet({ from: P })),
  inherit('notApplicable does not pass', [answer(P, ROW, 'notApplicable')], unanswered),
  inherit(
    'notApplicable is skipped and the search goes on',
    [answer(P, ROW, 'notApplicable'), answer(G, ROW, 'met')],
    met(CLAIMED, { from: G }),
  ),
  inherit(
    'notApplicable past its last day is skipped as well',
    [answer(P, ROW, 'notApplicable', { expires: DAY_BEFORE }), answer('site', ROW, 'met')],
    met(CLAIMED, { from: 'site' }),
  ),
  inherit(
    'compensated passes to a place in its appliesTo',
    [answer(G, ROW, 'compensated', { appliesTo: [Z] })],
    compensated(CLAIMED, { from: G }),
  ),
  inherit(
    'compensated passes to no other place',
    [answer(G, ROW, 'compensated', { appliesTo: [P] })],
    unanswered,
  ),
  inherit(
    'compensated that applies to the parent does not pass on to its child',
    [answer(P, ROW, 'compensated', { appliesTo: [P] }), answer('site', ROW, 'unmet')],
    unmet({ from: 'site' }),
  ),
  inherit('compensated without appliesTo does not pass', [answer(P, ROW, 'compensated')], unanswered),
  inherit(
    'compensated holds at its own place without being listed',
    [answer(Z, ROW, 'compensated', { appliesTo: [P] })],
    compensated(),
  ),
  inherit(
    'met past its last day is found and judged as such',
    [answer(P, ROW, 'met', { expires: DAY_BEFORE }), answer('site', ROW, 'met')],
    expired(DAY_BEFORE, { from: P }),
  ),
  inherit(
    'compensated past its last day is found where it applies and is unmet',
    [answer(P, ROW, 'compensated', { appliesTo: [Z], expires: DAY_BEFORE }), answer('site', ROW, 'met')],
    unmet({ from: P, reason: { code: 'compensationExpired', expires: DAY_BEFORE } }),
  ),
  inherit(
    'the own answer, not applicable, keeps an inherited one away',
    [answer(Z, ROW, 'notApplicable'), answer(P, ROW, 'unmet')],
    naByAnswer(),
  ),
  inherit(
    'an answer past its last day keeps an inherited one away',
    [answer(Z, ROW, 'met', { expires: DAY_BEFORE }), answer(P, ROW, 'met')],
    expired(DAY_BEFORE),
  ),
];

const never: readonly EvaluationCase[] = [
  'SR 5.1',
  'SR 5.1 RE 1',
  'SR 5.2',
  'SR 5.2 RE 2',
  'SR 5.3',
  'SR 5.3 RE 1',
].map((row) =>
  inherit(
    `${row} never passes`,
    ['site', 'organisation', P].map((place) => answer(place, row, 'unmet')),
    unanswered,
    row,
  ),
);

const y = { zones: [zone('z'), zone('y')], conduits: [conduit('c', ['y', 'z'])] };

function atConduit(
  name: string,
  answers: Answer[],
  expected: ExpectedVerdict,
  row = 'SR 6.2',
): EvaluationCase {
  return verdictsCase(RULE, `conduit: ${name}`, plantWith({ ...y, answers }), { [row]: expected }, C);
}

const others: readonly EvaluationCase[] = [
  inherit('SR 5.4 passes', [answer('site', 'SR 5.4', 'met')], met(CLAIMED, { from: 'site' }), 'SR 5.4'),
  atConduit('it takes from the site', [answer('site', 'SR 6.2', 'met')], met(CLAIMED, { from: 'site' })),
  atConduit(
    'it takes from the site before the organisation',
    [answer('site', 'SR 6.2', 'met'), answer('organisation', 'SR 6.2', 'unmet')],
    met(CLAIMED, { from: 'site' }),
  ),
  atConduit(
    'it takes from the organisation',
    [answer('organisation', 'SR 6.2', 'unmet')],
    unmet({ from: 'organisation' }),
  ),
  atConduit(
    'it takes nothing from the zones it joins',
    [answer(Z, 'SR 6.2', 'met'), answer('zone:y', 'SR 6.2', 'met')],
    unanswered,
  ),
  atConduit(
    'compensated at the site passes to a conduit it applies to',
    [answer('site', 'SR 6.2', 'compensated', { appliesTo: [C] })],
    compensated(CLAIMED, { from: 'site' }),
  ),
  atConduit('SR 5.1 does not pass to it', [answer('site', 'SR 5.1', 'met')], unanswered, 'SR 5.1'),
  inherit(
    'an external zone takes no answer',
    [answer(P, ROW, 'met'), answer('site', ROW, 'met'), answer('organisation', ROW, 'met')],
    unanswered,
    ROW,
    chain({ kind: 'external' }),
  ),
  inherit(
    'an external zone has its own',
    [answer(Z, ROW, 'unmet'), answer('site', ROW, 'met')],
    unmet(),
    ROW,
    chain({ kind: 'external' }),
  ),
  verdictsCase(
    RULE,
    'the answer of an asset passes nowhere but to the place the asset is in',
    plantWith({
      zones: chain(),
      assets: [asset('a', { zones: ['p'] })],
      answers: [answer('site', ROW, 'met'), answer('asset:a', ROW, 'unmet')],
    }),
    { [ROW]: met(CLAIMED, { from: 'site' }) },
  ),
  verdictsCase(
    RULE,
    'what the answer cites is judged at the place that inherits it',
    plantWith({
      zones: chain(),
      evidence: [evidence('e', [P, Z])],
      answers: [answer(P, ROW, 'met', { evidence: ['e'] })],
    }),
    { [ROW]: met(EVIDENCED, { from: P }) },
  ),
];

export const cases: readonly EvaluationCase[] = [...nearest, ...passing, ...never, ...others];
