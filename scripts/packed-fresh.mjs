import { statSync } from 'node:fs';

/** npm writes it with each install. */
const INSTALLED = new URL('../node_modules/.package-lock.json', import.meta.url);

/** Whether it was packed after the last install: what is packed of other versions is not to be loaded. @param {URL | string} packed */
export function isFresh(packed) {
  const made = statSync(packed, { throwIfNoEntry: false });
  const installed = statSync(INSTALLED, { throwIfNoEntry: false });
  return made !== undefined && installed !== undefined && made.mtimeMs >= installed.mtimeMs;
}
