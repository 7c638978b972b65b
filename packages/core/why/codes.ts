/**
 * Every statement `why` can make, as a closed union: a language that lacks a sentence for one does not compile.
 * `HeadCode` answers the question, `CauseCode` is a line below it.
 */
import type { Missing, Reason, VerdictCode } from '../evaluate/assessment.ts';
import type { Status } from '../model/schema/judgement.ts';

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
  | 'external'
  | 'none';

type Shown = 'claimed' | 'evidenced' | 'verified';
/** An exception makes a verdict partial or compensated, which are two sentences. */
type ReasonCode = Exclude<Reason['code'], 'exception'>;

export type HeadCode =
  | `slt-${SlTCode}`
  | `sla-${'held' | 'bounded' | 'top' | 'none'}`
  | `verdict-${'met' | 'compensated'}-${Shown}`
  | `verdict-${'partial' | 'unmet' | 'failed' | 'blocked'}`
  | `verdict-reason-${ReasonCode}`
  | `verdict-exception-${'partial' | 'compensated'}`
  | `verdict-missing-${Missing['code']}`
  | 'overlay-verdict'
  | `gap-${Exclude<VerdictCode, 'met' | 'compensated' | 'notApplicable'> | 'blocked' | 'bounded'}`
  | `answer-${Status}`
  | `fact-${'true' | 'false' | 'unknown' | 'shownByAnswer' | 'shownByModel'}`
  | `evidence-${'live' | 'notLive'}`
  | `measure-${'inPlace' | 'notInPlace'}`
  | `check-${'pass' | 'fail'}`
  | 'row'
  | 'place-zone'
  | 'place-conduit'
  | 'place-bareConduit'
  | 'place-site'
  | 'place-organisation'
  | 'asset'
  | 'flow';

export type CauseCode =
  | 'rationale'
  | 'driver'
  | 'driver-none'
  | 'target'
  | `row-${Exclude<VerdictCode, 'undetermined'>}`
  | `row-missing-${Missing['code']}`
  /** An answer that does not count: a compensation that fails, or one good for a lower SL only. */
  | 'row-fallen'
  | 'row-blocked'
  | 'row-notEvidenced'
  | 'row-notVerified'
  | 'row-bound'
  | 'answer-here'
  | 'answer-from'
  | `fact-${'true' | 'false' | 'unknown'}`
  | 'statement'
  | `evidence-${'counts' | 'notLive' | 'wrongKind' | 'outOfScope' | 'cited'}`
  | `measure-${'inPlace' | 'notInPlace'}`
  | `check-${'pass' | 'fail'}`
  | 'found-at';
