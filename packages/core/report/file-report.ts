/** What commands about the files of a plant found and did: published as JSON and shown on a terminal. */

/** An entry that did something to a file. */
export interface ToldFileEntry {
  readonly seq: number;
  /** ISO 8601 in UTC. */
  readonly time: string;
  /** Null for somebody whose name was erased. */
  readonly by: string | null;
  readonly reason: string;
}

export interface ToldFile {
  readonly name: string;
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** Ids of the evidence that states the hash. */
  readonly evidence: readonly string[];
  readonly brought: ToldFileEntry;
  /** Null while the bytes are there; also where the moment that is told is an earlier one. */
  readonly purged: ToldFileEntry | null;
}

/** Evidence of which the record has no file. */
export interface ToldUnkept {
  readonly evidence: string;
  /** Where the evidence says that its file lies. */
  readonly file: string | null;
  /** Null where it states no hash, so that nobody can tell which file it is. */
  readonly sha256: string | null;
}

export interface FileListReport {
  readonly plant: string;
  /** The entry it is as of. */
  readonly seq: number;
  /** By name, then by hash. */
  readonly files: readonly ToldFile[];
  readonly unkept: readonly ToldUnkept[];
  /** Bytes that count towards the quota. */
  readonly used: number;
  readonly limit: number;
}

/** What was done with one file. */
export interface FileReport {
  readonly plant: string;
  readonly did: 'added' | 'got' | 'purged';
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  /** The entry that was written; null where the record said all of it, and for what is only read. */
  readonly seq: number | null;
  /** Of `added`: the evidence it is for; null where none was named. */
  readonly evidence: string | null;
  /** Of `added`: the plant had it before. */
  readonly again: boolean;
  /** Of `purged`: another plant of the record has the same bytes, so they stay there. */
  readonly elsewhere: boolean;
  /** Of `got`: where it was written. */
  readonly path: string | null;
}

export interface SweepReport {
  /** Bytes of nobody that were taken away: of how many uploads that were broken off. */
  readonly swept: number;
}

/** A file as the record has it. */
interface NamedFile {
  /** Its hash. */
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** @param more what is so of this deed beside the file itself */
export function fileReport(
  plant: string,
  did: FileReport['did'],
  { id: sha256, name, size }: NamedFile,
  more: Partial<FileReport>,
): FileReport {
  const nothing = { path: null, seq: null, evidence: null, again: false, elsewhere: false };
  return { plant, did, name, size, sha256, ...nothing, ...more };
}
