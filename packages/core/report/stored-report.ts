/** What commands about a record found and did: published as JSON and shown on a terminal. */
import type { Change, Conflict } from '../model/change.ts';

export interface ImportReport {
  readonly folder: string;
  readonly plant: string;
  /** The plant was not in the record before. */
  readonly created: boolean;
  /** There are conflicts that nobody decided, so that nothing was written. */
  readonly open: boolean;
  /** How conflicts are decided; null where they are not. */
  readonly taken: 'folder' | 'record' | null;
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
  /** What the record has and the folder has not, where nobody knows whether it was removed; nothing was done about it. */
  readonly removals: readonly Change[];
  /** The entry that was written; null where none was. */
  readonly seq: number | null;
}

export interface ExportReport {
  readonly plant: string;
  /** The entry it is as of. */
  readonly seq: number;
  readonly folder: string;
  /** Those that were written. */
  readonly files: readonly string[];
}

interface Entered {
  readonly seq: number;
  /** ISO 8601 in UTC. */
  readonly time: string;
  /** Null for somebody whose name was erased. */
  readonly actor: string | null;
  readonly reason: string;
}

/** An entry of a chain. */
export interface EnteredEntry extends Entered {
  readonly hash: string;
  /** How many entities it changed. */
  readonly changes: number;
}

/** What an entry made of one entity. */
export interface EnteredChange extends Entered {
  readonly before: object | null;
  readonly after: object | null;
}

/** Of a plant or of one thing in it, newest first. */
export interface HistoryReport {
  readonly plant: string;
  /** The newest entry that is told. */
  readonly seq: number;
  readonly ref: string | null;
  readonly entries: readonly EnteredEntry[] | null;
  readonly changes: readonly EnteredChange[] | null;
}
