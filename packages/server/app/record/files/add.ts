/** Brings a file into a plant: its bytes by their hash, then the entity that says the plant has it. */
import type { Database, Tx } from '../../../db/database.ts';
import { dropBlob, keepFile, storeBytes, type Blob } from '../../../db/files/store.ts';
import { append, type Appended } from '../../../db/ledger/append.ts';
import { FILE_KIND, bytesOf, fileEntity, type FileEntity } from './entity.ts';

export interface FileLimits {
  /** Bytes of one file. */
  readonly file: number;
  /** Bytes of all files of one plant. */
  readonly plant: number;
}

/** 50 MiB a file and 2 GiB a plant: a few thousand exports, photographs and certificates. */
export const FILE_LIMITS: FileLimits = { file: 50 * 2 ** 20, plant: 2 * 2 ** 30 };

export interface Brought {
  readonly plant: string;
  readonly name: string;
  readonly source: AsyncIterable<Uint8Array>;
  readonly time: string;
  readonly actor: string;
  readonly reason: string;
  readonly request: string;
}

export type Added =
  | {
      readonly outcome: 'added';
      readonly sha256: string;
      readonly size: number;
      /** The plant had it. */ readonly again: boolean;
    }
  | { readonly outcome: 'too-large'; readonly most: number }
  | { readonly outcome: 'over-quota'; readonly most: number; readonly used: number }
  | Extract<Appended, { readonly outcome: 'no-chain' | 'request-taken' | 'stale' }>;

export async function addFile(
  database: Database,
  { source, ...brought }: Brought,
  limits: FileLimits = FILE_LIMITS,
): Promise<Added> {
  const { plant, time } = brought;
  const used = await bytesOf(database.reading, plant);
  const left = Math.max(0, limits.plant - used);
  const bytes = await storeBytes(database, source, { most: Math.min(limits.file, left), time });
  if (bytes === null) {
    return left < limits.file
      ? { outcome: 'over-quota', most: limits.plant, used }
      : { outcome: 'too-large', most: limits.file };
  }
  let keptUnder = '';
  try {
    const added = await said(database, brought, bytes, limits, (blob) => {
      keptUnder = blob;
    });
    return added;
  } finally {
    // The record had the bytes, or nothing was said of them.
    if (keptUnder !== bytes.blob) await dropBlob(database, bytes.blob);
  }
}

/** The quota was taken by somebody else between looking and writing. */
class OverQuota extends Error {
  readonly used: number;
  constructor(used: number) {
    super('over quota');
    this.used = used;
  }
}

/** Says in the chain that the plant has the file. @param kept told under what the bytes stand, once that is written */
async function said(
  database: Database,
  { name, ...brought }: Omit<Brought, 'source'>,
  bytes: Blob,
  limits: FileLimits,
  kept: (blob: string) => void,
): Promise<Added> {
  const { plant, time } = brought;
  const { sha256, size } = bytes;
  const before = await fileEntity(database.reading, plant, sha256);
  if (before !== null && before.purged !== true) return { outcome: 'added', sha256, size, again: true };
  const after: FileEntity = { id: sha256, name, size };
  const changes = [{ kind: FILE_KIND, id: sha256, before, after }];
  let under = '';
  const alongside = async (tx: Tx): Promise<void> => {
    const used = await bytesOf(tx, plant);
    if (used + size > limits.plant) throw new OverQuota(used);
    under = await keepFile(tx, bytes, time);
  };
  try {
    const appended = await append(database, { ...brought, changes, alongside });
    if (appended.outcome === 'chain-exists' || appended.outcome === 'moved')
      throw new Error('neither a first entry nor one onto a certain other was asked for');
    if (appended.outcome !== 'written') return appended;
    kept(under);
    return { outcome: 'added', sha256, size, again: appended.again };
  } catch (error) {
    if (error instanceof OverQuota) return { outcome: 'over-quota', most: limits.plant, used: error.used };
    throw error;
  }
}
