/** What a record said after an entry that a folder names, wherever that record is: an export asks so what only the folder says. */
import { storedOrganisation, type StoredOrganisation } from './organisation/stored.ts';
import type { ReadRecord } from './record.ts';
import { storedIn, type StoredPlant } from './stored-plant.ts';
import type { Whole } from './whole.ts';

/** A plant as an export writes it. */
export type ExportedPlant = Whole & Pick<StoredPlant, 'seq' | 'hash'>;

/** Null where there is no such plant, organisation or entry. */
export interface Before {
  readonly plant: (plant: string, seq: number) => Promise<ExportedPlant | null>;
  readonly organisation: (
    organisation: string,
    seq: number,
  ) => Promise<Pick<StoredOrganisation, 'said' | 'hash'> | null>;
}

export function beforeIn({ database }: ReadRecord): Before {
  return {
    plant: async (plant, seq) => await database.snapshot(async (tx) => await storedIn(tx, { plant, seq })),
    organisation: async (organisation, seq) => await storedOrganisation(database.reading, organisation, seq),
  };
}
