/** A column of a grid: what it is called, what stands in it, and by what it is found and put in order. */
import type { ReactNode } from 'react';

/** How a cell is changed where it stands. */
export interface CellEdit<R> {
  /** As it is stated; empty where it is not. */
  readonly value: (row: R) => string;
  /** Of a few. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly kind?: 'line' | 'date';
  /** It cannot be taken back. */
  readonly isNeeded?: boolean;
  /** What of the thing becomes otherwise: null takes a statement back. */
  readonly set: (value: string) => Readonly<Record<string, unknown>>;
}

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
  /** Left out where there is no room, the highest first: the panel of a row tells it as well. */
  readonly spare?: number;
  readonly isNumber?: boolean;
  readonly isMono?: boolean;
  /** Without it nobody changes the cell here. */
  readonly edit?: CellEdit<R>;
}
