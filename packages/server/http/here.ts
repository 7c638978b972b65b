/** What is of this very machine. */
import { accessSync, constants, statSync } from 'node:fs';

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

/** Whether nobody but this machine is reached by the name. */
export function isNear(host: string): boolean {
  return LOOPBACK.has(host);
}

export function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
