/** Keys of the page that is shown, for the help: each page says its own while it is there. */
import { useEffect, useSyncExternalStore } from 'react';

/** What is pressed, one after the other, and what it does in words. */
export type TellKey = readonly [keys: readonly string[], what: string];

const NONE: readonly TellKey[] = [];
let told = NONE;
const listeners = new Set<() => void>();

function tell(keys: readonly TellKey[]): void {
  told = keys;
  for (const listener of listeners) listener();
}

/** @param keys the same array as long as they are the same keys */
export function useTellKeys(keys: readonly TellKey[]): void {
  useEffect(() => {
    tell(keys);
    return () => tell(NONE);
  }, [keys]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePageKeys(): readonly TellKey[] {
  return useSyncExternalStore(subscribe, () => told);
}
