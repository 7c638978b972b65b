/**
 * Sentences of `why`, in the words a colleague would use. Keys are the codes of core/why; `head` codes answer
 * the question, `cause` codes are the lines below it.
 */
export const WHY_HEADS: Readonly<Record<string, string>> = {
  'slt-stated': '{place} must reach SL {level} for {fr}: it was stated so',
  'slt-uniform': '{place} must reach SL {level} for {fr}: one digit was stated for all seven FRs',
  'slt-inherited':
    '{place} must reach SL {level} for {fr}: it has no target of its own and takes its parent’s',
  'slt-baseline': '{place} must reach SL {level} for {fr}: the plant’s method gives every zone the baseline',
  'slt-conduit-default':
    '{place} must reach SL {level} for {fr}: the highest of the zones it joins, or the baseline where {fr} takes no part',
  'slt-conduit-max': '{place} must reach SL {level} for {fr}: the highest of the zones it joins',
  'slt-external': '{place} has no SL-T: it is outside the plant, nobody here can set one',
  'slt-none': '{place} has no SL-T for {fr}: none is stated, its parent has none, and no scenario gives one',
  'sla-held':
    '{place} has SL-A {level} for {fr} as {reading}: {n} {n|row|rows} of level {next} or below {n|is|are} not satisfied',
  'sla-bounded':
    '{place} has SL-A {level} for {fr} as {reading}: every row is satisfied, but an answer is good only up to SL {level}',
  'sla-top': '{place} has SL-A {level} for {fr} as {reading}: every row of the FR is satisfied',
  'sla-none': '{place} has no SL-A for {fr}: no row of it applies here',
  'verdict-met': '{requirement} ({title}) is met at {place}',
  'verdict-compensated': '{requirement} ({title}) is compensated at {place}',
  'verdict-partial': '{requirement} ({title}) is only partly met at {place}',
  'verdict-unmet': '{requirement} ({title}) is not met at {place}',
  'verdict-answer': '{requirement} ({title}) does not apply at {place}: the answer says so',
  'verdict-fact': '{requirement} ({title}) does not apply at {place}: {facts} is false there',
  'verdict-base': '{requirement} ({title}) does not apply at {place} because its base requirement does not',
  'verdict-judgedAtZone':
    '{requirement} ({title}) is judged at the zones, not at {place}, which holds no asset',
  'verdict-compensationExpired':
    '{requirement} ({title}) is not met at {place}: its compensation has run out',
  'verdict-measureNotInPlace':
    '{requirement} ({title}) is not met at {place}: a measure of its compensation is not in place',
  'verdict-dependsOnUnsatisfied':
    '{requirement} ({title}) is not met at {place}: its compensation rests on a row that is not satisfied',
  'verdict-effectiveTo':
    '{requirement} ({title}) is not met at {place}: the answer is good only for a lower SL',
  'verdict-exception': '{requirement} ({title}) is {verdict} at {place} because of exceptions',
  'verdict-missing-answer': 'nobody has answered {requirement} ({title}) for {place}',
  'verdict-missing-answerExpired': 'the answer to {requirement} ({title}) for {place} has expired',
  'verdict-missing-fact': 'whether {requirement} ({title}) applies at {place} is open: state {facts}',
  'verdict-blocked':
    '{requirement} ({title}) is answered at {place}, but its base {base} is not satisfied, so it does not count',
  'verdict-failed':
    'Bulkhead failed to judge {requirement} ({title}) at {place}; it does not count as met. Please report this',
  'overlay-verdict': '{requirement} ({title}) of the overlay is {verdict} at {place}',
  gap: '{requirement} ({title}) is a gap at {place}: SL-T {target} for {fr} asks for it from SL {level}, and it is {verdict}',
  answer: '{requirement} ({title}) was answered {status} for {place}',
  'answer-how': '{requirement} ({title}) was answered {status} for {place}: {how}',
  'fact-true': 'the fact {fact} is true at {place}',
  'fact-false': 'the fact {fact} is false at {place}: it cannot occur there',
  'fact-unknown': 'the fact {fact} is not known at {place}: true when {trueWhen}',
  'fact-contradicted':
    'the fact {fact} is stated false but an answer or the model shows it at {place}, so it counts as true',
  'evidence-item': '{title}, {kind} evidence',
  'evidence-item-not-live': '{title}, {kind} evidence that does not count on this day',
  'measure-in-place': '{name} is in place',
  'measure-not-in-place': '{name} is not in place',
  'check-pass': 'checked by {by} on {date}: passed',
  'check-fail': 'checked by {by} on {date}: failed',
  row: '{requirement}, {title}. {intent}',
  'place-zone': '{place}, a zone with {n} {n|asset|assets}',
  'place-conduit': '{place}, a conduit with {n} {n|boundary device|boundary devices}',
};

export const WHY_CAUSES: Readonly<Record<string, string>> = {
  rationale: '{rationale}',
  driver: '{place} has SL-T {level} for {fr}',
  'driver-none': '{place} has no SL-T for {fr}, so none can be derived',
  target: '{place} must reach SL {level} for {fr}',
  'row-met': '{requirement} {title}: met',
  'row-compensated': '{requirement} {title}: compensated',
  'row-notApplicable': '{requirement} {title}: does not apply',
  'row-partial': '{requirement} {title} (from SL {level}): partly met. {how}',
  'row-unmet': '{requirement} {title} (from SL {level}): not met. {how}',
  'row-undetermined': '{requirement} {title} (from SL {level}): not known yet. {facts}',
  'row-failed': '{requirement} {title}: Bulkhead failed to judge it',
  'row-blocked': '{requirement} {title} (from SL {level}): answered, but its base {base} is not satisfied',
  'row-not-evidenced': '{requirement} {title} (from SL {level}): {verdict}, but no evidence counts here',
  'row-not-verified': '{requirement} {title} (from SL {level}): {verdict} with evidence, but no check passes',
  'row-bound': '{requirement} {title}: the answer is good only up to SL {bound}',
  'answer-here': 'answered {status} here. {how}',
  'answer-from': 'answered {status} for {place} and taken over from there. {how}',
  'fact-true': '{fact} is true here',
  'fact-false': '{fact} is false here: it cannot occur',
  'fact-unknown': '{fact} is not known: true when {trueWhen}',
  'evidence-counts': '{title} shows it ({kind})',
  'evidence-not-live': '{title} does not count on this day',
  'evidence-wrong-kind': '{title} is {kind}, a kind that cannot show this row',
  'evidence-out-of-scope': '{title} does not list this place',
  'evidence-cited': '{title} ({kind})',
  'measure-in-place': '{name}, in place',
  'measure-not-in-place': '{name}, not in place',
  'check-pass': 'checked by {by} on {date}: passed',
  'check-fail': 'checked by {by} on {date}: failed',
  'found-at': 'found at {place}',
};
