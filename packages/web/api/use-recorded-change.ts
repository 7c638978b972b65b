/** Changes of a plant from a page: sent, told in words what became of them, and what is shown asked anew. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { askAnew } from './ask-anew.ts';
import { ApiProblem } from './client.ts';
import { nowOnItsWay } from './held/levels.ts';
import { keepWritten, seenWith } from './last-written.ts';
import { oncePainted } from './once-painted.ts';
import { changePlant, type ChangeSent } from './plants.ts';

export interface Sent {
  readonly changes: readonly ChangeSent[];
  readonly reason: string;
  /** The moment that was looked at. */
  readonly entry: number | null;
}

export type Told =
  | { readonly state: 'sending' }
  | { readonly state: 'recorded'; readonly seq: number }
  | { readonly state: 'nothing' }
  | { readonly state: 'refused'; readonly why: string };

/** What somebody else changed meanwhile: as it was sent, and as it stands now; null where there is none. */
export interface Conflict {
  /** Its reference. */
  readonly at: string;
  /** As it was where it was looked at; null where it was not there, or nobody knows. */
  readonly before: object | null;
  readonly yours: object | null;
  readonly now: object | null;
}

export interface RecordedChange {
  readonly refused: string | null;
  /** The first of them; null where there is none. */
  readonly conflict: Conflict | null;
  readonly conflicts: readonly Conflict[];
  readonly isSending: boolean;
  readonly settle: () => void;
  /** For what is changed where it stands. @returns whether it is recorded, when what is shown was asked anew */
  readonly send: (sent: Sent) => Promise<boolean>;
  /** For a dialog, which closes then. @returns whether it is recorded, as soon as it is */
  readonly record: (sent: Sent) => Promise<boolean>;
}

/** What became of a change. */
export type Outcome =
  | {
      readonly isRecorded: true;
      /** Null where it was so already. */
      readonly seq: number | null;
      /** What is shown was asked anew. */
      readonly shown: Promise<void>;
    }
  | {
      readonly isRecorded: false;
      readonly why: string;
      /** The first of them; null where there is none. */
      readonly conflict: Conflict | null;
      readonly conflicts: readonly Conflict[];
    };

/** @returns sends a change, and says what became of it */
export function useSending(plant: string, onTold: (told: Told) => void): (sent: Sent) => Promise<Outcome> {
  const queries = useQueryClient();
  return useCallback(
    async (sent) => {
      onTold({ state: 'sending' });
      const isThere = nowOnItsWay(plant, sent.changes);
      try {
        const { seq } = await changePlant(plant, sent);
        isThere(seq);
        onTold(seq === null ? { state: 'nothing' } : { state: 'recorded', seq });
        const gone = sent.changes.flatMap((change) => ('remove' in change ? [change.ref] : []));
        const added = sent.changes.flatMap((change) => ('add' in change ? [change.ref] : []));
        if (seq !== null) keepWritten(queries, plant, { seq, added });
        return { isRecorded: true, seq, shown: askedOncePainted(queries, plant, gone) };
      } catch (error) {
        isThere(null);
        const why = saidOf(error);
        onTold({ state: 'refused', why });
        // What stands there now was not seen here, or nothing would be in its way.
        if (error instanceof ApiProblem && error.status === 409) void askAnew(queries, plant);
        const conflicts = conflictsIn(error);
        return { isRecorded: false, why, conflict: conflicts[0] ?? null, conflicts };
      }
    },
    [plant, queries, onTold],
  );
}

/** Levels and what was typed are shown before the server says them, and painted before it is asked. */
async function askedOncePainted(queries: QueryClient, plant: string, gone: readonly string[]): Promise<void> {
  await oncePainted();
  await askAnew(queries, plant, gone);
}

const NO_CONFLICTS: readonly Conflict[] = [];

export function useRecordedChange(plant: string, onTold: (told: Told) => void): RecordedChange {
  const queries = useQueryClient();
  const sendOne = useSending(plant, onTold);
  const [refused, setRefused] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const [conflicts, setConflicts] = useState(NO_CONFLICTS);
  const settle = useCallback(() => {
    setRefused(null);
    setConflicts(NO_CONFLICTS);
  }, []);
  const sendUntil = useCallback(
    async (until: 'recorded' | 'shown', sent: Sent): Promise<boolean> => {
      settle();
      setSending(true);
      const outcome = await sendOne(sent);
      if (!outcome.isRecorded) {
        setRefused(outcome.why);
        setConflicts(outcome.conflicts);
      } else if (until === 'shown') await outcome.shown;
      setSending(false);
      return outcome.isRecorded;
    },
    [sendOne, settle],
  );
  const send = useCallback(async (sent: Sent) => await sendUntil('shown', sent), [sendUntil]);
  const record = useCallback(
    async ({ entry, ...sent }: Sent) => {
      const seen = entry === null ? null : seenWith(queries, plant, entry);
      return await sendUntil('recorded', { ...sent, entry: seen });
    },
    [sendUntil, queries, plant],
  );
  return { refused, conflict: conflicts[0] ?? null, conflicts, isSending, settle, send, record };
}

/** None where nobody changed the same. */
function conflictsIn(error: unknown): readonly Conflict[] {
  if (!(error instanceof ApiProblem) || error.status !== 409) return NO_CONFLICTS;
  return error.errors
    .filter((changed) => 'now' in changed)
    .map(({ at, before, yours, now }) => ({
      at,
      before: (before ?? null) as object | null,
      yours: (yours ?? null) as object | null,
      now: (now ?? null) as object | null,
    }));
}

/** The field that is wrong says more than that something is. */
export function saidOf(error: unknown): string {
  if (!(error instanceof ApiProblem)) return error instanceof Error ? error.message : String(error);
  const [first] = error.errors;
  return error.status === 422 && first !== undefined ? first.message : error.message;
}
