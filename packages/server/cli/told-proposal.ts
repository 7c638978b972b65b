/** A proposal as it is told, with names for ids. */
import type { ProposalReport, ToldProposal } from '@bulkhead/core/report/stored-report.ts';
import { actorNames } from '../app/record/actor.ts';
import {
  proposalNamed,
  proposalToday,
  withTimes,
  type TimedProposal,
} from '../app/record/proposal/proposals.ts';
import type { ReadRecord } from '../app/record/record.ts';
import { storedPlant } from '../app/record/stored-plant.ts';

export function toldProposal(
  { entity, version, time }: TimedProposal,
  names: ReadonlyMap<string, string>,
): ToldProposal {
  const { id, state, by, reason, seq, changes, review } = entity;
  const named = (actor: string): string | null => names.get(actor) ?? null;
  return {
    id,
    state,
    by: named(by),
    reason,
    seq,
    entry: version,
    time,
    changes: changes.length,
    review: review === null ? null : { by: named(review.by), reason: review.reason },
  };
}

/** One of them, and what it would do today. @throws RecordError */
export async function proposalReport(record: ReadRecord, plant: string, id: string): Promise<ProposalReport> {
  const named = await proposalNamed(record, plant, id);
  const [kept = { ...named, time: '' }] = await withTimes(record, plant, [named]);
  const today = proposalToday(await storedPlant(record, { plant, seq: null }), kept.entity);
  const { changes } = kept.entity;
  return { plant, proposal: toldProposal(kept, await actorNames(record)), changes, today };
}
