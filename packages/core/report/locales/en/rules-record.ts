/** Findings in words: answers, evidence, measures and suppliers. */
export const recordSentences = {
  'supplier-without-record': {
    message: 'supplier `{supplier}` works in {places& and }, and no row of 62443-2-4 is answered for it',
    fix: 'ask `{supplier}` the rows of 62443-2-4 that fit its work and enter the answers',
  },
  'supplier-not-reviewed': {
    message:
      'supplier `{supplier}` has access and {never|was never reviewed|was last reviewed on }{reviewed}',
    fix: 'review `{supplier}` and state the day in `reviewed`',
  },
  'claimed-not-evidenced': {
    message:
      '{n} required {n|row|rows} claimed by answers of `{place}` {n|is|are} not evidenced' +
      '{none?, # without evidence}{early?, # with evidence that is not collected yet}' +
      '{kind?, # with evidence of another kind}{elsewhere?, # with evidence of other places}' +
      ': {rows& and }{places?; they count at #}',
    fix: 'cite live evidence that lists the place where the row counts and is of a kind the row accepts',
  },
  'evidence-uncited': {
    message: '{n} {n|evidence item is|evidence items are} cited by nobody: {evidence& and }',
    fix: 'cite each of them in the answers it supports, or remove it',
  },
  'evidence-without-hash': {
    message: '{n} evidence {n|file has|files have} no digest: {evidence& and }',
    fix: 'state `sha256` of each file as it was collected',
  },
  'expired-evidence-cited': {
    message: 'evidence `{evidence}` ran out on {expires} and is still cited {n} {n|time|times}',
    fix: 'collect `{evidence}` again, or take it out of the answers',
  },
  'answer-expires-soon': {
    message:
      '{n} {n|answer|answers} at `{place}` {n|runs|run} out within 60 days, the first on {first}: {rows& ' +
      'and }',
    fix: 'judge these rows again before their last day',
  },
  'compensated-without-measure': {
    message:
      '{n} {n|compensation|compensations} at `{place}` {n|names|name} no measure that stands in for the row: {rows& and }',
    fix: 'name in `measures` what stands in for each row, or answer it partial or unmet',
  },
  'compensation-expires-soon': {
    message:
      '{n} {n|compensation|compensations} at `{place}` {n|runs|run} out within 60 days, the first on ' +
      '{first}: {rows& and }',
    fix: 'close these gaps, or have the compensations approved again before their last day',
  },
  'not-applicable-against-fact': {
    message:
      '{n} {n|row is|rows are} answered not applicable at `{place}`, but what {n|it depends|they depend} ' +
      'on is true there: {rows& and }',
    fix: 'answer the row, correct the fact, or waive this with the other reason',
  },
  'facts-undecided': {
    message:
      '{n} required {n|row|rows} at `{place}` {n|waits|wait} for facts nobody stated: {facts& and }{shown?; the model shows #}',
    fix: 'state {facts& and } for `{place}`, true or false{shown?, and # true}',
  },
  'removable-media-unstated': {
    message: 'nobody says for zone `{zone}` whether something can be plugged into {assets& and }',
    fix: 'state the fact `portableDevices` for `{zone}` or for the site',
  },
  'essential-function-not-reviewed': {
    message:
      '{n} {n|row|rows} met at `{place}` may hinder an essential function, and nobody states a review of ' +
      'the effect: {rows& and }',
    fix: 'try what each does when it acts, and state the day in `effectReviewed` of its answer',
  },
  'function-without-place': {
    message:
      'essential function `{function}` {empty|names nothing it needs|needs assets that are in no zone: ' +
      '}{assets& and }',
    fix: 'name what `{function}` needs and give each asset its zone',
  },
  'edition-superseded': {
    message: 'the plant uses {edition}, which {later} replaces',
    fix: 'use {later} as well, and move the answers over',
  },
  'measure-uncited': {
    message: 'measure `{measure}` is named by no answer and no scenario',
    fix: 'name `{measure}` in the answers or countermeasures it is meant for, or remove it',
  },
  'measure-unplanned': {
    message: 'open measure `{measure}` states no {missing& and }',
    fix: 'state `owner`, `cost` or `effort`, and `outage` of `{measure}`',
  },
  'answer-behind-measure': {
    message:
      'measure `{measure}` is in place, but {n} {n|answer that names it still says|answers that name it still say} that it is open: {rows& and }',
    fix: 'look again at what `{measure}` was to close, and answer it as it is now',
  },
  'answer-counts-nowhere': {
    message:
      '{n} {n|answer|answers} at `{place}` {n|counts|count} nowhere{external?, since nothing is required of an external zone}{handed?, since it is not handed down to where it is judged}{unplaced?, since the asset is in no zone and no conduit}{unasked?, since the overlay does not ask that there}: {rows& and }',
    fix: 'answer at the zones and conduits where it is judged, and take the answer at `{place}` away',
  },
  'disposition-lapsed': {
    message:
      'what was decided about the gap of {row} at `{place}` ran out on {until} (`{decision}`{approvedBy?, by #}), and the gap is open again',
    fix: 'close the gap and answer {row} at `{place}` again, or have it decided anew with a new `until`',
  },
  'disposition-expires-soon': {
    message: 'what is decided about the gap of {row} at `{place}` (`{decision}`) runs out on {until}',
    fix: 'finish what is planned for {row} at `{place}`, or have it decided anew before that day',
  },
  'disposition-before-answer': {
    message:
      '{row} at `{place}` was answered again on {assessed}, after it was decided about on {decided} (`{decision}`)',
    fix: 'have it decided again about what {row} says at `{place}` now, or take the decision out',
  },
  'disposition-without-gap': {
    message:
      '{n} {n|decision|decisions} about gaps at `{place}` {n|names|name} a row that is no gap there: {rows& and }',
    fix: 'take the {n|decision|decisions} about {rows& and } at `{place}` out, or name the row that was meant',
  },
  'waiver-expires-soon': {
    message: 'waiver `{waiver}` runs out on {expires}, and `{finding}` then stands again',
    fix: 'mend the finding, or have `{waiver}` approved again with a new date',
  },
  'failed-check-claimed': {
    message: '{n} {n|row is|rows are} claimed at `{place}` although the last check failed: {rows& and }',
    fix: 'mend what failed and check again, or answer the row as it is',
  },
};
