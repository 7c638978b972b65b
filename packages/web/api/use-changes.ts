/** Entries of others as they come: what is shown of the plant is asked again. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { entryCame } from './held/levels.ts';
import { inRounds } from './in-rounds.ts';
import { lastWritten } from './last-written.ts';
import { followChanges } from './follow-changes.ts';

/** Milliseconds. A browser comes back by itself where the connection broke, but not where something in between answered for the server. */
const PAUSE = 15_000;

export function useChanges(plant: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    const askAnew = inRounds(async () => await queries.invalidateQueries({ queryKey: ['plant', plant] }));
    const changed = async (seq: number | null): Promise<void> => {
      if (seq !== null) await entryCame(plant, seq);
      // What was written here was asked anew when it was.
      if (seq === null || seq > lastWritten(queries, plant)) askAnew();
    };
    const hear = followChanges(plant, (seq) => void changed(seq));
    let timer: ReturnType<typeof setTimeout> | undefined;
    let events: EventSource;
    const open = (): void => {
      events = new EventSource('/api/v1/events');
      hear(events);
      events.addEventListener('job', (event) => {
        const { plant: changed } = JSON.parse(String(event.data)) as { readonly plant: string | null };
        if (changed === plant) void queries.invalidateQueries({ queryKey: ['jobs', plant] });
      });
      events.addEventListener('error', () => {
        if (events.readyState === EventSource.CLOSED) timer = setTimeout(open, PAUSE);
      });
    };
    open();
    return () => {
      clearTimeout(timer);
      events.close();
    };
  }, [plant, queries]);
}
