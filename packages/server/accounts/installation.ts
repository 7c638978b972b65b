/** Writes to the chain of the installation: who may do what, and what happens to accounts. No entry, no act. */
import { append, type AskedChange, type Stale } from '../db/ledger/append.ts';
import { INSTALLATION } from '../db/ledger/installation.ts';
import type { Tx } from '../db/database.ts';
import type { Record } from '../app/record/record.ts';

export interface Stated {
  /** The account that does it. */
  readonly actor: string;
  readonly reason: string;
  readonly changes: readonly AskedChange[];
  /** Written with it or not at all. */
  readonly alongside?: (tx: Tx) => Promise<void>;
}

export type StatedResult =
  | { readonly outcome: 'written' }
  | { readonly outcome: 'stale'; readonly stale: readonly Stale[] };

/** @throws when it cannot be written: whoever asks must then not do what it says */
export async function state(record: Record, stated: Stated): Promise<StatedResult> {
  const asked = { plant: INSTALLATION, request: record.newId(), time: record.now(), ...stated };
  const appended = await append(record.database, asked);
  if (appended.outcome === 'no-chain') {
    const first = await append(record.database, { ...asked, first: true });
    // Somebody else wrote the first entry in this very moment.
    return first.outcome === 'chain-exists' ? await state(record, stated) : resultOf(first);
  }
  return resultOf(appended);
}

function resultOf(appended: Awaited<ReturnType<typeof append>>): StatedResult {
  if (appended.outcome === 'written') return { outcome: 'written' };
  if (appended.outcome === 'stale') return { outcome: 'stale', stale: appended.stale };
  throw new Error(`the installation cannot be written to: ${appended.outcome}`);
}
