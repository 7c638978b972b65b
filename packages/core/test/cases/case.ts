/**
 * Cases for evaluation as data: a plant of the smallest size and what docs/rules.md says of it, worked out by
 * hand. Every evaluator must give the same, so the cases know none.
 */
import type {
  Counts,
  Gap,
  OverlayVerdict,
  PlaceAssessment,
  Reads,
  Reason,
  SlOrNull,
  SlTBasis,
  SlVector,
  Verdict,
} from '../../evaluate/assessment.ts';
import type { Plant } from '../../model/plant.ts';
import { AS_OF } from '../build.ts';

/** All of a verdict but what the catalog and SL-T give; what is not named here is absent. */
export type ExpectedVerdict = Pick<Verdict, 'verdict' | 'from' | 'reads'> &
  Partial<Omit<Verdict, 'requirement' | 'fr'>>;
/** null: not asked at the place. */
export type ExpectedOverlay = (Pick<OverlayVerdict, 'verdict'> & Partial<OverlayVerdict>) | null;
/** null: not a gap. */
export type ExpectedGap = Omit<Gap, 'id' | 'requirement'> | null;
export type SomeFrs<T = SlOrNull> = Partial<SlVector<T>>;

export interface ExpectedPlace {
  /** By row, such as `SR 1.1`. */
  readonly verdicts?: Readonly<Record<string, ExpectedVerdict>>;
  /** `required` of rows of which nothing else matters. */
  readonly required?: Readonly<Record<string, boolean | null>>;
  readonly slT?: SomeFrs;
  readonly slTBasis?: Omit<SlTBasis, 'drivers'> & { readonly drivers?: SomeFrs<readonly string[]> };
  readonly slA?: { readonly [reading in keyof PlaceAssessment['slA']]?: SomeFrs };
  readonly counts?: Partial<Counts>;
  readonly gaps?: Readonly<Record<string, ExpectedGap>>;
  /** By `<overlay>/<row>`. */
  readonly overlays?: Readonly<Record<string, ExpectedOverlay>>;
}

export interface EvaluationCase {
  /** What the case shows. */
  readonly name: string;
  /** The paragraph of docs/rules.md. */
  readonly rule: string;
  readonly plant: Plant;
  readonly asOf: string;
  /** By ref of the place. */
  readonly expect: Readonly<Record<string, ExpectedPlace>>;
}

export const NONE: Reads = { claimed: false, evidenced: false, verified: false };
export const CLAIMED: Reads = { claimed: true, evidenced: false, verified: false };
export const EVIDENCED: Reads = { claimed: true, evidenced: true, verified: false };
export const VERIFIED: Reads = { claimed: true, evidenced: true, verified: true };

export const Z = 'zone:z';
export const C = 'conduit:c';

type More = Partial<ExpectedVerdict>;

export const met = (reads: Reads = CLAIMED, more: More = {}): ExpectedVerdict => ({
  verdict: 'met',
  from: Z,
  reads,
  ...more,
});

export const compensated = (reads: Reads = CLAIMED, more: More = {}): ExpectedVerdict => ({
  verdict: 'compensated',
  from: Z,
  reads,
  ...more,
});

export const partial = (more: More = {}): ExpectedVerdict => ({
  verdict: 'partial',
  from: Z,
  reads: NONE,
  ...more,
});

export const unmet = (more: More = {}): ExpectedVerdict => ({
  verdict: 'unmet',
  from: Z,
  reads: NONE,
  ...more,
});

/** Not applicable by the answer at z. */
export const naByAnswer = (reads: Reads = CLAIMED, more: More = {}): ExpectedVerdict => ({
  verdict: 'notApplicable',
  from: Z,
  reads,
  reason: { code: 'answer' },
  ...more,
});

/** Not applicable for another reason: no answer is used. */
export const na = (reason: Reason, reads: Reads = CLAIMED, more: More = {}): ExpectedVerdict => ({
  verdict: 'notApplicable',
  from: null,
  reads,
  reason,
  ...more,
});

export const naByFact = (facts: readonly string[], reads: Reads = CLAIMED): ExpectedVerdict =>
  na({ code: 'fact', facts }, reads);

export const judgedAtZone: ExpectedVerdict = na({ code: 'judgedAtZone' }, VERIFIED);

/** Undetermined for want of an answer. */
export const unanswered: ExpectedVerdict = {
  verdict: 'undetermined',
  from: null,
  reads: NONE,
  missing: { code: 'answer' },
};

export const factMissing = (...facts: string[]): ExpectedVerdict => ({
  ...unanswered,
  missing: { code: 'fact', facts },
});

export const expired = (expires: string, more: More = {}): ExpectedVerdict => ({
  verdict: 'undetermined',
  from: Z,
  reads: NONE,
  missing: { code: 'answerExpired', expires },
  ...more,
});

export const failed = (code: 'threw' | 'cycle', message: string): ExpectedVerdict => ({
  verdict: 'failed',
  from: null,
  reads: NONE,
  error: { code, message },
});

export const blockedBy = (row: string) => ({
  blockedBy: { code: 'base', requirement: `62443-3-3/${row}` } as const,
});

/** A case on the day of the tests. */
export function caseOf(
  rule: string,
  name: string,
  plant: Plant,
  expect: EvaluationCase['expect'],
): EvaluationCase {
  return { name, rule, plant, asOf: AS_OF, expect };
}

/** A case of which only verdicts at one place matter. */
export function verdictsCase(
  rule: string,
  name: string,
  plant: Plant,
  verdicts: NonNullable<ExpectedPlace['verdicts']>,
  ref: string = Z,
): EvaluationCase {
  return caseOf(rule, name, plant, { [ref]: { verdicts } });
}
