/** What one register is: what it holds, its columns, what it is found by, and where it leads. */
import type { InventoryKind } from '@bulkhead/core/worksheet/inventory/fields.ts';
import type { SheetWords } from '@bulkhead/core/report/locales/en/sheets.ts';
import type { Entities } from '../../api/entities.ts';
import type { Column } from '../../ui/grid/column.ts';
import type { Names } from './names.ts';

export type RegisterKind = 'asset' | 'product' | 'flow' | 'conduit';

/** As every register needs it of what it holds. */
export interface Thing {
  readonly id: string;
  readonly name?: string | undefined;
}

export interface Reading {
  readonly words: SheetWords;
  readonly names: Names;
  readonly data: Entities;
}

export interface Related {
  readonly head: string;
  readonly refs: readonly { readonly to: string; readonly name?: string }[];
}

export interface Making {
  readonly plant: string;
  readonly reading: Reading;
  readonly onClose: () => void;
  /** @param id of what is there now */
  readonly onDone: (id: string) => void;
}

export interface Makes {
  readonly label: string;
  readonly dialog: (of: Making) => React.ReactNode;
}

export interface Register<R extends Thing> {
  readonly kind: RegisterKind;
  readonly title: string;
  /** Shown before somebody chooses. */
  readonly usual: readonly string[];
  readonly columns: readonly Column<R>[];
  /** A filter that means something here. */
  readonly example: string;
  readonly none: string;
  readonly noneHow: string;
  /** What a list of them is imported as. */
  readonly imports: InventoryKind;
  /** The first of them, or one more; null where they are made elsewhere. */
  readonly makes: Makes | null;
  /** What it is, in a word beside its id. */
  readonly tag: (row: R) => string;
  /** Told by what it is related to, and not once more among what is said of it. */
  readonly apart: readonly string[];
  /** What of it is in no column. */
  readonly more?: (row: R) => React.ReactNode;
  /** What it leads to. */
  readonly related: (row: R, data: Entities, names: Names) => readonly Related[];
}
