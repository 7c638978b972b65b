/** docs/rules.md 3.1: overlay rows that are asked from some SL-T up, and those that name their kinds of evidence. */
import { answer, check, conduit, evidence, flow, overlay, plantWith, target, zone } from '../build.ts';
import {
  C,
  caseOf,
  CLAIMED,
  EVIDENCED,
  NONE,
  unanswered,
  VERIFIED,
  Z,
  type EvaluationCase,
  type ExpectedOverlay,
} from './case.ts';
import type { EvidenceKind, Plant, Zone } from '../../model/plant.ts';

const RULE = '3.1';
const ASKED: ExpectedOverlay = {
  verdict: 'undetermined',
  from: null,
  reads: NONE,
  satisfiedBy: [],
  missing: { code: 'answer' },
};
const fromSl = (sl: 1 | 2 | 3 | 4) => ({ overlays: [overlay('o', { fromSl: sl })] });

function overlayCase(name: string, plant: Plant, expected: ExpectedOverlay, ref: string = Z): EvaluationCase {
  return caseOf(RULE, `overlay: ${name}`, plant, { [ref]: { overlays: { 'o/r': expected } } });
}

/** A row asked from SL 2, at a zone like this. */
function from2(name: string, more: Partial<Zone>, expected: ExpectedOverlay): EvaluationCase {
  return overlayCase(`fromSl 2 ${name}`, plantWith({ zones: [zone('z', more)], ...fromSl(2) }), expected);
}

const bySl: readonly EvaluationCase[] = [
  from2('is asked where SL-T is 2', { slTarget: 2 }, ASKED),
  from2('is asked where SL-T is higher', { slTarget: 4 }, ASKED),
  from2('is not asked where SL-T is 1', { slTarget: 1 }, null),
  from2('is asked where SL-T is 2 in one FR alone', { slTarget: target({ RA: 2 }) }, ASKED),
  from2(
    'is not asked where several FRs have less',
    { slTarget: target({ IAC: 1, UC: 1, SI: 1, DC: 1, RDF: 1, TRE: 1, RA: 1 }) },
    null,
  ),
  from2('is not asked where there is no SL-T', {}, null),
  from2('is not asked of an external zone, which has no SL-T', { kind: 'external' }, null),
  overlayCase(
    'fromSl 1 is not asked where there is no SL-T',
    plantWith({ zones: [zone('z')], ...fromSl(1) }),
    null,
  ),
  overlayCase(
    'fromSl 1 is not asked where SL-T is 0',
    plantWith({ zones: [zone('z', { slTarget: 0 })], ...fromSl(1) }),
    null,
  ),
  overlayCase(
    'without fromSl it is asked where there is no SL-T',
    plantWith({ overlays: [overlay('o')] }),
    ASKED,
  ),
  overlayCase(
    'fromSl looks at the SL-T of the baseline',
    plantWith({ method: { slTarget: 'baseline', baseline: 2 }, ...fromSl(2) }),
    ASKED,
  ),
  overlayCase(
    'fromSl looks at the SL-T of the parent where it is inherited',
    plantWith({ zones: [zone('y', { slTarget: 2 }), zone('z', { parent: 'y' })], ...fromSl(2) }),
    ASKED,
  ),
  overlayCase(
    'fromSl must hold beside kinds and places',
    plantWith({
      zones: [zone('z', { slTarget: 2 })],
      overlays: [overlay('o', { fromSl: 2, kinds: ['dmz'] })],
    }),
    null,
  ),
];

const joining = {
  zones: [zone('y'), zone('z', { slTarget: 1 })],
  conduits: [conduit('c', ['y', 'z'])],
};

const conduits: readonly EvaluationCase[] = [
  overlayCase(
    'fromSl looks at the SL-T a conduit gets from its zones',
    plantWith({ ...joining, zones: [zone('y', { slTarget: 1 }), zone('z', { slTarget: 2 })], ...fromSl(2) }),
    ASKED,
    C,
  ),
  overlayCase(
    'fromSl is not asked where all that is known of the SL-T of a conduit is lower',
    plantWith({ ...joining, ...fromSl(2) }),
    null,
    C,
  ),
  overlayCase(
    'fromSl is asked where the SL-T of a conduit is high enough in one FR and not known in others',
    // DC takes no part: it has the baseline, where the other FRs are null for want of a target of y.
    plantWith({ ...joining, method: { baseline: 2 }, ...fromSl(2) }),
    ASKED,
    C,
  ),
  overlayCase(
    'fromSl is not asked where every FR of a conduit is null',
    plantWith({
      ...joining,
      flows: [flow('f', 'zone:y', 'zone:z', { conduit: 'c', confidential: true, essential: true })],
      ...fromSl(1),
    }),
    null,
    C,
  ),
];

const named = (sl: 1 | 2): Plant =>
  plantWith({
    zones: [zone('z', { slTarget: sl })],
    overlays: [overlay('o', { fromSl: 2, satisfiedBy: ['62443-3-3/SR 1.3'] })],
  });

const requiring: readonly EvaluationCase[] = [
  caseOf(RULE, 'overlay: requiredBy where fromSl lets the row be asked', named(2), {
    [Z]: { verdicts: { 'SR 1.3': { ...unanswered, required: true, requiredBy: ['o'] } } },
  }),
  caseOf(RULE, 'overlay: no requiredBy where fromSl keeps the row from being asked', named(1), {
    [Z]: { verdicts: { 'SR 1.3': { ...unanswered, required: true } }, overlays: { 'o/r': null } },
  }),
];

/** The row is met, and evidence of one kind shows it. */
function shownBy(
  name: string,
  accepted: readonly EvidenceKind[],
  kind: EvidenceKind,
  reads: typeof NONE,
): EvaluationCase {
  return overlayCase(
    name,
    plantWith({
      overlays: [overlay('o', { evidence: [...accepted] })],
      evidence: [evidence('e', [Z], { kind })],
      answers: [answer(Z, 'o/r', 'met', { evidence: ['e'] })],
    }),
    { verdict: 'met', reads },
  );
}

const kinds: readonly EvaluationCase[] = [
  shownBy('documentation evidences a row that names it', ['documentation'], 'documentation', EVIDENCED),
  shownBy(
    'implementation evidences no row that names documentation alone',
    ['documentation'],
    'implementation',
    CLAIMED,
  ),
  shownBy(
    'effectiveness evidences no row that names implementation alone',
    ['implementation'],
    'effectiveness',
    CLAIMED,
  ),
  shownBy(
    'each kind that is named evidences',
    ['documentation', 'implementation', 'effectiveness'],
    'effectiveness',
    EVIDENCED,
  ),
  overlayCase(
    'a passed check verifies what a named kind evidences',
    plantWith({
      overlays: [overlay('o', { evidence: ['documentation'] })],
      evidence: [evidence('e', [Z], { kind: 'documentation' })],
      checks: [check(Z, 'o/r')],
      answers: [answer(Z, 'o/r', 'met', { evidence: ['e'] })],
    }),
    { verdict: 'met', reads: VERIFIED },
  ),
  overlayCase(
    'the kinds it names are for its own answers: rows that answer it keep theirs',
    plantWith({
      overlays: [overlay('o', { evidence: ['documentation'], satisfiedBy: ['62443-3-3/SR 1.3'] })],
      evidence: [evidence('e', [Z], { kind: 'documentation' })],
      answers: [answer(Z, 'SR 1.3', 'met', { evidence: ['e'] })],
    }),
    { verdict: 'met', reads: CLAIMED },
  ),
];

export const cases: readonly EvaluationCase[] = [...bySl, ...conduits, ...requiring, ...kinds];
