/**
 * The newest moment of plants that are in use, kept in memory by whoever serves: the next is made from it by what was written
 * since, by this process or another, so that neither reading a plant nor changing it costs what the whole plant does.
 */
import { chainHead, type Reader } from '../../db/ledger/read.ts';
import { movedTo } from './moved-to.ts';
import type { StoredPlant } from './stored-plant.ts';

export interface HeldPlants {
  /** @returns null where there is no such plant @throws RecordError */
  newest(
    reader: Reader,
    plant: string,
    whole: () => Promise<StoredPlant | null>,
  ): Promise<StoredPlant | null>;
}

/** Of a large one it is some tens of megabytes. */
const MOST_PLANTS = 4;

export function heldPlants(): HeldPlants {
  const held = new Map<string, StoredPlant>();
  return {
    newest: async (reader, plant, whole) => {
      const before = held.get(plant);
      const head = before === undefined ? null : await chainHead(reader, plant);
      const moved = before === undefined || head === null ? null : await movedTo(reader, before, head);
      if (before !== undefined && moved !== null && isSound(before)) markSound(moved.stored);
      const stored = moved?.stored ?? (await whole());
      held.delete(plant);
      if (stored === null) return null;
      held.set(plant, stored);
      for (const oldest of held.keys()) if (held.size > MOST_PLANTS) held.delete(oldest);
      return stored;
    },
  };
}

/**
 * Plants that were checked whole by this program. What every writer wrote onto one since was checked as well, but what was
 * written by an earlier version of the program may be less than this one asks for.
 */
const SOUND = new WeakSet<StoredPlant>();

export function isSound(stored: StoredPlant): boolean {
  return SOUND.has(stored);
}

export function markSound(stored: StoredPlant): void {
  SOUND.add(stored);
}
