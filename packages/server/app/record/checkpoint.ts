/** Checkpoints of every chain, signed: kept elsewhere, they show what a record alone cannot, a tail that was cut off. */
import type { CheckpointReport } from '@bulkhead/core/report/record-report.ts';
import { installationOf, makeInstallation, signingKey } from '../../db/checkpoint/installation.ts';
import { readNotes, signedNote, type SignedCheckpoint } from '../../db/checkpoint/note.ts';
import type { Database, ReadableDatabase } from '../../db/database.ts';
import { FolderError } from '../folder-error.ts';
import { textFile } from '../text-file.ts';
import { masterKey, masterKeyPath, readMasterKey } from './master-key.ts';
import { openRecord, readRecord, refusal, type RecordPlace } from './open-record.ts';

/** The first call makes the id and the key of the installation, and needs the record for itself. @throws FolderError */
export async function checkpoints(place: RecordPlace): Promise<CheckpointReport> {
  try {
    return await madeAt(place);
  } catch (error) {
    throw refusal(place, error);
  }
}

async function madeAt(place: RecordPlace): Promise<CheckpointReport> {
  const path = masterKeyPath(place);
  const reading = await readRecord(place);
  try {
    if ((await installationOf(reading.reading)) !== null) return await signedBy(reading, path);
  } finally {
    await reading.close();
  }
  const writing = await openRecord(place);
  try {
    return await signedCheckpoints(place, writing);
  } finally {
    await writing.close();
  }
}

async function signedBy(database: ReadableDatabase, path: string): Promise<CheckpointReport> {
  const master = readMasterKey(path);
  if (master === null) throw new FolderError('master-key-missing', { path });
  return await database.snapshot(async (tx) => {
    const installation = await installationOf(tx);
    const key = await signingKey(tx, master);
    if (installation === null || key === null) throw new FolderError('master-key-other', { path });
    const heads = await tx.selectFrom('head').selectAll().where('seq', '>', 0).orderBy('plant').execute();
    return {
      installation: installation.id,
      key: Buffer.from(installation.publicKey).toString('base64'),
      checkpoints: heads.map(({ plant, seq, hash }) => {
        const checkpoint = { origin: `bulkhead/${installation.id}/${plant}`, size: seq, root: hash };
        return { chain: plant, seq, hash, note: signedNote(checkpoint, key) };
      }),
    };
  });
}

/** The same of a record that is open; the master key is read where it is needed. @throws FolderError */
export async function signedCheckpoints(place: RecordPlace, database: Database): Promise<CheckpointReport> {
  const path = masterKeyPath(place);
  if ((await installationOf(database.reading)) === null) {
    const key = masterKey(path);
    await database.write(async (tx) => await makeInstallation(tx, key));
  }
  return await signedBy(database, path);
}

/** The public key that a file holds, as `checkpoint --key` prints it. @throws FolderError */
export function publicKeyIn(path: string): Uint8Array {
  return publicKeyOf(textFile(path), path);
}

/** @param path what it is told by */
export function publicKeyOf(text: string, path: string): Uint8Array {
  const trimmed = text.trim();
  const key = Buffer.from(trimmed, 'base64');
  if (key.length !== 32 || key.toString('base64') !== trimmed) throw new FolderError('not-a-key', { path });
  return key;
}

/** @throws FolderError */
export function checkpointsIn(path: string): readonly SignedCheckpoint[] {
  return checkpointsOf(textFile(path), path);
}

/** @param path what it is told by */
export function checkpointsOf(text: string, path: string): readonly SignedCheckpoint[] {
  const notes = readNotes(text);
  if ('line' in notes) throw new FolderError('not-a-checkpoint', { path, line: notes.line });
  return notes;
}
