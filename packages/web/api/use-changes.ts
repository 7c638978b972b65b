/** Entries of others as they come: what is shown of the plant is asked again. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

export function useChanges(plant: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    const events = new EventSource('/api/v1/events');
    events.addEventListener('change', (event) => {
      const { plant: changed } = JSON.parse(String(event.data)) as { readonly plant: string };
      if (changed === plant) void queries.invalidateQueries({ queryKey: ['plant', plant] });
    });
    return () => events.close();
  }, [plant, queries]);
}
