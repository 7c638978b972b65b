/** Sends answers as they are given, and keeps of each row what was not recorded until somebody decides. */
import { useCallback, useRef, useState } from 'react';
import type { AnswerSaid } from '@bulkhead/core/report/workbench/held-plant.ts';
import type { ChangeSent } from '../../api/plants.ts';
import { useSending, type Conflict } from '../../api/use-recorded-change.ts';
import { useTelling } from '../../ui/use-change.ts';
import type { Draft } from './draft.ts';
import type { Trying } from './live/use-live.ts';

/** An answer that is not in the record. */
export interface Failure {
  readonly why: string;
  /** Null where nobody changed the same. */
  readonly conflict: Conflict | null;
  /** As it was given. */
  readonly draft: Draft;
}

export interface Recording {
  /** By requirement. */
  readonly failures: ReadonlyMap<string, Failure>;
  readonly isSending: boolean;
  /** Nothing more is to be done about the row. */
  readonly settle: (requirement: string) => void;
  /** @returns whether it is recorded */
  readonly record: (asked: Asked) => Promise<boolean>;
}

export interface Asked {
  readonly said: AnswerSaid;
  readonly draft: Draft;
  readonly reason: string;
}

const NONE: ReadonlyMap<string, Failure> = new Map();

/** @param trying is told of each answer before the server has it */
export function useRecording(plant: string, trying: Trying): Recording {
  const send = useSending(plant, useTelling(plant));
  const [failures, setFailures] = useState(NONE);
  const [sending, setSending] = useState(0);
  // By requirement: what is on its way, and the entry that was last written here.
  const rows = useRef(
    new Map<string, { readonly sent: Promise<unknown> | undefined; readonly entry: number | null }>(),
  );
  const settle = useCallback((requirement: string) => {
    setFailures((all) => new Map([...all].filter(([key]) => key !== requirement)));
  }, []);
  const record = useCallback(
    async ({ said, draft, reason }: Asked): Promise<boolean> => {
      const { requirement } = said;
      settle(requirement);
      setSending((n) => n + 1);
      const tried = trying(said);
      const before = rows.current.get(requirement);
      const sent = (async () => {
        await before?.sent;
        // What was written here meanwhile was looked at: nobody is in conflict with oneself.
        const own = rows.current.get(requirement)?.entry ?? null;
        const entry = draft.entry === null || own === null ? draft.entry : Math.max(draft.entry, own);
        const outcome = await send({ changes: [changeOf(said)], reason, entry });
        if (outcome.isRecorded && outcome.seq !== null)
          rows.current.set(requirement, { sent: rows.current.get(requirement)?.sent, entry: outcome.seq });
        if (outcome.isRecorded) await outcome.shown;
        return outcome;
      })();
      rows.current.set(requirement, { sent, entry: before?.entry ?? null });
      const outcome = await sent;
      tried(outcome.isRecorded ? outcome.seq : undefined);
      setSending((n) => n - 1);
      if (outcome.isRecorded) return true;
      const { why, conflict } = outcome;
      setFailures((all) => new Map([...all, [requirement, { why, conflict, draft }]]));
      return false;
    },
    [trying, send, settle],
  );
  return { failures, isSending: sending > 0, settle, record };
}

function changeOf({ place, requirement, set }: AnswerSaid): ChangeSent {
  const ref = `answer:${place}:${requirement}`;
  return set === null ? { ref, remove: true } : { ref, set };
}
