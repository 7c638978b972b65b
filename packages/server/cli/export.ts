import { exportJson } from '@bulkhead/core/report/render/stored-json.ts';
import { exportText } from '@bulkhead/core/report/render/terminal/stored.ts';
import type { ExportReport } from '@bulkhead/core/report/stored-report.ts';
import { exportPlant, type Exported } from '../app/record/export-plant.ts';
import type { ExportAsked } from '../app/record/organisation/export.ts';
import { filesToFolder } from '../app/record/files/to-folder.ts';
import { storedPlant } from '../app/record/stored-plant.ts';
import { textOption, type Call } from './arguments.ts';
import { plantAt } from './plant-at.ts';
import { PlantProblems } from '../app/plant-problems.ts';
import { fromRecord } from './record.ts';
import { sameRecord } from './record-place.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

export async function exportCommand(call: Call, { words, terminal }: World): Promise<Result> {
  const [name, folder] = call.positionals;
  if (name === undefined || folder === undefined) throw new CallError('export-args');
  const done = await fromRecord(call, async (record) => {
    const stored = await storedPlant(record, plantAt(name));
    const done = await exportPlant(record, stored, folder, askedIn(call));
    const withFiles = call.options['files'] === true && done.outcome === 'exported';
    const evidence = withFiles ? await filesToFolder(record, stored, folder) : null;
    return { seq: stored.seq, exported: done, evidence };
  });
  return exportTold(call, { plant: plantAt(name).plant, folder, ...done }, { words, terminal });
}

export function askedIn({ options }: Call): ExportAsked {
  return { replace: options['replace'] === true, organisation: options['organisation'] === true };
}

export interface ExportDone extends Pick<ExportReport, 'plant' | 'seq' | 'folder' | 'evidence'> {
  readonly exported: Exported;
}

/** @throws PlantProblems */
export function exportTold(
  call: Call,
  { exported, ...done }: ExportDone,
  { words, terminal }: World,
): Result {
  const { folder } = done;
  if (exported.outcome === 'unreadable') {
    const { files, problems, total } = exported;
    throw new PlantProblems(folder, files, problems, total);
  }
  const { files, organisation } = exported;
  const report = { ...done, files, organisation };
  const isJson = textOption(call, 'format') === 'json';
  return {
    out: isJson ? exportJson(report) : exportText(report, sameRecord(call), words, terminal),
    code: 0,
  };
}
