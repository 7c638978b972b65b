/** A JSON file somebody named. Sizes are looked at before bytes are, and what is wrong is told with its place. */
import { readFileSync, statSync } from 'node:fs';
import { LIMITS } from '@bulkhead/core/model/limits.ts';
import { FolderError } from './folder-error.ts';
import { systemCode, systemFault } from './system-fault.ts';

/** @throws FolderError */
export function jsonFile(path: string): unknown {
  const text = textOf(path);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new FolderError('not-json', { path: `${path}${placeOf(text, (error as Error).message)}` });
  }
}

function textOf(path: string): string {
  try {
    const { size } = statSync(path);
    if (size > LIMITS.fileBytes)
      throw new FolderError('file-too-large', { path, found: size, limit: LIMITS.fileBytes });
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof FolderError) throw error;
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new FolderError('no-such-file', { path });
    if (code === 'EISDIR') throw new FolderError('is-a-folder', { path });
    throw new FolderError('cannot-read', { path, error: systemFault(error) });
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
