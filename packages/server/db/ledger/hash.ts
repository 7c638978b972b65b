/** What the chain is made of: SHA-256 over canonical JSON (RFC 8785). Anybody can compute it again from an export. */
import { createHash, hash } from 'node:crypto';
import type { ChangeTable, EntryTable } from '../tables.ts';
import { breath } from './breath.ts';

/** As `sha256Of` of core gives it, faster where there is Node. */
export function sha256(text: string): string {
  return `sha256:${hash('sha256', text, 'hex')}`;
}

/** What the first entry of a chain has before it. */
export const NOTHING_BEFORE = `sha256:${'0'.repeat(64)}`;

/** A change as the chain holds it: which body replaced which. */
export type HashedChange = Pick<ChangeTable, 'kind' | 'id' | 'before_hash'> & {
  /** Null for what was removed. */
  readonly afterHash: string | null;
};

/**
 * Of the changes of one entry, in their order. Written out rather than by `canonicalJson`, to the same text: verifying a
 * long chain is mostly this.
 */
export function changesDigest(changes: readonly HashedChange[]): string {
  return sha256(`[${changes.map(changeText).join(',')}]`);
}

/** Changes whose part of the hash is made before others get their turn. */
const PIECE = 500;

/** The same, of so many changes that others must get their turn meanwhile. */
export async function changesDigestInPieces(changes: readonly HashedChange[]): Promise<string> {
  const digest = createHash('sha256').update('[');
  for (let at = 0; at < changes.length; at += PIECE) {
    const piece = changes
      .slice(at, at + PIECE)
      .map(changeText)
      .join(',');
    digest.update(at === 0 ? piece : `,${piece}`);
    await breath();
  }
  return `sha256:${digest.update(']').digest('hex')}`;
}

function changeText({ kind, id, before_hash, afterHash }: HashedChange): string {
  return `[${text(kind)},${text(id)},${text(before_hash)},${text(afterHash)}]`;
}

/** Of all that an entry says; the form is part of what is hashed, so that another one cannot be taken for it. */
export function entryHash(entry: Omit<EntryTable, 'hash'>): string {
  const { plant, seq, time, actor, reason, changes_digest, prev } = entry;
  const changes = `"actor":${text(actor)},"changes":${text(changes_digest)}`;
  const said = `"plant":${text(plant)},"prev":${text(prev)},"reason":${text(reason)}`;
  return sha256(
    `{${changes},${said},"schema":"bulkhead/entry@1","seq":${JSON.stringify(seq)},"time":${text(time)}}`,
  );
}

function text(value: string | null): string {
  return JSON.stringify(value);
}
