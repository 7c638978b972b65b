/** Answers of the triage on their way: drawn at once, sent one batch after the other. */
import type { TriageQuestion } from '@bulkhead/core/model/plant.ts';
import { TRIAGE_QUESTIONS } from '@bulkhead/core/model/schema/judgement.ts';
import type { PlaceTriage } from '@bulkhead/core/evaluate/triage.ts';
import type { ChangeSent } from '../../../api/plants.ts';

/** Null takes an answer back. */
export type Answer = boolean | 'unknown' | null;

export type Answers = PlaceTriage['answers'];

/** By zone, what was said since the last was recorded. */
export type Said = ReadonlyMap<string, Readonly<Partial<Record<TriageQuestion, Answer>>>>;

export function saying(said: Said, place: string, question: TriageQuestion, answer: Answer): Said {
  return new Map([...said, [place, { ...said.get(place), [question]: answer }]]);
}

/** Those of the zone with what is on its way. */
export function answersWith({ ref, answers }: Pick<PlaceTriage, 'ref' | 'answers'>, said: Said): Answers {
  const all = { ...answers, ...said.get(ref) };
  return Object.fromEntries(
    TRIAGE_QUESTIONS.flatMap((question) => {
      const answer = all[question];
      return answer === undefined || answer === null ? [] : [[question, answer] as const];
    }),
  );
}

export interface Asker {
  readonly assessor: string;
  readonly assessed: string;
}

/** A zone about which nothing is said any more has no triage. @param places as they were recorded last */
export function changesOf(
  said: Said,
  places: readonly Pick<PlaceTriage, 'ref' | 'answers'>[],
  asker: Asker,
): readonly ChangeSent[] {
  return [...said].flatMap(([place, own]): readonly ChangeSent[] => {
    const ref = `triage:${place}`;
    const before = places.find((each) => each.ref === place)?.answers ?? {};
    if (Object.keys(answersWith({ ref: place, answers: before }, said)).length > 0)
      return [{ ref, set: { ...own, ...asker } }];
    return Object.keys(before).length === 0 ? [] : [{ ref, remove: true }];
  });
}

/** Where one is after an answer: the next question, and after the last the first of the next zone. */
export function after(
  places: readonly Pick<PlaceTriage, 'ref'>[],
  place: string,
  question: TriageQuestion,
): { readonly place: string; readonly question: TriageQuestion } {
  const next = TRIAGE_QUESTIONS[TRIAGE_QUESTIONS.indexOf(question) + 1];
  if (next !== undefined) return { place, question: next };
  const below = places[places.findIndex(({ ref }) => ref === place) + 1];
  return below === undefined ? { place, question } : { place: below.ref, question: TRIAGE_QUESTIONS[0] };
}
