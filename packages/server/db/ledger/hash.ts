/** What the chain is made of: SHA-256 over canonical JSON (RFC 8785). Anybody can compute it again from an export. */
import { hash } from 'node:crypto';
import { canonicalJson } from '@bulkhead/core/lib/canonical-json.ts';
import type { ChangeTable, EntryTable } from '../tables.ts';

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

/** Of the changes of one entry, in their order. */
export function changesDigest(changes: readonly HashedChange[]): string {
  return sha256(
    canonicalJson(changes.map(({ kind, id, before_hash, afterHash }) => [kind, id, before_hash, afterHash])),
  );
}

/** Of all that an entry says; the form is part of what is hashed, so that another one cannot be taken for it. */
export function entryHash(entry: Omit<EntryTable, 'hash'>): string {
  const { plant, seq, time, actor, reason, changes_digest, prev } = entry;
  return sha256(
    canonicalJson({
      schema: 'bulkhead/entry@1',
      plant,
      seq,
      time,
      actor,
      reason,
      changes: changes_digest,
      prev,
    }),
  );
}
