import { CommitUnknown } from './database.ts';
import { RecordFull, StorageFailed, Unreachable } from './failures.ts';

const OUTAGES = [Unreachable, StorageFailed, RecordFull, CommitUnknown];

/** Whether it may go when it is tried again: the machine failed, and not what was asked. */
export function isOutage(error: unknown): boolean {
  return OUTAGES.some((outage) => error instanceof outage);
}
