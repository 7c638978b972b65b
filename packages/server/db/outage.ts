import { CommitUnknown } from './database.ts';
import { StorageFailed, Unreachable } from './failures.ts';

const OUTAGES = [Unreachable, StorageFailed, CommitUnknown];

/** Whether it may go when it is tried again: the machine failed, and not what was asked. A full disk does not empty itself. */
export function isOutage(error: unknown): boolean {
  return OUTAGES.some((outage) => error instanceof outage);
}
