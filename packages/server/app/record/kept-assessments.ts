/**
 * Assessments that are kept, by all they are made from: they need not be worked out again, and never outlive their inputs.
 * They are no part of what the record says; whatever is wrong with one, it is worked out anew.
 */
import { hash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { canonicalJson } from '@bulkhead/core/lib/canonical-json.ts';
import type { Tx } from '../../db/database.ts';
import type { Reader } from '../../db/ledger/read.ts';
import type { Published } from '../assessed.ts';
import { programDigest } from '../program-digest.ts';
import type { ReadPlant } from '../read-plant.ts';

/** How many are kept, and how many bytes of them: the oldest go first. */
const MOST = 200;
const MOST_BYTES = 64 * 2 ** 20;
/** What one may unpack to: of the largest plant it is a tenth of this. */
const MOST_UNPACKED = 512 * 2 ** 20;

/** @param model digest of what the plant says */
export function keyOf(model: string, { sources }: ReadPlant, asOf: string): string {
  const { catalogs = [], organisation = null } = sources;
  const inputs = { model, catalogs, organisation, program: programDigest(), asOf };
  return hash('sha256', canonicalJson(inputs), 'hex');
}

/** Null where there is none, or one that is damaged. */
export async function keptAssessment(reader: Reader, key: string): Promise<Published | null> {
  const row = await reader
    .selectFrom('assessment')
    .select(['hash', 'bytes'])
    .where('key', '=', key)
    .executeTakeFirst();
  if (row === undefined || hash('sha256', row.bytes, 'hex') !== row.hash) return null;
  return JSON.parse(gunzipSync(row.bytes, { maxOutputLength: MOST_UNPACKED }).toString()) as Published;
}

/** @param written ISO 8601 in UTC */
export async function keepAssessment(
  tx: Tx,
  key: string,
  { assessment, beside, next }: Published,
  written: string,
): Promise<void> {
  const bytes = gzipSync(JSON.stringify({ assessment, beside, next }), { level: 1 });
  const row = { written, size: bytes.length, hash: hash('sha256', bytes, 'hex'), bytes };
  await tx
    .insertInto('assessment')
    .values({ key, ...row })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .execute();
  await dropOldest(tx);
}

async function dropOldest(tx: Tx): Promise<void> {
  const rows = await tx
    .selectFrom('assessment')
    .select(['key', 'size'])
    .orderBy('written', 'desc')
    .orderBy('key')
    .execute();
  let bytes = 0;
  const gone = rows.filter(({ size }, i) => (bytes += size) > MOST_BYTES || i >= MOST);
  if (gone.length === 0) return;
  await tx
    .deleteFrom('assessment')
    .where(
      'key',
      'in',
      gone.map(({ key }) => key),
    )
    .execute();
}
