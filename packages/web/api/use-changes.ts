/** Entries of others as they come: what is shown of the plant is asked again. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { askAnew } from './ask-anew.ts';
import { entryCame } from './held/levels.ts';
import { inRounds } from './in-rounds.ts';
import { lastWritten } from './last-written.ts';
import { followChanges, type EntryTold } from './follow-changes.ts';
import { oncePainted } from './once-painted.ts';
import { sharedEvents } from './shared-events.ts';
import { whenSeen } from './when-seen.ts';

export function useChanges(plant: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    const gone = new Set<string>();
    const end = new AbortController();
    const nextRound = inRounds(async () => {
      // Nobody waits for a page that is out of sight, and with many of them the server would have as many times the work.
      await whenSeen(end.signal);
      await oncePainted();
      const refs = [...gone];
      gone.clear();
      await askAnew(queries, plant, refs);
    });
    const changed = async (told: EntryTold | null): Promise<void> => {
      if (told !== null && !document.hidden) await entryCame(plant, told.seq);
      // What was written here is asked anew for itself.
      if (told !== null && told.seq <= lastWritten(queries, plant)) return;
      // What is there again is asked for again.
      for (const ref of told?.touched ?? []) gone.delete(ref);
      for (const ref of told?.removed ?? []) gone.add(ref);
      nextRound();
    };
    const hear = followChanges(plant, (told) => void changed(told));
    const { events, close } = sharedEvents();
    hear(events);
    events.addEventListener('job', (event) => {
      const { plant: changed } = JSON.parse(String((event as MessageEvent).data)) as {
        readonly plant: string | null;
      };
      if (changed === plant) void queries.invalidateQueries({ queryKey: ['jobs', plant] });
    });
    return () => {
      end.abort();
      close();
    };
  }, [plant, queries]);
}
