/**
 * docs/rules.md 3.3: effectiveTo. TRE: SR 6.1 from SL 1, SR 6.2 from 2, SR 6.1 RE 1 from 3; all met gives
 * SL-A 4.
 */
import { answer, asset, check, DAY_BEFORE, evidence, exception, plantWith, target, zone } from '../build.ts';
import {
  caseOf,
  CLAIMED,
  compensated,
  EVIDENCED,
  expired,
  met,
  na,
  partial,
  unmet,
  Z,
  type EvaluationCase,
  type ExpectedPlace,
} from './case.ts';
import type { Answer, Plant, Status } from '../../model/plant.ts';

const RULE = '3.3';
const ROWS = ['SR 6.1', 'SR 6.2', 'SR 6.1 RE 1'];

/** All rows of TRE are met at z but for what is given of one of them. */
function treBut(row: string, status: Status, given: Partial<Answer>, more: Partial<Plant> = {}): Plant {
  const others = ROWS.filter((other) => other !== row).map((other) => answer(Z, other, 'met'));
  return plantWith({ ...more, answers: [answer(Z, row, status, given), ...others, ...(more.answers ?? [])] });
}

function effectiveToCase(name: string, plant: Plant, expected: ExpectedPlace): EvaluationCase {
  return caseOf(RULE, `effectiveTo: ${name}`, plant, { [Z]: expected });
}

const TARGET_3 = { zones: [zone('z', { slTarget: target({ TRE: 3 }) })] };

export const cases: readonly EvaluationCase[] = [
  effectiveToCase('below the level of the row: unmet', treBut('SR 6.1 RE 1', 'met', { effectiveTo: 2 }), {
    verdicts: { 'SR 6.1 RE 1': unmet({ reason: { code: 'effectiveTo', level: 2 } }) },
    slA: { claimed: { TRE: 2 }, upper: { TRE: 2 } },
  }),
  effectiveToCase(
    'far below the level of the row: unmet, and nothing more is bound',
    treBut('SR 6.1 RE 1', 'met', { effectiveTo: 1 }),
    {
      verdicts: { 'SR 6.1 RE 1': unmet({ reason: { code: 'effectiveTo', level: 1 } }) },
      slA: { claimed: { TRE: 2 }, upper: { TRE: 2 } },
    },
  ),
  effectiveToCase(
    'below the level of a compensated row: unmet',
    treBut('SR 6.2', 'compensated', { effectiveTo: 1 }),
    { verdicts: { 'SR 6.2': unmet({ reason: { code: 'effectiveTo', level: 1 } }) } },
  ),
  effectiveToCase('0 makes any row unmet', treBut('SR 6.1', 'met', { effectiveTo: 0 }), {
    verdicts: { 'SR 6.1': unmet({ reason: { code: 'effectiveTo', level: 0 } }) },
    slA: { claimed: { TRE: 0 }, upper: { TRE: 0 } },
  }),
  effectiveToCase(
    'at the level of the row: the verdict stands and SL-A of the FR goes no higher',
    treBut('SR 6.1 RE 1', 'met', { effectiveTo: 3 }),
    {
      verdicts: { 'SR 6.1 RE 1': met(CLAIMED, { effectiveTo: 3 }) },
      slA: { claimed: { TRE: 3 }, upper: { TRE: 3 } },
    },
  ),
  effectiveToCase(
    'a low row bounds the FR in every reading and in upper',
    treBut(
      'SR 6.1',
      'met',
      { effectiveTo: 1, evidence: ['e'] },
      { evidence: [evidence('e', [Z])], checks: [check(Z, 'SR 6.1')] },
    ),
    // Claimed: all rows, 4, bounded to 1. Evidenced and verified: SR 6.1 alone, 1.
    { slA: { claimed: { TRE: 1 }, evidenced: { TRE: 1 }, verified: { TRE: 1 }, upper: { TRE: 1 } } },
  ),
  effectiveToCase('it bounds no other FR', treBut('SR 6.1', 'met', { effectiveTo: 1 }), {
    slA: { upper: { TRE: 1, RA: 4, IAC: 4 } },
  }),
  effectiveToCase(
    'it bounds the evidenced reading',
    plantWith({
      evidence: [evidence('e', [Z]), evidence('f', [Z], { kind: 'effectiveness' })],
      answers: ROWS.map((row) =>
        answer(Z, row, 'met', { evidence: ['e', 'f'], ...(row === 'SR 6.2' ? { effectiveTo: 2 } : {}) }),
      ),
    }),
    {
      verdicts: { 'SR 6.2': met(EVIDENCED, { effectiveTo: 2 }) },
      slA: { claimed: { TRE: 2 }, evidenced: { TRE: 2 }, verified: { TRE: 0 } },
    },
  ),
  effectiveToCase('a compensated row bounds too', treBut('SR 6.1', 'compensated', { effectiveTo: 2 }), {
    verdicts: { 'SR 6.1': compensated(CLAIMED, { effectiveTo: 2 }) },
    slA: { claimed: { TRE: 2 } },
  }),
  effectiveToCase(
    'the lowest of several bounds',
    plantWith({
      answers: [
        answer(Z, 'SR 6.1', 'met', { effectiveTo: 3 }),
        answer(Z, 'SR 6.2', 'met', { effectiveTo: 2 }),
        answer(Z, 'SR 6.1 RE 1', 'met'),
      ],
    }),
    { slA: { claimed: { TRE: 2 }, upper: { TRE: 2 } } },
  ),
  effectiveToCase(
    'a satisfied row is a gap where SL-T is above it',
    treBut('SR 6.1', 'met', { effectiveTo: 2 }, TARGET_3),
    {
      gaps: { 'SR 6.1': { verdict: 'met', effectiveTo: 2 }, 'SR 6.2': null },
      counts: { required: 3, met: 3 },
    },
  ),
  effectiveToCase(
    'a satisfied row is no gap where SL-T is not above it',
    treBut('SR 6.1', 'met', { effectiveTo: 3 }, TARGET_3),
    { gaps: { 'SR 6.1': null } },
  ),
  effectiveToCase(
    'a row that is unmet because of it is a gap like any',
    treBut('SR 6.1 RE 1', 'met', { effectiveTo: 2 }, TARGET_3),
    { gaps: { 'SR 6.1 RE 1': { verdict: 'unmet' } } },
  ),
  effectiveToCase(
    'it bounds upper when the answer is past its last day',
    treBut('SR 6.1', 'met', { effectiveTo: 2, expires: DAY_BEFORE }),
    {
      verdicts: { 'SR 6.1': expired(DAY_BEFORE, { effectiveTo: 2 }) },
      slA: { claimed: { TRE: 0 }, upper: { TRE: 2 } },
    },
  ),
  effectiveToCase(
    'the last day of an answer comes before it',
    treBut('SR 6.1 RE 1', 'met', { effectiveTo: 0, expires: DAY_BEFORE }),
    {
      verdicts: { 'SR 6.1 RE 1': expired(DAY_BEFORE) },
      slA: { claimed: { TRE: 2 }, upper: { TRE: 4 } },
    },
  ),
  effectiveToCase(
    'the last day of a compensation comes before it',
    treBut('SR 6.1 RE 1', 'compensated', { effectiveTo: 1, expires: DAY_BEFORE }),
    {
      verdicts: {
        'SR 6.1 RE 1': unmet({ reason: { code: 'compensationExpired', expires: DAY_BEFORE } }),
      },
      slA: { claimed: { TRE: 2 } },
    },
  ),
  effectiveToCase(
    'a compensation that is unmet for another reason still carries its bound',
    treBut('SR 6.1', 'compensated', { effectiveTo: 2, expires: DAY_BEFORE }),
    {
      verdicts: {
        'SR 6.1': unmet({
          effectiveTo: 2,
          reason: { code: 'compensationExpired', expires: DAY_BEFORE },
        }),
      },
    },
  ),
  effectiveToCase(
    'an inherited answer bounds where it is used',
    plantWith({
      answers: [
        answer('site', 'SR 6.1', 'met', { effectiveTo: 2 }),
        answer(Z, 'SR 6.2', 'met'),
        answer(Z, 'SR 6.1 RE 1', 'met'),
      ],
    }),
    {
      verdicts: { 'SR 6.1': met(CLAIMED, { from: 'site', effectiveTo: 2 }) },
      slA: { claimed: { TRE: 2 } },
    },
  ),
  effectiveToCase(
    'an answer that is not the one used bounds nothing',
    treBut('SR 6.1', 'met', {}, { answers: [answer('site', 'SR 6.1', 'met', { effectiveTo: 1 })] }),
    { slA: { claimed: { TRE: 4 } } },
  ),
  effectiveToCase(
    'not when the verdict is notApplicable because of the base',
    plantWith({
      answers: [
        answer(Z, 'SR 6.1', 'notApplicable'),
        answer(Z, 'SR 6.1 RE 1', 'met', { effectiveTo: 3 }),
        answer(Z, 'SR 6.2', 'met'),
      ],
    }),
    {
      verdicts: {
        'SR 6.1 RE 1': na({ code: 'base', requirement: '62443-3-3/SR 6.1' }, CLAIMED, { from: Z }),
      },
      slA: { claimed: { TRE: 4 }, upper: { TRE: 4 } },
    },
  ),
  effectiveToCase(
    'it comes before exceptions, which find nothing to change',
    treBut('SR 6.1 RE 1', 'met', {
      effectiveTo: 2,
      exceptions: [exception('unmet', { class: 'drive' })],
    }),
    { verdicts: { 'SR 6.1 RE 1': unmet({ reason: { code: 'effectiveTo', level: 2 } }) } },
  ),
  effectiveToCase(
    'it bounds a row that exceptions made partial',
    treBut(
      'SR 6.1 RE 1',
      'met',
      { effectiveTo: 3 },
      {
        assets: [asset('a', { zones: ['z'] })],
        answers: [answer('asset:a', 'SR 6.1 RE 1', 'unmet')],
      },
    ),
    {
      verdicts: {
        'SR 6.1 RE 1': partial({ effectiveTo: 3, reason: { code: 'exception', exceptions: ['a'] } }),
      },
      slA: { claimed: { TRE: 2 } },
    },
  ),
];
