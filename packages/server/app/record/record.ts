/** What the use cases of the record are given: where it is kept, and what comes from outside so that tests are exact. */
import type { Database, ReadableDatabase } from '../../db/database.ts';
import type { EntryOf } from './entry-at.ts';
import type { HeldPlants } from './held-plants.ts';

/** To look at alone. */
export interface ReadRecord {
  readonly database: ReadableDatabase;
  /** The newest moments of its plants, for whoever asks for them again and again. */
  readonly held?: HeldPlants;
  /** The newest entry of a plant, as whoever asks was told of it: it is not looked up again, and a plant that is at hand is moved to that one. */
  readonly newest?: EntryOf;
}

export interface Record extends ReadRecord {
  readonly database: Database;
  /** The time now, as ISO 8601 in UTC. */
  readonly now: () => string;
  /** An id that nobody else makes. */
  readonly newId: () => string;
  /** The hash of the entry that the plant stood at for whoever asks: on another state nothing is written. */
  readonly onto?: string;
}
