/** Takes the last change of this page back, as an entry of its own, and tells it where changes are told. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { mayAt, whoAmI } from '../api/account.ts';
import { askAnew } from '../api/ask-anew.ts';
import { addedBy } from '../api/last-written.ts';
import { undoEntry } from '../api/plants.ts';
import { lastStatus, tell } from './status.ts';
import { isNow, useMoment } from './url-state.ts';

export function useUndo(plant: string): () => Promise<void> {
  const queries = useQueryClient();
  const moment = useMoment(plant);
  const { data: account } = useQuery(whoAmI);
  return async () => {
    const last = lastStatus();
    if (last.state !== 'recorded' || last.plant !== plant || last.undone) return;
    if (!mayAt(account, plant, 'change') || !isNow(moment)) return;
    tell({ state: 'sending' });
    try {
      const { seq } = await undoEntry(plant, last.seq);
      if (seq !== null) tell({ ...last, seq, at: new Date().toISOString(), undone: true });
    } catch (error) {
      tell({ state: 'refused', why: error instanceof Error ? error.message : String(error) });
    }
    await askAnew(queries, plant, addedBy(queries, plant, last.seq));
  };
}
