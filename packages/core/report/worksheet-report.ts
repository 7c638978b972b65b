/** What `worksheet out` wrote and what `worksheet in` found: published as JSON and shown on a terminal. */
import type { Change } from '../model/change.ts';
import type { SheetConflict } from '../worksheet/merge.ts';
import type { ChangedCell, SheetNotice } from '../worksheet/take-in.ts';
import type { SheetKind } from '../worksheet/column.ts';

export interface WorksheetOutReport {
  /** The folder of the plant as it was named. */
  readonly folder: string;
  readonly model: string;
  readonly asOf: string;
  readonly files: readonly {
    readonly path: string;
    readonly kind: SheetKind;
    readonly rows: number;
  }[];
}

/** How conflicts are decided. */
export type Taken = 'sheet' | 'plant';

export interface WorksheetInReport {
  readonly folder: string;
  /** The plant changed after the sheets were written out. */
  readonly moved: boolean;
  readonly cells: readonly ChangedCell[];
  readonly changes: readonly Change[];
  readonly conflicts: readonly SheetConflict[];
  /** null where they are not decided. */
  readonly taken: Taken | null;
  readonly notices: readonly SheetNotice[];
  /** Files of the plant that were rewritten; null where nothing was to be written. */
  readonly written: readonly string[] | null;
  /** Of a plant of a record: the entry or the proposal that was made; null where nothing was to be written. */
  readonly stored?: { readonly entry: number | null; readonly proposal: string | null };
}
