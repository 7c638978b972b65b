/** Makes the changes of an accepted proposal: one entry, once, whoever else applies it at the same time. */
import { carried, type Carried } from '../carried.ts';
import { proposalReason } from '../reason-text.ts';
import { RecordError } from '../record-error.ts';
import type { ReadRecord } from '../record.ts';
import type { Plan } from '../write-plant.ts';
import { PROPOSAL_KIND, type Proposal } from './entity.ts';
import { noProposal, proposalIn, proposalToday } from './proposals.ts';

/**
 * For `changePlant` and `tryPlant`. The plan looks at the proposal as the very state has it that is written onto, so of
 * two who apply it the second finds it applied.
 */
export function applyPlan(record: ReadRecord, plant: string, id: string): Plan<Carried> {
  return async (stored) => {
    const kept = proposalIn(stored, id);
    if (kept === null) throw await noProposal(record, plant, id);
    const { entity: before, version } = kept;
    if (before.state === 'applied')
      throw new RecordError('proposal-applied', { plant, id, seq: String(version) });
    if (before.state !== 'accepted') throw new RecordError('proposal-not-accepted', { plant, id });
    const after: Proposal = { ...before, state: 'applied' };
    return carried(proposalToday(stored, before), [{ kind: PROPOSAL_KIND, id, before, after }]);
  };
}

/** What the entry says it is for. @param why in the words of whoever applies it; those of the proposal by default */
export function applyReason({ id, reason }: Proposal, why: string | undefined): string {
  return proposalReason(id, 'applied', why ?? reason);
}
