/**
 * Whether the record is what was written: every chain whole, nothing more and nothing less. Everything is read page by page
 * inside the transaction it is given, so that it is one moment, and nothing is taken from anywhere else.
 */
import { isDamage } from '../damage.ts';
import type { Reader } from '../ledger/read.ts';
import { verifyChain, type VerifiedChain } from './chain.ts';
import { chainsOf } from './chains.ts';
import { verifyFiles } from './files.ts';
import { findingsList, type Findings } from './findings.ts';

/** Something the record holds beside its chains, such as files. Findings go into the list. */
export type VerifiedPart = (reader: Reader, findings: Findings) => Promise<void>;

/** A part is added here. */
const BESIDE: readonly VerifiedPart[] = [verifyFiles];

export interface Verified {
  /** By name. */
  readonly chains: readonly VerifiedChain[];
  readonly findings: Findings;
}

/**
 * @param reader a snapshot, or the transaction that wrote what is verified
 * @param before what is looked at besides, first
 */
export async function verifyRecord(reader: Reader, before: readonly VerifiedPart[] = []): Promise<Verified> {
  const findings = findingsList();
  const chains: VerifiedChain[] = [];
  await readable(findings, async () => {
    for (const part of before) await part(reader, findings);
  });
  await readable(findings, async () => {
    for (const chain of await chainsOf(reader, findings)) {
      chains.push(await verifyChain(reader, chain, findings));
    }
    for (const part of BESIDE) await part(reader, findings);
  });
  return { chains, findings };
}

async function readable(findings: Findings, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    findings.add({ code: 'unreadable', chain: null, found: spoken(error) });
  }
}

/** What the database said, which is behind ours. */
function spoken(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message : message;
}

/** The database cannot give back what is in it: a finding, not a fault of the program. */
function isUnreadable(error: unknown): boolean {
  // A number of 64 bits where one of ours belongs.
  return isDamage(error) || (error as { readonly code?: unknown }).code === 'ERR_OUT_OF_RANGE';
}
