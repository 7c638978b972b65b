/** The mark into the files of a folder: which entry of the record it is as of. */
import type { RecordMark } from '@bulkhead/core/model/schema/record-mark.ts';
import { markedFile } from '@bulkhead/core/model/text/record-mark.ts';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import { FolderError } from '../folder-error.ts';
import { replaceFiles, type Replacement } from '../replace-files.ts';

export type Marking =
  | { readonly outcome: 'written'; readonly path: string }
  /** The folder bears it already. */
  | { readonly outcome: 'same' }
  /** `error` is a code, of the system or of what refuses to write. */
  | { readonly outcome: 'unwritable'; readonly path: string; readonly error: string };

/**
 * Writes it, and nothing else, into a folder that says just what the record holds.
 * @param files as they were read
 */
export function markFolder(folder: string, files: readonly SourceFile[], mark: RecordMark): Marking {
  const [file] = marked(files, [], mark);
  if (file === undefined) return { outcome: 'same' };
  const { path } = file;
  try {
    replaceFiles(folder, [file]);
  } catch (failed) {
    if (!(failed instanceof FolderError)) throw failed;
    const { error } = failed.params;
    return { outcome: 'unwritable', path, error: typeof error === 'string' ? error : failed.code };
  }
  return { outcome: 'written', path };
}

/** With the mark, whichever file it stands in; a file that says the same stays as it is. */
export function marked(
  files: readonly SourceFile[],
  rewritten: readonly { readonly path: string; readonly after: string }[],
  mark: RecordMark,
): readonly Replacement[] {
  const after = new Map(rewritten.map((file) => [file.path, file.after] as const));
  const now = files.map((file) => ({ path: file.path, text: after.get(file.path) ?? file.text }));
  const bearing = markedFile(now, mark);
  after.set(bearing.path, bearing.text);
  const before = new Map(files.map(({ path, text }) => [path, text] as const));
  return [...after].flatMap(([path, text]): readonly Replacement[] =>
    before.get(path) === text ? [] : [{ path, before: before.get(path) ?? null, after: text }],
  );
}
