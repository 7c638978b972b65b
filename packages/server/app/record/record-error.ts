/** A record that cannot do what is asked; the sentence says why and the way out. */
import type { MessageParams } from '@bulkhead/core/lib/message.ts';

export type RecordCode =
  | 'record-no-plant'
  | 'record-no-entry'
  | 'record-no-ref'
  | 'record-no-baseline'
  | 'record-no-proposal'
  | 'record-no-actor'
  | 'record-no-evidence'
  | 'record-no-file'
  | 'file-name'
  | 'file-hash'
  | 'file-several'
  | 'file-too-big'
  | 'file-over-quota'
  | 'file-other-hash'
  | 'file-purged'
  | 'file-damaged'
  | 'record-busy'
  | 'record-full'
  | 'record-storage'
  | 'record-unsound'
  | 'record-other'
  | 'organisation-differs'
  | 'organisation-none'
  | 'organisation-unsaved'
  | 'plant-there'
  | 'worksheet-moved'
  | 'undo-first'
  | 'undo-beside'
  | 'proposal-decided'
  | 'proposal-own'
  | 'proposal-same-user'
  | 'proposal-applied'
  | 'proposal-not-accepted'
  | 'baseline-taken'
  | 'baseline-differs'
  | 'export-other-plant'
  | 'export-catalogs'
  | 'export-unsaved';

export class RecordError extends Error {
  readonly code: RecordCode;
  readonly params: MessageParams;
  constructor(code: RecordCode, params: MessageParams = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
