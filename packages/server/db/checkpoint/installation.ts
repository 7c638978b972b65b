/** Who this installation is: a random id that comes with the record wherever it goes, and the key it signs with. */
import { createPrivateKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import type { Tx } from '../database.ts';
import type { Reader } from '../ledger/read.ts';
import { NONCE_BYTES, sealed, unsealed } from '../secrets/seal.ts';
import { rawPublicKey } from './note.ts';

const ID = 'installation';
const PUBLIC = 'checkpoint-key';
const PRIVATE = 'checkpoint-key';

export interface Installation {
  readonly id: string;
  /** 32 bytes of Ed25519. */
  readonly publicKey: Uint8Array;
}

/** @returns null where nobody has signed a checkpoint yet, or the settings were altered beyond use */
export async function installationOf(reader: Reader): Promise<Installation | null> {
  const rows = await reader.selectFrom('setting').selectAll().where('name', 'in', [ID, PUBLIC]).execute();
  const settings = new Map(rows.map(({ name, value }) => [name, value]));
  const id = settings.get(ID);
  const publicKey = Buffer.from(settings.get(PUBLIC) ?? '', 'base64');
  return id === undefined || !/^[0-9a-f]{32}$/.test(id) || publicKey.length !== 32 ? null : { id, publicKey };
}

/** Makes id and key where they are not there. */
export async function makeInstallation(tx: Tx, masterKey: Uint8Array): Promise<void> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const secret = privateKey.export({ format: 'der', type: 'pkcs8' });
  const raw = Buffer.from(rawPublicKey(publicKey)).toString('base64');
  const known = await tx.selectFrom('secret').select('name').where('name', '=', PRIVATE).executeTakeFirst();
  const setting = async (name: string, value: string) =>
    await tx
      .insertInto('setting')
      .values({ name, value })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute();
  await setting(ID, randomBytes(16).toString('hex'));
  if (known !== undefined) return;
  await setting(PUBLIC, raw);
  const seal = sealed(masterKey, PRIVATE, secret, randomBytes(NONCE_BYTES));
  await tx.insertInto('secret').values({ name: PRIVATE, sealed: seal }).execute();
}

/** @returns null where there is none or it was sealed with another master key */
export async function signingKey(reader: Reader, masterKey: Uint8Array): Promise<KeyObject | null> {
  const row = await reader
    .selectFrom('secret')
    .select('sealed')
    .where('name', '=', PRIVATE)
    .executeTakeFirst();
  const secret = row === undefined ? null : unsealed(masterKey, PRIVATE, row.sealed);
  return secret === null
    ? null
    : createPrivateKey({ key: Buffer.from(secret), format: 'der', type: 'pkcs8' });
}
