/**
 * Bytes into a record: they come in for themselves, and are a plant's from the entry on that says so, in one transaction with
 * all else it says. What is said of no plant in the end is taken away again.
 */
import { CommitUnknown, type Database, type Tx } from '../../../db/database.ts';
import { StorageFailed, Unreachable } from '../../../db/failures.ts';
import { dropBlob, keepFile, storeBytes, type Blob } from '../../../db/files/store.ts';
import type { AskedChange } from '../../../db/ledger/append.ts';
import { RecordError } from '../record-error.ts';
import type { Record } from '../record.ts';
import { FILE_KIND, bytesOf, type FileEntity } from './entity.ts';
import type { FileLimits } from './limits.ts';
import { refuseNoName } from './name.ts';

export interface FileSource {
  readonly name: string;
  /** Bytes that it says it has; null where it does not say. */
  readonly size: number | null;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Bytes that are there and of no plant yet. */
export interface Waiting extends Blob {
  readonly name: string;
}

export interface Bringing {
  readonly files: readonly Waiting[];
  /** What is to be written so that the plant has those of the files that it has not. @param there by their hashes */
  readonly changes: (
    there: ReadonlyMap<string, FileEntity>,
    wanted?: ReadonlySet<string>,
  ) => readonly AskedChange[];
  /** For the transaction that writes them. @throws RecordError over the quota */
  readonly alongside: (tx: Tx) => Promise<void>;
}

/** What became of saying so. */
export interface Said<T> {
  readonly value: T;
  /** The changes stand in the record. */
  readonly written: boolean;
}

interface Brought {
  readonly plant: string;
  readonly files: readonly FileSource[];
  readonly limits: FileLimits;
}

/** @throws RecordError over a limit or for no name; what a source throws. Nothing is left behind then. */
export async function bring<T>(
  record: Record,
  brought: Brought,
  say: (bringing: Bringing) => Promise<Said<T>>,
): Promise<T> {
  for (const { name } of brought.files) refuseNoName(name);
  const { database } = record;
  const time = record.now();
  let left: readonly string[] = [];
  try {
    const files = await stored(database, brought, time, (blob) => (left = [...left, blob]));
    const { bringing, kept } = bringingOf(brought, files, time);
    const { value, written } = await say(bringing);
    if (written) left = left.filter((blob) => !kept().has(blob));
    return value;
  } catch (error) {
    // They may be a plant's by now. If they are not, nobody has them, and they are swept.
    if (isOpen(error)) left = [];
    throw error;
  } finally {
    for (const blob of left) await dropBlob(database, blob);
  }
}

function isOpen(error: unknown): boolean {
  return error instanceof CommitUnknown || error instanceof StorageFailed || error instanceof Unreachable;
}

/** All of them, or none where one is too much. @param come told of each as it is there */
async function stored(
  database: Database,
  { plant, files, limits }: Brought,
  time: string,
  come: (blob: string) => void,
): Promise<readonly Waiting[]> {
  const waiting: Waiting[] = [];
  let used = await bytesOf(database.reading, plant);
  for (const { name, size, bytes } of files) {
    const room = Math.max(0, limits.plant - used);
    const most = Math.min(limits.file, room);
    const tooMuch = (): RecordError =>
      limits.file <= room
        ? new RecordError('file-too-big', { found: name, limit: limits.file })
        : new RecordError('file-over-quota', { plant, found: name, used, limit: limits.plant });
    if (size !== null && size > most) throw tooMuch();
    const blob = await storeBytes(database, bytes, { most, time });
    if (blob === null) throw tooMuch();
    come(blob.blob);
    waiting.push({ ...blob, name });
    used += blob.size;
  }
  return waiting;
}

function bringingOf(
  { plant, limits }: Brought,
  files: readonly Waiting[],
  time: string,
): { readonly bringing: Bringing; readonly kept: () => ReadonlySet<string> } {
  let said: readonly Waiting[] = [];
  let kept: ReadonlySet<string> = new Set();
  const changes: Bringing['changes'] = (there, wanted) => {
    const own = [...new Map(files.map((file) => [file.sha256, file])).values()];
    said = own.filter(({ sha256 }) => wanted?.has(sha256) !== false && !isHad(there.get(sha256)));
    return said.map((file) => fileChange(there.get(file.sha256) ?? null, file));
  };
  const alongside = async (tx: Tx): Promise<void> => {
    const used = await bytesOf(tx, plant);
    if (said.length > 0 && used + sizeOf(said) > limits.plant) throw overQuota(plant, said, used, limits);
    const under = new Set<string>();
    for (const file of said) under.add(await keepFile(tx, file, time));
    kept = under;
  };
  return { bringing: { files, changes, alongside }, kept: () => kept };
}

function isHad(file: FileEntity | undefined): boolean {
  return file !== undefined && file.purged !== true;
}

function fileChange(before: FileEntity | null, { sha256, name, size }: Waiting): AskedChange {
  const after: FileEntity = { id: sha256, name, size };
  return { kind: FILE_KIND, id: sha256, before, after };
}

function sizeOf(files: readonly Waiting[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** Somebody else took what was left between looking and writing. */
function overQuota(plant: string, [first]: readonly Waiting[], used: number, { plant: limit }: FileLimits) {
  return new RecordError('file-over-quota', { plant, found: first?.name ?? '', used, limit });
}
