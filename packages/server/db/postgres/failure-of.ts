/** What an error of PostgreSQL, of its driver or of the network means for the record. */
import { RecordFull, StorageFailed, Unreachable } from '../failures.ts';

/** SQLSTATE: no space, where the record is kept and where the server keeps its log. */
const FULL: ReadonlySet<string> = new Set(['53100']);
/** An input or output error, and a page or an index that is damaged. */
const STORAGE: ReadonlySet<string> = new Set(['58030', 'XX001', 'XX002']);
/**
 * The server goes down, crashed, does not take connections yet or no more of them, or ended a transaction that was silent too
 * long; and all of class 08, the connection itself.
 */
const AWAY: ReadonlySet<string> = new Set(['57P01', '57P02', '57P03', '25P03', '53300']);
/** Errors of the operating system that mean there is nobody at the other end. */
const NOBODY: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'ENETDOWN',
  'EAI_AGAIN',
]);

export function postgresFailure(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code } = error as { readonly code?: unknown };
  if (typeof code !== 'string') return isBroken(error) ? new Unreachable(error) : error;
  if (FULL.has(code)) return new RecordFull(error);
  if (STORAGE.has(code)) return new StorageFailed(error);
  return AWAY.has(code) || NOBODY.has(code) || code.startsWith('08') ? new Unreachable(error) : error;
}

/** The driver says this in words only: of a connection that ended under a statement, and of one that had ended before. */
function isBroken({ message }: Error): boolean {
  return (
    message.startsWith('Connection terminated') ||
    message.startsWith('Client has encountered a connection error') ||
    message === 'Client was closed and is not queryable' ||
    message === 'Postgres connection has been discarded'
  );
}
