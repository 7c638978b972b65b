import { proposalJson, proposalsJson } from '@bulkhead/core/report/render/stored-json.ts';
import { proposalText, proposalsText } from '@bulkhead/core/report/render/terminal/proposals.ts';
import { actorNames } from '../app/record/actor.ts';
import { timedProposals } from '../app/record/proposal/proposals.ts';
import { isText, type Call } from './arguments.ts';
import { plantAt } from './plant-at.ts';
import { fromRecord } from './record.ts';
import { sameRecord } from './record-place.ts';
import { calledLike } from './refused.ts';
import { proposalReport, toldProposal } from './told-proposal.ts';
import type { Result, World } from './world.ts';

export async function proposalsCommand(call: Call, { words, terminal }: World): Promise<Result> {
  const [name, id] = call.positionals;
  if (name === undefined) throw calledLike('proposals');
  const { plant } = plantAt(name);
  const out = await fromRecord(call, async (record) => {
    if (id !== undefined) {
      const report = await proposalReport(record, plant, id);
      return isText(call) ? proposalText(report, sameRecord(call), words, terminal) : proposalJson(report);
    }
    const names = await actorNames(record);
    const proposals = (await timedProposals(record, plant)).map((each) => toldProposal(each, names));
    const report = { plant, proposals };
    return isText(call) ? proposalsText(report, words, terminal) : proposalsJson(report);
  });
  return { out, code: 0 };
}
