/** What became of the last change: told in the status bar, which is the one place for it. */
import { useSyncExternalStore } from 'react';

export type Status =
  | { readonly state: 'idle' }
  | { readonly state: 'sending' }
  | {
      readonly state: 'recorded';
      readonly seq: number;
      readonly at: string;
      readonly plant: string;
      readonly undone: boolean;
    }
  | { readonly state: 'refused'; readonly why: string };

let status: Status = { state: 'idle' };
const listeners = new Set<() => void>();

export function tell(next: Status): void {
  status = next;
  for (const listener of listeners) listener();
}

export function lastStatus(): Status {
  return status;
}

/** @returns what became of the last change, once that is known */
export async function settledStatus(): Promise<Exclude<Status, { readonly state: 'sending' }>> {
  while (status.state === 'sending')
    await new Promise<void>((told) => {
      const end = subscribe(() => {
        end();
        told();
      });
    });
  return status;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useStatus(): Status {
  return useSyncExternalStore(subscribe, lastStatus);
}
