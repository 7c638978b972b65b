/** Whether an error says that what is in the database can no longer be given back: asking again never helps. */
import { StorageFailed } from './failures.ts';

/** CORRUPT and NOTADB of SQLite: primary codes, in the low byte of an extended one. */
const SQLITE: ReadonlySet<number> = new Set([11, 26]);
/** Damaged data, or a damaged index, in the words of PostgreSQL. */
const POSTGRES: ReadonlySet<unknown> = new Set(['XX001', 'XX002']);

export function isDamage(error: unknown): boolean {
  if (error instanceof StorageFailed) return isDamage(error.cause);
  const { code, errcode } = (error ?? {}) as { readonly code?: unknown; readonly errcode?: unknown };
  return typeof errcode === 'number' ? SQLITE.has(errcode & 0xff) : POSTGRES.has(code);
}
