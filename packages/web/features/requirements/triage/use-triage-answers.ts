/**
 * Records answers of the triage as fast as they are given: what is said while one batch is on its way goes with the next. A
 * zone at which somebody changed the same waits until it is decided, by itself; the others go on.
 */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { TriageQuestion } from '@bulkhead/core/model/plant.ts';
import { whoAmI } from '../../../api/account.ts';
import { triageView, type Moment } from '../../../api/plants.ts';
import { useSending, type Conflict } from '../../../api/use-recorded-change.ts';
import { useTelling } from '../../../ui/use-change.ts';
import { useWords } from '../../../words/use-words.ts';
import { saidBy } from '../draft.ts';
import {
  changesOf,
  decided,
  holding,
  sayable,
  saying,
  without,
  type Answer,
  type Held,
  type Said,
} from './said.ts';

const NOTHING: Said = new Map();
const NONE: Held = new Map();

export interface TriageAnswers {
  /** Not recorded yet. */
  readonly said: Said;
  /** Of the first zone that waits to be decided; null where none does. */
  readonly conflict: Conflict | null;
  /** Why the last batch was not recorded, where nobody was in its way. */
  readonly refused: string | null;
  say(place: string, question: TriageQuestion, answer: Answer): void;
  /** What was said of the zone in conflict, whatever others said; without a conflict all that was refused, once more. */
  keepMine(): void;
  /** What was said of the zone in conflict is dropped; without a conflict all that was refused. */
  takeTheirs(): void;
}

/** @param nameOf a zone */
export function useTriageAnswers(moment: Moment, nameOf: (place: string) => string): TriageAnswers {
  const { t, list } = useWords();
  const queries = useQueryClient();
  const sending = useSending(moment.plant, useTelling(moment.plant));
  const { data: account } = useQuery(whoAmI);
  const [said, setSaid] = useState(NOTHING);
  const [held, setHeld] = useState(NONE);
  const [refused, setRefused] = useState<string | null>(null);
  // What comes while a batch is sent is not seen by who sends it.
  const all = useRef({ said: NOTHING, held: NONE, isSending: false });
  const set = (next: { readonly said?: Said; readonly held?: Held }): void => {
    Object.assign(all.current, next);
    setSaid(all.current.said);
    setHeld(all.current.held);
  };
  /** @returns whether it is recorded, or waits to be decided; else it was refused */
  const sendBatch = async (batch: Said, isForced: boolean): Promise<boolean> => {
    const known = queries.getQueryData(triageView(moment).queryKey);
    const changes = changesOf(batch, known?.value.places ?? [], saidBy(account?.name ?? ''));
    const count = [...batch.values()].reduce((n, own) => n + Object.keys(own).length, 0);
    const reason = t('triage.reason', { count, zones: list([...batch.keys()].map(nameOf)) });
    const entry = isForced ? null : (known?.entry ?? null);
    const outcome = changes.length === 0 ? null : await sending({ changes, reason, entry });
    // What is sent next is said of what is known then.
    if (outcome?.isRecorded === true) await outcome.shown;
    if (outcome === null || outcome.isRecorded) {
      set({ said: without(all.current.said, batch) });
      return true;
    }
    const waiting = holding(all.current.held, outcome.conflicts, batch);
    if (waiting.size > all.current.held.size) {
      set({ held: waiting });
      return true;
    }
    setRefused(outcome.why);
    return false;
  };
  /** @param first sent before all else, whatever others said of it */
  const send = async (first: Said = NOTHING): Promise<void> => {
    if (all.current.isSending) return;
    all.current.isSending = true;
    setRefused(null);
    let goesOn = first.size === 0 || (await sendBatch(first, true));
    while (goesOn) {
      const batch = sayable(all.current.said, all.current.held);
      if (batch.size === 0) break;
      goesOn = await sendBatch(batch, false);
    }
    all.current.isSending = false;
  };
  const conflict = [...held.values()][0] ?? null;
  /** The zone that is decided, taken out of those that wait. */
  const decide = (): string | null => {
    const [zone] = all.current.held.keys();
    if (zone === undefined) return null;
    set({ held: decided(all.current.held, zone) });
    return zone;
  };
  return {
    said,
    conflict,
    refused,
    say: (place, question, answer) => {
      set({ said: saying(all.current.said, place, question, answer) });
      void send();
    },
    keepMine: () => {
      const zone = decide();
      const own = zone === null ? undefined : all.current.said.get(zone);
      void send(zone === null || own === undefined ? NOTHING : new Map([[zone, own]]));
    },
    takeTheirs: () => {
      const zone = decide();
      setRefused(null);
      set({ said: zone === null ? NOTHING : new Map([...all.current.said].filter(([at]) => at !== zone)) });
      void queries.invalidateQueries({ queryKey: ['plant', moment.plant] });
    },
  };
}
