/** The answer that the key of "met" would give to the open row: of it is asked what it would do. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AnswerSaid } from '@bulkhead/core/report/workbench/held-plant.ts';
import type { PlaceRow } from '@bulkhead/core/report/workbench/place-rows.ts';
import { whoAmI } from '../../../api/account.ts';
import { draftOf, saidBy, sentOf } from '../draft.ts';

/** @returns null where no row is open, or it is answered so already */
export function useTried(
  place: string | undefined,
  row: PlaceRow | undefined,
  entry: number | null,
): AnswerSaid | null {
  const { data: account } = useQuery(whoAmI);
  const name = account?.name ?? '';
  return useMemo(() => {
    if (place === undefined || row === undefined || row.own?.status === 'met') return null;
    const { requirement, own } = row;
    const draft = { ...draftOf(requirement, own, entry), status: 'met' as const };
    return { place, requirement, set: sentOf(draft, saidBy(name)) };
  }, [place, row, entry, name]);
}
