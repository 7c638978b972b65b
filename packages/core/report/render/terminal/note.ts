/** What stands beside a verdict: why it is so, how far it is shown, and whose answer it is. */
import type { OverlayVerdict, Reason } from '../../../evaluate/assessment.ts';
import type { PlainVerdict } from '../../../evaluate/verdict-view.ts';
import type { Pen } from './pen.ts';

/** What a reader needs beside the word: why it is so, how far it is shown, and whose answer it is. */
export function noteOf(verdict: PlainVerdict | OverlayVerdict, place: string, pen: Pen): string {
  if ('error' in verdict && verdict.error !== undefined) return pen.text(verdict.error.message);
  if ('blockedBy' in verdict && verdict.blockedBy !== undefined)
    return pen.say('noteBlocked', { base: shortOf(verdict.blockedBy.requirement) });
  const { missing, reason, reads, from } = verdict;
  switch (missing?.code) {
    case 'fact':
      return pen.say('stateFacts', { facts: missing.facts.map(pen.fact) });
    case 'answerExpired':
      return pen.say('answerExpired', { expires: missing.expires });
    case 'answer':
      return pen.say('answerOpen', { onlyAt: missing.onlyAt ?? [] });
    case undefined:
      break;
  }
  const shown = (['verified', 'evidenced', 'claimed'] as const).find((reading) => reads[reading]);
  const notes = [
    reason === undefined ? '' : reasonNote(reason, pen),
    shown === undefined ? '' : pen.term(shown),
    from === null || from === place ? '' : pen.say('from', { place: from }),
  ];
  return notes.filter((text) => text !== '').join(', ');
}

function reasonNote(reason: Reason, pen: Pen): string {
  switch (reason.code) {
    case 'answer':
      return pen.say('noteAnswer');
    case 'fact':
      return pen.say('noteFact', { facts: reason.facts.map(pen.fact) });
    case 'base':
      return pen.say('noteBase');
    case 'judgedAtZone':
      return pen.say('noteJudgedAtZone');
    case 'compensationExpired':
      return pen.say('noteCompensationExpired', { expires: reason.expires });
    case 'measureNotInPlace':
      return pen.say('noteMeasureNotInPlace', { measures: reason.measures });
    case 'dependsOnUnsatisfied':
      return pen.say('noteDependsOn', { rows: reason.requirements.map(shortOf) });
    case 'effectiveTo':
      return pen.say('noteEffectiveTo', { level: reason.level });
    case 'exception':
      return pen.say('noteException', { exceptions: reason.exceptions });
  }
}

export function shortOf(requirement: string): string {
  return requirement.slice(requirement.indexOf('/') + 1);
}
