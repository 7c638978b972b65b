/**
 * Sentences of findings, one pair per rule. Templates of lib/message.ts: `{unplaced|a|b}` says `a` when the
 * parameter is 1. Ids and words of the plant file stand as they are, in backticks.
 */
import type { RuleId } from '../../../evaluate/rules/index.ts';
import { registerSentences } from './rules-register.ts';
import { trafficSentences } from './rules-traffic.ts';
import { recordSentences } from './rules-record.ts';
import { riskSentences } from './rules-risk.ts';

export interface RuleSentence {
  /** What is the matter, and where. */
  readonly message: string;
  /** The way out. */
  readonly fix: string;
}

/** A rule without a sentence breaks the build, in every language. */
export type RuleSentences = Readonly<Record<RuleId, RuleSentence>>;

export const ruleSentences: RuleSentences = {
  'business-with-iacs': {
    message:
      'zone `{zone}` holds {businessCount|a business asset|business assets} ({business& and }) together with ' +
      '{iacsCount|an IACS asset|IACS assets} ({iacs& and })',
    fix: 'give the business assets of `{zone}` a zone of their own and join it through a conduit',
  },
  'safety-with-other': {
    message:
      'zone `{zone}` holds {safetyCount|a safety asset|safety assets} ({safety& and }) together with ' +
      '{otherCount|another asset|other assets} ({other& and }) and gives no reason',
    fix:
      'move the safety assets to a zone of kind safety, set `domain` to `safety` on what serves only them, or give ' +
      'the `mixedReason` of `{zone}`',
  },
  'parent-across-border': {
    message:
      'zone `{zone}` ({zoneIs}) is inside zone `{parent}` ({parentIs}), but ' +
      '{byKind|zones of these kinds never contain each other|level 3.5 lies between them}',
    fix: 'take `parent` out of `{zone}` and join the two through a conduit, or correct their kind and level',
  },
  'special-asset-outside-kind': {
    message: 'asset `{asset}` is marked `{mark}`, but is in a zone of another kind: {zones& and }',
    fix: 'move `{asset}` to a zone of the kind {kinds& or }; or unset `{mark}` where it is not so',
  },
  'asset-placement': {
    message: 'asset `{asset}` is in {unplaced|no zone|more than one zone: }{zones& and }',
    fix: 'list one zone for `{asset}`; a boundary device lists its conduits instead',
  },
  'dual-homed': {
    message:
      'asset `{asset}` has a leg in each of the zones {zones& and }, but is the boundary device of no conduit ' +
      'that joins {loose& or } to another of them',
    fix: 'remove a leg of `{asset}`, or list in its `conduits` the conduit whose border it holds',
  },
  'flow-without-conduit': {
    message:
      'flow `{flow}` goes from zone {from& and } to zone {to& and } ' +
      '{missing|without a conduit|through a conduit that does not join them: }{conduit}',
    fix: 'name the conduit that `{flow}` takes and let it join the zones of both ends, or stop the flow',
  },
  'level-skip': {
    message:
      'flow `{flow}` goes from zone `{from}` ({fromIs}) to zone `{to}` ({toIs}) ' +
      '{bypass|with no DMZ in between|past level }{skipped}',
    fix: 'end `{flow}` {bypass|in a DMZ|at the level between} and open a second connection from there',
  },
  'wide-ports': {
    message:
      'flow `{flow}` {unstated|names neither ports nor one protocol|opens more ports than a service needs: }{ports}',
    fix: 'state the ports that the service of `{flow}` listens on, at most {widest} in one range',
  },
  'clear-text-write': {
    message:
      '{n} {n|flow|flows}{conduit? through conduit `#`} can change zone {to& and } from zone {from& and } by `{protocol}`' +
      '{clear| in clear text|}{both| and|}{open| without authentication|}: {flows& and }',
    fix:
      'secure `{protocol}` by a variant or a tunnel that authenticates and encrypts and say so on the {n|flow|flows}, ' +
      'or permit reading only',
  },
  'safety-below-neighbour': {
    message: 'safety zone `{zone}` has a lower SL-T than `{other}`, which it protects: {lower}',
    fix: 'raise SL-T of `{zone}` to that of `{other}` in these FRs',
  },
  'no-sl-target': {
    message: 'zone `{zone}` has no SL-T in {missing& and }',
    fix: 'state `slTarget` of `{zone}` with a rationale, or assess scenarios there from which `method.slTarget` derives it',
  },
  'child-lower-target': {
    message: 'zone `{zone}` has a lower SL-T than its parent `{parent}` and gives no reason: {lower}',
    fix: 'raise SL-T of `{zone}` in these FRs, or state it as a vector with the rationale',
  },
  'target-below-risk': {
    message: 'SL-T of `{place}` is stated below what its scenarios ask for: {lower}',
    fix: 'raise SL-T of `{place}` in these FRs, or waive this with the reason',
  },
  'fact-contradicted': {
    message:
      'fact `{fact}` is stated false for `{place}`, but {byModel|the model|an answer given there} shows it true',
    fix: 'state `{fact}` true at `{place}`, or correct what speaks against it',
  },
  'zone-better-than-conduit': {
    message: 'zone `{zone}` claims SL-A {claimed} for RDF, but its conduit `{conduit}` reaches {level}',
    fix: 'assess and mend `{conduit}`, or correct the answers to SR 5.2 and SR 5.3 at `{zone}`',
  },
  ...registerSentences,
  ...trafficSentences,
  ...recordSentences,
  ...riskSentences,
  'rule-failed': {
    message: 'rule `{rule}` failed and may have missed findings: {error}',
    fix: 'report this fault of Bulkhead, and check by hand what `{rule}` looks at until it is mended',
  },
  'waiver-expired': {
    message: 'waiver `{waiver}` (approved by {approvedBy}) expired on {expires}, so `{finding}` stands',
    fix: 'mend the finding, or have `{waiver}` approved again with a new date',
  },
  'waiver-unused': {
    message: 'waiver `{waiver}` names no finding of this run: `{finding}`',
    fix: 'remove `{waiver}` if the finding is gone, or correct the id',
  },
};
