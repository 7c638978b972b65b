/** Evidence whose file is not the one that the folder says. */
import type { ReadResult } from '@bulkhead/core/model/text/read.ts';
import { FolderError } from '../../folder-error.ts';
import type { EvidenceFiles } from './in-folder.ts';

/** @throws FolderError told at the evidence, of the first and of how many more */
export function refuseOthers({ others }: EvidenceFiles, { locate }: Extract<ReadResult, { ok: true }>): void {
  const [first, ...more] = others;
  if (first === undefined) return;
  const { file = '', line = 0, column = 0 } = locate('evidence', first.evidence) ?? {};
  const params = { at: `${file}:${line}:${column}`, more: more.length === 0 ? '' : String(more.length) };
  throw new FolderError('evidence-differs', { ...first, ...params });
}
