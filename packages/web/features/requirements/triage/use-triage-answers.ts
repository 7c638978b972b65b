/** Records answers of the triage as fast as they are given: what is said while one batch is on its way goes with the next. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { TriageQuestion } from '@bulkhead/core/model/plant.ts';
import { whoAmI } from '../../../api/account.ts';
import { triageView, type Moment } from '../../../api/plants.ts';
import type { RecordedChange } from '../../../api/use-recorded-change.ts';
import { useChange } from '../../../ui/use-change.ts';
import { useWords } from '../../../words/use-words.ts';
import { saidBy } from '../draft.ts';
import { changesOf, saying, type Answer, type Said } from './said.ts';

const NOTHING: Said = new Map();

export interface TriageAnswers {
  /** Not recorded yet. */
  readonly said: Said;
  readonly change: RecordedChange;
  say(place: string, question: TriageQuestion, answer: Answer): void;
  /** What was not recorded, as it was given, whatever others gave. */
  keepMine(): void;
  /** What was not recorded is dropped. */
  takeTheirs(): void;
}

/** @param nameOf a zone */
export function useTriageAnswers(moment: Moment, nameOf: (place: string) => string): TriageAnswers {
  const { t, list } = useWords();
  const queries = useQueryClient();
  const change = useChange(moment.plant);
  const { data: account } = useQuery(whoAmI);
  const [said, setSaid] = useState(NOTHING);
  // What comes while a batch is sent is not seen by who sends it.
  const all = useRef({ said: NOTHING, isSending: false });
  const set = (next: Said): void => {
    all.current.said = next;
    setSaid(next);
  };
  const send = async (isForced: boolean): Promise<void> => {
    if (all.current.isSending) return;
    all.current.isSending = true;
    let isRecorded = true;
    for (let forced = isForced; isRecorded && all.current.said.size > 0; forced = false) {
      const batch = all.current.said;
      const known = queries.getQueryData(triageView(moment).queryKey);
      const places = known?.value.places ?? [];
      const changes = changesOf(batch, places, saidBy(account?.name ?? ''));
      const count = [...batch.values()].reduce((n, own) => n + Object.keys(own).length, 0);
      const reason = t('triage.reason', { count, zones: list([...batch.keys()].map(nameOf)) });
      isRecorded =
        changes.length === 0 ||
        (await change.send({ changes, reason, entry: forced ? null : (known?.entry ?? null) }));
      if (isRecorded) set(without(all.current.said, batch));
    }
    all.current.isSending = false;
  };
  return {
    said,
    change,
    say: (place, question, answer) => {
      set(saying(all.current.said, place, question, answer));
      void send(false);
    },
    keepMine: () => void send(true),
    takeTheirs: () => {
      set(NOTHING);
      change.settle();
      void queries.invalidateQueries({ queryKey: ['plant', moment.plant] });
    },
  };
}

/** What was said since, of it what is otherwise than in the batch. */
function without(said: Said, batch: Said): Said {
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
