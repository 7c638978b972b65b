/** A worksheet before it has words: which rows it has, what stands in them, and what they were made from. */
import type { MessageValue } from '../lib/message.ts';
import type { Verdict } from '../evaluate/assessment.ts';
import { SHEET_FORMS, type FieldColumn, type SheetKind } from './column.ts';

/** What is shown in a column that nobody fills in. */
export type Shown =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'words'; readonly words: readonly MessageValue[] }
  /** A word of a list as people see it; empty where there is none. */
  | { readonly type: 'choice'; readonly word: string }
  | { readonly type: 'flag'; readonly flag: boolean | null }
  /** A level and how high it may be; null where no row applies. */
  | { readonly type: 'range'; readonly lower: number | null; readonly upper: number | null }
  /** What it means that a fact is true; the words of the catalog where the language has none. */
  | { readonly type: 'fact'; readonly fact: string; readonly trueWhen: string }
  /** Why a verdict is what it is, for a sentence. */
  | { readonly type: 'verdict'; readonly verdict: Verdict; readonly place: string };

export interface TableRow {
  /** The key of the entity; never changes. */
  readonly key: string;
  /** The entity as it is; null where there is none yet. */
  readonly entity: object | null;
  readonly before: readonly Shown[];
  readonly behind: readonly Shown[];
  /** Intent and question of the requirement, for a note. */
  readonly help?: { readonly intent: string; readonly question: string };
}

export interface SheetTable {
  readonly kind: SheetKind;
  /** Ids of the columns that are shown only. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly rows: readonly TableRow[];
  /** The columns that are filled in, where they are not the same for every plant. */
  readonly fields?: readonly FieldColumn[];
  /** Names of categories by the ids of their columns. */
  readonly categories?: ReadonlyMap<string, string>;
}

export function fieldsOfTable({ kind, fields }: SheetTable): readonly FieldColumn[] {
  return fields ?? SHEET_FORMS[kind].fields;
}
