/** What commands about a record found and did: published as JSON and shown on a terminal. */
import type { AnyChange, AnyConflict } from '../model/change.ts';
import type { DiffReport } from './diff/report.ts';

export interface ImportReport {
  readonly folder: string;
  readonly plant: string;
  /** The entry that the folder was made from, as its mark says; null where it has none, so that conflicts have no base. */
  readonly from: number | null;
  /** The plant was not in the record before. */
  readonly created: boolean;
  /** There are conflicts that nobody decided, so that nothing was written. */
  readonly open: boolean;
  /** How conflicts are decided; null where they are not. */
  readonly taken: 'folder' | 'record' | null;
  readonly changes: readonly AnyChange[];
  readonly conflicts: readonly AnyConflict[];
  /** What the record has and the folder has not, where nobody knows whether it was removed; nothing was done about it. */
  readonly removals: readonly AnyChange[];
  /** Hashes of the evidence files that were brought with it. */
  readonly brought: readonly string[];
  /** The entry that was written; null where none was. */
  readonly seq: number | null;
  /** In how many entities the record is then otherwise than the folder; 0 where conflicts are open. */
  readonly behind: number;
  /** The entry that the folder says just as much as, and what became of saying so in it; null where it does not. */
  readonly mark: ImportMark | null;
  /** The organisation whose answers the plant is judged with, the entry of them, and the same of their folder. */
  readonly organisation: {
    readonly id: string;
    readonly seq: number;
    readonly mark: ImportMark | null;
  } | null;
}

export type ImportMark = { readonly seq: number } & (
  | { readonly outcome: 'written'; readonly path: string }
  /** It stood there already. */
  | { readonly outcome: 'same' }
  | { readonly outcome: 'unwritable'; readonly path: string; readonly error: string }
);

export interface ExportReport {
  readonly plant: string;
  /** The entry it is as of. */
  readonly seq: number;
  readonly folder: string;
  /** Those that were written. */
  readonly files: readonly string[];
  /** What became of evidence files; null where nobody asked for them. */
  readonly evidence: ExportedEvidence | null;
  /** The folder of the organisation's answers, and what of it is so; null for a plant without. */
  readonly organisation: ExportedOrganisation | null;
}

export interface ExportedEvidence {
  /** Those that were written, below the folder. */
  readonly written: readonly string[];
  /** Hashes that lay in the folder already. */
  readonly there: readonly string[];
  /** Hashes that evidence states and whose bytes the record does not have, never had or no longer. */
  readonly unkept: readonly string[];
}

export interface ExportedOrganisation {
  /** As the plant names it. */
  readonly from: string;
  readonly id: string;
  readonly seq: number;
  /** `same`: it says just that; `missing`: there is none, and nobody asked for it. */
  readonly outcome: 'written' | 'same' | 'missing';
}

/** A reason that the program wrote itself, and which: to be said in the language of whoever reads it. */
export interface OwnReason {
  readonly code: (typeof OWN_REASONS)[number];
  /** The entry that was undone, the id of the baseline or proposal, or the name of the file. */
  readonly of: string | null;
  /** What a person said besides. */
  readonly why: string | null;
}

export const OWN_REASONS = [
  'create',
  'import',
  'worksheet',
  'inventory',
  'undo',
  'baseline',
  'proposed',
  'accepted',
  'refused',
  'applied',
  'file',
] as const;

interface Entered {
  readonly seq: number;
  /** ISO 8601 in UTC. */
  readonly time: string;
  /** Null for somebody whose name was erased. */
  readonly actor: string | null;
  /** As it was recorded. */
  readonly reason: string;
  /** What it says where it is the program's own; null for the words of a person. */
  readonly own: OwnReason | null;
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
  /** There is more before this entry; null where all is told. */
  readonly older: number | null;
}

/** What came of changes, of an undo, or of a proposal that was applied. */
export interface ChangeReport {
  readonly plant: string;
  /** Nothing was to be written, only looked at. */
  readonly tried: boolean;
  /** To the plant as it is; not made where anything is in the way. */
  readonly changes: readonly AnyChange[];
  /** What was changed otherwise meanwhile. */
  readonly conflicts: readonly AnyConflict[];
  /** What is not what the asker says it was (`base`). */
  readonly stale: readonly AnyConflict[];
  /** The entry that was written; null where none was. */
  readonly seq: number | null;
  /** What it would do to the judgement; null where it was not only tried. */
  readonly does: DiffReport | null;
}

export interface ToldBaseline {
  readonly id: string;
  /** The entry that is signed off. */
  readonly seq: number;
  readonly hash: string;
  /** Null for somebody whose name was erased. */
  readonly by: string | null;
  readonly reason: string;
  readonly date: string;
}

export interface BaselineReport {
  readonly plant: string;
  /** This one was set by the call; null where all are listed. */
  readonly set: string | null;
  /** By the entry they name, the newest first. */
  readonly baselines: readonly ToldBaseline[];
}

export interface ToldProposal {
  readonly id: string;
  readonly state: 'open' | 'accepted' | 'refused' | 'applied';
  readonly by: string | null;
  readonly reason: string;
  /** The entry that its changes were made from. */
  readonly seq: number;
  /** The entry that made it what it is, and when that was. */
  readonly entry: number;
  readonly time: string;
  /** How many things it changes. */
  readonly changes: number;
  readonly review: { readonly by: string | null; readonly reason: string } | null;
}

/** The newest first. */
export interface ProposalListReport {
  readonly plant: string;
  readonly proposals: readonly ToldProposal[];
}

export interface ProposalReport {
  readonly plant: string;
  readonly proposal: ToldProposal;
  readonly changes: readonly AnyChange[];
  /** Onto the plant as it is: what still applies, and what was changed otherwise since. */
  readonly today: { readonly changes: readonly AnyChange[]; readonly conflicts: readonly AnyConflict[] };
}
