/** Proposals of a plant, and what one would still do to it as it is now. */
import { nearest } from '@bulkhead/core/lib/near.ts';
import type { Rebased } from '@bulkhead/core/model/change.ts';
import { entryTimes } from '../../../db/ledger/read.ts';
import { keptEntities, keptEntity, type Kept } from '../entity.ts';
import { ontoToday } from '../onto-today.ts';
import { RecordError } from '../record-error.ts';
import type { ReadRecord } from '../record.ts';
import { storedHead, type StoredPlant } from '../stored-plant.ts';
import { PROPOSAL_KIND, type Proposal } from './entity.ts';

/** With when it became what it is. */
export interface TimedProposal extends Kept<Proposal> {
  readonly time: string;
}

/** The newest first. @throws RecordError when there is no such plant */
export async function timedProposals(record: ReadRecord, plant: string): Promise<readonly TimedProposal[]> {
  return await withTimes(record, plant, await proposalsOf(record, plant));
}

/** INVARIANT: what is kept was written by an entry, which has a time. */
export async function withTimes(
  { database }: ReadRecord,
  plant: string,
  all: readonly Kept<Proposal>[],
): Promise<readonly TimedProposal[]> {
  const times = await entryTimes(
    database.reading,
    plant,
    all.map(({ version }) => version),
  );
  return all.map((kept) => ({ ...kept, time: times.get(kept.version) ?? '' }));
}

/** The newest first. @throws RecordError when there is no such plant */
export async function proposalsOf(record: ReadRecord, plant: string): Promise<readonly Kept<Proposal>[]> {
  await storedHead(record, { plant, seq: null });
  const kept = await keptEntities<Proposal>(record.database.reading, plant, PROPOSAL_KIND);
  return kept.toSorted((a, b) => numberOf(b.entity) - numberOf(a.entity));
}

function numberOf({ id }: Proposal): number {
  return Number(id.slice(id.lastIndexOf('-') + 1));
}

/** @throws RecordError when there is none of this name */
export async function proposalNamed(record: ReadRecord, plant: string, id: string): Promise<Kept<Proposal>> {
  const kept = await keptEntity<Proposal>(record.database.reading, plant, PROPOSAL_KIND, id);
  if (kept === null) throw await noProposal(record, plant, id);
  return kept;
}

export async function noProposal(record: ReadRecord, plant: string, found: string): Promise<RecordError> {
  const ids = (await proposalsOf(record, plant)).map(({ entity }) => entity.id);
  return new RecordError('record-no-proposal', { plant, found, near: nearest(found, ids) ?? '' });
}

/** One of the plant as it is stored; null where there is none. */
export function proposalIn({ entities }: StoredPlant, id: string): Kept<Proposal> | null {
  const found = entities.find((entity) => entity.kind === PROPOSAL_KIND && entity.id === id);
  return found === undefined ? null : { entity: JSON.parse(found.body) as Proposal, version: found.version };
}

/** What of it still applies, and what was changed otherwise since. */
export function proposalToday(stored: StoredPlant, { changes }: Proposal): Rebased<string, object> {
  return ontoToday(stored, changes);
}
