/** What a design rule is: one file each, its documentation as data. */
import type {
  Answer,
  Asset,
  Conduit,
  EvidenceKind,
  Flow,
  FrId,
  Plant,
  Product,
  Zone,
} from '../../model/plant.ts';
import type { StandsBy } from '../../risk/countermeasures.ts';
import type { RatedScenario } from '../../risk/scenarios.ts';
import type { RatedWorstCase } from '../../risk/worst-cases.ts';
import type { Reads, Severity, SlOrNull, SlVector, VerdictCode } from '../assessment.ts';

/**
 * Shown by `check`, in SARIF and on the generated page of the rule. In English plain words; the other languages say
 * the same in report/locales.
 */
export interface RuleDoc {
  readonly title: string;
  readonly looksAt: string;
  /** Where the idea comes from: a clause by number, never its text. */
  readonly clause: string;
  readonly cannotSee: string;
  readonly fix: string;
  readonly checkByHand: string;
}

export interface Found {
  /** The reference it is reported at: `zone:…`, `conduit:…`, `asset:…`, `flow:…`. */
  readonly at: string;
  /** Tells two findings of one rule at one place apart; part of the id, so it must be stable. */
  readonly what?: string;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  /** References of all it is about, where the sentence names a few: flows, assets, evidence, verdicts, answers. */
  readonly concerns?: readonly string[];
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly doc: RuleDoc;
  find(plant: RuleInput): Iterable<Found>;
}

/** The plant with the look-ups rules share, and what evaluation found. */
export interface RuleInput {
  readonly plant: Plant;
  readonly asOf: string;
  readonly zone: ReadonlyMap<string, Zone>;
  readonly conduit: ReadonlyMap<string, Conduit>;
  readonly asset: ReadonlyMap<string, Asset>;
  readonly product: ReadonlyMap<string, Product>;
  /** Compensated answers that assets have of their own, by id of the asset; whether they count is not yet asked. */
  readonly compensations: ReadonlyMap<string, readonly Answer[]>;
  readonly assetsInZone: ReadonlyMap<string, readonly Asset[]>;
  readonly assetsInConduit: ReadonlyMap<string, readonly Asset[]>;
  readonly flowsThrough: ReadonlyMap<string, readonly Flow[]>;
  /** Zones of one end of a flow: `zone:x` is x, `asset:a` every zone of a. */
  readonly zonesOfEnd: (end: string) => readonly string[];
  readonly slT: (place: string) => SlVector<SlOrNull> | undefined;
  /** What the scenarios of the place are known to ask for at least, where another target is stated. */
  readonly askedAt: (place: string) => SlVector<SlOrNull> | undefined;
  /** Claimed SL-A. */
  readonly slA: (place: string) => SlVector<SlOrNull> | undefined;
  /** Every row of the catalog at a place, in its order; none where nothing was evaluated. */
  readonly rowsAt: (place: string) => readonly RowAt[];
  /** A row of an overlay by its key, `<overlay>/<row>`; undefined where it is not asked. */
  readonly overlayAt: (place: string, key: string) => Pick<RowAt, 'verdict' | 'reads'> | undefined;
  /** The facts that were stated false at a place and shown true there (3.2). */
  readonly contradictedFacts: ReadonlyMap<string, readonly ContradictedFact[]>;
  /** How a row of any document in use stands at a place; null where it is not judged. */
  readonly standingAt: StandsBy['rowAt'];
  /** Ids of what stands outside the plant and is named by it; null where it is not at hand, and nothing is held against it. */
  readonly known: (what: 'techniques' | 'library') => ReadonlySet<string> | null;
  /** By the criteria of the plant, in its order; none where it states none. */
  readonly worst: readonly RatedWorstCase[];
  readonly scenarios: readonly RatedScenario[];
  /**
   * What `make` gives: what a rule works out of one place or thing by itself. Whoever judges one state of a plant after the
   * other is given it again while all that it looked at is as it was.
   * INVARIANT: `make` is a function of its module: it reads nothing but the input that it is given, and holds no other.
   * @param name of no other kind of part of any rule. @param of which one: a place
   */
  readonly part: <T>(name: string, make: (input: RuleInput, of: string) => T, of: string) => T;
}

export interface ContradictedFact {
  readonly fact: string;
  /** What shows it: rows answered at the place, or the model itself. */
  readonly shownBy: 'answer' | 'model';
}

/** A row of 62443-3-3 as it stands at a place. */
export interface RowAt {
  /** As references name it: `62443-3-3/SR 1.1`. */
  readonly key: string;
  /** Its id, such as `SR 1.1`. */
  readonly row: string;
  readonly fr: FrId;
  readonly level: number;
  /** null without SL-T for its FR. */
  readonly required: boolean | null;
  readonly verdict: VerdictCode;
  readonly reads: Reads;
  /** Required, and not satisfied as claimed or only up to an SL below SL-T. */
  readonly isGap: boolean;
  /** The answer used. */
  readonly answer: Answer | null;
  /** Kinds of evidence that show it. */
  readonly accepts: readonly EvidenceKind[];
  /** Facts on which it depends, and those of them that are true here. */
  readonly facts: readonly string[];
  readonly trueFacts: readonly string[];
  /** undetermined: the facts it waits for. */
  readonly missingFacts: readonly string[];
  /** Those of them that the model shows true; they wait all the same. */
  readonly shownFacts: readonly string[];
  /** Being satisfied must not harm an essential function. */
  readonly essentialFunctionReview: boolean;
  /** An answer given higher up counts (3.6). */
  readonly passes: boolean;
}
