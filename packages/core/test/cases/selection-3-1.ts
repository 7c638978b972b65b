/**
 * docs/rules.md 3.1, first part: selection. FR TRE has three rows: SR 6.1 from SL 1, SR 6.2 from 2, SR 6.1
 * RE 1 from 3.
 */
import { answer, plantWith, target, zone } from '../build.ts';
import { blockedBy, caseOf, met, naByAnswer, unanswered, Z, type EvaluationCase } from './case.ts';

const RULE = '3.1';
const tre = (level: number) => [zone('z', { slTarget: target({ TRE: level }) })];

export const cases: readonly EvaluationCase[] = [
  caseOf(RULE, 'a row is required where its level is not above SL-T', plantWith({ zones: tre(2) }), {
    [Z]: { required: { 'SR 6.1': true, 'SR 6.2': true, 'SR 6.1 RE 1': false } },
  }),
  caseOf(RULE, 'the SL-T of the FR of the row counts and no other', plantWith({ zones: tre(4) }), {
    [Z]: { required: { 'SR 6.1 RE 1': true, 'SR 1.1': false, 'SR 7.1': false } },
  }),
  caseOf(RULE, 'SL-T 0 requires nothing', plantWith({ zones: [zone('z', { slTarget: 0 })] }), {
    [Z]: {
      required: { 'SR 6.1': false, 'SR 1.1': false },
      counts: { required: 0 },
      gaps: { 'SR 6.1': null },
    },
  }),
  caseOf(
    RULE,
    'without SL-T required is null, nothing is counted, nothing is a gap',
    plantWith({ answers: [answer(Z, 'SR 6.1', 'unmet')] }),
    {
      [Z]: {
        required: { 'SR 6.1': null, 'SR 1.1': null },
        counts: { required: 0, unmet: 0, undetermined: 0 },
        gaps: { 'SR 6.1': null },
      },
    },
  ),
  caseOf(
    RULE,
    'level is the first SL whose column selects the row: SR 3.4 from 2, SR 2.7 from 3, SR 1.1 RE 3 from 4',
    plantWith(),
    {
      [Z]: {
        verdicts: {
          'SR 3.4': { ...unanswered, level: 2, required: null },
          'SR 2.7': {
            ...unanswered,
            missing: { code: 'fact', facts: ['sessions'] },
            level: 3,
            required: null,
          },
          'SR 1.1 RE 3': {
            ...unanswered,
            missing: { code: 'fact', facts: ['humanAccess'] },
            level: 4,
            required: null,
          },
        },
      },
    },
  ),
  caseOf(
    RULE,
    'counts are over the required rows only',
    plantWith({
      zones: tre(2),
      answers: [
        answer(Z, 'SR 6.1', 'met'),
        answer(Z, 'SR 6.2', 'unmet'),
        answer(Z, 'SR 6.1 RE 1', 'unmet'),
        answer(Z, 'SR 1.3', 'partial'),
      ],
    }),
    {
      [Z]: {
        counts: {
          required: 2,
          met: 1,
          compensated: 0,
          partial: 0,
          unmet: 1,
          notApplicable: 0,
          undetermined: 0,
          failed: 0,
        },
      },
    },
  ),
  caseOf(
    RULE,
    'counts tell compensated, partial, notApplicable and undetermined apart',
    plantWith({
      zones: [zone('z', { slTarget: target({ TRE: 3, RDF: 1 }) })],
      answers: [
        answer(Z, 'SR 6.1', 'notApplicable'),
        answer(Z, 'SR 5.1', 'compensated'),
        answer(Z, 'SR 5.2', 'partial'),
        answer(Z, 'SR 5.3', 'unmet'),
      ],
    }),
    // RDF 1: SR 5.1, 5.2, 5.3, 5.4. TRE 3: SR 6.1 and with it its RE not applicable, SR 6.2 open.
    {
      [Z]: {
        counts: {
          required: 7,
          met: 0,
          compensated: 1,
          partial: 1,
          unmet: 1,
          notApplicable: 2,
          undetermined: 2,
          failed: 0,
        },
      },
    },
  ),
  caseOf(
    RULE,
    'at SL-T 4 all hundred rows are required',
    plantWith({ zones: [zone('z', { slTarget: 4 })] }),
    { [Z]: { counts: { required: 100, undetermined: 100 } } },
  ),
  caseOf(
    RULE,
    'a required row not satisfied is a gap, one that is not required or is satisfied is none',
    plantWith({
      zones: tre(2),
      answers: [answer(Z, 'SR 6.1', 'met'), answer(Z, 'SR 6.2', 'unmet'), answer(Z, 'SR 6.1 RE 1', 'unmet')],
    }),
    { [Z]: { gaps: { 'SR 6.1': null, 'SR 6.2': { verdict: 'unmet' }, 'SR 6.1 RE 1': null } } },
  ),
  caseOf(RULE, 'a required row that is undetermined is a gap', plantWith({ zones: tre(1) }), {
    [Z]: { gaps: { 'SR 6.1': { verdict: 'undetermined' } } },
  }),
  caseOf(
    RULE,
    'a row that is not applicable is counted where it is required and is no gap',
    plantWith({ zones: tre(1), answers: [answer(Z, 'SR 6.1', 'notApplicable')] }),
    {
      [Z]: {
        verdicts: { 'SR 6.1': naByAnswer() },
        counts: { required: 1, notApplicable: 1 },
        gaps: { 'SR 6.1': null },
      },
    },
  ),
  caseOf(
    RULE,
    'a gap kept from counting by its base says so',
    plantWith({
      zones: tre(3),
      answers: [answer(Z, 'SR 6.1', 'unmet'), answer(Z, 'SR 6.1 RE 1', 'met')],
    }),
    {
      [Z]: {
        gaps: {
          'SR 6.1': { verdict: 'unmet' },
          'SR 6.1 RE 1': { verdict: 'partial', ...blockedBy('SR 6.1') },
        },
      },
    },
  ),
  caseOf(
    RULE,
    'a row is the same with its edition written',
    plantWith({ zones: tre(1), answers: [answer(Z, '62443-3-3@2013/SR 6.1', 'met')] }),
    { [Z]: { verdicts: { 'SR 6.1': met() } } },
  ),
];
