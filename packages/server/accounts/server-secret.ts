/** What cookies are signed and second factors sealed with: made once, kept in the record sealed with the master key. */
import { FolderError } from '../app/folder-error.ts';
import { masterKey, masterKeyPath, readMasterKey } from '../app/record/master-key.ts';
import type { RecordPlace } from '../app/record/open-record.ts';
import type { Record } from '../app/record/record.ts';
import { NONCE_BYTES, sealed, unsealed } from '../db/secrets/seal.ts';

const NAME = 'server';
const BYTES = 32;

/** @param random so many random bytes @throws FolderError where the master key is missing or not the one it was sealed with */
export async function serverSecret(
  record: Record,
  place: RecordPlace,
  random: (bytes: number) => Uint8Array,
): Promise<string> {
  const path = masterKeyPath(place);
  const kept = await sealedSecret(record);
  if (kept === null)
    await keepSecret(record, sealed(masterKey(path), NAME, random(BYTES), random(NONCE_BYTES)));
  const key = readMasterKey(path);
  if (key === null) throw new FolderError('master-key-missing', { path });
  // Another server may have kept its own in this very moment: then that one counts.
  const secret = unsealed(key, NAME, kept ?? (await sealedSecret(record)) ?? '');
  if (secret === null) throw new FolderError('master-key-other', { path });
  return Buffer.from(secret).toString('hex');
}

async function sealedSecret({ database }: Record): Promise<string | null> {
  const row = await database.reading
    .selectFrom('secret')
    .select('sealed')
    .where('name', '=', NAME)
    .executeTakeFirst();
  return row?.sealed ?? null;
}

async function keepSecret({ database }: Record, seal: string): Promise<void> {
  await database.write(
    async (tx) =>
      await tx
        .insertInto('secret')
        .values({ name: NAME, sealed: seal })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .execute(),
  );
}
