/** What the chain is made of: SHA-256 over canonical JSON (RFC 8785). Anybody can compute it again from an export. */
import type { Hash } from 'node:crypto';
import { sha256Hex, sha256Stream } from '../sha256.ts';
import type { ChangeTable, EntryTable } from '../tables.ts';
import { breath } from './breath.ts';

/** As `sha256Of` of core gives it, faster where there is Node. */
export function sha256(text: string): string {
  return `sha256:${sha256Hex(text)}`;
}

/** What the first entry of a chain has before it. */
export const NOTHING_BEFORE = `sha256:${'0'.repeat(64)}`;

/** A change as the chain holds it: which body replaced which. */
export type HashedChange = Pick<ChangeTable, 'kind' | 'id' | 'before_hash'> & {
  /** Null for what was removed. */
  readonly afterHash: string | null;
};

/** Of the changes of one entry, as they come in their order. */
export interface ChangesDigest {
  readonly count: number;
  add(change: Omit<HashedChange, 'afterHash'>, afterHash: string | null): void;
  /** Once, at the end. */
  end(): string;
}

/** Changes whose text is gathered before it is hashed: a call for each would cost more than the hash. */
const PIECE = 500;

/** Written out rather than by `canonicalJson`, to the same text: verifying a long chain is mostly this. */
export function digestOfChanges(): ChangesDigest {
  let count = 0;
  let gathered: string[] = [];
  let digest: Hash | null = null;
  return {
    get count() {
      return count;
    },
    add: (change, afterHash) => {
      gathered.push(changeText(change, afterHash));
      count++;
      if (count % PIECE !== 0) return;
      digest = (digest ?? sha256Stream()).update(`${count === PIECE ? '[' : ','}${gathered.join(',')}`);
      gathered = [];
    },
    end: () => {
      const rest = gathered.join(',');
      if (digest === null) return sha256(`[${rest}]`);
      return `sha256:${digest.update(rest === '' ? ']' : `,${rest}]`).digest('hex')}`;
    },
  };
}

/** Of so many changes that others must get their turn meanwhile. */
export async function changesDigest(changes: readonly HashedChange[]): Promise<string> {
  const digest = digestOfChanges();
  for (const change of changes) {
    digest.add(change, change.afterHash);
    if (digest.count % PIECE === 0) await breath();
  }
  return digest.end();
}

function changeText(
  { kind, id, before_hash }: Omit<HashedChange, 'afterHash'>,
  afterHash: string | null,
): string {
  // Of our own making, so nothing of it needs an escape.
  const after = afterHash === null ? 'null' : `"${afterHash}"`;
  return `[${text(kind)},${text(id)},${text(before_hash)},${after}]`;
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
