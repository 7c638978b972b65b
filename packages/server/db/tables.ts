/**
 * The tables of the record, the same on both engines. Bodies are text: what is hashed is what was written, and no
 * database's own idea of JSON comes between. Keys are text that sorts by bytes; true and false are 1 and 0; times are
 * ISO 8601 in UTC.
 */
export interface Tables {
  readonly head: HeadTable;
  readonly entity: EntityTable;
  readonly entry: EntryTable;
  readonly change: ChangeTable;
  readonly request: RequestTable;
  readonly actor: ActorTable;
  readonly setting: SettingTable;
  readonly secret: SecretTable;
  readonly file: FileTable;
  readonly file_chunk: FileChunkTable;
  readonly job: JobTable;
  readonly assessment: AssessmentTable;
  readonly summary: SummaryTable;
}

/** The end of a chain. A chain is a plant, or the installation itself. */
export interface HeadTable {
  readonly plant: string;
  /** Of the newest entry. */
  readonly seq: number;
  readonly hash: string;
}

/** The state: what the changes of a chain come to. */
export interface EntityTable {
  readonly plant: string;
  readonly kind: string;
  readonly id: string;
  /** The seq of the entry that wrote it, so it never comes back to what it was. */
  readonly version: number;
  /** Canonical JSON (RFC 8785). */
  readonly body: string;
  /** Of the body. */
  readonly hash: string;
}

/** Only ever added to. */
export interface EntryTable {
  readonly plant: string;
  readonly seq: number;
  readonly time: string;
  /** Opaque: the name stands in `actor`, outside the chain, and can be erased. */
  readonly actor: string;
  readonly reason: string;
  readonly changes_digest: string;
  /** The hash of the entry before; of the first one, zeros. */
  readonly prev: string;
  readonly hash: string;
}

/** Only ever added to. An entity is in an entry at most once. */
export interface ChangeTable {
  readonly plant: string;
  readonly seq: number;
  readonly ord: number;
  readonly kind: string;
  readonly id: string;
  /** Of the body it replaced; null for what was not there. */
  readonly before_hash: string | null;
  /** Canonical JSON; null for what was removed. */
  readonly after: string | null;
}

/** What a caller named its write by, so that a write whose answer was lost is made once however often it is sent. */
export interface RequestTable {
  readonly plant: string;
  readonly key: string;
  readonly seq: number;
  /** Of the changes it asked for. */
  readonly digest: string;
}

/** Who an opaque id of the chain is. A person is erased by taking the name away. */
export interface ActorTable {
  readonly id: string;
  readonly name: string | null;
}

/** What the record knows of itself, such as the id of the installation. */
export interface SettingTable {
  readonly name: string;
  readonly value: string;
}

/** What the installation keeps secret, sealed with a key that is not in the record. */
export interface SecretTable {
  readonly name: string;
  readonly sealed: string;
}

/** Bytes the record has, once, however many plants have the file. */
export interface FileTable {
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** Under which its chunks stand. */
  readonly blob: string;
  readonly size: number;
  readonly added: string;
}

export interface FileChunkTable {
  readonly blob: string;
  readonly ord: number;
  /** When the upload began: chunks of one that was broken off are known by it. */
  readonly added: string;
  /** Hexadecimal SHA-256 of the bytes, so that damage is found before they are given out. */
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** Long work. The newest attempt alone may write to its row. */
export interface JobTable {
  readonly id: string;
  readonly kind: string;
  readonly plant: string | null;
  readonly actor: string;
  /** JSON, as its handler takes it. */
  readonly asked: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  /** How often it was begun. */
  readonly attempt: number;
  /** 1 once somebody wants it ended. */
  readonly cancel: number;
  /** Steps behind it, of how many; null where it has not said. */
  readonly done: number | null;
  readonly all: number | null;
  /** JSON, of its handler: where to go on after the program ended in the middle. */
  readonly saved: string | null;
  /** JSON: what came of it, or what went wrong. */
  readonly result: string | null;
  readonly created: string;
  readonly ended: string | null;
}

/** An assessment that is kept so that it need not be worked out again. Its inputs are its key; it may be deleted at any time. */
export interface AssessmentTable {
  readonly key: string;
  readonly written: string;
  /** Of the bytes. */
  readonly size: number;
  /** Of the bytes, so that damage is taken for nothing rather than for an assessment. */
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** What the newest assessment of a plant came to, for lists of many. It may be deleted at any time. */
export interface SummaryTable {
  readonly plant: string;
  /** The entry it holds for, and its hash. */
  readonly seq: number;
  readonly entry: string;
  /** JSON. */
  readonly body: string;
}
