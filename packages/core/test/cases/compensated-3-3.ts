/** docs/rules.md 3.3: compensated, its measures and the rows it rests on. */
import { answer, AS_OF, check, DAY_BEFORE, evidence, measure, plantWith } from '../build.ts';
import {
  blockedBy,
  caseOf,
  CLAIMED,
  compensated,
  EVIDENCED,
  expired,
  met,
  partial,
  unmet,
  VERIFIED,
  verdictsCase,
  Z,
  type EvaluationCase,
} from './case.ts';
import type { Answer, Plant } from '../../model/plant.ts';

const RULE = '3.3';
const ROW = 'SR 6.1';
const OTHER = '62443-3-3/SR 1.3';

/** SR 6.1 is compensated; what it rests on is given besides. */
function compensatedWith(given: Partial<Answer>, more: Partial<Plant> = {}): Plant {
  return plantWith({ ...more, answers: [answer(Z, ROW, 'compensated', given), ...(more.answers ?? [])] });
}

const unmetBecause = (requirements: string[]) =>
  unmet({ reason: { code: 'dependsOnUnsatisfied', requirements } });

const tableCases: readonly EvaluationCase[] = [
  verdictsCase(RULE, 'compensated with nothing to rest on is claimed', compensatedWith({}), {
    [ROW]: compensated(CLAIMED),
  }),
  verdictsCase(
    RULE,
    'compensated with evidence is evidenced',
    compensatedWith({ evidence: ['e'] }, { evidence: [evidence('e', [Z])] }),
    { [ROW]: compensated(EVIDENCED) },
  ),
  verdictsCase(
    RULE,
    'compensated with evidence and a passed check is verified',
    compensatedWith({ evidence: ['e'] }, { evidence: [evidence('e', [Z])], checks: [check(Z, ROW)] }),
    { [ROW]: compensated(VERIFIED) },
  ),
  verdictsCase(RULE, 'compensated holds through its last day', compensatedWith({ expires: AS_OF }), {
    [ROW]: compensated(),
  }),
  verdictsCase(RULE, 'compensated past its last day is unmet', compensatedWith({ expires: DAY_BEFORE }), {
    [ROW]: unmet({ reason: { code: 'compensationExpired', expires: DAY_BEFORE } }),
  }),
  verdictsCase(
    RULE,
    'compensated with all its measures in place holds',
    compensatedWith(
      { measures: ['m', 'n'] },
      { measures: [measure('m', { inPlace: true }), measure('n', { inPlace: true })] },
    ),
    { [ROW]: compensated() },
  ),
  verdictsCase(
    RULE,
    'compensated with measures not in place, or not said to be, is unmet and names them as the answer does',
    compensatedWith(
      { measures: ['n', 'k', 'm'] },
      { measures: [measure('k', { inPlace: true }), measure('m', { inPlace: false }), measure('n')] },
    ),
    { [ROW]: unmet({ reason: { code: 'measureNotInPlace', measures: ['n', 'm'] } }) },
  ),
  verdictsCase(
    RULE,
    'compensated that rests on a met row holds',
    compensatedWith({ dependsOn: [OTHER] }, { answers: [answer(Z, 'SR 1.3', 'met')] }),
    { [ROW]: compensated() },
  ),
  verdictsCase(
    RULE,
    'compensated that rests on rows not satisfied is unmet and names them as the answer does',
    compensatedWith(
      { dependsOn: ['62443-3-3@2013/SR 1.5', '62443-3-3/SR 1.4', OTHER] },
      { answers: [answer(Z, 'SR 1.4', 'met'), answer(Z, 'SR 1.3', 'partial')] },
    ),
    { [ROW]: unmetBecause(['62443-3-3/SR 1.5', OTHER]) },
  ),
  caseOf(
    RULE,
    'compensated that rests on an undetermined row is unmet, and does not count in upper',
    compensatedWith(
      { dependsOn: [OTHER] },
      { answers: [answer(Z, 'SR 6.2', 'met'), answer(Z, 'SR 6.1 RE 1', 'met')] },
    ),
    { [Z]: { verdicts: { [ROW]: unmetBecause([OTHER]) }, slA: { upper: { TRE: 0 } } } },
  ),
  verdictsCase(
    RULE,
    'compensated: its last day comes before its measures',
    compensatedWith({ expires: DAY_BEFORE, measures: ['m'] }, { measures: [measure('m')] }),
    { [ROW]: unmet({ reason: { code: 'compensationExpired', expires: DAY_BEFORE } }) },
  ),
  verdictsCase(
    RULE,
    'compensated: its measures come before what it rests on',
    compensatedWith({ measures: ['m'], dependsOn: [OTHER] }, { measures: [measure('m')] }),
    { [ROW]: unmet({ reason: { code: 'measureNotInPlace', measures: ['m'] } }) },
  ),
  verdictsCase(
    RULE,
    'compensated: what it rests on comes before effectiveTo',
    compensatedWith({ dependsOn: [OTHER], effectiveTo: 0 }),
    { [ROW]: unmetBecause([OTHER]) },
  ),
];

/** SR 6.1 rests on SR 1.3 and has evidence and a passed check itself. */
function restsOn(given: Partial<Plant>): Plant {
  return compensatedWith(
    { dependsOn: [OTHER], evidence: ['e'] },
    {
      evidence: [evidence('e', [Z])],
      ...given,
      checks: [check(Z, ROW), ...(given.checks ?? [])],
    },
  );
}

const readingCases: readonly EvaluationCase[] = [
  verdictsCase(
    RULE,
    'dependsOn: evidenced needs every row evidenced',
    restsOn({ answers: [answer(Z, 'SR 1.3', 'met')] }),
    { [ROW]: compensated(CLAIMED) },
  ),
  verdictsCase(
    RULE,
    'dependsOn: verified needs every row verified',
    restsOn({ answers: [answer(Z, 'SR 1.3', 'met', { evidence: ['e'] })] }),
    { [ROW]: compensated(EVIDENCED) },
  ),
  verdictsCase(
    RULE,
    'dependsOn: all verified, verified',
    restsOn({
      answers: [answer(Z, 'SR 1.3', 'met', { evidence: ['e'] })],
      checks: [check(Z, 'SR 1.3')],
    }),
    { [ROW]: compensated(VERIFIED) },
  ),
  verdictsCase(
    RULE,
    'dependsOn: a row that is not applicable is satisfied',
    restsOn({ answers: [answer(Z, 'SR 1.3', 'notApplicable')] }),
    { [ROW]: compensated(CLAIMED) },
  ),
  verdictsCase(
    RULE,
    'dependsOn: the row is taken after its base: an RE kept from counting does not satisfy',
    compensatedWith(
      { dependsOn: ['62443-3-3/SR 1.3 RE 1'] },
      { answers: [answer(Z, 'SR 1.3', 'unmet'), answer(Z, 'SR 1.3 RE 1', 'met')] },
    ),
    {
      'SR 1.3 RE 1': partial(blockedBy('SR 1.3')),
      [ROW]: unmetBecause(['62443-3-3/SR 1.3 RE 1']),
    },
  ),
  verdictsCase(
    RULE,
    'dependsOn: the row is taken at the place judged, not where the answer is given',
    plantWith({
      answers: [
        answer('site', ROW, 'compensated', { dependsOn: [OTHER], appliesTo: [Z] }),
        answer('site', 'SR 1.3', 'met'),
        answer(Z, 'SR 1.3', 'unmet'),
      ],
    }),
    { [ROW]: { ...unmetBecause([OTHER]), from: 'site' }, 'SR 1.3': unmet() },
  ),
  verdictsCase(
    RULE,
    'dependsOn: a chain is followed to its end',
    compensatedWith(
      { dependsOn: [OTHER] },
      {
        answers: [
          answer(Z, 'SR 1.3', 'compensated', { dependsOn: ['62443-3-3/SR 1.4'] }),
          answer(Z, 'SR 1.4', 'met', { expires: DAY_BEFORE }),
        ],
      },
    ),
    {
      'SR 1.4': expired(DAY_BEFORE),
      'SR 1.3': unmetBecause(['62443-3-3/SR 1.4']),
      [ROW]: unmetBecause([OTHER]),
    },
  ),
  verdictsCase(
    RULE,
    'dependsOn: an inherited answer satisfies as any',
    compensatedWith({ dependsOn: [OTHER] }, { answers: [answer('site', 'SR 1.3', 'met')] }),
    { [ROW]: compensated(), 'SR 1.3': met(CLAIMED, { from: 'site' }) },
  ),
];

export const cases: readonly EvaluationCase[] = [...tableCases, ...readingCases];
