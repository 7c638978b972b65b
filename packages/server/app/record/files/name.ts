/**
 * What a file is called in a record: one line that people see as it is. It comes from a file system or from a browser and may
 * hold anything: parts of a path, and characters that hide or turn round what stands beside them, such as an ending.
 */
import { RecordError } from '../record-error.ts';

const NAME = /^[^\p{C}\p{Zl}\p{Zp}/\\]{1,255}$/u;

export function isFileName(name: string): boolean {
  return NAME.test(name) && name === name.trim() && name !== '.' && name !== '..';
}

/** Of a name that is none this much is shown. */
const SHOWN = 60;

/** @throws RecordError */
export function refuseNoName(name: string): void {
  if (!isFileName(name)) throw new RecordError('file-name', { found: name.slice(0, SHOWN) });
}
