/** Reads one moment of the record and verifies it; needs nothing but the record. */
import type { RecordReport } from '@bulkhead/core/report/record-report.ts';
import { compareCheckpoints } from '../../db/checkpoint/compare.ts';
import type { SignedCheckpoint } from '../../db/checkpoint/note.ts';
import type { ReadableDatabase } from '../../db/database.ts';
import { verifyDatabaseFile } from '../../db/verify/database-file.ts';
import { verifyRecord } from '../../db/verify/verify.ts';

/**
 * @param notes checkpoints that were kept elsewhere; null for none
 * @param key the public key of the installation, kept elsewhere; null for that of the record
 */
export async function verifyStored(
  database: ReadableDatabase,
  notes: readonly SignedCheckpoint[] | null,
  key: Uint8Array | null = null,
): Promise<RecordReport> {
  const { chains, findings } = await database.snapshot(async (tx) => {
    const verified = await verifyRecord(tx, [verifyDatabaseFile]);
    if (notes !== null || key !== null) await compareCheckpoints(tx, notes ?? [], key, verified.findings);
    return verified;
  });
  return {
    chains,
    findings: findings.list,
    findingCount: findings.total,
    checkpoints: notes === null ? null : notes.length,
  };
}
