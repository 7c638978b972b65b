/**
 * docs/rules.md 3.3: failed, because a rule threw or because rows rest on each other. No text gives such
 * plants.
 */
import { answer, asset, plantWith, target, throwing, zone } from '../build.ts';
import {
  blockedBy,
  caseOf,
  CLAIMED,
  failed,
  met,
  naByFact,
  partial,
  unanswered,
  unmet,
  verdictsCase,
  Z,
  type EvaluationCase,
} from './case.ts';

const RULE = '3.3';
const THREW = failed('threw', 'broken');
const CYCLE = failed('cycle', '');
const key = (row: string) => `62443-3-3/${row}`;

const threw: readonly EvaluationCase[] = [
  verdictsCase(
    RULE,
    'failed: a rule that throws fails its row and no other',
    plantWith({
      answers: [throwing(answer(Z, 'SR 6.1', 'met'), 'evidence', 'broken'), answer(Z, 'SR 6.2', 'met')],
    }),
    { 'SR 6.1': THREW, 'SR 6.2': met() },
  ),
  caseOf(
    RULE,
    'failed: never satisfied, counted by itself, a gap, and taken as satisfied in upper',
    plantWith({
      zones: [zone('z', { slTarget: target({ TRE: 1 }) })],
      answers: [
        throwing(answer(Z, 'SR 6.1', 'met'), 'evidence', 'broken'),
        answer(Z, 'SR 6.2', 'met'),
        answer(Z, 'SR 6.1 RE 1', 'met'),
      ],
    }),
    {
      [Z]: {
        slA: { claimed: { TRE: 0 }, upper: { TRE: 4 } },
        counts: { required: 1, failed: 1 },
        gaps: { 'SR 6.1': { verdict: 'failed' } },
      },
    },
  ),
  caseOf(
    RULE,
    'failed: at every place that uses the answer and at no other',
    plantWith({
      zones: [zone('z'), zone('y')],
      answers: [
        throwing(answer('site', 'SR 6.1', 'met'), 'evidence', 'broken'),
        answer('zone:y', 'SR 6.1', 'met'),
      ],
    }),
    {
      [Z]: { verdicts: { 'SR 6.1': THREW } },
      'zone:y': { verdicts: { 'SR 6.1': met(CLAIMED, { from: 'zone:y' }) } },
    },
  ),
  verdictsCase(
    RULE,
    'failed: an answer that cannot be read turns no fact',
    plantWith({
      zones: [zone('z', { facts: { wireless: false } })],
      answers: [throwing(answer(Z, 'SR 1.6', 'met'), 'status', 'broken')],
    }),
    { 'SR 1.6': THREW, 'SR 2.2': naByFact(['wireless']) },
  ),
  verdictsCase(
    RULE,
    'failed: an asset answer that cannot be read fails the row at its zone',
    plantWith({
      assets: [asset('a', { zones: ['z'] })],
      answers: [answer(Z, 'SR 6.1', 'met'), throwing(answer('asset:a', 'SR 6.1', 'met'), 'status', 'broken')],
    }),
    { 'SR 6.1': THREW },
  ),
  verdictsCase(
    RULE,
    'failed: a compensation that rests on the row is unmet',
    plantWith({
      answers: [
        throwing(answer(Z, 'SR 1.3', 'met'), 'evidence', 'broken'),
        answer(Z, 'SR 6.1', 'compensated', { dependsOn: [key('SR 1.3')] }),
      ],
    }),
    {
      'SR 6.1': unmet({ reason: { code: 'dependsOnUnsatisfied', requirements: [key('SR 1.3')] } }),
    },
  ),
];

const cycles: readonly EvaluationCase[] = [
  verdictsCase(
    RULE,
    'cycle: a row that rests on itself is failed',
    plantWith({ answers: [answer(Z, 'SR 1.3', 'compensated', { dependsOn: [key('SR 1.3')] })] }),
    { 'SR 1.3': CYCLE, 'SR 1.4': unanswered },
  ),
  verdictsCase(
    RULE,
    'cycle: rows that rest on each other are failed',
    plantWith({
      answers: [
        answer(Z, 'SR 1.3', 'compensated', { dependsOn: [key('SR 1.4')] }),
        answer(Z, 'SR 1.4', 'compensated', { dependsOn: [key('SR 1.5')] }),
        answer(Z, 'SR 1.5', 'compensated', { dependsOn: [key('SR 1.3')] }),
      ],
    }),
    { 'SR 1.3': CYCLE, 'SR 1.4': CYCLE, 'SR 1.5': CYCLE },
  ),
  verdictsCase(
    RULE,
    'cycle: an RE rests on its base',
    plantWith({
      answers: [
        answer(Z, 'SR 1.3', 'compensated', { dependsOn: [key('SR 1.3 RE 1')] }),
        answer(Z, 'SR 1.3 RE 1', 'met'),
      ],
    }),
    { 'SR 1.3': CYCLE, 'SR 1.3 RE 1': CYCLE },
  ),
  verdictsCase(
    RULE,
    'cycle: a row that leads into one is not on it',
    plantWith({
      answers: [
        answer(Z, 'SR 6.1', 'compensated', { dependsOn: [key('SR 1.3')] }),
        answer(Z, 'SR 1.3', 'compensated', { dependsOn: [key('SR 1.3')] }),
      ],
    }),
    {
      'SR 1.3': CYCLE,
      'SR 6.1': unmet({ reason: { code: 'dependsOnUnsatisfied', requirements: [key('SR 1.3')] } }),
    },
  ),
  verdictsCase(
    RULE,
    'cycle: an RE whose base is on one is blocked like by any base that is not satisfied',
    plantWith({
      answers: [
        answer(Z, 'SR 1.3', 'compensated', { dependsOn: [key('SR 1.3')] }),
        answer(Z, 'SR 1.3 RE 1', 'met'),
      ],
    }),
    { 'SR 1.3 RE 1': partial(blockedBy('SR 1.3')) },
  ),
  caseOf(
    RULE,
    'cycle: only where the answers are used',
    plantWith({
      zones: [zone('z'), zone('y')],
      answers: [
        answer('site', 'SR 1.3', 'compensated', { dependsOn: [key('SR 1.4')], appliesTo: [Z] }),
        answer('site', 'SR 1.4', 'compensated', { dependsOn: [key('SR 1.3')], appliesTo: [Z] }),
      ],
    }),
    {
      [Z]: { verdicts: { 'SR 1.3': CYCLE, 'SR 1.4': CYCLE } },
      'zone:y': { verdicts: { 'SR 1.3': unanswered, 'SR 1.4': unanswered } },
    },
  ),
];

export const cases: readonly EvaluationCase[] = [...threw, ...cycles];
