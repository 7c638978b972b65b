/** Answers of the triage on their way: drawn at once, sent one batch after the other. */
import type { TriageQuestion } from '@bulkhead/core/model/plant.ts';
import { TRIAGE_QUESTIONS } from '@bulkhead/core/model/schema/judgement.ts';
import type { PlaceTriage } from '@bulkhead/core/evaluate/triage.ts';
import type { ChangeSent } from '../../../api/plants.ts';
import type { Conflict } from '../../../api/use-recorded-change.ts';

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

/** By zone, what somebody else said of it meanwhile. */
export type Held = ReadonlyMap<string, Conflict>;

const PREFIX = 'triage:';

/** With the zones of a batch at which others were in the way; each waits until it is decided. */
export function holding(held: Held, conflicts: readonly Conflict[], batch: Said): Held {
  const found = conflicts.map((each) => [each.at.slice(PREFIX.length), each] as const);
  return new Map([...held, ...found.filter(([zone]) => batch.has(zone))]);
}

export function decided(held: Held, zone: string): Held {
  return new Map([...held].filter(([each]) => each !== zone));
}

/** What may be sent: all but of zones that wait to be decided, or the next answer would write over what nobody has seen. */
export function sayable(said: Said, held: Held): Said {
  return new Map([...said].filter(([zone]) => !held.has(zone)));
}

/** What was said since, of it what is otherwise than in the batch. */
export function without(said: Said, batch: Said): Said {
  return new Map(
    [...said].flatMap(([place, own]) => {
      const sent = batch.get(place) ?? {};
      const left = Object.entries(own).filter(
        ([question, answer]) => sent[question as TriageQuestion] !== answer,
      );
      return left.length === 0 ? [] : [[place, Object.fromEntries(left)] as const];
    }),
  );
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
