/** Checkpoints of every chain, signed: kept elsewhere, they show what a record alone cannot, a tail that was cut off. */
import type { CheckpointReport } from '@bulkhead/core/report/record-report.ts';
import { installationOf, makeInstallation, signingKey } from '../../db/checkpoint/installation.ts';
import { readNotes, signedNote, type SignedCheckpoint } from '../../db/checkpoint/note.ts';
import type { ReadableDatabase } from '../../db/database.ts';
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
    const key = masterKey(path);
    await writing.write(async (tx) => await makeInstallation(tx, key));
    return await signedBy(writing, path);
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

/** The public key that a file holds, as `checkpoint --key` prints it. @throws FolderError */
export function publicKeyIn(path: string): Uint8Array {
  const text = textFile(path).trim();
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32 || key.toString('base64') !== text) throw new FolderError('not-a-key', { path });
  return key;
}

/** @throws FolderError */
export function checkpointsIn(path: string): readonly SignedCheckpoint[] {
  const notes = readNotes(textFile(path));
  if ('line' in notes) throw new FolderError('not-a-checkpoint', { path, line: notes.line });
  return notes;
}
