/** docs/rules.md 3.1, second part: overlay rows. */
import {
  answer,
  asset,
  check,
  conduit,
  evidence,
  overlay,
  plantWith,
  target,
  throwing,
  zone,
} from '../build.ts';
import {
  C,
  caseOf,
  CLAIMED,
  EVIDENCED,
  judgedAtZone,
  met,
  naByFact,
  NONE,
  unanswered,
  unmet,
  VERIFIED,
  Z,
  type EvaluationCase,
  type ExpectedOverlay,
} from './case.ts';
import type { Plant, Status } from '../../model/plant.ts';

const RULE = '3.1';
const zAndY = { zones: [zone('z'), zone('y', { kind: 'dmz' })], conduits: [conduit('c', ['y', 'z'])] };

function overlayCase(name: string, plant: Plant, expected: ExpectedOverlay, ref: string = Z): EvaluationCase {
  return caseOf(RULE, `overlay: ${name}`, plant, { [ref]: { overlays: { 'o/r': expected } } });
}

const ASKED: ExpectedOverlay = {
  verdict: 'undetermined',
  from: null,
  reads: NONE,
  satisfiedBy: [],
  missing: { code: 'answer' },
};

const wirelessFalse = { zones: [zone('z', { facts: { wireless: false } })] };

/** Two rows of the standard as `satisfiedBy`, answered as given; `failed` by an answer that throws. */
function worstOf(a: Status | 'failed' | null, b: Status | 'failed' | null): Plant {
  const rows = [
    ['SR 1.3', a],
    ['SR 1.4', b],
  ] as const;
  return plantWith({
    overlays: [overlay('o', { satisfiedBy: rows.map(([row]) => `62443-3-3/${row}`) })],
    answers: rows.flatMap(([row, status]) => {
      if (status === null) return [];
      if (status === 'failed') return [throwing(answer(Z, row, 'met'), 'status', 'broken')];
      return [answer(Z, row, status)];
    }),
  });
}

const SATISFIED_BY = ['62443-3-3/SR 1.3', '62443-3-3/SR 1.4'];

const asking: readonly EvaluationCase[] = [
  caseOf(
    RULE,
    'overlay: without kinds and places it is asked at every zone and conduit',
    plantWith({ ...zAndY, overlays: [overlay('o')] }),
    {
      [Z]: { overlays: { 'o/r': ASKED } },
      'zone:y': { overlays: { 'o/r': ASKED } },
      [C]: { overlays: { 'o/r': ASKED } },
    },
  ),
  caseOf(
    RULE,
    'overlay: kinds ask zones of these kinds and no conduit',
    plantWith({ ...zAndY, overlays: [overlay('o', { kinds: ['dmz', 'safety'] })] }),
    {
      [Z]: { overlays: { 'o/r': null } },
      'zone:y': { overlays: { 'o/r': ASKED } },
      [C]: { overlays: { 'o/r': null } },
    },
  ),
  caseOf(
    RULE,
    'overlay: places ask these places, conduits too',
    plantWith({ ...zAndY, overlays: [overlay('o', { places: [Z, C] })] }),
    {
      [Z]: { overlays: { 'o/r': ASKED } },
      'zone:y': { overlays: { 'o/r': null } },
      [C]: { overlays: { 'o/r': ASKED } },
    },
  ),
  caseOf(
    RULE,
    'overlay: kinds and places must both hold',
    plantWith({ ...zAndY, overlays: [overlay('o', { kinds: ['dmz'], places: [Z] })] }),
    { [Z]: { overlays: { 'o/r': null } }, 'zone:y': { overlays: { 'o/r': null } } },
  ),
];

const order: readonly EvaluationCase[] = [
  overlayCase(
    '1 an answer at the place comes before a false fact',
    plantWith({
      ...wirelessFalse,
      overlays: [overlay('o', { facts: ['wireless'] })],
      answers: [answer(Z, 'o/r', 'unmet')],
    }),
    { verdict: 'unmet', from: Z, reads: NONE },
  ),
  overlayCase(
    '2 a false fact makes it not applicable',
    plantWith({ ...wirelessFalse, overlays: [overlay('o', { facts: ['wireless'] })] }),
    { verdict: 'notApplicable', from: null, reads: CLAIMED, reason: { code: 'fact', facts: ['wireless'] } },
  ),
  overlayCase(
    '2 a false fact comes before an inherited answer',
    plantWith({
      ...wirelessFalse,
      overlays: [overlay('o', { facts: ['wireless'] })],
      answers: [answer('site', 'o/r', 'met')],
    }),
    { verdict: 'notApplicable', from: null },
  ),
  overlayCase(
    '3 an inherited answer comes before an unknown fact',
    plantWith({
      overlays: [overlay('o', { facts: ['wireless'] })],
      answers: [answer('site', 'o/r', 'met')],
    }),
    { verdict: 'met', from: 'site', reads: CLAIMED },
  ),
  overlayCase(
    '3 an answer that is not applicable passes no more than for the standard',
    plantWith({ overlays: [overlay('o')], answers: [answer('site', 'o/r', 'notApplicable')] }),
    ASKED,
  ),
  overlayCase(
    '3 compensated passes to the places it names',
    plantWith({
      overlays: [overlay('o')],
      answers: [answer('site', 'o/r', 'compensated', { appliesTo: [Z] })],
    }),
    { verdict: 'compensated', from: 'site', reads: CLAIMED },
  ),
  overlayCase(
    '3 a conduit takes no answer from a zone it joins',
    plantWith({ ...zAndY, overlays: [overlay('o')], answers: [answer(Z, 'o/r', 'met')] }),
    ASKED,
    C,
  ),
  overlayCase(
    '4 facts unknown or unstated are missing, those that are true are not',
    plantWith({
      zones: [zone('z', { facts: { wireless: 'unknown', pki: true } })],
      overlays: [overlay('o', { facts: ['wireless', 'pki', 'sessions'] })],
    }),
    { verdict: 'undetermined', from: null, missing: { code: 'fact', facts: ['wireless', 'sessions'] } },
  ),
  overlayCase(
    '4 a missing fact comes before the rows that would satisfy it',
    plantWith({
      overlays: [overlay('o', { facts: ['wireless'], satisfiedBy: ['62443-3-3/SR 1.3'] })],
      answers: [answer(Z, 'SR 1.3', 'met')],
    }),
    { verdict: 'undetermined', missing: { code: 'fact', facts: ['wireless'] } },
  ),
  overlayCase(
    '1 an answer at the place comes before the rows that would satisfy it',
    plantWith({
      overlays: [overlay('o', { satisfiedBy: ['62443-3-3/SR 1.3'] })],
      answers: [answer(Z, 'o/r', 'met'), answer(Z, 'SR 1.3', 'unmet')],
    }),
    { verdict: 'met', from: Z, reads: CLAIMED, satisfiedBy: ['62443-3-3/SR 1.3'] },
  ),
  overlayCase(
    '6 without answer and rows the answer is missing',
    plantWith({ overlays: [overlay('o')] }),
    ASKED,
  ),
];

const worst: readonly EvaluationCase[] = [
  overlayCase('5 met and compensated: compensated', worstOf('met', 'compensated'), {
    verdict: 'compensated',
    from: null,
    reads: CLAIMED,
    satisfiedBy: SATISFIED_BY,
  }),
  overlayCase('5 compensated and partial: partial', worstOf('compensated', 'partial'), {
    verdict: 'partial',
    reads: NONE,
  }),
  overlayCase('5 partial and undetermined: undetermined', worstOf('partial', null), {
    verdict: 'undetermined',
    reads: NONE,
  }),
  overlayCase('5 undetermined and unmet: unmet', worstOf(null, 'unmet'), { verdict: 'unmet', reads: NONE }),
  overlayCase('5 unmet and failed: failed', worstOf('unmet', 'failed'), { verdict: 'failed', reads: NONE }),
  overlayCase('5 met and notApplicable: met', worstOf('met', 'notApplicable'), {
    verdict: 'met',
    from: null,
    reads: CLAIMED,
  }),
  overlayCase('5 all notApplicable: notApplicable', worstOf('notApplicable', 'notApplicable'), {
    verdict: 'notApplicable',
    from: null,
    reads: CLAIMED,
  }),
  overlayCase(
    '5 the reads are those that hold for every row',
    plantWith({
      overlays: [overlay('o', { satisfiedBy: SATISFIED_BY })],
      evidence: [evidence('e', [Z])],
      checks: [check(Z, 'SR 1.3')],
      answers: [
        answer(Z, 'SR 1.3', 'met', { evidence: ['e'] }),
        answer(Z, 'SR 1.4', 'met', { evidence: ['e'] }),
      ],
    }),
    { verdict: 'met', reads: EVIDENCED },
  ),
  overlayCase(
    '5 a row that is not applicable lowers the reads to its own',
    plantWith({
      overlays: [overlay('o', { satisfiedBy: SATISFIED_BY })],
      evidence: [evidence('e', [Z])],
      answers: [answer(Z, 'SR 1.3', 'met', { evidence: ['e'] }), answer(Z, 'SR 1.4', 'notApplicable')],
    }),
    { verdict: 'met', reads: CLAIMED },
  ),
  overlayCase(
    '5 a row judged at the zone is satisfied in every reading at a conduit',
    plantWith({ ...zAndY, overlays: [overlay('o', { satisfiedBy: ['62443-3-3/SR 1.3'] })] }),
    { verdict: 'notApplicable', from: null, reads: VERIFIED },
    C,
  ),
];

const judging: readonly EvaluationCase[] = [
  overlayCase(
    'implementation and a passed check verify it',
    plantWith({
      overlays: [overlay('o')],
      evidence: [evidence('e', [Z])],
      checks: [check(Z, 'o/r')],
      answers: [answer(Z, 'o/r', 'met', { evidence: ['e'] })],
    }),
    { verdict: 'met', reads: VERIFIED },
  ),
  overlayCase(
    'effectiveness evidences it',
    plantWith({
      overlays: [overlay('o')],
      evidence: [evidence('e', [Z], { kind: 'effectiveness' })],
      answers: [answer(Z, 'o/r', 'met', { evidence: ['e'] })],
    }),
    { verdict: 'met', reads: EVIDENCED },
  ),
  overlayCase(
    'documentation does not evidence it',
    plantWith({
      overlays: [overlay('o')],
      evidence: [evidence('e', [Z], { kind: 'documentation' })],
      answers: [answer(Z, 'o/r', 'met', { evidence: ['e'] })],
    }),
    { verdict: 'met', reads: CLAIMED },
  ),
  overlayCase(
    'effectiveTo bounds nothing there',
    plantWith({ overlays: [overlay('o')], answers: [answer(Z, 'o/r', 'met', { effectiveTo: 0 })] }),
    { verdict: 'met', reads: CLAIMED },
  ),
  overlayCase(
    'the answer of an asset in the place is an exception',
    plantWith({
      overlays: [overlay('o')],
      assets: [asset('a', { zones: ['z'] })],
      answers: [answer(Z, 'o/r', 'met'), answer('asset:a', 'o/r', 'unmet')],
    }),
    { verdict: 'partial', from: Z, reads: NONE, reason: { code: 'exception', exceptions: ['a'] } },
  ),
  overlayCase(
    'compensated rests on rows of the standard',
    plantWith({
      overlays: [overlay('o')],
      answers: [answer(Z, 'o/r', 'compensated', { dependsOn: ['62443-3-3/SR 1.3'] })],
    }),
    {
      verdict: 'unmet',
      reads: NONE,
      reason: { code: 'dependsOnUnsatisfied', requirements: ['62443-3-3/SR 1.3'] },
    },
  ),
  caseOf(
    RULE,
    'overlay: its answers turn no fact',
    plantWith({
      ...wirelessFalse,
      overlays: [overlay('o', { facts: ['wireless'] })],
      answers: [answer(Z, 'o/r', 'met')],
    }),
    { [Z]: { verdicts: { 'SR 2.2': naByFact(['wireless']) } } },
  ),
];

const REQUIRED_BY_O = { requiredBy: ['o'] };

const requiredBy: readonly EvaluationCase[] = [
  caseOf(
    RULE,
    'overlay: a row it names carries requiredBy, others do not',
    plantWith({ overlays: [overlay('o', { satisfiedBy: ['62443-3-3/SR 1.3'] })] }),
    { [Z]: { verdicts: { 'SR 1.3': { ...unanswered, ...REQUIRED_BY_O }, 'SR 1.4': unanswered } } },
  ),
  caseOf(
    RULE,
    'overlay: several name themselves sorted, each once',
    plantWith({
      overlays: [
        {
          ...overlay('o'),
          rows: ['r', 's'].map((id) => ({ id, title: id, satisfiedBy: ['62443-3-3/SR 1.3'] })),
        },
        overlay('b', { satisfiedBy: ['62443-3-3@2013/SR 1.3'] }),
      ],
    }),
    { [Z]: { verdicts: { 'SR 1.3': { ...unanswered, requiredBy: ['b', 'o'] } } } },
  ),
  caseOf(
    RULE,
    'overlay: no requiredBy where the row is not asked',
    plantWith({ overlays: [overlay('o', { kinds: ['dmz'], satisfiedBy: ['62443-3-3/SR 1.3'] })] }),
    { [Z]: { verdicts: { 'SR 1.3': unanswered } } },
  ),
  caseOf(
    RULE,
    'overlay: no requiredBy where a fact of the overlay row is false',
    plantWith({
      ...wirelessFalse,
      overlays: [overlay('o', { facts: ['wireless'], satisfiedBy: ['62443-3-3/SR 1.3'] })],
    }),
    { [Z]: { verdicts: { 'SR 1.3': unanswered } } },
  ),
  caseOf(
    RULE,
    'overlay: requiredBy where a fact of the overlay row is unstated',
    plantWith({
      overlays: [overlay('o', { facts: ['wireless'], satisfiedBy: ['62443-3-3/SR 1.3'] })],
    }),
    { [Z]: { verdicts: { 'SR 1.3': { ...unanswered, ...REQUIRED_BY_O } } } },
  ),
  caseOf(
    RULE,
    'overlay: requiredBy also where the overlay row is answered, and on a row judged at the zone',
    plantWith({
      ...zAndY,
      overlays: [overlay('o', { satisfiedBy: ['62443-3-3/SR 1.3'] })],
      answers: [answer(C, 'o/r', 'met')],
    }),
    { [C]: { verdicts: { 'SR 1.3': { ...judgedAtZone, ...REQUIRED_BY_O } } } },
  ),
  caseOf(
    RULE,
    'overlay: required, SL-A, counts and gaps stay as they are',
    plantWith({
      zones: [zone('z', { slTarget: target({ TRE: 1 }) })],
      overlays: [overlay('o', { satisfiedBy: ['62443-3-3/SR 6.1', '62443-3-3/SR 6.2'] })],
      answers: [answer(Z, 'o/r', 'unmet'), answer(Z, 'SR 6.1', 'met'), answer(Z, 'SR 6.2', 'unmet')],
    }),
    {
      [Z]: {
        verdicts: {
          'SR 6.1': met(CLAIMED, { required: true, ...REQUIRED_BY_O }),
          'SR 6.2': unmet({ required: false, ...REQUIRED_BY_O }),
        },
        slA: { claimed: { TRE: 1 } },
        counts: { required: 1, met: 1, unmet: 0 },
        gaps: { 'SR 6.1': null, 'SR 6.2': null },
        overlays: { 'o/r': { verdict: 'unmet', from: Z } },
      },
    },
  ),
  caseOf(
    RULE,
    'overlay: its facts are those of the place, turned by an answer to the standard',
    plantWith({
      ...wirelessFalse,
      overlays: [overlay('o', { facts: ['wireless'] })],
      answers: [answer(Z, 'SR 1.6', 'met')],
    }),
    { [Z]: { overlays: { 'o/r': ASKED }, verdicts: { 'SR 2.2': unanswered } } },
  ),
];

export const cases: readonly EvaluationCase[] = [...asking, ...order, ...worst, ...judging, ...requiredBy];
