/** Changes of a plant from a page: sent, told in words what became of them, and what is shown asked anew. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { ApiProblem } from './client.ts';
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

export interface RecordedChange {
  readonly refused: string | null;
  readonly isSending: boolean;
  readonly settle: () => void;
  /** @returns whether it is recorded */
  readonly send: (sent: Sent) => Promise<boolean>;
}

export function useRecordedChange(plant: string, onTold: (told: Told) => void): RecordedChange {
  const queries = useQueryClient();
  const [refused, setRefused] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const settle = useCallback(() => setRefused(null), []);
  const send = useCallback(
    async (sent: Sent): Promise<boolean> => {
      setRefused(null);
      setSending(true);
      onTold({ state: 'sending' });
      try {
        const { seq } = await changePlant(plant, sent);
        onTold(seq === null ? { state: 'nothing' } : { state: 'recorded', seq });
        await queries.invalidateQueries({ queryKey: ['plant', plant] });
        return true;
      } catch (error) {
        const why = saidOf(error);
        setRefused(why);
        onTold({ state: 'refused', why });
        return false;
      } finally {
        setSending(false);
      }
    },
    [plant, queries, onTold],
  );
  return { refused, isSending, settle, send };
}

/** The field that is wrong says more than that something is. */
export function saidOf(error: unknown): string {
  if (!(error instanceof ApiProblem)) return error instanceof Error ? error.message : String(error);
  const [first] = error.errors;
  return error.status === 422 && first !== undefined ? first.message : error.message;
}
