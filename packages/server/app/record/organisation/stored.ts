/** What an organisation says, as a record keeps it, now or after any entry of its chain. */
import { chainOfOrganisation } from '../../../db/ledger/installation.ts';
import type { OrganisationSaid } from '@bulkhead/core/model/organisation.ts';
import { plantOfEntities } from '@bulkhead/core/model/plant-of-entities.ts';
import { entityRef } from '@bulkhead/core/model/entity-ref.ts';
import { chainHead, stateAsOf, type Reader, type StoredEntity } from '../../../db/ledger/read.ts';
import { bodyOf } from '../entity.ts';
import { entryOf, type EntryAt } from '../entry-at.ts';
import { RecordError } from '../record-error.ts';
import { PIN_ID, PIN_KIND, type OrganisationPin, type Shared } from './entity.ts';

export interface StoredOrganisation extends EntryAt {
  readonly organisation: string;
  readonly said: OrganisationSaid;
}

/** @param seq null for now; null where there is no such organisation or entry */
export async function storedOrganisation(
  reader: Reader,
  organisation: string,
  seq: number | null,
): Promise<StoredOrganisation | null> {
  const chain = chainOfOrganisation(organisation);
  const entry = seq === null ? await chainHead(reader, chain) : await entryOf(reader, chain, seq);
  if (entry === null) return null;
  const entities = (await Array.fromAsync(stateAsOf(reader, chain, entry.seq))).flat();
  const whole = plantOfEntities(entities.map((stored) => ({ ...stored, entity: bodyOf(chain, stored) })));
  if (whole === null) throw new RecordError('record-unsound', { plant: chain, at: 'plant' });
  return { organisation, seq: entry.seq, hash: entry.hash, said: whole };
}

/** What the plant of these entities is judged with; null for one without. @throws RecordError */
export async function sharedOf(
  reader: Reader,
  plant: string,
  entities: readonly StoredEntity[],
): Promise<Shared | null> {
  const stored = entities.find(({ kind, id }) => kind === PIN_KIND && id === PIN_ID);
  return stored === undefined ? null : await pinned(reader, plant, bodyOf(plant, stored) as OrganisationPin);
}

/** @throws RecordError where the entry is no longer the one that was taken: somebody wrote past the record */
export async function pinned(reader: Reader, plant: string, pin: OrganisationPin): Promise<Shared> {
  const found = await storedOrganisation(reader, pin.organisation, pin.seq);
  if (found !== null && found.hash === pin.hash) return { pin, said: found.said };
  throw new RecordError('record-unsound', { plant, at: entityRef(PIN_KIND, PIN_ID) });
}
