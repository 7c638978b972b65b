/** A JSON file somebody named; what is wrong is told with its place. */
import { FolderError } from './folder-error.ts';
import { textFile } from './text-file.ts';

/** @throws FolderError */
export function jsonFile(path: string): unknown {
  return jsonOf(path, textFile(path));
}

/** @param path what the text is told by @throws FolderError */
export function jsonOf(path: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new FolderError('not-json', { path: `${path}${placeOf(text, (error as Error).message)}` });
  }
}

/** `:line:column`. The parser says where only in its message, and of some faults it does not say it. */
function placeOf(text: string, message: string): string {
  const said = /position (\d+)/.exec(message)?.[1];
  const end = /end of JSON/.test(message) ? text.trimEnd().length : null;
  const position = said === undefined ? end : Number(said);
  if (position === null) return '';
  const before = text.slice(0, position).split('\n');
  return `:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
