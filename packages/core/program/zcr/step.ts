/**
 * One requirement of 62443-3-2 for one SUC: what the model holds for it, what is missing, what somebody recorded
 * (docs/rules.md 3.9). Codes and references only.
 */
import type { VerdictCode } from '../../evaluate/assessment.ts';

/**
 * done: nothing is missing. begun: part of it is there. notBegun: nothing is. notNeeded: what it rests on does not ask
 * for it. undetermined: nobody knows whether it is needed, or the model has no place for it and nobody recorded it.
 */
export type StepStatus = 'done' | 'begun' | 'notBegun' | 'notNeeded' | 'undetermined';

export type HeldCode =
  | 'zones'
  | 'conduits'
  | 'assets'
  | 'accessPoints'
  | 'worstRated'
  | 'placed'
  | 'apart'
  | 'apartPlaces'
  | 'waived'
  | 'compared'
  | 'detailed'
  | 'covered'
  | 'scenarios'
  | 'places'
  | 'sources'
  | 'vulnerabilities'
  | 'severities'
  | 'likelihoods'
  | 'ranked'
  | 'targets'
  | 'above'
  | 'decided'
  | 'citing'
  | 'lowering'
  | 'residual'
  | 'tolerable'
  | 'answeredFor'
  | 'planned'
  | 'documented'
  | 'parts'
  | 'characteristics'
  | 'assumptions'
  | 'threatSources'
  | 'overlays'
  | 'laws'
  | 'policies'
  | 'regulations'
  | 'tolerated'
  | 'approvedTargets';

/** So many; `of` so many, where they are part of something. */
export interface Held {
  readonly code: HeldCode;
  readonly n: number;
  readonly of: number | null;
}

export type LackCode =
  | 'criteria'
  | 'suc'
  | 'accessPoints'
  | 'asset'
  | 'worstCases'
  | 'rating'
  | 'zones'
  | 'placed'
  | 'flowConduit'
  | 'separation'
  | 'undecided'
  | 'unmarked'
  | 'scenarioFor'
  | 'scenarios'
  | 'source'
  | 'vulnerabilities'
  | 'severity'
  | 'likelihood'
  | 'rationale'
  | 'target'
  | 'decision'
  | 'countermeasure'
  | 'cites'
  | 'judged'
  | 'lowers'
  | 'untreated'
  | 'lapsed'
  | 'additional'
  | 'measure'
  | 'team'
  | 'date'
  | 'sucDescription'
  | 'owner'
  | 'description'
  | 'boundary'
  | 'assumptions'
  | 'threatSources'
  | 'basis'
  | 'criteriaApproval'
  | 'targetApproval'
  | 'part'
  | 'record';

/** What is missing, and the reference at which it has to be said. */
export interface Lack {
  readonly code: LackCode;
  readonly at: string;
}

/** What somebody answered to the row itself. */
export interface RecordedAnswer {
  readonly verdict: VerdictCode;
  readonly claimed: boolean;
  readonly evidenced: boolean;
  /** Ids of the evidence cited. */
  readonly evidence: readonly string[];
}

/** claimsMore: answered as done, and the model lacks something. claimsLess: the model lacks nothing, and it is answered as open. claimsNone: answered as not applicable, and it is needed. */
export type Contradiction = 'claimsMore' | 'claimsLess' | 'claimsNone';

/** What a step comes to by the model alone. */
export interface Found {
  readonly status: StepStatus;
  /** answer: the model has no place for it, so only what was recorded can tell. */
  readonly by: 'model' | 'answer';
  readonly held: readonly Held[];
  readonly missing: readonly Lack[];
}

export interface Step extends Found {
  /** The id of the row, such as `ZCR 5.4`. */
  readonly row: string;
  /** null: nobody answered, or the plant does not use the document. */
  readonly answer: RecordedAnswer | null;
  readonly contradiction: Contradiction | null;
}

export const held = (code: HeldCode, n: number, of: number | null = null): Held => ({ code, n, of });
export const lack =
  (code: LackCode) =>
  (at: string): Lack => ({ code, at });

/** Of what the model can hold: nothing missing, some of it there, nothing there. */
export function found(some: boolean, missing: readonly Lack[], counts: readonly Held[]): Found {
  const status = missing.length === 0 && some ? 'done' : some ? 'begun' : 'notBegun';
  return { status, by: 'model', held: counts, missing };
}

export function notNeeded(counts: readonly Held[]): Found {
  return { status: 'notNeeded', by: 'model', held: counts, missing: [] };
}

export function undetermined(missing: readonly Lack[], counts: readonly Held[]): Found {
  return { status: 'undetermined', by: 'model', held: counts, missing };
}
