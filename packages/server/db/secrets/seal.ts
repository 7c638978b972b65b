/**
 * Secrets sealed with AES-256-GCM: whoever has the database or a backup and not the master key can neither read nor
 * alter them, nor put one in the place of another, for its name is sealed with it.
 */
import { createCipheriv, createDecipheriv } from 'node:crypto';

/** Bytes of the master key. */
export const KEY_BYTES = 32;
/** Bytes of a nonce, which never comes twice under one key. */
export const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const FORM = 'v1';

/** @param nonce random, of NONCE_BYTES */
export function sealed(key: Uint8Array, name: string, secret: Uint8Array, nonce: Uint8Array): string {
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name));
  const text = Buffer.concat([cipher.update(secret), cipher.final()]);
  return `${FORM}.${Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64')}`;
}

/** @returns null when it was sealed with another key or under another name, or was altered */
export function unsealed(key: Uint8Array, name: string, seal: string): Uint8Array | null {
  const [form, base64 = ''] = seal.split('.');
  const bytes = Buffer.from(base64, 'base64');
  if (form !== FORM || bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(name)).setAuthTag(tag);
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  } catch {
    return null;
  }
}
