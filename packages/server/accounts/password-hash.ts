/** Passwords as they are kept: scrypt (RFC 7914) with its cost beside it, so that it can rise later. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** N; memory is 128 × N × r bytes: 128 MiB and some tenths of a second, as OWASP asks for. */
export const SCRYPT_COST = 2 ** 17;
const BLOCK = 8;
const KEY_BYTES = 32;

const derive = promisify<
  string,
  Uint8Array,
  number,
  { N: number; r: number; p: number; maxmem: number },
  Buffer
>(scrypt);

export async function passwordHash(password: string, cost: number): Promise<string> {
  const salt = randomBytes(16);
  const key = await keyOf(password, salt, cost);
  return `scrypt$${cost}$${salt.toString('base64url')}$${key.toString('base64url')}`;
}

/** @returns false also for what is no hash */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [form, cost = '', salt = '', key = ''] = kept.split('$');
  const wanted = Buffer.from(key, 'base64url');
  if (form !== 'scrypt' || wanted.length !== KEY_BYTES) return false;
  return timingSafeEqual(wanted, await keyOf(password, Buffer.from(salt, 'base64url'), Number(cost)));
}

/** Each takes 128 MiB and one of the few threads that files and names are read by as well. */
const AT_ONCE = 2;
const turns: Promise<unknown>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve());
let taken = 0;

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const at = taken++ % AT_ONCE;
  const turn = (turns[at] ?? Promise.resolve()).then(work);
  turns[at] = turn.catch(() => undefined);
  return await turn;
}

async function keyOf(password: string, salt: Uint8Array, cost: number): Promise<Buffer> {
  // The same signs can be typed in more than one way (RFC 8265 §4.2.2).
  const text = password.normalize('NFC');
  const options = { N: cost, r: BLOCK, p: 1, maxmem: 256 * cost * BLOCK + 2 ** 20 };
  return await inTurn(async () => await derive(text, salt, KEY_BYTES, options));
}
