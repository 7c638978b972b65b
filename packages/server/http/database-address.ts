/**
 * How the database is reached. Over a network only by TLS to a server that is known by its certificate, or by the word of whoever
 * runs it that the way there is safe otherwise: an address that says nothing would send a password in clear.
 */
import type { Fault } from './config.ts';
import { isNear, isReadable } from './here.ts';

const SETTING = 'DATABASE_URL';
/** The driver's other words are taken differently from version to version. */
const MODES: ReadonlySet<string> = new Set(['verify-full', 'disable']);

/** What it says is never told: it may hold a password. An address that cannot be read is told of when it is opened. */
export function checkDatabaseAddress(address: string, fault: Fault): void {
  const url = URL.parse(address);
  if (url === null || url.protocol === 'socket:') return;
  const host = url.searchParams.get('host') ?? url.hostname;
  const mode = url.searchParams.get('sslmode');
  const authority = url.searchParams.get('sslrootcert');
  if (authority !== null && !isReadable(authority)) fault(SETTING, 'file', { found: authority });
  // Empty, or a folder with the socket of one on this machine.
  const isHere = host === '' || host.startsWith('/') || isNear(host);
  if (isHere && mode === null) return;
  if (mode === null || !MODES.has(mode)) fault(SETTING, 'database-tls', { found: mode ?? '', host });
}
