/**
 * A checkpoint as text, in the form of C2SP tlog-checkpoint: origin, size and root in three lines, then signatures as in a
 * C2SP signed note (Ed25519, type 0x01). The root is the hash of the newest entry of a chain, not of a tree.
 */
import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { sha256Hex } from '../sha256.ts';

export interface Checkpoint {
  /** `bulkhead/<installation>/<chain>`. */
  readonly origin: string;
  /** The seq of the newest entry. */
  readonly size: number;
  /** Its hash, `sha256:…`. */
  readonly root: string;
}

export interface SignedCheckpoint extends Checkpoint {
  /** What is signed. */
  readonly text: string;
  readonly signatures: readonly {
    readonly name: string;
    readonly keyId: string;
    readonly bytes: Uint8Array;
  }[];
}

/** Signature lines of one note: those of witnesses are read over. */
const MOST_SIGNATURES = 64;
const ED25519 = 1;
const SIGNATURE = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u;

export function signedNote(checkpoint: Checkpoint, key: KeyObject): string {
  const text = checkpointText(checkpoint);
  const signature = sign(null, Buffer.from(text), key);
  const id = Buffer.from(keyId(checkpoint.origin, rawPublicKey(createPublicKey(key))), 'hex');
  return `${text}\n— ${checkpoint.origin} ${Buffer.concat([id, signature]).toString('base64')}\n`;
}

function checkpointText({ origin, size, root }: Checkpoint): string {
  const bytes = Buffer.from(root.slice('sha256:'.length), 'hex');
  return `${origin}\n${size}\n${bytes.toString('base64')}\n`;
}

/** The notes of a file one after another, or the number of the line that belongs into none. */
export function readNotes(file: string): readonly SignedCheckpoint[] | { readonly line: number } {
  const lines = file.replace(/\r\n/g, '\n').split('\n');
  const notes: SignedCheckpoint[] = [];
  let at = 0;
  while (at < lines.length && lines.slice(at).some((line) => line !== '')) {
    while (lines[at] === '') at++;
    const note = noteAt(lines, at);
    if (typeof note === 'number') return { line: note + 1 };
    notes.push(note.checkpoint);
    at = note.end;
  }
  return notes.length === 0 ? { line: 1 } : notes;
}

/** @returns the index of the line that is wrong, or the checkpoint and the index behind it */
function noteAt(
  lines: readonly string[],
  at: number,
): number | { checkpoint: SignedCheckpoint; end: number } {
  const [origin = '', size = '', root = '', blank] = lines.slice(at, at + 4);
  if (!/^[^\s+]+$/u.test(origin)) return at;
  if (!/^(0|[1-9]\d{0,14})$/.test(size)) return at + 1;
  const bytes = Buffer.from(root, 'base64');
  if (bytes.length !== 32 || bytes.toString('base64') !== root) return at + 2;
  if (blank !== '') return at + 3;
  const signatures: SignedCheckpoint['signatures'][number][] = [];
  let end = at + 4;
  for (
    let found = SIGNATURE.exec(lines[end] ?? '');
    found !== null;
    found = SIGNATURE.exec(lines[++end] ?? '')
  ) {
    const signed = Buffer.from(found[2] ?? '', 'base64');
    if (signed.length < 5 || signatures.length === MOST_SIGNATURES) return end;
    const bytes = signed.subarray(4);
    signatures.push({ name: found[1] ?? '', keyId: signed.subarray(0, 4).toString('hex'), bytes });
  }
  if (signatures.length === 0) return end;
  const checkpoint = { origin, size: Number(size), root: `sha256:${bytes.toString('hex')}` };
  return { checkpoint: { ...checkpoint, text: checkpointText(checkpoint), signatures }, end };
}

/**
 * Signed by this key under its origin. Signatures of others are no matter; one that names this key and does not hold
 * refuses the whole note.
 * @param key as `rawPublicKey` gives it
 */
export function isSignedBy({ origin, text, signatures }: SignedCheckpoint, key: Uint8Array): boolean {
  const id = keyId(origin, key);
  const own = signatures.filter((each) => each.name === origin && each.keyId === id);
  const object = publicKeyOf(key);
  return own.length > 0 && own.every(({ bytes }) => verify(null, Buffer.from(text), object, bytes));
}

/** 32 bytes as RFC 8032 encodes them. */
export function rawPublicKey(key: KeyObject): Uint8Array {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');
}

function publicKeyOf(raw: Uint8Array): KeyObject {
  const x = Buffer.from(raw).toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

/** The first four bytes in hexadecimal. */
function keyId(name: string, key: Uint8Array): string {
  const named = Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(ED25519), key]);
  return sha256Hex(named).slice(0, 8);
}
