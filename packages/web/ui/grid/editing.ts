/** What a grid tells of cells that are changed in it, and is told of them. */
import type { Column } from './column.ts';

/** What somebody made of a cell, and is not recorded: on its way, or refused. */
export interface Attempt {
  readonly text: string;
  readonly isRefused: boolean;
}

export interface Editing<R> {
  /** Somebody begins to change a cell: what others do from here on is not known to them. */
  readonly onOpen: () => void;
  readonly onCommit: (row: R, column: Column<R>, text: string) => void;
  readonly attemptAt: (row: R, column: string) => Attempt | undefined;
}
