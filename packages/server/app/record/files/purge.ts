/** Takes the bytes of a file away and keeps what they were: its hash, size and name, and who took them away and why. */
import type { Database, Tx } from '../../../db/database.ts';
import { dropBlob, takeFile } from '../../../db/files/store.ts';
import { append, type Appended } from '../../../db/ledger/append.ts';
import { FILE_KIND, fileEntity, type FileEntity } from './entity.ts';

export interface Purge {
  readonly plant: string;
  readonly sha256: string;
  readonly time: string;
  readonly actor: string;
  readonly reason: string;
  readonly request: string;
}

export type Purged = Appended | { readonly outcome: 'not-there' } | { readonly outcome: 'purged-before' };

export async function purgeFile(database: Database, { sha256, ...purge }: Purge): Promise<Purged> {
  const before = await fileEntity(database.reading, purge.plant, sha256);
  if (before === null) return { outcome: 'not-there' };
  if (before.purged === true) return { outcome: 'purged-before' };
  const after: FileEntity = { ...before, purged: true };
  const changes = [{ kind: FILE_KIND, id: sha256, before, after }];
  let free: string | null = null;
  const alongside = async (tx: Tx): Promise<void> => {
    free = await freed(tx, purge.plant, sha256);
  };
  const appended = await append(database, { ...purge, changes, alongside });
  if (appended.outcome === 'written' && free !== null) await dropBlob(database, free);
  return appended;
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
