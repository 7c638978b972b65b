/** Bytes of a table as its text, in the encoding that they are most likely in. */
import { LIMITS } from '@bulkhead/core/model/limits.ts';
import { refuse, type ProblemSink } from '@bulkhead/core/model/problems.ts';
import { filePlace } from '@bulkhead/core/worksheet/open.ts';

export interface TableText {
  /** A workbook by its bytes, anything else by its text. */
  readonly content: Uint8Array | string;
  /** Null for a workbook. */
  readonly encoding: string | null;
}

/** Null after refusing what is too large to be looked at, or damaged. @param name as problems call the file */
export function tableText(sink: ProblemSink, name: string, bytes: Uint8Array): TableText | null {
  if (isArchive(bytes)) return { content: bytes, encoding: null };
  if (bytes.length > LIMITS.fileBytes) {
    refuse(sink, 'file-too-large', filePlace(name), { found: bytes.length, limit: LIMITS.fileBytes });
    return null;
  }
  const marked = markedEncoding(bytes);
  // Else what spreadsheets of western Europe write, in which every byte is a character: told with what was found.
  for (const encoding of marked === null ? ['utf-8', 'windows-1252'] : [marked])
    try {
      return { content: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      continue;
    }
  refuse(sink, 'csv-syntax', filePlace(name), { found: 'damaged UTF-16' });
  return null;
}

/** As the file says itself. */
function markedEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** A ZIP archive, or a file of Office as it was before: what reads workbooks tells them apart. */
function isArchive([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}
