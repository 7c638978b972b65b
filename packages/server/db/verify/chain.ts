/** One chain: its entries, the state they come to, its head and the names of its writes. */
import { NOTHING_BEFORE } from '../ledger/hash.ts';
import { isChainName } from '../ledger/installation.ts';
import type { Reader } from '../ledger/read.ts';
import { walkEntries, type WalkedEntries } from './entries.ts';
import type { Findings } from './findings.ts';
import { walkRequests } from './requests.ts';
import { walkHistories, walkState } from './state.ts';

export interface VerifiedChain {
  readonly chain: string;
  readonly entries: number;
  readonly changes: number;
  readonly entities: number;
  /** Of the newest entry that is there. */
  readonly seq: number;
  readonly hash: string;
}

export async function verifyChain(reader: Reader, chain: string, findings: Findings): Promise<VerifiedChain> {
  if (!isChainName(chain)) findings.add({ code: 'chain-name', chain });
  const walked = await walkEntries(reader, chain, findings);
  await checkHead(reader, chain, walked, findings);
  const entities = await walkState(reader, chain, walked.fold, findings);
  await walkHistories(reader, chain, walked.fold, findings);
  await walkRequests(reader, chain, walked.entries, findings);
  const { entries, changes, seq, hash } = walked;
  return { chain, entries, changes, entities, seq, hash };
}

async function checkHead(
  reader: Reader,
  chain: string,
  { entries, seq, hash }: WalkedEntries,
  findings: Findings,
): Promise<void> {
  const head = await reader.selectFrom('head').selectAll().where('plant', '=', chain).executeTakeFirst();
  if (head === undefined) findings.add({ code: 'chain-without-head', chain });
  else if (entries === 0 || head.seq !== seq || head.hash !== hash) {
    const newest = entries === 0 ? NOTHING_BEFORE : hash;
    findings.add({ code: 'head-differs', chain, seq, found: String(head.hash), expected: newest });
  }
}
