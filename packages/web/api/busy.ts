/** Whether the server has more to do than it can take: requests wait for it, and the page says so. */
import { useSyncExternalStore } from 'react';

let waiting = 0;
const listeners = new Set<() => void>();

function counted(by: 1 | -1): void {
  waiting += by;
  for (const listener of listeners) listener();
}

/** @returns to be called when it waits no more */
export function waits(): () => void {
  counted(1);
  let isOver = false;
  return () => {
    if (!isOver) counted(-1);
    isOver = true;
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useIsBusy(): boolean {
  return useSyncExternalStore(subscribe, () => waiting > 0);
}
