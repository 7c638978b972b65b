/** What to do about a cause. Rows are written without their document, since all are of 62443-3-3. */
import type { CauseCode } from '../../../plan/cause.ts';

/** `again`: an `answer` whose measures are all in place. */
export type NextWords = Readonly<Record<CauseCode | 'again', string>>;

export const nextWords: NextWords = {
  failed: 'report the fault of Bulkhead that keeps {rows& and } from being judged',
  compensationExpired:
    'have the compensation for {rows& and } at {from& and } approved again or replaced: it ran out on {expires}',
  answerExpired:
    'judge {rows& and } at {from& and } again: {causes|the answer|the first answer} ran out on {expires}',
  measure: '{names}{after?, after #}',
  fact: 'state whether it can occur: {facts& and }',
  answerMissing: 'answer {rows& and }{title? (#)}',
  dependsOn: 'satisfy {restsOn& and }, on which the compensation for {rows& and } rests',
  exception: 'bring {exceptions& and } to where the rest is in {rows& and }',
  bounded: 'do more for {rows& and }: the answer is good only up to SL {level}',
  again: 'answer {rows& and } again, since what was waited for is in place: {names}',
  answer: 'close {rows& and }{how?: #}',
};
