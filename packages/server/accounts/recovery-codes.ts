/**
 * Codes for the day an authenticator is lost, each good once. Of each there are 120 bits, so that nobody guesses one from its
 * hash, which is all that is kept.
 */
import { randomBytes } from 'node:crypto';
import { sha256Hex } from '../db/sha256.ts';

/** Without letters that look like others (Crockford's base 32), for they are typed from paper. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';
const CODES = 10;
const LENGTH = 24;

export function recoveryCodes(): string[] {
  return Array.from({ length: CODES }, () => {
    // 256 is a multiple of 32: each sign is as likely as the next.
    const signs = [...randomBytes(LENGTH)].map((byte) => SIGNS[byte % SIGNS.length] ?? '').join('');
    return signs.match(/.{4}/g)?.join('-') ?? '';
  });
}

const KEPT = /^sha256:[0-9a-f]{64}$/;

/** What is kept of a code, however it was typed. */
export function keptCode(typed: string): string {
  const signs = typed.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1');
  return `sha256:${sha256Hex(signs)}`;
}

/** As the library keeps them: a list in JSON, in which those that were not used stand as they were kept before. */
export const AS_HASHES = {
  encrypt: async (codes: string): Promise<string> =>
    JSON.stringify((JSON.parse(codes) as string[]).map((code) => (KEPT.test(code) ? code : keptCode(code)))),
  /** What is no list was kept otherwise, by a version before. */
  decrypt: async (kept: string): Promise<string> => (kept.startsWith('[') ? kept : '[]'),
};
