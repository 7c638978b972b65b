/**
 * What machines do to a write, told apart by what to do about it. Of a write that ended with one of these nobody knows more
 * than is said here, unless it is asked for again under its name.
 */

/** No space is left where the record is. Nothing of the write is in the record; reads go on. Make space, then write again. */
export class RecordFull extends Error {
  constructor(cause: unknown) {
    super('no space is left for the record', { cause });
  }
}

/**
 * The storage under the record failed a read, a write or a sync. What was acknowledged is on the disk; of the write
 * that failed nobody can say it yet. Look at the disk, then ask for the write again under its name.
 */
export class StorageFailed extends Error {
  constructor(cause: unknown) {
    super('the storage under the record failed', { cause });
  }
}

/** There is no database at the other end, or not yet or no longer. What was not committed is not in the record. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('the database cannot be reached', { cause });
  }
}
