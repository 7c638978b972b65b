/** The overview of a page, its levels as early as they are known. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { overview, type Moment } from '../plants.ts';
import { earlyOverview, type EarlyOverview } from './early-overview.ts';
import { earlyLevels, hearEarlyLevels, NOTHING_EARLY, wantEarlyLevels } from './levels.ts';

interface Shown {
  /** Null until the server said it. */
  readonly shown: EarlyOverview | null;
  /** As of which the server said it. */
  readonly entry: number | null;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

export function useEarlyOverview(moment: Moment): Shown {
  const { data, error, refetch, isPlaceholderData } = useQuery(overview(moment));
  const { plant } = moment;
  const isNow = moment.at === undefined && moment.asOf === undefined && !isPlaceholderData;
  const asOf = data?.value.asOf;
  const entry = data?.entry ?? null;
  useEffect(() => {
    if (!isNow || asOf === undefined || entry === null) return;
    return wantEarlyLevels({ plant, asOf, entry });
  }, [isNow, plant, asOf, entry]);
  const early = useSyncExternalStore(hearEarlyLevels, earlyLevels);
  const shown = useMemo(
    () => (data === undefined ? null : earlyOverview(data, isNow ? early : NOTHING_EARLY)),
    [data, early, isNow],
  );
  return { shown, entry, error, refetch };
}
