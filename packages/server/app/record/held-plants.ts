/**
 * The newest moment of plants that are in use, kept in memory by whoever serves: the next is made from it by what was written
 * since, by this process or another, so that neither reading a plant nor changing it costs what the whole plant does.
 */
import { chainHead, type Reader } from '../../db/ledger/read.ts';
import { isKnownSound, keepSound, markSound } from './known-sound.ts';
import { movedTo } from './moved-to.ts';
import type { StoredPlant } from './stored-plant.ts';

export interface HeldPlants {
  /** Told of each entry that this process wrote, which was checked before. */
  wrote(plant: string, entry: Wrote): void;
  /** @returns null where there is no such plant @throws RecordError */
  newest(
    reader: Reader,
    plant: string,
    whole: () => Promise<StoredPlant | null>,
  ): Promise<StoredPlant | null>;
}

export interface Wrote {
  readonly seq: number;
  readonly hash: string;
}

/** Of a large one it is some tens of megabytes. */
const MOST_PLANTS = 4;

/** @param onWritten told of each plant that this process wrote to */
export function heldPlants(onWritten: (plant: string) => void = () => undefined): HeldPlants {
  const held = new Map<string, StoredPlant>();
  const written = writtenHere();
  return {
    wrote: (plant, entry) => {
      written.add(plant, entry);
      onWritten(plant);
    },
    newest: async (reader, plant, whole) => {
      const before = held.get(plant);
      const head = before === undefined ? null : await chainHead(reader, plant);
      const moved = before === undefined || head === null ? null : await movedTo(reader, before, head);
      if (before !== undefined && moved !== null && isKnownSound(before)) {
        const { stored: next, changes } = moved;
        const isChecked = changes.length === 0 || written.reaches(plant, before.seq, next);
        if (isChecked || keepSound(before, changes)) markSound(next);
      }
      const stored = moved?.stored ?? (await whole());
      held.delete(plant);
      if (stored === null) return null;
      held.set(plant, stored);
      for (const oldest of held.keys()) if (held.size > MOST_PLANTS) held.delete(oldest);
      return stored;
    },
  };
}

/** Entries; more than come between two looks at a plant. */
const MOST_WRITTEN = 1000;

/** What this process wrote, the newest of it. */
function writtenHere() {
  const hashes = new Map<string, string>();
  const keyOf = (plant: string, seq: number): string => `${plant} ${seq}`;
  return {
    add: (plant: string, { seq, hash }: Wrote): void => {
      hashes.set(keyOf(plant, seq), hash);
      for (const oldest of hashes.keys()) if (hashes.size > MOST_WRITTEN) hashes.delete(oldest);
    },
    /** Whether all that came since is of this process: each entry holds on to the one before by its hash. */
    reaches: (plant: string, since: number, { seq, hash }: Wrote): boolean => {
      for (let at = since + 1; at <= seq; at++) if (!hashes.has(keyOf(plant, at))) return false;
      return hashes.get(keyOf(plant, seq)) === hash;
    },
  };
}
