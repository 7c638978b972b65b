/** A folder as the one archive that the server takes: its files as they are, none of them read here. */
import { Zip, ZipPassThrough } from 'fflate';

/** Bytes and files that the server takes. */
const MOST = { bytes: 256 * 2 ** 20, files: 20_000 };

export interface FolderFile {
  /** From the folder, with steps parted by `/`. */
  readonly path: string;
  readonly file: File;
}

/** A folder has more in it than is taken. */
export class FolderTooLarge extends Error {}

/** What was dropped: files alone, or all that lies in the folders among them. */
export async function filesDropped(data: DataTransfer): Promise<readonly FolderFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found: FolderFile[] = [];
  for (const entry of entries) await walk(entry, '', found);
  return found;
}

async function walk(entry: FileSystemEntry, above: string, found: FolderFile[]): Promise<void> {
  if (entry.name.startsWith('.') || entry.name === '__MACOSX') return;
  const path = above + entry.name;
  if (entry.isFile) {
    const file = await new Promise<File>((done, refuse) => {
      (entry as FileSystemFileEntry).file(done, refuse);
    });
    found.push({ path, file });
    if (found.length > MOST.files) throw new FolderTooLarge();
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A hundred at a time, until there are none.
    const some = await new Promise<readonly FileSystemEntry[]>((done, refuse) => {
      reader.readEntries(done, refuse);
    });
    if (some.length === 0) return;
    for (const each of some) await walk(each, `${path}/`, found);
  }
}

/** What was chosen with a field that takes folders. */
export function filesChosen(files: readonly File[]): readonly FolderFile[] {
  return files
    .map((file) => ({ path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath, file }))
    .filter(({ path }) => !path.split('/').some((step) => step.startsWith('.')));
}

/** @throws FolderTooLarge */
export async function packed(files: readonly FolderFile[]): Promise<Blob> {
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  if (size > MOST.bytes || files.length > MOST.files) throw new FolderTooLarge();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let fault: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error !== null) fault = error;
    else pieces.push(piece as Uint8Array<ArrayBuffer>);
  });
  for (const { path, file } of files) {
    const entry = new ZipPassThrough(path);
    zip.add(entry);
    entry.push(new Uint8Array(await file.arrayBuffer()), true);
  }
  zip.end();
  if (fault !== null) throw fault as Error;
  return new Blob(pieces, { type: 'application/zip' });
}
