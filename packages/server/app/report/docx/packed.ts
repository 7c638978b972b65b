/** Parts of a document as a ZIP archive: the same parts give the same bytes, on every machine and on every day. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Parts } from '@bulkhead/core/report/render/docx/parts.ts';

/** The first day a ZIP file can name, read without a zone. */
const NO_DAY = '1980-01-01T00:00:00';

export function packed(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    // A picture is packed already.
    files[name] = typeof content === 'string' ? [strToU8(content), { level: 6 }] : [content, { level: 0 }];
  }
  return zipSync(files, { mtime: NO_DAY });
}
