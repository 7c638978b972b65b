import { changeJson, proposalJson } from '@bulkhead/core/report/render/stored-json.ts';
import { changeText } from '@bulkhead/core/report/render/terminal/changed.ts';
import { proposalText } from '@bulkhead/core/report/render/terminal/proposals.ts';
import type { ChangeReport } from '@bulkhead/core/report/stored-report.ts';
import { changesFile } from '../app/changes-file.ts';
import { propose } from '../app/record/proposal/propose.ts';
import { isText, textOption, type Call } from './arguments.ts';
import { reasonOf } from './carried-out.ts';
import { plantAt } from './plant-at.ts';
import { PlantProblems } from '../app/plant-problems.ts';
import { callerOf, withRecord } from './record.ts';
import { sameRecord } from './record-place.ts';
import { calledLike } from './refused.ts';
import { proposalReport } from './told-proposal.ts';
import type { Result, World } from './world.ts';

export async function proposeCommand(call: Call, { words, terminal }: World): Promise<Result> {
  const [name] = call.positionals;
  if (name === undefined) throw calledLike('propose');
  const at = plantAt(name);
  const { plant } = at;
  const reason = reasonOf(call);
  const file = call.on?.file ?? changesFile(textOption(call, 'file') ?? '-');
  return await withRecord(call, async (record) => {
    const proposed = await propose(record, at, file, { actor: await callerOf(call, record), reason });
    if (proposed.outcome === 'refused')
      throw new PlantProblems(file.path, [file], proposed.problems, proposed.total);
    if (proposed.outcome === 'proposed') {
      const report = await proposalReport(record, plant, proposed.proposal.id);
      const told = isText(call)
        ? proposalText(report, sameRecord(call), words, terminal)
        : proposalJson(report);
      return { out: told, code: 0 };
    }
    const stale = proposed.outcome === 'stale' ? proposed.stale : [];
    const nothing = { tried: false, changes: [], conflicts: [], seq: null, does: null };
    const report: ChangeReport = { plant, ...nothing, stale };
    const out = isText(call) ? changeText(report, words, terminal) : changeJson(report);
    return { out, code: stale.length > 0 ? 1 : 0 };
  });
}
