/** What an operating system says of a file or folder, as a word for people; a code it has no word for stays as it is. */
import type { Term } from '@bulkhead/core/lib/message.ts';
import type { FileFault } from '@bulkhead/core/report/locales/en/terms.ts';

const FAULTS: Readonly<Record<string, FileFault>> = {
  EEXIST: 'fileInTheWay',
  ENOTDIR: 'fileInTheWay',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  EROFS: 'onlyForReading',
  ENOSPC: 'noSpace',
  EDQUOT: 'noSpace',
  ENAMETOOLONG: 'nameTooLong',
  ELOOP: 'linksInCircle',
  EISDIR: 'folderInTheWay',
  EBUSY: 'openElsewhere',
  ENOENT: 'partOfPathMissing',
};

/** @param error as a function of node:fs throws it */
export function systemFault(error: unknown): Term | string {
  const code = systemCode(error);
  const term = FAULTS[code];
  return term === undefined ? code : { term };
}

/** Such as `EACCES`; the message where there is no code. */
export function systemCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
