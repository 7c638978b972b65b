/** Takes the last change of this page back, as an entry of its own, and tells it where changes are told. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { mayAt, whoAmI } from '../api/account.ts';
import { askAnew } from '../api/ask-anew.ts';
import { addedBy } from '../api/last-written.ts';
import { undoEntry } from '../api/plants.ts';
import { settledStatus, tell } from './status.ts';
import { isNow, useMoment } from './url-state.ts';

/** One after the other: whoever presses twice takes one change back once. */
let last: Promise<void> = Promise.resolve();

export function useUndo(plant: string): () => Promise<void> {
  const queries = useQueryClient();
  const moment = useMoment(plant);
  const { data: account } = useQuery(whoAmI);
  return async () => {
    last = last.then(async () => {
      // Whoever wants to take back what is on its way means that, and not nothing.
      const told = await settledStatus();
      if (told.state !== 'recorded' || told.plant !== plant || told.undone) return;
      if (!mayAt(account, plant, 'change') || !isNow(moment)) return;
      tell({ state: 'sending' });
      try {
        const { seq } = await undoEntry(plant, told.seq);
        const at = new Date().toISOString();
        // There may be nothing left to take back.
        tell(seq === null ? { state: 'idle' } : { ...told, seq, at, undone: true });
      } catch (error) {
        tell({ state: 'refused', why: error instanceof Error ? error.message : String(error) });
      }
      void askAnew(queries, plant, addedBy(queries, plant, told.seq));
    });
    await last;
  };
}
