/** Whether the page is being printed: what is drawn only where it is in sight is then drawn whole. */
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

const ON_PAPER = matchMedia('print');
const told = new Set<() => void>();
let isPrinting = ON_PAPER.matches;

/** At once: the browser takes the page as it is when it was told. */
function become(next: boolean): void {
  if (next === isPrinting) return;
  isPrinting = next;
  flushSync(() => {
    for (const tell of told) tell();
  });
}

// Browsers say it in one of two ways, or in both.
addEventListener('beforeprint', () => become(true));
addEventListener('afterprint', () => become(ON_PAPER.matches));
ON_PAPER.addEventListener('change', ({ matches }) => become(matches));

function follow(tell: () => void): () => void {
  told.add(tell);
  return () => told.delete(tell);
}

/** @returns true from before a sheet is laid out until after it was printed */
export function usePrinting(): boolean {
  return useSyncExternalStore(follow, () => isPrinting);
}
