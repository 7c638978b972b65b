/**
 * The result of an evaluation, as it is published: `bulkhead/assessment@1`. Codes and parameters only;
 * sentences are made from them in report/.
 */
import type { Decision, FrId } from '../model/plant.ts';
import type { PlaceRef } from '../model/refs.ts';
import type { SlMethodName } from '../risk/sl-methods.ts';

export type SlVector<T> = { readonly [fr in FrId]: T };
/** 0 to 4, or null: no target, or no row applicable. */
export type SlOrNull = number | null;

export type VerdictCode =
  | 'met'
  | 'compensated'
  | 'partial'
  | 'unmet'
  | 'notApplicable'
  | 'undetermined'
  | 'failed';

/** Satisfied in this reading. INVARIANT: verified implies evidenced implies claimed. */
export interface Reads {
  readonly claimed: boolean;
  readonly evidenced: boolean;
  readonly verified: boolean;
}

/** Why a row is not applicable, or why an answer did not stand as it was given. */
export type Reason =
  /** notApplicable: the answer says so. */
  | { readonly code: 'answer' }
  /** notApplicable: these facts of the row are false. */
  | { readonly code: 'fact'; readonly facts: readonly string[] }
  /** notApplicable: the base requirement is. */
  | { readonly code: 'base'; readonly requirement: string }
  /** notApplicable at a conduit without assets: the zones answer for it. */
  | { readonly code: 'judgedAtZone' }
  /** unmet: the compensation's last day has passed. */
  | { readonly code: 'compensationExpired'; readonly expires: string }
  /** unmet: these measures of the compensation are not in place. */
  | { readonly code: 'measureNotInPlace'; readonly measures: readonly string[] }
  /** unmet: these rows the compensation rests on are not satisfied as claimed. */
  | { readonly code: 'dependsOnUnsatisfied'; readonly requirements: readonly string[] }
  /** unmet: good only up to this SL, and the row starts above it. */
  | { readonly code: 'effectiveTo'; readonly level: number }
  /** partial or compensated: because of these exceptions, each an asset id or a class. */
  | { readonly code: 'exception'; readonly exceptions: readonly string[] };

/** What an undetermined verdict waits for. */
export type Missing =
  /** `onlyAt`: assets of the place at which the row is answered, where the place itself has no answer to it. */
  | { readonly code: 'answer'; readonly onlyAt?: readonly PlaceRef[] }
  | { readonly code: 'answerExpired'; readonly expires: string }
  | { readonly code: 'fact'; readonly facts: readonly string[] };

export interface Verdict {
  readonly requirement: string;
  readonly fr: FrId;
  readonly level: number;
  /** null when there is no SL-T for the FR of the row. */
  readonly required: boolean | null;
  readonly verdict: VerdictCode;
  /** The place whose answer was used; null when none. */
  readonly from: PlaceRef | null;
  readonly reads: Reads;
  readonly reason?: Reason;
  readonly missing?: Missing;
  readonly error?: { readonly code: 'threw' | 'cycle'; readonly message: string };
  /** The base requirement that keeps this RE from counting. */
  readonly blockedBy?: { readonly code: 'base'; readonly requirement: string };
  /** SL-A of the FR goes no higher than this because of this row's answer. */
  readonly effectiveTo?: number;
  /** Overlays that ask for this row at this place. */
  readonly requiredBy?: readonly string[];
}

export interface Gap {
  readonly id: string;
  readonly requirement: string;
  readonly verdict: VerdictCode;
  readonly blockedBy?: { readonly code: 'base'; readonly requirement: string };
  /** Present when the row is satisfied but its answer is good only up to this SL, below SL-T. */
  readonly effectiveTo?: number;
  /** What is decided about it and holds on `asOf`; the gap is open where it is absent. */
  readonly disposition?: Decision;
}

export type SlTMethod =
  | 'stated'
  | 'uniform'
  | 'inherited'
  | 'baseline'
  | 'conduit-default'
  | 'conduit-max'
  | 'risk-band'
  | 'crrf'
  | 'attacker'
  | 'consequence'
  | 'external'
  | 'none';

/** How a place came to its SL-T. */
export interface SlTBasis {
  readonly method: SlTMethod;
  readonly rationale: string | null;
  /** inherited: the zone whose target it is. */
  readonly from: PlaceRef | null;
  /**
   * From scenarios: per FR the scenarios, and `baseline`, that set the value or left it null. Conduits: the zones and
   * scenarios; empty where the baseline alone does.
   */
  readonly drivers?: SlVector<readonly string[]>;
  /** The method by which scenarios have a say in it. */
  readonly scenarioMethod?: SlMethodName;
  /** The stated target stands instead of what scenarios ask for. */
  readonly override?: true;
  readonly derived?: SlTDerived;
}

/** What scenarios ask for where another target is stated. */
export interface SlTDerived {
  readonly method: SlTMethod;
  readonly scenarioMethod: SlMethodName;
  readonly slT: SlVector<SlOrNull>;
  /** What is known to be asked for at least, where SL-T is unknown. */
  readonly least: SlVector<number>;
  readonly drivers: SlVector<readonly string[]>;
}

export interface OverlayVerdict {
  /** `<overlay>/<row>`. */
  readonly requirement: string;
  readonly verdict: VerdictCode;
  readonly from: PlaceRef | null;
  readonly reads: Reads;
  readonly satisfiedBy: readonly string[];
  readonly reason?: Reason;
  readonly missing?: Missing;
}

export interface Counts {
  readonly required: number;
  readonly met: number;
  readonly compensated: number;
  readonly partial: number;
  readonly unmet: number;
  readonly notApplicable: number;
  readonly undetermined: number;
  readonly failed: number;
}

export interface PlaceAssessment {
  readonly ref: PlaceRef;
  readonly slT: SlVector<SlOrNull>;
  readonly slTBasis: SlTBasis;
  readonly slA: {
    readonly claimed: SlVector<SlOrNull>;
    readonly evidenced: SlVector<SlOrNull>;
    readonly verified: SlVector<SlOrNull>;
    readonly upper: SlVector<SlOrNull>;
  };
  readonly counts: Counts;
  readonly verdicts: readonly Verdict[];
  readonly overlays: readonly OverlayVerdict[];
  readonly gaps: readonly Gap[];
}

export type Severity = 'error' | 'warning' | 'note';

/** A design rule, or the evaluation, says something about a place. Its id survives re-runs. */
export interface Finding {
  /** `finding:<rule>:<at>` and, where one place can have several, `:<what>`. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly at: string;
  /** For the sentence in report/locales. */
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  /** References of all it is about besides `at`, in code-unit order; absent where `at` says it all. */
  readonly concerns?: readonly string[];
  /** The waiver that covers it on `asOf`. */
  readonly waiver?: string;
}

export interface Assessment {
  readonly schema: 'bulkhead/assessment@1';
  readonly plant: { readonly id: string; readonly name: string };
  readonly asOf: string;
  readonly inputs: {
    /** Digest of the plant. */
    readonly model: string;
    /** Digest of the organisation's answers, where they come from outside the plant. */
    readonly organisation?: string;
    readonly catalogs: readonly { readonly id: string; readonly digest: string }[];
    readonly engine: string;
  };
  readonly places: readonly PlaceAssessment[];
  readonly findings: readonly Finding[];
}
