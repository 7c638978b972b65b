/** Arrows move between the cells of a table, of which one can be reached by Tab. */
import { useEffect, type RefObject } from 'react';

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -100],
  End: [0, 100],
};

function cellsOf(table: HTMLTableElement): readonly (readonly HTMLButtonElement[])[] {
  return [...table.tBodies].flatMap((body) =>
    [...body.rows].map((row) => [...row.querySelectorAll('button')]),
  );
}

export function useCellKeys(table: RefObject<HTMLTableElement | null>): (event: React.KeyboardEvent) => void {
  useEffect(() => {
    // Rows come and go: one cell is always within reach.
    const element = table.current;
    if (element === null || element.querySelector('tbody button[tabindex="0"]') !== null) return;
    element.querySelector<HTMLButtonElement>('tbody button')?.setAttribute('tabindex', '0');
  });
  return (event) => {
    const element = table.current;
    const step = STEPS[event.key];
    if (element === null || step === undefined || event.ctrlKey || event.altKey) return;
    const cells = cellsOf(element);
    const row = cells.findIndex((each) => each.includes(event.target as HTMLButtonElement));
    const column = cells[row]?.indexOf(event.target as HTMLButtonElement) ?? -1;
    if (row < 0 || column < 0) return;
    event.preventDefault();
    const to = cells[within(row + step[0], cells.length)];
    const next = to?.[within(column + step[1], to.length)];
    (event.target as HTMLElement).setAttribute('tabindex', '-1');
    next?.setAttribute('tabindex', '0');
    next?.focus();
  };
}

function within(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}
