/** A column of a grid: what it is called, what stands in it, and by what it is found and put in order. */
import type { ReactNode } from 'react';

export interface Column<R> {
  readonly id: string;
  readonly head: string;
  /** What is meant by it, for a tooltip. */
  readonly note?: string | undefined;
  /** A track of a CSS grid. */
  readonly width: string;
  /** What stands in the cell, as text: shown where there is no `cell`, and what is filtered and sorted by. */
  readonly text: (row: R) => string;
  /** Other words for the same, such as an id beside a name. */
  readonly also?: (row: R) => readonly string[];
  /** Put in order by this, where the text would not do. */
  readonly order?: (row: R) => number | string;
  readonly cell?: (row: R) => ReactNode;
  readonly isNumber?: boolean;
  readonly isMono?: boolean;
}
