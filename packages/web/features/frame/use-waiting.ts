/** How many proposals wait for whoever is here; 0 for those who neither decide nor carry out. */
import { useQuery } from '@tanstack/react-query';
import { mayAt, whoAmI } from '../../api/account.ts';
import { proposals } from '../../api/proposals.ts';

export function useWaiting(plant: string): number {
  const { data: account } = useQuery(whoAmI);
  const decides = mayAt(account, plant, 'approve');
  const carriesOut = mayAt(account, plant, 'change');
  const { data } = useQuery({ ...proposals(plant), enabled: decides || carriesOut });
  const all = data?.value.proposals ?? [];
  return all.filter(({ state }) => (state === 'open' && decides) || (state === 'accepted' && carriesOut))
    .length;
}
