/** docs/rules.md 3.4: RE and base. SR 6.1 and its RE 1; SR 2.3, whose RE 1 alone depends on a fact. */
import {
  answer,
  check,
  conduit,
  DAY_BEFORE,
  evidence,
  exception,
  plantWith,
  target,
  throwing,
  zone,
} from '../build.ts';
import {
  blockedBy,
  C,
  caseOf,
  CLAIMED,
  compensated,
  EVIDENCED,
  expired,
  failed,
  judgedAtZone,
  met,
  na,
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
import type { Answer, Plant, Status } from '../../model/plant.ts';

const RULE = '3.4';
const BASE = 'SR 6.1';
const RE = 'SR 6.1 RE 1';
const byBase = (reads = CLAIMED) => na({ code: 'base', requirement: '62443-3-3/SR 6.1' }, reads, { from: Z });

/** Base and RE as answered, and SR 6.2 met, so that SL-A of TRE shows how the RE counts. */
function pair(base: Answer | null, re: Answer | null, more: Partial<Plant> = {}): Plant {
  const given = [base, re, answer(Z, 'SR 6.2', 'met')].filter((one) => one !== null);
  return plantWith({ evidence: [evidence('e', [Z])], ...more, answers: [...given, ...(more.answers ?? [])] });
}

const base = (status: Status, more: Partial<Answer> = {}) => answer(Z, BASE, status, more);
const re = (status: Status, more: Partial<Answer> = {}) => answer(Z, RE, status, more);
const CITED = { evidence: ['e'] };

const readCases: readonly EvaluationCase[] = [
  verdictsCase(RULE, 'met on a met base stands', pair(base('met'), re('met')), { [RE]: met() }),
  verdictsCase(RULE, 'an RE is not evidenced where its base is not', pair(base('met'), re('met', CITED)), {
    [RE]: met(CLAIMED),
  }),
  verdictsCase(
    RULE,
    'an RE is not verified where its base is not',
    pair(base('met', CITED), re('met', CITED), { checks: [check(Z, RE)] }),
    { [RE]: met(EVIDENCED) },
  ),
  verdictsCase(
    RULE,
    'an RE is verified where both are',
    pair(base('met', CITED), re('met', CITED), { checks: [check(Z, BASE), check(Z, RE)] }),
    { [RE]: met(VERIFIED) },
  ),
  verdictsCase(RULE, 'a base takes nothing from its RE', pair(base('met', CITED), re('unmet')), {
    [BASE]: met(EVIDENCED),
    [RE]: unmet(),
  }),
];

/** 4 claimed needs the RE; `upper` 4 needs it to be possible, 0 says that the base stands in the way. */
function blockedCase(name: string, plant: Plant, verdict: EvaluationVerdict, upper: number): EvaluationCase {
  return caseOf(RULE, name, plant, {
    [Z]: { verdicts: { [RE]: verdict }, slA: { upper: { TRE: upper } } },
  });
}
type EvaluationVerdict = ReturnType<typeof met>;

const blockedCases: readonly EvaluationCase[] = [
  blockedCase(
    'met on an unmet base is partial, blocked by it, and not in upper',
    pair(base('unmet'), re('met', CITED)),
    partial(blockedBy(BASE)),
    0,
  ),
  blockedCase(
    'compensated on a partial base is partial, blocked by it',
    pair(base('partial'), re('compensated')),
    partial(blockedBy(BASE)),
    0,
  ),
  blockedCase(
    'met on an unanswered base is partial, blocked by it, and in upper',
    pair(null, re('met')),
    partial(blockedBy(BASE)),
    4,
  ),
  blockedCase(
    'met on a base past its last day is partial, blocked by it, and in upper',
    pair(base('met', { expires: DAY_BEFORE }), re('met')),
    partial(blockedBy(BASE)),
    4,
  ),
  blockedCase(
    'met on a failed base is partial, blocked by it, and in upper',
    pair(throwing(base('met'), 'evidence', 'broken'), re('met')),
    partial(blockedBy(BASE)),
    4,
  ),
  blockedCase(
    'partial on an unmet base is partial of itself, not blocked',
    pair(base('unmet'), re('partial')),
    partial(),
    0,
  ),
  blockedCase('unmet on an unmet base is not blocked', pair(base('unmet'), re('unmet')), unmet(), 0),
  blockedCase('unanswered on an unmet base is not blocked', pair(base('unmet'), null), unanswered, 0),
  blockedCase(
    'past its last day on an unanswered base is undetermined, and in upper',
    pair(null, re('met', { expires: DAY_BEFORE })),
    expired(DAY_BEFORE),
    4,
  ),
  blockedCase(
    'compensated by an exception and then blocked keeps the reason of its own verdict',
    pair(base('unmet'), re('met', { exceptions: [exception('compensated', { class: 'drive' })] })),
    partial({ ...blockedBy(BASE), reason: { code: 'exception', exceptions: ['drive'] } }),
    0,
  ),
  blockedCase(
    'a blocked RE keeps the place of its answer and its effectiveTo',
    pair(base('unmet'), answer('site', RE, 'met', { effectiveTo: 3 })),
    partial({ from: 'site', effectiveTo: 3, ...blockedBy(BASE) }),
    0,
  ),
];

const naBaseCases: readonly EvaluationCase[] = [
  verdictsCase(
    RULE,
    'a base not applicable makes a met RE not applicable, with its reads and its place',
    pair(base('notApplicable'), re('met', CITED)),
    { [RE]: byBase(CLAIMED) },
  ),
  verdictsCase(
    RULE,
    'a base not applicable makes an unmet RE not applicable',
    pair(base('notApplicable'), re('unmet')),
    { [RE]: byBase() },
  ),
  verdictsCase(
    RULE,
    'a base not applicable makes an unanswered RE not applicable',
    pair(base('notApplicable'), null),
    { [RE]: byBase() },
  ),
  verdictsCase(
    RULE,
    'a base not applicable hides that the answer to the RE is past its last day',
    pair(base('notApplicable'), re('met', { expires: DAY_BEFORE })),
    { [RE]: byBase() },
  ),
  verdictsCase(
    RULE,
    'a base not applicable and verified makes its RE so',
    pair(base('notApplicable', CITED), re('met'), { checks: [check(Z, BASE)] }),
    { [BASE]: naByAnswer(VERIFIED), [RE]: byBase(VERIFIED) },
  ),
  verdictsCase(
    RULE,
    'a base not applicable comes before an RE not applicable by its own answer',
    pair(base('notApplicable'), re('notApplicable', CITED)),
    { [RE]: byBase(CLAIMED) },
  ),
  verdictsCase(
    RULE,
    'a base not applicable by a fact makes its RE so, from nowhere',
    plantWith({ zones: [zone('z', { facts: { wireless: false } })] }),
    {
      'SR 1.6': naByFact(['wireless']),
      'SR 1.6 RE 1': na({ code: 'base', requirement: '62443-3-3/SR 1.6' }),
    },
  ),
  caseOf(
    RULE,
    'a failed RE stays failed on a base that is not applicable',
    pair(base('notApplicable'), throwing(re('met'), 'evidence', 'broken')),
    {
      [Z]: { verdicts: { [RE]: failed('threw', 'broken') }, slA: { claimed: { TRE: 2 }, upper: { TRE: 4 } } },
    },
  ),
  caseOf(
    RULE,
    'a failed RE on an unmet base stays failed, not in upper',
    pair(base('unmet'), throwing(re('met'), 'evidence', 'broken')),
    { [Z]: { verdicts: { [RE]: failed('threw', 'broken') }, slA: { upper: { TRE: 0 } } } },
  ),
];

const noWireless = { zones: [zone('z', { facts: { wireless: false } })] };

const ownVerdictCases: readonly EvaluationCase[] = [
  verdictsCase(
    RULE,
    'SR 2.2 RE 1 keeps its verdict and reads on a base that is not applicable',
    plantWith({
      ...noWireless,
      evidence: [evidence('e', [Z])],
      checks: [check(Z, 'SR 2.2 RE 1')],
      answers: [answer(Z, 'SR 2.2 RE 1', 'met', CITED)],
    }),
    { 'SR 2.2': naByFact(['wireless'], CLAIMED), 'SR 2.2 RE 1': met(VERIFIED) },
  ),
  verdictsCase(
    RULE,
    'SR 2.2 RE 1 stays unmet on a base that is not applicable',
    plantWith({ ...noWireless, answers: [answer(Z, 'SR 2.2 RE 1', 'unmet')] }),
    { 'SR 2.2 RE 1': unmet() },
  ),
  verdictsCase(RULE, 'SR 2.2 RE 1 stays unanswered on a base that is not applicable', plantWith(noWireless), {
    'SR 2.2 RE 1': unanswered,
  }),
  verdictsCase(
    RULE,
    'SR 2.2 RE 1 keeps its verdict on a base not applicable by answer',
    plantWith({ answers: [answer(Z, 'SR 2.2', 'notApplicable'), answer(Z, 'SR 2.2 RE 1', 'compensated')] }),
    { 'SR 2.2 RE 1': compensated() },
  ),
  verdictsCase(
    RULE,
    'SR 2.2 RE 1 is blocked like any RE by a base that applies',
    plantWith({ answers: [answer(Z, 'SR 2.2', 'unmet'), answer(Z, 'SR 2.2 RE 1', 'met')] }),
    { 'SR 2.2 RE 1': partial(blockedBy('SR 2.2')) },
  ),
];

const naReCases: readonly EvaluationCase[] = [
  caseOf(
    RULE,
    'an RE not applicable by its answer keeps its reads on an unmet base, and is no gap',
    pair(base('unmet'), re('notApplicable', CITED), { zones: [zone('z', { slTarget: target({ TRE: 3 }) })] }),
    {
      [Z]: {
        verdicts: { [RE]: naByAnswer(EVIDENCED, { required: true }) },
        gaps: { [BASE]: { verdict: 'unmet' }, [RE]: null },
      },
    },
  ),
  verdictsCase(
    RULE,
    'an RE not applicable by a fact keeps its reads on an unmet base',
    plantWith({
      zones: [zone('z', { facts: { portableDevices: false } })],
      answers: [answer(Z, 'SR 2.3', 'unmet')],
    }),
    { 'SR 2.3': unmet(), 'SR 2.3 RE 1': naByFact(['portableDevices'], CLAIMED) },
  ),
  verdictsCase(
    RULE,
    'an RE not applicable by its answer keeps its reads on a base that is only claimed',
    pair(base('met'), re('notApplicable', CITED)),
    { [RE]: naByAnswer(EVIDENCED) },
  ),
];

/** A conduit without assets: SR 1.1 is judged at the zone, its RE 2 at the conduit. */
function atConduit(answers: Answer[], more: Partial<Plant> = {}): Plant {
  return plantWith({ zones: [zone('z'), zone('y')], conduits: [conduit('c', ['y', 'z'])], ...more, answers });
}

const conduitCases: readonly EvaluationCase[] = [
  verdictsCase(
    RULE,
    'conduit: a base judged at the zone counts as satisfied in every reading',
    atConduit([answer(C, 'SR 1.1 RE 2', 'met', CITED)], {
      evidence: [evidence('e', [C])],
      checks: [check(C, 'SR 1.1 RE 2')],
    }),
    { 'SR 1.1': judgedAtZone, 'SR 1.1 RE 2': met(VERIFIED, { from: C }) },
    C,
  ),
  verdictsCase(
    RULE,
    'conduit: a base judged at the zone makes no RE not applicable',
    atConduit([answer(C, 'SR 3.2 RE 1', 'unmet')]),
    { 'SR 3.2': judgedAtZone, 'SR 3.2 RE 1': unmet({ from: C }) },
    C,
  ),
  verdictsCase(
    RULE,
    'conduit: an RE judged at the zone takes nothing from a base answered at the conduit',
    atConduit([answer(C, 'SR 3.2', 'unmet')]),
    { 'SR 3.2': unmet({ from: C }), 'SR 3.2 RE 2': judgedAtZone },
    C,
  ),
  verdictsCase(
    RULE,
    'conduit: an RE judged at the zone is not made so by a base not applicable at the conduit',
    atConduit([answer(C, 'SR 3.2', 'notApplicable')]),
    {
      'SR 3.2 RE 2': judgedAtZone,
      'SR 3.2 RE 1': na({ code: 'base', requirement: '62443-3-3/SR 3.2' }, CLAIMED, { from: C }),
    },
    C,
  ),
  verdictsCase(
    RULE,
    'conduit: a base answered at the conduit blocks its RE there',
    atConduit([answer(C, 'SR 3.2', 'unmet'), answer(C, 'SR 3.2 RE 1', 'met')]),
    { 'SR 3.2 RE 1': partial({ from: C, ...blockedBy('SR 3.2') }) },
    C,
  ),
  verdictsCase(
    RULE,
    'conduit: an RE answered at the conduit, its base judged at the zone, stands',
    atConduit([answer(C, 'SR 3.2 RE 2', 'met')]),
    { 'SR 3.2': judgedAtZone, 'SR 3.2 RE 2': met(CLAIMED, { from: C }) },
    C,
  ),
];

export const cases: readonly EvaluationCase[] = [
  ...readCases,
  ...blockedCases,
  ...naBaseCases,
  ...ownVerdictCases,
  ...naReCases,
  ...conduitCases,
];
