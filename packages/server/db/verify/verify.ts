/**
 * Whether the record is what was written: every chain whole, nothing more and nothing less. Everything is read page by page
 * inside the transaction it is given, so that it is one moment, and nothing is taken from anywhere else.
 */
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

/** @param reader a snapshot, or the transaction that wrote what is verified */
export async function verifyRecord(reader: Reader): Promise<Verified> {
  const findings = findingsList();
  const chains: VerifiedChain[] = [];
  try {
    for (const chain of await chainsOf(reader, findings)) {
      chains.push(await verifyChain(reader, chain, findings));
    }
    for (const part of BESIDE) await part(reader, findings);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    findings.add({ code: 'unreadable', chain: null, found: (error as Error).message });
  }
  return { chains, findings };
}

const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;
/** Damaged data, or a damaged index, in the words of PostgreSQL. */
const POSTGRES_DAMAGE = ['XX001', 'XX002'];

/** The database cannot give back what is in it: a finding, not a fault of the program. */
function isUnreadable(error: unknown): boolean {
  const { code, errcode } = error as { readonly code?: unknown; readonly errcode?: unknown };
  if (code === 'ERR_SQLITE_ERROR') return errcode === SQLITE_CORRUPT || errcode === SQLITE_NOTADB;
  // A number of 64 bits where one of ours belongs.
  return code === 'ERR_OUT_OF_RANGE' || POSTGRES_DAMAGE.includes(String(code));
}
