import { proposalJson } from '@bulkhead/core/report/render/stored-json.ts';
import { proposalText } from '@bulkhead/core/report/render/terminal/proposals.ts';
import { reviewProposal } from '../app/record/proposal/review.ts';
import { isText, type Call } from './arguments.ts';
import { reasonOf } from './carried-out.ts';
import { plantAt } from './plant-at.ts';
import { callerOf, withRecord } from './record.ts';
import { sameRecord } from './record-place.ts';
import { CallError, calledLike } from './refused.ts';
import { proposalReport } from './told-proposal.ts';
import type { Result, World } from './world.ts';

export async function reviewCommand(call: Call, { words, terminal }: World): Promise<Result> {
  const [name, id] = call.positionals;
  if (name === undefined || id === undefined) throw calledLike('review');
  const { accept, refuse } = call.options;
  if ((accept === true) === (refuse === true)) throw new CallError('review-one');
  const { plant } = plantAt(name);
  const reason = reasonOf(call);
  const report = await withRecord(call, async (record) => {
    const signed = { actor: await callerOf(call, record), reason };
    await reviewProposal(record, plant, id, accept === true ? 'accepted' : 'refused', signed);
    return await proposalReport(record, plant, id);
  });
  const out = isText(call) ? proposalText(report, sameRecord(call), words, terminal) : proposalJson(report);
  return { out, code: 0 };
}
