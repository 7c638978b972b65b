/** Accepts or refuses a proposal. Whoever proposes never decides: two persons have seen what is applied. */
import { appendTo } from '../append-to.ts';
import { actorNames, isSamePerson } from '../actor.ts';
import { proposalReason } from '../reason-text.ts';
import { RecordError } from '../record-error.ts';
import type { Record } from '../record.ts';
import type { Signed } from '../write-plant.ts';
import { PROPOSAL_KIND, type Proposal } from './entity.ts';
import { proposalNamed } from './proposals.ts';

/** @throws RecordError where it is not open, or the reviewer is or seems to be who proposed it */
export async function reviewProposal(
  record: Record,
  plant: string,
  id: string,
  state: 'accepted' | 'refused',
  { actor, reason }: Signed,
): Promise<Proposal> {
  const { entity: before } = await proposalNamed(record, plant, id);
  if (before.state !== 'open') throw new RecordError('proposal-decided', { plant, id });
  await refuseOwn(record, before, actor);
  const after: Proposal = { ...before, state, review: { by: actor, reason } };
  const { outcome } = await appendTo(record, {
    plant,
    request: record.newId(),
    time: record.now(),
    actor,
    reason: proposalReason(id, state, reason),
    changes: [{ kind: PROPOSAL_KIND, id, before, after }],
  });
  // Somebody else decided first.
  if (outcome === 'stale') throw new RecordError('proposal-decided', { plant, id });
  if (outcome !== 'written') throw new Error(`${plant} cannot be written to: ${outcome}`);
  return after;
}

/** Ids hold after a name was erased; names, where one person came by two ids. */
async function refuseOwn(record: Record, { id, by }: Proposal, actor: string): Promise<void> {
  if (by === actor) throw new RecordError('proposal-own', { id });
  const names = await actorNames(record);
  const [proposer, reviewer] = [names.get(by), names.get(actor)];
  if (proposer === undefined || reviewer === undefined) return;
  if (proposer === reviewer) throw new RecordError('proposal-own', { id });
  // An address tells two persons apart where each has an account; a name of the system and a host does not.
  if (await haveAccounts(record, [by, actor])) return;
  if (isSamePerson(proposer, reviewer))
    throw new RecordError('proposal-same-user', { id, by: proposer, found: reviewer });
}

async function haveAccounts({ database }: Record, ids: readonly string[]): Promise<boolean> {
  const rows = await database.reading.selectFrom('login_user').select('id').where('id', 'in', ids).execute();
  return rows.length === ids.length;
}
