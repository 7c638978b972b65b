/**
 * Sentences of `why`, in the words a colleague would use. A head answers the question, a cause is a line below
 * it. No full stop at the end: what a plant says of itself may stand there.
 */
import type { CauseCode, HeadCode } from '../../../why/codes.ts';

export type WhyHeads = Readonly<Record<HeadCode, string>>;
export type WhyCauses = Readonly<Record<CauseCode, string>>;

export const whyHeads: WhyHeads = {
  'slt-stated': '{place} must reach SL {level} in {fr}: its SL-T is stated FR by FR, with a reason',
  'slt-uniform': '{place} must reach SL {level} in {fr}: one SL is stated for all seven FRs',
  'slt-inherited':
    '{place} must reach SL {level} in {fr}: it states no SL-T of its own and takes that of the zone around it',
  'slt-baseline':
    '{place} must reach SL {level} in {fr}: the method of the plant gives the baseline to every zone without an SL-T of its own',
  'slt-highest':
    '{place} must reach SL {level} in {fr}: it states no SL-T of its own and takes the highest of the zones it joins',
  'slt-noPart':
    '{place} must reach SL {level} in {fr}: no flow through it is marked so that {fr} counts, which leaves the baseline of the plant',
  'slt-zoneWithout': '{place} has no SL-T in {fr}: a zone it joins has none, so none can be derived',
  'slt-noZone': '{place} has no SL-T in {fr}: it joins no zone whose SL-T it could take',
  'slt-external': '{place} has no SL-T: it lies outside the plant, and nobody here can set one',
  'slt-none': '{place} has no SL-T in {fr}: none is stated, neither for it nor for a zone around it',

  'sla-held':
    '{place} reaches SL {level} in {fr} ({reading}){short?, # below its SL-T}: of the {rows} {rows|requirement|requirements} up to SL {next}, {n} {n|is|are} not satisfied',
  'sla-bounded':
    '{place} reaches SL {level} in {fr} ({reading}){short?, # below its SL-T}: every requirement up to SL {next} is satisfied, but an answer is good only up to SL {level}',
  'sla-top': '{place} reaches SL {level} in {fr} ({reading}): every requirement of this FR is satisfied',
  'sla-none': '{place} has no SL-A in {fr}: no requirement of this FR applies there',

  'verdict-met-claimed':
    '{place} meets {requirement} ({title}), but only by its own word: no evidence counts there',
  'verdict-met-evidenced':
    '{place} meets {requirement} ({title}), and evidence shows it; no check has confirmed it',
  'verdict-met-verified': '{place} meets {requirement} ({title}); evidence shows it and a check confirmed it',
  'verdict-compensated-claimed':
    '{place} makes up for {requirement} ({title}) by something else, but only by its own word: no evidence counts there',
  'verdict-compensated-evidenced':
    '{place} makes up for {requirement} ({title}) by something else, and evidence shows it; no check has confirmed it',
  'verdict-compensated-verified':
    '{place} makes up for {requirement} ({title}) by something else; evidence shows it and a check confirmed it',
  'verdict-partial': '{place} meets {requirement} ({title}) only in part',
  'verdict-unmet': '{place} does not meet {requirement} ({title})',
  'verdict-failed':
    'Bulkhead failed to judge {requirement} ({title}) at {place}, so it does not count as met; please report this',
  'verdict-blocked':
    '{place} has an answer to {requirement} ({title}), but it does not count while its base {base} is not satisfied',
  'verdict-reason-answer': '{requirement} ({title}) does not apply at {place}: an answer says so',
  'verdict-reason-fact':
    '{requirement} ({title}) does not apply at {place}: the {n|fact|facts} {facts& and } {n|is|are} false there',
  'verdict-reason-base':
    '{requirement} ({title}) does not apply at {place}: its base {base} does not apply there',
  'verdict-reason-judgedAtZone':
    '{requirement} ({title}) is judged at the zones and not at {place}, which holds no asset',
  'verdict-reason-compensationExpired':
    '{place} does not meet {requirement} ({title}): its compensation ran out on {expires}',
  'verdict-reason-measureNotInPlace':
    '{place} does not meet {requirement} ({title}): its compensation rests on {n|a measure|measures} not in place yet, {measures& and }',
  'verdict-reason-dependsOnUnsatisfied':
    '{place} does not meet {requirement} ({title}): its compensation rests on {rows& and }, not satisfied there',
  'verdict-reason-effectiveTo':
    '{place} does not meet {requirement} ({title}): it is asked for from SL {level}, and the answer is good only up to SL {bound}',
  'verdict-exception-partial':
    '{place} meets {requirement} ({title}) only in part, because of {n|an exception|exceptions}: {exceptions& and }',
  'verdict-exception-compensated':
    '{place} makes up for {requirement} ({title}) by something else, because of {n|an exception|exceptions}: {exceptions& and }',
  'verdict-missing-answer': 'Nobody has answered {requirement} ({title}) for {place}',
  'verdict-missing-answerExpired':
    'Nobody knows whether {place} still meets {requirement} ({title}): the answer expired on {expires}',
  'verdict-missing-fact':
    'Whether {requirement} ({title}) applies at {place} is open: the {n|fact|facts} {facts& and } {n|is|are} not known there',
  'overlay-verdict': '{requirement} ({title}), asked for by an overlay, at {place}: {verdict}',

  'gap-partial':
    '{requirement} ({title}) is a gap: {place} meets it only in part, and SL-T {target} in {fr} asks for it from SL {level} on',
  'gap-unmet':
    '{requirement} ({title}) is a gap: {place} does not meet it, and SL-T {target} in {fr} asks for it from SL {level} on',
  'gap-undetermined':
    '{requirement} ({title}) is a gap: whether {place} meets it is not known, and SL-T {target} in {fr} asks for it from SL {level} on',
  'gap-failed':
    '{requirement} ({title}) is a gap: Bulkhead failed to judge it at {place}, and SL-T {target} in {fr} asks for it; please report this',
  'gap-blocked':
    '{requirement} ({title}) is a gap at {place}: it does not count while its base {base} is not satisfied, and SL-T {target} in {fr} asks for it from SL {level} on',
  'gap-bounded':
    '{requirement} ({title}) is a gap at {place}: the answer is good only up to SL {bound}, and SL-T in {fr} is {target}',

  'answer-met': '{requirement} ({title}) was answered for {place} as met{assessor?, by #}{how?: #}',
  'answer-compensated':
    '{requirement} ({title}) was answered for {place} as compensated{assessor?, by #}; approved by {approvedBy} until {expires}: {reason}',
  'answer-partial':
    '{requirement} ({title}) was answered for {place} as only partly met{assessor?, by #}{how?: #}',
  'answer-unmet': '{requirement} ({title}) was answered for {place} as not met{assessor?, by #}{how?: #}',
  'answer-notApplicable':
    '{requirement} ({title}) was answered for {place} as not applicable{assessor?, by #}; approved by {approvedBy}: {reason}',

  'fact-true': '{fact} is true at {place}: {trueWhen}',
  'fact-false': '{fact} is false at {place}; it would be true if: {trueWhen}',
  'fact-unknown': '{fact} is not known at {place}; it is true if: {trueWhen}',
  'fact-shownByAnswer':
    '{fact} is stated false but counts as true at {place}, because an answer given there shows it: {trueWhen}',
  'fact-shownByModel':
    '{fact} is stated false but counts as true at {place}, because the model of the plant shows it: {trueWhen}',

  'evidence-live': '{title} ({kind}) counts on {asOf} as evidence for {places& and }{expires?, until #}',
  'evidence-notLive':
    '{title} ({kind}) does not count as evidence on {asOf}{collected?, it counts from #}{expires?, it counted until #}',
  'measure-inPlace': 'The measure is in place: {name}',
  'measure-notInPlace': 'The measure is not in place yet: {name}',
  'check-pass': 'A check of {requirement} ({title}) at {place} on {date} passed, done by: {by}',
  'check-fail': 'A check of {requirement} ({title}) at {place} on {date} failed, done by: {by}',
  row: '{requirement} ({title}): {intent}',
  'place-zone': '{place} is a zone of kind {kind} with {n} {n|asset|assets}',
  'place-conduit': '{place} is a conduit with {n} {n|asset|assets} of its own{kind?, its medium is #}',
  'place-bareConduit': '{place} is a conduit without an asset of its own{kind?, its medium is #}',
  'place-site': '{place} is the site; zones and conduits take answers from it',
  'place-organisation':
    '{place} is the organisation; the site, its zones and its conduits take answers from it',
  asset: 'The asset {asset}{name?, #,} is of type {type}{places? and belongs to #}',
  flow: 'The flow {flow} goes from {from} to {to}{protocol? by #}{through?, through #}',
};

export const whyCauses: WhyCauses = {
  rationale: 'The reason given: {rationale}',
  driver: '{place} must reach SL {level} in {fr}',
  'driver-none': '{place} has no SL-T in {fr}',
  target: '{place} must reach SL {level} in {fr}',
  'row-met': '{requirement} {title}: met',
  'row-compensated': '{requirement} {title}: compensated',
  'row-notApplicable': '{requirement} {title}: does not apply',
  'row-partial': '{requirement} {title} (from SL {level}): only partly met{how?; #}',
  'row-unmet': '{requirement} {title} (from SL {level}): not met{how?; #}',
  'row-fallen': '{requirement} {title} (from SL {level}): answered, but the answer does not hold{how?; #}',
  'row-missing-answer': '{requirement} {title} (from SL {level}): nobody has answered it',
  'row-missing-answerExpired': '{requirement} {title} (from SL {level}): the answer expired on {expires}',
  'row-missing-fact':
    '{requirement} {title} (from SL {level}): open while the {n|fact|facts} {facts& and } {n|is|are} not known',
  'row-failed': '{requirement} {title}: Bulkhead failed to judge it',
  'row-blocked': '{requirement} {title} (from SL {level}): answered, but its base {base} is not satisfied',
  'row-notEvidenced': '{requirement} {title} (from SL {level}): {verdict}, but no evidence counts here',
  'row-notVerified':
    '{requirement} {title} (from SL {level}): {verdict} and evidenced, but no check confirms it',
  'row-bound': '{requirement} {title}: the answer is good only up to SL {bound}',
  'answer-here': 'Answered here: {status}{how?; #}',
  'answer-from': 'Answered for {place} and taken over from there: {status}{how?; #}',
  'fact-true': '{fact} is true here: {trueWhen}',
  'fact-false': '{fact} is false here; it would be true if: {trueWhen}',
  'fact-unknown': '{fact} is not known here; it is true if: {trueWhen}',
  statement: 'That is what {place} states',
  'evidence-counts': 'Shown by evidence: {title} ({kind})',
  'evidence-notLive': 'Not shown by {title}: on this day it does not count',
  'evidence-wrongKind': 'Not shown by {title}: evidence of the kind {kind} cannot show this requirement',
  'evidence-outOfScope': 'Not shown by {title}: this place is not listed there',
  'evidence-cited': '{title} ({kind})',
  'measure-inPlace': '{name}: in place',
  'measure-notInPlace': '{name}: not in place yet',
  'check-pass': 'A check on {date} passed, done by: {by}',
  'check-fail': 'A check on {date} failed, done by: {by}',
  'found-at': 'Found at {place}',
};
