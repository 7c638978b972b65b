/** Takes the bytes of a file away and keeps what they were: its hash, size and name, and who took them away and why. */
import type { Tx } from '../../../db/database.ts';
import { dropBlob, takeFile } from '../../../db/files/store.ts';
import { appendTo } from '../append-to.ts';
import { RecordError } from '../record-error.ts';
import type { Record } from '../record.ts';
import { storedHead } from '../stored-plant.ts';
import type { Signed } from '../write-plant.ts';
import { FILE_KIND, filesOf, type FileEntity } from './entity.ts';
import { purgedError } from './life.ts';
import { fileNamed } from './named.ts';

export interface PurgeAsked extends Signed {
  readonly plant: string;
  /** The hash, or enough of its first digits. */
  readonly hash: string;
}

export interface Purged {
  readonly file: FileEntity;
  readonly seq: number;
  /** Another plant of the record has the same bytes, so they stay there. */
  readonly elsewhere: boolean;
}

/** How often somebody else may bring or purge the same file meanwhile. */
const TRIES = 20;

/** @throws RecordError where the plant has no such file, or its bytes are gone already */
export async function purgeFile(record: Record, { plant, hash, actor, reason }: PurgeAsked): Promise<Purged> {
  const { database } = record;
  await storedHead(record, { plant, seq: null });
  for (let tries = 0; tries < TRIES; tries++) {
    const before = fileNamed(await filesOf(database.reading, plant), plant, hash);
    const { id } = before;
    if (before.purged === true) throw await purgedError(record, plant, before);
    const after: FileEntity = { ...before, purged: true };
    let free: string | null = null;
    const appended = await appendTo(record, {
      plant,
      request: record.newId(),
      time: record.now(),
      actor,
      reason,
      changes: [
        {
          kind: FILE_KIND,
          id,
          before,
          after,
        },
      ],
      alongside: async (tx) => void (free = await freed(tx, plant, id)),
    });
    if (appended.outcome === 'stale') continue;
    if (appended.outcome !== 'written') throw new Error(`${plant} cannot be written to: ${appended.outcome}`);
    if (free !== null) await dropBlob(database, free);
    return { file: after, seq: appended.seq, elsewhere: free === null };
  }
  throw new RecordError('record-busy', { plant });
}

/** The bytes that nobody has any more, were this plant to let go of them; null where another has them. */
async function freed(tx: Tx, plant: string, sha256: string): Promise<string | null> {
  const file = await takeFile(tx, sha256);
  if (file === null || (await isUsed(tx, plant, sha256))) return null;
  await tx.deleteFrom('file').where('sha256', '=', sha256).execute();
  return file.blob;
}

async function isUsed(tx: Tx, besides: string, sha256: string): Promise<boolean> {
  const users = await tx
    .selectFrom('entity')
    .select('body')
    .where('kind', '=', FILE_KIND)
    .where('id', '=', sha256)
    .where('plant', '!=', besides)
    .execute();
  return users.some(({ body }) => (JSON.parse(body) as FileEntity).purged !== true);
}
