/** A change from a page, told in the status bar, which is the one place for it; `Ctrl Z` takes it back. */
import { useCallback } from 'react';
import { useRecordedChange, type RecordedChange, type Told } from '../api/use-recorded-change.ts';
import { tell } from './status.ts';

export function useChange(plant: string): RecordedChange {
  return useRecordedChange(plant, useTelling(plant));
}

export function useTelling(plant: string): (told: Told) => void {
  return useCallback(
    (told: Told) => {
      if (told.state === 'sending' || told.state === 'refused') tell(told);
      else if (told.state === 'nothing') tell({ state: 'idle' });
      else
        tell({
          state: 'recorded',
          seq: told.seq,
          at: new Date().toISOString(),
          plant,
          undone: false,
        });
    },
    [plant],
  );
}
