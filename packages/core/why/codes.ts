/**
 * Every statement `why` can make, as a closed union: a language that lacks a sentence for one does not compile.
 * `HeadCode` answers the question, `CauseCode` is a line below it.
 */
import type { Missing, Reason, VerdictCode } from '../evaluate/assessment.ts';
import type { CapabilityCode } from '../evaluate/sl-capability.ts';
import type { SlLack } from '../risk/sl-asked.ts';
import type { SlMethodName } from '../risk/sl-methods.ts';
import type { ScenarioOutcome } from '../risk/scenarios.ts';
import type { WorstCaseOutcome } from '../risk/worst-cases.ts';
import type { HeldCode, LackCode, StepStatus } from '../program/zcr/step.ts';
import type { Decision, Status } from '../model/schema/judgement.ts';

type SlTCode =
  | 'stated'
  | 'uniform'
  | 'inherited'
  | 'baseline'
  /** A conduit: the highest of the zones it joins. */
  | 'highest'
  /** A conduit: no flow through it makes the FR count. */
  | 'noPart'
  /** A conduit: a zone it joins has none. */
  | 'zoneWithout'
  /** A conduit: it joins no zone that takes part. */
  | 'noZone'
  /** Scenarios set it. */
  | 'scenarios'
  /** No scenario asks for more than the baseline. */
  | 'baselineHolds'
  /** A conduit: a scenario asks for more than the zones. */
  | 'zonesAndScenarios'
  | 'aboveZones'
  /** A scenario leaves open what it asks for. */
  | 'open'
  /** The zone around it has none in this FR. */
  | 'inheritedOpen'
  | 'external'
  | 'none';

type Shown = 'claimed' | 'evidenced' | 'verified';
/** An exception makes a verdict partial or compensated, which are two sentences. */
type ReasonCode = Exclude<Reason['code'], 'exception'>;

type MaturityCode =
  | 'unstated'
  /** Stated, of a row that is not lived at all. */
  | 'notLived'
  | 'claimed'
  | 'evidenced'
  /** Evidenced, but less than claimed. */
  | 'less';
type SustainedCode =
  | 'evidenced'
  | 'claimed'
  | 'short'
  | 'open'
  /** The plant names no maturity to reach. */
  | 'noAim'
  | 'noCarrier';

/** What the model holds for a step and lacks: told by the words of `risk steps`. */
export type StepPart = `zcrHeld-${HeldCode}` | `zcrLack-${LackCode}`;

export type HeadCode =
  | `slt-${SlTCode}`
  | `${'sla' | 'slc'}-${'held' | 'bounded' | 'top' | 'none'}`
  | `exposure-${'noTraffic' | 'exposed' | 'withstands' | 'beyond' | 'noTarget' | 'entryFacts' | 'heldIfEntered' | 'unreached'}`
  | `triage-${'lower' | 'upper' | 'lower-top' | 'upper-top' | 'bounded' | 'none'}`
  | `question-${'yes' | 'no' | 'unknown' | 'unasked'}`
  | 'slc-product'
  | `capability-${CapabilityCode}`
  | `maturity-${MaturityCode}`
  | `sustained-${SustainedCode}`
  | `verdict-${'met' | 'compensated'}-${Shown}`
  | `verdict-${'partial' | 'unmet' | 'failed' | 'blocked'}`
  | `verdict-reason-${ReasonCode}`
  | `verdict-exception-${'partial' | 'compensated'}`
  | `verdict-missing-${Missing['code']}`
  | 'overlay-verdict'
  | 'verdict-handedDown'
  | 'verdict-atAsset'
  | `gap-${Exclude<VerdictCode, 'met' | 'compensated' | 'notApplicable'> | 'blocked' | 'bounded'}`
  | `answer-${Status}`
  | `fact-${'true' | 'false' | 'unknown' | 'shown' | 'shownByAnswer' | 'shownByModel'}`
  | `evidence-${'live' | 'notLive'}`
  | `measure-${'inPlace' | 'notInPlace'}`
  | `disposition-${Decision | 'lapsed'}`
  | `check-${'pass' | 'fail'}`
  /** Of several SUCs, each with its own status. */
  | `step-${StepStatus | 'several'}`
  | 'row'
  | 'place-zone'
  | 'place-conduit'
  | 'place-bareConduit'
  | 'place-site'
  | 'place-organisation'
  | 'asset'
  | 'flow'
  | 'supplier'
  | 'product'
  | 'suc'
  | 'function'
  | 'overlay'
  | 'waiver-live'
  | 'waiver-over'
  | `worstCase-${WorstCaseOutcome}`
  | `scenario-${ScenarioOutcome}`
  | 'risk'
  | 'document'
  | 'method'
  | 'plant'
  | 'rule'
  | 'document-inUse'
  | 'document-notInUse'
  | 'links'
  | 'fact'
  | 'cause';

export type CauseCode =
  | 'rationale'
  | 'driver'
  | 'driver-none'
  | 'driver-baseline'
  /** What scenarios ask for beside a stated target. */
  | `derived-${'less' | 'same' | 'more' | 'open'}`
  | `asks-${Exclude<SlMethodName, 'baseline'>}`
  | `asks-open-${SlLack}`
  | 'target'
  | `row-${Exclude<VerdictCode, 'undetermined'>}`
  | `row-missing-${Missing['code']}`
  /** An answer that does not count: a compensation that fails, or one good for a lower SL only. */
  | 'row-fallen'
  | 'row-blocked'
  | 'row-notEvidenced'
  | 'row-notVerified'
  | 'row-bound'
  /** A SUC with a step of the workflow. */
  | `step-${StepStatus | 'recorded'}`
  | StepPart
  /** Rows that count as satisfied at a conduit because a zone it joins is judged on them. */
  | 'rows-atZone'
  | 'answer-here'
  | 'answer-from'
  | `fact-${'true' | 'false' | 'unknown' | 'shown'}`
  | 'shows'
  | 'statement'
  | `evidence-${'counts' | 'notLive' | 'wrongKind' | 'outOfScope' | 'cited'}`
  | `measure-${'inPlace' | 'notInPlace'}`
  | `disposition-${Decision | 'lapsed'}`
  | `check-${'pass' | 'fail'}`
  | 'found-at'
  /** One of those a finding is about. */
  | `with-${'thing' | 'flow' | 'row'}`
  | 'waiver-live'
  | 'waiver-over'
  | `question-${'no' | 'unknown' | 'unasked'}`
  /** Answered yes, of rows that ask for more than a yes carries. */
  | 'question-beyond'
  /** Answered yes, and an asset of the zone is answered otherwise. */
  | 'question-differs'
  | 'fr-reached'
  | 'fr-short'
  | 'fr-noTarget'
  | 'fr-nothing'
  | 'slc-product'
  | 'slc-product-none'
  | 'of-product'
  | 'certificate'
  | 'carrier-verdict'
  | 'carrier-claimed'
  | 'carrier-evidenced'
  /** Evidence that counts, with the maturity it can show. */
  | 'evidence-shows'
  | 'severity-above'
  | 'severity-within'
  | 'likelihood-stated'
  | 'likelihood-assumed'
  | 'likelihood-derived'
  | `exposure-${'elsewhere' | 'hop-outside' | 'hop-conduit' | 'hop-asset' | 'hop-parent' | 'raise-conduit' | 'raise-zone'}`
  | 'hackable-unknown'
  | 'unmitigated'
  | `countermeasure-${'evidenced' | 'claimed' | 'open' | 'notJudged' | 'citesNothing'}`
  | `countermeasure-measure${'InPlace' | 'Unshown' | 'Missing'}`
  | `safeguard-${'counts' | 'hackable' | 'unknown'}`
  | 'judged'
  | 'judged-by'
  | 'document-at'
  | 'linked'
  /** With the number of places where it stands so. */
  | 'linked-in'
  | 'linked-notInUse'
  | 'gap-at'
  | `fact-at-${'true' | 'false' | 'unknown'}`;
