/**
 * Whether the file of SQLite is whole: a damaged index or list of free pages alters no chain, and yet nothing can be
 * written any more. PostgreSQL has tools of its own for that, which need more rights than a record has.
 */
import { sql, SqliteAdapter } from 'kysely';
import type { Reader } from '../ledger/read.ts';
import type { Findings } from './findings.ts';

export async function verifyDatabaseFile(reader: Reader, findings: Findings): Promise<void> {
  if (!(reader.getExecutor().adapter instanceof SqliteAdapter)) return;
  const { rows } = await sql<{ readonly integrity_check: string }>`pragma integrity_check`.execute(reader);
  for (const { integrity_check: found } of rows)
    if (found !== 'ok') findings.add({ code: 'database-damaged', chain: null, found });
}
