/** Reads one moment of the record and verifies it; needs nothing but the record. */
import type { RecordReport } from '@bulkhead/core/report/record-report.ts';
import type { ReadableDatabase } from '../../db/database.ts';
import { verifyRecord } from '../../db/verify/verify.ts';

export async function verifyStored(database: ReadableDatabase): Promise<RecordReport> {
  const { chains, findings } = await database.snapshot(verifyRecord);
  return { chains, findings: findings.list, findingCount: findings.total };
}
