/** Accepts or refuses a proposal. Whoever proposes never decides: two persons have seen what is applied. */
import { append } from '../../../db/ledger/append.ts';
import { RecordError } from '../record-error.ts';
import type { Record } from '../record.ts';
import type { Signed } from '../write-plant.ts';
import { PROPOSAL_KIND, type Proposal } from './entity.ts';
import { proposalNamed } from './proposals.ts';

/** @throws RecordError where it is not open, or is the reviewer's own */
export async function reviewProposal(
  record: Record,
  plant: string,
  id: string,
  state: 'accepted' | 'refused',
  { actor, reason }: Signed,
): Promise<Proposal> {
  const { entity: before } = await proposalNamed(record, plant, id);
  if (before.state !== 'open') throw new RecordError('proposal-decided', { plant, id });
  if (before.by === actor) throw new RecordError('proposal-own', { plant, id });
  const after: Proposal = { ...before, state, review: { by: actor, reason } };
  const { outcome } = await append(record.database, {
    plant,
    request: record.newId(),
    time: record.now(),
    actor,
    reason: `${id} ${state}: ${reason}`,
    changes: [{ kind: PROPOSAL_KIND, id, before, after }],
  });
  // Somebody else decided first.
  if (outcome === 'stale') throw new RecordError('proposal-decided', { plant, id });
  if (outcome !== 'written') throw new Error(`${plant} cannot be written to: ${outcome}`);
  return after;
}
