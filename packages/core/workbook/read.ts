/**
 * Reads an XLSX workbook into cells. The file is hostile; the reader takes what it needs, limits everything before it
 * is inflated, computes nothing and follows no link.
 */
import type { ReadWorkbook } from './cells.ts';
import { WorkbookFault, tooLarge } from './fault.ts';
import { WORKBOOK_LIMITS } from './limits.ts';
import { dateStyles, sharedTexts, workbookParts } from './read/parts.ts';
import { readSheet } from './read/sheet.ts';
import { openZip } from './read/zip.ts';

export type WorkbookResult =
  | { readonly ok: true; readonly workbook: ReadWorkbook }
  | { readonly ok: false; readonly fault: WorkbookFault };

/** Never throws on any bytes. */
export function readWorkbook(bytes: Uint8Array): WorkbookResult {
  try {
    return { ok: true, workbook: workbookOf(bytes) };
  } catch (error) {
    if (error instanceof WorkbookFault) return { ok: false, fault: error };
    throw error;
  }
}

function workbookOf(bytes: Uint8Array): ReadWorkbook {
  if (bytes.length > WORKBOOK_LIMITS.bytes) throw tooLarge('fileBytes', bytes.length, WORKBOOK_LIMITS.bytes);
  refuseOtherFormats(bytes);
  const zip = openZip(bytes);
  if (isOpenDocument(zip.entries))
    throw new WorkbookFault('workbook-not-xlsx', { found: { term: 'openDocument' } });
  const { sheets, from1904, texts, styles } = workbookParts(zip);
  const context = {
    zip,
    texts: sharedTexts(zip, texts),
    dates: dateStyles(zip, styles),
    count: { cells: 0, merges: 0, computed: 0 },
  };
  return { sheets: sheets.map((sheet) => readSheet(context, sheet)), from1904 };
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** UTF-16 of the stream that holds a workbook behind a password. */
const ENCRYPTED_STREAM = 'EncryptedPackage';

function refuseOtherFormats(bytes: Uint8Array): void {
  if (OLE.every((byte, i) => bytes[i] === byte)) {
    if (holdsWide(bytes, ENCRYPTED_STREAM)) throw new WorkbookFault('workbook-encrypted', {});
    throw new WorkbookFault('workbook-not-xlsx', { found: { term: 'oldExcel' } });
  }
  // PK, the mark of a ZIP archive.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  const found = bytes.subarray(0, 2_000).includes(0) ? 'binaryFile' : 'textFile';
  throw new WorkbookFault('workbook-not-xlsx', { found: { term: found } });
}

/** The directory of an OLE file is made of 128-byte entries that begin with their name. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if ([...name].every((letter, i) => bytes[at + 2 * i] === letter.charCodeAt(0))) return true;
  }
  return false;
}

function isOpenDocument(entries: ReadonlyMap<string, unknown>): boolean {
  return entries.has('content.xml') && entries.has('mimetype');
}
