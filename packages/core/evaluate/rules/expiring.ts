/** Answers that run out soon, place by place: what the rules about answers and about compensations share. */
import { concernedAnswers } from './concerns.ts';
import { byCodeUnit } from '../../lib/order.ts';
import type { Answer } from '../../model/plant.ts';
import { few } from './few.ts';
import type { Found, RuleInput } from './rule.ts';
import { within } from './time.ts';

/** Time enough to collect, to judge and to sign. */
const DAYS = 60;

/** One finding per place, over the answers that are meant. */
export function* expiring({ plant, asOf }: RuleInput, isMeant: (answer: Answer) => boolean): Iterable<Found> {
  const soon = new Map<string, Answer[]>();
  for (const answer of plant.answers) {
    if (!isMeant(answer) || !within(asOf, answer.expires, DAYS)) continue;
    const known = soon.get(answer.place);
    if (known === undefined) soon.set(answer.place, [answer]);
    else known.push(answer);
  }
  for (const [place, answers] of soon) {
    const first = answers.map(({ expires = '' }) => expires).toSorted(byCodeUnit)[0] ?? '';
    const rows = few(answers.map(({ requirement }) => requirement));
    const params = { place, n: answers.length, rows, first };
    yield { at: place, params, concerns: concernedAnswers(answers) };
  }
}
