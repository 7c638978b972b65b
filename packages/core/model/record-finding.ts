/**
 * What can be wrong with a stored record. The ledger says everything twice or more (a body and its hash, a hash and the
 * entry after it, a fold and the state beside it), so what was altered past the one way of writing shows.
 */
export const RECORD_FINDINGS = [
  'unreadable',
  'database-damaged',
  'row-form',
  'chain-name',
  'chain-without-head',
  'head-differs',
  'entry-missing',
  'entry-number',
  'entry-hash',
  'entry-prev',
  'changes-digest',
  'change-order',
  'change-without-entry',
  'change-body',
  'before-hash',
  'state-missing',
  'state-extra',
  'state-differs',
  'request-of-nothing',
  'request-missing',
  'request-digest',
  'counted-twice',
  'file-damaged',
  'file-lost',
  'file-unused',
  'checkpoint-key',
  'checkpoint-cut',
  'checkpoint-differs',
  'checkpoint-signature',
  'checkpoint-foreign',
  'checkpoint-without-key',
] as const;

export type RecordFindingCode = (typeof RECORD_FINDINGS)[number];

/** One thing that is wrong, and where. */
export interface RecordFinding {
  readonly code: RecordFindingCode;
  /** A plant, or the installation; null where the whole record is meant. */
  readonly chain: string | null;
  readonly seq?: number;
  readonly kind?: string;
  readonly id?: string;
  /** What stands there, where that helps. It may be anything. */
  readonly found?: string;
  readonly expected?: string;
}
