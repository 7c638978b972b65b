import { changeJson } from '@bulkhead/core/report/render/stored-json.ts';
import { changeText } from '@bulkhead/core/report/render/terminal/changed.ts';
import type { ChangeReport } from '@bulkhead/core/report/stored-report.ts';
import { NO_CATALOGS } from '../app/record/catalogs/own.ts';
import { newPlant } from '../app/record/new-plant.ts';
import { createPlant } from '../app/record/create-plant.ts';
import { RecordError } from '../app/record/record-error.ts';
import { isText, textOption, type Call } from './arguments.ts';
import { nowhere, reasonOr } from './carried-out.ts';
import { PlantProblems } from '../app/plant-problems.ts';
import { callerOf, inMadeRecord } from './record.ts';
import { calledLike } from './refused.ts';
import type { Result, World } from './world.ts';

export async function createCommand(call: Call, { words, terminal }: World): Promise<Result> {
  const [id] = call.positionals;
  const name = textOption(call, 'name');
  if (id === undefined || name === undefined) throw calledLike('create');
  const reason = reasonOr(call, 'create');
  const { plant, file } = newPlant(id, name, catalogsOf(call));
  const created = await inMadeRecord(call, async (record) => {
    const signed = { actor: await callerOf(call, record), reason };
    return await createPlant(record, {
      plant,
      catalogs: NO_CATALOGS,
      shared: null,
      sourceOf: nowhere,
      ...signed,
    });
  });
  if (created === null) throw new RecordError('plant-there', { plant: id });
  const { changes, written } = created;
  if (written.outcome === 'unsound') throw new PlantProblems(id, [file], written.problems, written.total);
  const beside = { tried: false, conflicts: [], stale: [], does: null };
  const report: ChangeReport = { plant: id, ...beside, changes, seq: written.seq };
  return { out: isText(call) ? changeText(report, words, terminal) : changeJson(report), code: 0 };
}

function catalogsOf(call: Call): readonly string[] | undefined {
  return textOption(call, 'catalogs')
    ?.split(',')
    .map((edition) => edition.trim());
}
