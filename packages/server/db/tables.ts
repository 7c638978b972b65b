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
  readonly job_file: JobFileTable;
  readonly job_chunk: JobChunkTable;
  readonly assessment: AssessmentTable;
  readonly summary: SummaryTable;
  readonly login_user: LoginUserTable;
  readonly login_credential: LoginCredentialTable;
  readonly login_second_factor: LoginSecondFactorTable;
  readonly login_session: LoginSessionTable;
  readonly login_verification: LoginVerificationTable;
  readonly attempt: AttemptTable;
  readonly try_count: TryCountTable;
  readonly kept_answer: KeptAnswerTable;
  readonly invitation_address: InvitationAddressTable;
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
  /** How many of those ended without a word, as when their program was killed. */
  readonly lost: number;
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

/** A file that a job was given, or that came of it. It goes with its job. */
export interface JobFileTable {
  readonly job: string;
  /** Which attempt made it; 0 for what the job was given. */
  readonly attempt: number;
  readonly ord: number;
  /** Below a folder, with `/`. */
  readonly name: string;
  readonly media: string;
  readonly size: number;
  readonly sha256: string;
}

export interface JobChunkTable {
  readonly job: string;
  readonly attempt: number;
  /** The `ord` of the file. */
  readonly file: number;
  readonly ord: number;
  /** Chunks of an upload that was broken off are known by it. */
  readonly added: string;
  readonly bytes: Uint8Array;
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

/** Somebody who can sign in. The id is the one by which the chain knows them as an actor. */
export interface LoginUserTable {
  readonly id: string;
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly emailVerified: number;
  readonly image: string | null;
  readonly twoFactorEnabled: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A way in which somebody signs in: a password, or an account elsewhere. */
export interface LoginCredentialTable {
  readonly id: string;
  readonly accountId: string;
  readonly providerId: string;
  readonly userId: string;
  readonly accessToken: string | null;
  readonly refreshToken: string | null;
  readonly idToken: string | null;
  readonly accessTokenExpiresAt: string | null;
  readonly refreshTokenExpiresAt: string | null;
  readonly scope: string | null;
  /** Salt and scrypt hash. */
  readonly password: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Sealed with a key that is not in the record. */
export interface LoginSecondFactorTable {
  readonly id: string;
  readonly secret: string;
  readonly backupCodes: string;
  readonly userId: string;
  readonly verified: number;
  readonly failedVerificationCount: number;
  readonly lockedUntil: string | null;
}

export interface LoginSessionTable {
  readonly id: string;
  readonly expiresAt: string;
  /** SHA-256 of what the browser holds: who reads the database cannot be who is signed in. */
  readonly token: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  readonly userId: string;
  /** When the second factor was last shown in this session. */
  readonly secondFactorAt: string | null;
  /** 1 where it was begun at a provider elsewhere. */
  readonly elsewhere: number;
}

/** For whom an invitation is, where it is for one address alone. */
export interface InvitationAddressTable {
  /** Of the invitation. */
  readonly id: string;
  /** In lower case. */
  readonly email: string;
}

/** What is under way and ends by itself, such as a sign-in that waits for its second factor. */
export interface LoginVerificationTable {
  readonly id: string;
  /** Hash of what the browser holds. */
  readonly identifier: string;
  readonly value: string;
  readonly expiresAt: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What is good for one use alone, such as a code; it may be deleted once it is too old to be used. */
export interface AttemptTable {
  /** Hash of what was used. */
  readonly id: string;
  readonly key: string;
  readonly time: string;
}

/** Tries that are counted so that nobody can try without end; they may be deleted at any time. */
export interface TryCountTable {
  /** Hash of what is counted, such as an address or an e-mail address. */
  readonly key: string;
  /** When it begins anew. */
  readonly until: string;
  readonly tries: number;
}

/** What a request was answered that named itself, for when it is sent again. It may be deleted at any time. */
export interface KeptAnswerTable {
  /** Hash of who asked, what for, and the name they gave it. */
  readonly key: string;
  /** Of what was sent. */
  readonly digest: string;
  readonly text: string;
  readonly time: string;
}
