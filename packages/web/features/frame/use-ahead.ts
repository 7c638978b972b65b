/** The pages that may be opened next, fetched while nobody waits for anything: their code, and of a plant that is not large what each asks for first. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Overview } from '@bulkhead/core/report/workbench/overview.ts';
import { whenSeen } from '../../api/when-seen.ts';
import { PAGES } from './pages.ts';

/** Things of a plant from which on reading them all is felt while somebody types. */
const MANY = 10_000;

/** @param shown undefined until the page that was opened has what it shows */
export function useAhead(plant: string, shown: Pick<Overview, 'counts' | 'places'> | undefined): void {
  const router = useRouter();
  const queries = useQueryClient();
  const things =
    shown === undefined ? undefined : shown.counts.assets + shown.counts.flows + shown.places.length;
  const isLarge = things === undefined ? undefined : things > MANY;
  useEffect(() => {
    if (isLarge === undefined || savesData()) return;
    const end = new AbortController();
    const isBusy = busyness(queries, end.signal);
    void (async () => {
      for (const { page } of PAGES) {
        await atRest(isBusy, end.signal);
        if (end.signal.aborted) return;
        const fetched = isLarge
          ? router.loadRouteChunk(router.routesByPath[`/p/$plant/${page}`])
          : router.preloadRoute({ to: `/p/$plant/${page}`, params: { plant } });
        // Whoever opens a page that could not be had is told why there.
        await fetched?.catch(() => undefined);
      }
    })();
    return () => end.abort();
  }, [plant, isLarge, router, queries]);
}

/** Who pays for what comes, or hardly gets it, said so to the browser. */
function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

/** Milliseconds between two looks whether it is at rest. */
const LOOK = 50;

/** Milliseconds after a key or a click in which it is still answered. */
const ANSWERED = 500;

/** @returns whether the page is out of sight, asks for something, or is touched */
function busyness(queries: QueryClient, signal: AbortSignal): () => boolean {
  let touched = -Infinity;
  for (const kind of ['keydown', 'pointerdown'])
    addEventListener(kind, ({ timeStamp }) => void (touched = timeStamp), { capture: true, signal });
  return () =>
    document.hidden ||
    queries.isFetching() > 0 ||
    queries.isMutating() > 0 ||
    performance.now() - touched < ANSWERED;
}

async function atRest(isBusy: () => boolean, signal: AbortSignal): Promise<void> {
  do {
    await whenSeen(signal);
    await new Promise((done) => void setTimeout(done, LOOK));
  } while (!signal.aborted && isBusy());
  await new Promise((done) => void requestIdleCallback(done));
}
