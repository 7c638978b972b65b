/** The key under which a request is kept that may be sent again: its own, of one account at one path. */
import { sha256Hex } from '../db/sha256.ts';
import type { Asked } from './context.ts';

/** @returns null where the request names itself by none */
export function namedBy(c: Asked): string | null {
  const key = c.req.header('idempotency-key');
  if (key === undefined) return null;
  return sha256Hex(JSON.stringify([c.get('principal')?.account, c.req.method, c.req.path, key]));
}
