/** What `verify` says of a stored record. */
import type { RecordFinding } from '../model/record-finding.ts';

export interface RecordReport {
  /** By name. */
  readonly chains: readonly RecordChain[];
  /** The first ones, in the order in which the record is walked. */
  readonly findings: readonly RecordFinding[];
  readonly findingCount: number;
  /** How many checkpoints it was compared with; null without a file of them. */
  readonly checkpoints: number | null;
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

export interface CheckpointReport {
  /** The id of the installation. */
  readonly installation: string;
  /** The public key of Ed25519, base64. */
  readonly key: string;
  /** By chain. */
  readonly checkpoints: readonly {
    readonly chain: string;
    readonly seq: number;
    readonly hash: string;
    /** The signed text. */
    readonly note: string;
  }[];
}
