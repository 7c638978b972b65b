/** Whoever signs out, or is somebody else, finds nothing of a plant: neither what was asked for, nor what was begun, nor what threads beside the page hold. */
import type { QueryClient } from '@tanstack/react-query';

const acts: (() => void)[] = [];

/** @param act lets go of what is held outside of what was asked for */
export function whenLeaving(act: () => void): void {
  acts.push(act);
}

export function leaveNothing(queries: QueryClient): void {
  queries.clear();
  try {
    // What was begun in this tab and not recorded.
    sessionStorage.clear();
  } catch {
    // A browser may forbid it: then nothing is kept there either.
  }
  for (const act of acts) act();
}
