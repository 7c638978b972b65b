/** SHA-256 by Node, which is faster than that of core; in lower-case hexadecimal. */
import { createHash, hash, type Hash } from 'node:crypto';

/** Of text as UTF-8. */
export function sha256Hex(content: Uint8Array | string): string {
  return hash('sha256', content, 'hex');
}

/** Of what comes piece by piece; `digest('hex')` ends it. */
export function sha256Stream(): Hash {
  return createHash('sha256');
}
