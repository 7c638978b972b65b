/** Sends an answer, and tells what became of it: recorded, refused, or changed by somebody else meanwhile. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Answer } from '@bulkhead/core/model/plant.ts';
import { ApiProblem } from '../../api/client.ts';
import { changePlant, type ChangeSent } from '../../api/plants.ts';
import { tell } from '../../ui/status.ts';

export interface Conflict {
  readonly requirement: string;
  /** As it was sent, and as it stands now; null where there is no answer. */
  readonly yours: Partial<Answer> | null;
  readonly now: Partial<Answer> | null;
}

export interface Recording {
  readonly conflict: Conflict | null;
  readonly refused: string | null;
  readonly isSending: boolean;
  readonly settle: () => void;
  /** @returns whether it is recorded */
  readonly record: (asked: Asked) => Promise<boolean>;
}

export interface Asked {
  readonly requirement: string;
  readonly change: ChangeSent;
  readonly entry: number | null;
  readonly reason: string;
}

export function useRecording(plant: string): Recording {
  const queries = useQueryClient();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const settle = useCallback(() => {
    setConflict(null);
    setRefused(null);
  }, []);
  const record = useCallback(
    async ({ requirement, change, entry, reason }: Asked): Promise<boolean> => {
      settle();
      setSending(true);
      tell({ state: 'sending' });
      try {
        const { seq } = await changePlant(plant, { changes: [change], reason, entry });
        const at = new Date().toISOString();
        tell(seq === null ? { state: 'idle' } : { state: 'recorded', seq, at, plant, undone: false });
        await queries.invalidateQueries({ queryKey: ['plant', plant] });
        return true;
      } catch (error) {
        const [changed] = error instanceof ApiProblem && error.status === 409 ? error.errors : [];
        if (changed !== undefined && 'now' in changed)
          setConflict({
            requirement,
            yours: changed.yours as Conflict['yours'],
            now: changed.now as Conflict['now'],
          });
        const why = saidOf(error);
        setRefused(why);
        tell({ state: 'refused', why });
        return false;
      } finally {
        setSending(false);
      }
    },
    [plant, queries, settle],
  );
  return { conflict, refused, isSending, settle, record };
}

/** The field that is wrong says more than that something is. */
function saidOf(error: unknown): string {
  if (!(error instanceof ApiProblem)) return error instanceof Error ? error.message : String(error);
  const [first] = error.errors;
  return error.status === 422 && first !== undefined ? first.message : error.message;
}
