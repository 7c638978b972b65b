/** Refusals of answers, checks, triages and decisions about gaps. */
import type { ProblemDocs } from './doc.ts';

export const ANSWER_DOCS = {
  'answered-twice': {
    means:
      'The same requirement is answered twice for the same place. Two spellings of one requirement, with and without the edition, are the same.',
    why: 'Bulkhead would have to choose one of two judgements, and the other would be lost without a word.',
  },
  'applies-to-nothing': {
    means:
      'A compensated answer stands above the places where its row is judged and names none of them in `appliesTo`.',
    why: 'A compensation holds where it was thought through and passes down only to places named one by one. Without names it would count nowhere.',
  },
  'applies-to-nowhere': {
    means: 'A compensated answer has `appliesTo` at a place from which no answer is handed on.',
    why: 'Answers pass from the organisation and the site, and from a zone to the zones inside it. What a conduit, a product or a supplier answers counts there alone.',
  },
  'applies-to-place': {
    means:
      'The list `appliesTo` of a compensated answer names a place that takes no answer to this row from where the answer stands.',
    why: 'A row of the system passes from the organisation and the site to zones and conduits, and from a zone to zones inside it; a row of a program passes from the organisation to the site. Anything else named would wait for it in vain.',
  },
  'checked-twice': {
    means: 'Two checks have the same place, requirement, day and person.',
    why: 'The newest check decides. Of two that cannot be told apart, one would be lost without a word.',
  },
  'compensated-incomplete': {
    means: 'A compensated answer or exception lacks its reason, its approver or its last day.',
    why: 'A compensation is an agreement that something else does the job, made by somebody and for a time. Without these it is a wish.',
  },
  'days-reversed': {
    means:
      'The last day of something lies before its first: `expires` before `collected` of evidence or `issued` of a certificate, `retestBy` before the `date` of a check, `until` before the day on which a decision about a gap was `decided`.',
    why: 'It would hold on no day, and nobody means that. One of the two days is a slip, and Bulkhead cannot know which.',
  },
  'depends-on-elsewhere': {
    means:
      'A compensated answer rests, by `dependsOn`, on a row of another document that is not judged at the same place.',
    why: 'What a compensation rests on is looked at where the compensation counts. A row of another document has no verdict there.',
  },
  'depends-on-loop': {
    means:
      'A compensation rests on itself: through `dependsOn` of other answers at the same place, or because a requirement enhancement rests on its base.',
    why: 'None of the answers in the loop could be judged before the others.',
  },
  'disposition-incomplete': {
    means:
      'A gap is accepted without a reason or an approver, or transferred without these or without who took it over.',
    why: 'A gap that nobody answers for is one that is forgotten. When the last day of the decision has passed the gap is open again.',
  },
  'disposition-place': {
    means:
      'A decision about a gap names something else than a zone or a conduit of the plant, or an external zone.',
    why: 'Gaps are found where there is an SL-T: at zones and conduits. A row that is open at a site or an asset is a gap at the zones and conduits it counts for.',
  },
  'disposition-row': {
    means: 'A decision about a gap names a row that is not asked for by an SL-T, such as one of an overlay.',
    why: 'It would be kept and count nowhere.',
  },
  'effective-to-misplaced': {
    means: '`effectiveTo` stands on an answer that is neither met nor compensated.',
    why: 'It says up to which SL the answer is good. What is not met is good for none.',
  },
  'exception-subject': {
    means: 'An exception of an answer names neither an asset nor a class of assets, or both.',
    why: 'An exception says what of the place is different. Without a subject it says nothing, and with two it is not clear which counts.',
  },
  'maturity-misplaced': {
    means: 'An answer says `maturity` of a row whose document has no maturity levels.',
    why: 'Maturity levels belong to 62443-2-1, 2-4 and 4-1. A figure elsewhere would be read by nobody, or read wrongly.',
  },
  'not-applicable-incomplete': {
    means: 'An answer or exception notApplicable lacks its reason or its approver.',
    why: 'It takes a requirement away. Somebody has to say why, and somebody has to agree.',
  },
  'not-at-an-asset': {
    means: 'An answer at an asset has `exceptions`, `dependsOn` or `appliesTo`.',
    why: 'An answer at an asset is itself an exception of the zone it is in, and is handed to no other place.',
  },
  'not-judged-here': {
    means: 'A requirement is answered or checked at a kind of place where it is not judged.',
    why: 'The answer would be used nowhere.',
  },
  'only-compensated': {
    means: '`dependsOn` or `appliesTo` stands on an answer that is not compensated.',
    why: 'Only a compensation rests on other rows, and only a compensation is handed to named places. On another answer the field would be read by nobody.',
  },
  'triage-place': {
    means: 'A triage is about something else than a zone of the plant, or about an external zone.',
    why: "The twelve questions are about what is done in a zone. What lies outside the plant is nobody's here to answer for.",
  },
} satisfies ProblemDocs;
