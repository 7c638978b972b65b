/** What a form is open about stays beside the list, also where somebody else brought it out of the list meanwhile. */
import { useState } from 'react';

/**
 * @param found what is chosen, where it is listed
 * @param sel the id that is chosen
 * @param now the same among everything there is, listed or not; null where it is gone, or nobody knows
 */
export function useKept<Row extends { readonly id: string }>(
  found: Row | undefined,
  sel: string | undefined,
  now: (id: string) => Row | null,
) {
  const [kept, setKept] = useState<Row | null>(null);
  const stays = found === undefined && kept !== null && kept.id === sel ? kept : null;
  const stands = stays === null ? null : now(stays.id);
  return {
    chosen: found ?? stands ?? stays ?? undefined,
    /** It is there no more. */
    isGone: stays !== null && stands === null,
    keep: (row: Row) => (isOpen: boolean) => setKept(isOpen ? row : null),
  };
}
