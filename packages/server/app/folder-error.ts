import type { MessageParams } from '@bulkhead/core/lib/message.ts';

/** A folder that cannot be read as a plant or written to; the sentence says what was looked for and the way out. */
export type FolderCode =
  | 'no-plant-in'
  | 'too-many-files'
  | 'file-too-large'
  | 'file-without-end'
  | 'no-such-folder'
  | 'no-workbook-in'
  | 'not-a-folder'
  | 'cannot-read'
  | 'no-such-file'
  | 'is-a-folder'
  | 'not-json'
  | 'folder-gone'
  | 'not-written-through'
  | 'read-only'
  | 'changed-since'
  | 'cannot-write'
  | 'cannot-replace'
  | 'not-regular'
  | 'is-a-link'
  | 'file-changed'
  | 'out-there'
  | 'evidence-differs'
  | 'evidence-in-way'
  | 'not-ours'
  | 'editions-many'
  | 'edition-missing'
  | 'catalog-shipped'
  | 'catalog-misplaced'
  | 'worksheet-there'
  | 'no-record-in'
  | 'no-record-at'
  | 'record-in-use'
  | 'record-newer'
  | 'record-damaged'
  | 'record-unreachable'
  | 'record-address'
  | 'master-key-unnamed'
  | 'master-key-open'
  | 'master-key-form'
  | 'master-key-missing'
  | 'master-key-other'
  | 'not-a-checkpoint'
  | 'not-a-key'
  | 'backup-there'
  | 'backup-foreign'
  | 'backup-newer'
  | 'backup-cut'
  | 'backup-altered'
  | 'backup-too-large'
  | 'backup-line'
  | 'backup-unsound'
  | 'record-not-empty'
  | 'restore-no-room';

export class FolderError extends Error {
  readonly code: FolderCode;
  readonly params: MessageParams;
  constructor(code: FolderCode, params: MessageParams) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
