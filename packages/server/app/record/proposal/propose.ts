/** Keeps changes in the chain of a plant without making them: they wait for another person. */
import { appendTo } from '../append-to.ts';
import type { Conflict } from '@bulkhead/core/model/change.ts';
import type { Problem } from '@bulkhead/core/model/problems.ts';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import { changesFrom } from '../change.ts';
import { keptEntities } from '../entity.ts';
import { proposalReason } from '../reason-text.ts';
import { RecordError } from '../record-error.ts';
import type { Record } from '../record.ts';
import { storedPlant, type PlantAt } from '../stored-plant.ts';
import type { Signed } from '../write-plant.ts';
import { PROPOSAL_KIND, type Proposal } from './entity.ts';

export type Proposed =
  | { readonly outcome: 'proposed'; readonly proposal: Proposal }
  | { readonly outcome: 'refused'; readonly problems: readonly Problem[]; readonly total: number }
  /** What is there is not what the file says it was (`base`). */
  | { readonly outcome: 'stale'; readonly stale: readonly Conflict[] }
  /** The plant says all of it already. */
  | { readonly outcome: 'nothing' };

/** How often others may take the number. */
const TRIES = 20;

/** @param at what the changes were made from @throws RecordError */
export async function propose(
  record: Record,
  at: PlantAt,
  file: SourceFile,
  { actor, reason }: Signed,
): Promise<Proposed> {
  const base = await storedPlant(record, at);
  const read = changesFrom(file, base);
  if (!read.ok) return { outcome: 'refused', problems: read.problems, total: read.total };
  if (read.stale.length > 0) return { outcome: 'stale', stale: read.stale };
  const { changes } = read;
  if (changes.length === 0) return { outcome: 'nothing' };
  const proposal = await proposeChanges(
    record,
    { plant: at.plant, seq: base.seq, changes },
    { actor, reason },
  );
  return { outcome: 'proposed', proposal };
}

/** @param asked its changes, made from the plant as it was after that entry @throws RecordError */
export async function proposeChanges(
  record: Record,
  { plant, ...asked }: Pick<Proposal, 'seq' | 'changes'> & { readonly plant: string },
  { actor, reason }: Signed,
): Promise<Proposal> {
  for (let tries = 0; tries < TRIES; tries++) {
    const id = await nextId(record, plant);
    const said = { id, reason, by: actor, ...asked };
    const proposal: Proposal = { ...said, state: 'open', review: null };
    const { outcome } = await appendTo(record, {
      plant,
      request: record.newId(),
      time: record.now(),
      actor,
      reason: proposalReason(id, 'proposed', reason),
      changes: [{ kind: PROPOSAL_KIND, id, before: null, after: proposal }],
    });
    if (outcome === 'written') return proposal;
    if (outcome !== 'stale') throw new Error(`${plant} cannot be written to: ${outcome}`);
  }
  throw new RecordError('record-busy', { plant });
}

/** Proposals are never taken out, so their number is the last one. */
async function nextId({ database }: Record, plant: string): Promise<string> {
  const all = await keptEntities<Proposal>(database.reading, plant, PROPOSAL_KIND);
  return `proposal-${all.length + 1}`;
}
