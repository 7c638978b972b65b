/**
 * docs/rules.md 3.3, the lines of the table but those on compensated. SR 6.1 depends on no fact and has no
 * base.
 */
import { answer, AS_OF, check, DAY_BEFORE, evidence, plantWith, zone } from '../build.ts';
import {
  caseOf,
  CLAIMED,
  EVIDENCED,
  expired,
  met,
  naByAnswer,
  naByFact,
  partial,
  unanswered,
  unmet,
  VERIFIED,
  verdictsCase,
  Z,
  type EvaluationCase,
} from './case.ts';
import type { Plant } from '../../model/plant.ts';

const RULE = '3.3';
const ROW = 'SR 6.1';
const EVIDENCE = { evidence: [evidence('e', [Z])] };
const CITED = { evidence: ['e'] };

/** wireless is false at z, citing the evidence e. */
const falseAndCited = { zones: [zone('z', { facts: { wireless: { value: false, evidence: ['e'] } } })] };

/** All rows of TRE but SR 6.1 are met, so `upper` shows how SR 6.1 counts: 4 where it does, 0 where not. */
function upperOf(name: string, plant: Partial<Plant>, expected: 0 | 4): EvaluationCase {
  const answers = [answer(Z, 'SR 6.2', 'met'), answer(Z, 'SR 6.1 RE 1', 'met'), ...(plant.answers ?? [])];
  return caseOf(RULE, `upper: ${name}`, plantWith({ ...plant, answers }), {
    [Z]: { slA: { claimed: { TRE: 0 }, upper: { TRE: expected } } },
  });
}

const metCases: readonly EvaluationCase[] = [
  verdictsCase(RULE, 'met without evidence is claimed', plantWith({ answers: [answer(Z, ROW, 'met')] }), {
    [ROW]: met(CLAIMED),
  }),
  verdictsCase(
    RULE,
    'met with evidence is evidenced',
    plantWith({ ...EVIDENCE, answers: [answer(Z, ROW, 'met', CITED)] }),
    { [ROW]: met(EVIDENCED) },
  ),
  verdictsCase(
    RULE,
    'met with evidence and a passed check is verified',
    plantWith({ ...EVIDENCE, checks: [check(Z, ROW)], answers: [answer(Z, ROW, 'met', CITED)] }),
    { [ROW]: met(VERIFIED) },
  ),
  verdictsCase(
    RULE,
    'met with evidence and a failed check is evidenced',
    plantWith({
      ...EVIDENCE,
      checks: [check(Z, ROW, { result: 'fail' })],
      answers: [answer(Z, ROW, 'met', CITED)],
    }),
    { [ROW]: met(EVIDENCED) },
  ),
  verdictsCase(
    RULE,
    'a passed check without evidence verifies nothing',
    plantWith({ checks: [check(Z, ROW)], answers: [answer(Z, ROW, 'met')] }),
    { [ROW]: met(CLAIMED) },
  ),
  verdictsCase(
    RULE,
    'evidence that the answer does not cite does not count',
    plantWith({ ...EVIDENCE, answers: [answer(Z, ROW, 'met')] }),
    { [ROW]: met(CLAIMED) },
  ),
  verdictsCase(
    RULE,
    'a measure that is not in place takes nothing from met',
    plantWith({
      measures: [{ id: 'm', name: 'm', inPlace: false }],
      answers: [answer(Z, ROW, 'met', { measures: ['m'] })],
    }),
    { [ROW]: met(CLAIMED) },
  ),
];

const expiredCases: readonly EvaluationCase[] = (['met', 'partial', 'unmet', 'notApplicable'] as const).map(
  (status) =>
    verdictsCase(
      RULE,
      `${status} past its last day is undetermined`,
      plantWith({ ...EVIDENCE, answers: [answer(Z, ROW, status, { expires: DAY_BEFORE, ...CITED })] }),
      { [ROW]: expired(DAY_BEFORE) },
    ),
);

const otherCases: readonly EvaluationCase[] = [
  verdictsCase(
    RULE,
    'an answer holds through its last day',
    plantWith({ answers: [answer(Z, ROW, 'met', { expires: AS_OF })] }),
    { [ROW]: met() },
  ),
  verdictsCase(RULE, 'partial is partial', plantWith({ answers: [answer(Z, ROW, 'partial')] }), {
    [ROW]: partial(),
  }),
  verdictsCase(
    RULE,
    'unmet is unmet, with evidence and a passed check too',
    plantWith({ ...EVIDENCE, checks: [check(Z, ROW)], answers: [answer(Z, ROW, 'unmet', CITED)] }),
    { [ROW]: unmet() },
  ),
  verdictsCase(RULE, 'no answer is undetermined, from nowhere', plantWith(), { [ROW]: unanswered }),
  upperOf('no answer counts', {}, 4),
  upperOf(
    'an answer past its last day counts',
    { answers: [answer(Z, ROW, 'unmet', { expires: DAY_BEFORE })] },
    4,
  ),
  upperOf('unmet does not count', { answers: [answer(Z, ROW, 'unmet')] }, 0),
  upperOf('partial does not count', { answers: [answer(Z, ROW, 'partial')] }, 0),
  upperOf(
    'compensated past its last day does not count',
    { answers: [answer(Z, ROW, 'compensated', { expires: DAY_BEFORE })] },
    0,
  ),
];

const naCases: readonly EvaluationCase[] = [
  verdictsCase(
    RULE,
    'notApplicable by answer is claimed',
    plantWith({ answers: [answer(Z, ROW, 'notApplicable')] }),
    { [ROW]: naByAnswer(CLAIMED) },
  ),
  verdictsCase(
    RULE,
    'notApplicable by an answer that cites evidence is evidenced',
    plantWith({ ...EVIDENCE, answers: [answer(Z, ROW, 'notApplicable', CITED)] }),
    { [ROW]: naByAnswer(EVIDENCED) },
  ),
  verdictsCase(
    RULE,
    'notApplicable by an answer with evidence and a passed check is verified',
    plantWith({ ...EVIDENCE, checks: [check(Z, ROW)], answers: [answer(Z, ROW, 'notApplicable', CITED)] }),
    { [ROW]: naByAnswer(VERIFIED) },
  ),
  verdictsCase(
    RULE,
    'notApplicable with a passed check alone is claimed',
    plantWith({ checks: [check(Z, ROW)], answers: [answer(Z, ROW, 'notApplicable')] }),
    { [ROW]: naByAnswer(CLAIMED) },
  ),
  verdictsCase(
    RULE,
    'notApplicable is not evidenced by documentation',
    plantWith({
      evidence: [evidence('e', [Z], { kind: 'documentation' })],
      answers: [answer(Z, ROW, 'notApplicable', CITED)],
    }),
    { [ROW]: naByAnswer(CLAIMED) },
  ),
  verdictsCase(
    RULE,
    'notApplicable by a fact that cites evidence is evidenced',
    plantWith({ ...EVIDENCE, ...falseAndCited }),
    { 'SR 1.6': naByFact(['wireless'], EVIDENCED) },
  ),
  verdictsCase(
    RULE,
    'notApplicable by a fact with evidence and a passed check is verified',
    plantWith({ ...EVIDENCE, ...falseAndCited, checks: [check(Z, 'SR 1.6')] }),
    { 'SR 1.6': naByFact(['wireless'], VERIFIED), 'SR 2.2': naByFact(['wireless'], EVIDENCED) },
  ),
  verdictsCase(
    RULE,
    'notApplicable by a fact whose evidence lists another place is claimed',
    plantWith({ ...falseAndCited, evidence: [evidence('e', ['site'])] }),
    { 'SR 1.6': naByFact(['wireless'], CLAIMED) },
  ),
  verdictsCase(
    RULE,
    'notApplicable by a fact of the site, with evidence that lists the zone, is evidenced',
    plantWith({ ...EVIDENCE, site: { facts: { wireless: { value: false, evidence: ['e'] } } } }),
    { 'SR 1.6': naByFact(['wireless'], EVIDENCED) },
  ),
  verdictsCase(
    RULE,
    'notApplicable by an answer is evidenced by a false fact of the row that cites evidence',
    plantWith({ ...EVIDENCE, ...falseAndCited, answers: [answer(Z, 'SR 1.6', 'notApplicable')] }),
    { 'SR 1.6': naByAnswer(EVIDENCED) },
  ),
  verdictsCase(
    RULE,
    'notApplicable by an answer is not evidenced by a fact that is true',
    plantWith({
      ...EVIDENCE,
      zones: [zone('z', { facts: { wireless: { value: true, evidence: ['e'] } } })],
      answers: [answer(Z, 'SR 1.6', 'notApplicable')],
    }),
    { 'SR 1.6': naByAnswer(CLAIMED) },
  ),
  verdictsCase(
    RULE,
    'notApplicable by one false fact is not evidenced by what a true one cites',
    plantWith({
      ...EVIDENCE,
      zones: [
        zone('z', { facts: { untrustedAccess: false, humanAccess: { value: true, evidence: ['e'] } } }),
      ],
    }),
    { 'SR 1.1 RE 2': naByFact(['untrustedAccess'], CLAIMED) },
  ),
];

export const cases: readonly EvaluationCase[] = [...metCases, ...expiredCases, ...otherCases, ...naCases];
