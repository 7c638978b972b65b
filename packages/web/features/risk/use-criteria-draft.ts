/** Criteria that are being changed in this tab: they outlast a look at another page. */
import { useState } from 'react';
import { tabRead, tabWrite } from '../../ui/tab-storage.ts';
import type { CriteriaDraft } from './criteria-edit.ts';

interface Held {
  readonly plant: string;
  readonly draft: CriteriaDraft | null;
}

type Next = CriteriaDraft | null | ((before: CriteriaDraft | null) => CriteriaDraft | null);

const read = (plant: string): Held => ({ plant, draft: tabRead(keyOf(plant)) as CriteriaDraft | null });

export function useCriteriaDraft(plant: string): readonly [CriteriaDraft | null, (next: Next) => void] {
  const [held, setHeld] = useState(() => read(plant));
  const { draft } = held.plant === plant ? held : read(plant);
  const setDraft = (next: Next): void =>
    setHeld((before) => {
      const last = before.plant === plant ? before.draft : read(plant).draft;
      const after = typeof next === 'function' ? next(last) : next;
      tabWrite(keyOf(plant), after);
      return { plant, draft: after };
    });
  return [draft, setDraft];
}

function keyOf(plant: string): string {
  return `bulkhead.criteria.${plant}`;
}
