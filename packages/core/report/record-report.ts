/** What `verify` says of a stored record. */
import type { RecordFinding } from '../model/record-finding.ts';

export interface RecordReport {
  /** By name. */
  readonly chains: readonly RecordChain[];
  /** The first ones, in the order in which the record is walked. */
  readonly findings: readonly RecordFinding[];
  readonly findingCount: number;
}

export interface RecordChain {
  readonly chain: string;
  readonly entries: number;
  readonly changes: number;
  readonly entities: number;
  /** Of the newest entry. */
  readonly seq: number;
  readonly hash: string;
}
