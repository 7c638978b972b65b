import { importJson } from '@bulkhead/core/report/render/stored-json.ts';
import { importText } from '@bulkhead/core/report/render/terminal/stored.ts';
import type { ImportMark, ImportReport } from '@bulkhead/core/report/stored-report.ts';
import type { Decision } from '@bulkhead/core/model/merge.ts';
import type { SourcePlace } from '@bulkhead/core/model/problems.ts';
import type { ReadResult } from '@bulkhead/core/model/text/read.ts';
import type { Marking } from '../app/record/mark-folder.ts';
import { importFolder, markFolders, type ImportFolder, type Marked } from '../app/record/import-folder.ts';
import { isId } from '@bulkhead/core/model/refs.ts';
import type { RecordMark } from '@bulkhead/core/model/schema/record-mark.ts';
import { importPlant, type Imported } from '../app/record/import-plant.ts';
import { evidenceFiles, type EvidenceFiles } from '../app/record/files/in-folder.ts';
import type { FileLimits } from '../app/record/files/limits.ts';
import { refuseOthers } from '../app/record/files/refuse-others.ts';
import { fileLimits } from './file/limits.ts';
import type { SourceOf } from '../app/record/write-plant.ts';
import { textOption, type Call } from './arguments.ts';
import { PlantProblems } from '../app/plant-problems.ts';
import { reasonOr } from './carried-out.ts';
import { callerOf, inMadeRecord } from './record.ts';
import { sameRecord } from './record-place.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

type ReadPlant = Extract<ReadResult, { ok: true }>;
export type Take = 'folder' | 'record';
export const DECISIONS: Readonly<Record<Take, Decision>> = { folder: 'ours', record: 'theirs' };

export async function importCommand(call: Call, world: World): Promise<Result> {
  const { asked, evidence, limits } = await toImport(call);
  const { folder, all, read, catalogs, organisation } = asked;
  const reason = reasonOr(call, 'import');
  const take = (textOption(call, 'take') ?? null) as Take | null;
  const imported = await inMadeRecord(
    call,
    async (record) =>
      await importPlant(record, {
        plant: read.plant,
        catalogs,
        organisation,
        mark: read.record,
        decision: take === null ? null : DECISIONS[take],
        remove: call.options['remove'] === true,
        files: evidence.found,
        limits,
        sourceOf: sourceIn(read),
        actor: await callerOf(call, record),
        reason,
      }),
  );
  const { written } = imported;
  if (written?.outcome === 'unsound') throw new PlantProblems(folder, all, written.problems, written.total);
  const marked = markFolders(asked, imported);
  const about = { folder, plant: read.plant.id, from: read.record?.seq ?? null, taken: take };
  return importTold(call, importReportOf(about, imported, marked), world);
}

export interface ToImport {
  readonly asked: ImportFolder;
  readonly evidence: EvidenceFiles;
  readonly limits: FileLimits;
}

/** The folder as it is named, read. @throws CallError PlantProblems FolderError CatalogFileError */
export async function toImport(call: Call): Promise<ToImport> {
  const [folder] = call.positionals;
  if (folder === undefined) throw new CallError('import-folder');
  const named = textOption(call, 'organisation') ?? null;
  if (named !== null && !isId(named)) throw new CallError('organisation-id', { found: named });
  const asked = importFolder(folder, named);
  const limits = fileLimits();
  const evidence = await evidenceFiles(folder, asked.read.plant, limits);
  refuseOthers(evidence, asked.read);
  return { asked, evidence, limits };
}

export function importTold(call: Call, report: ImportReport, { words, terminal }: World): Result {
  const isJson = textOption(call, 'format') === 'json';
  return {
    out: isJson ? importJson(report) : importText(report, sameRecord(call), words, terminal),
    code: report.open ? 1 : 0,
  };
}

export function importReportOf(
  about: Pick<ImportReport, 'folder' | 'plant' | 'from' | 'taken'>,
  imported: Imported,
  marked: Marked,
): ImportReport {
  const { created, open, changes, conflicts, removals, brought, written, behind, pin } = imported;
  const seq = written?.outcome === 'written' ? written.seq : null;
  const done = { created, open, changes, conflicts, removals, brought, seq, behind };
  const organisation =
    pin === null
      ? null
      : {
          id: pin.organisation,
          seq: pin.seq,
          mark: markIn(marked.organisation, imported.organisationLevel),
        };
  return { ...about, ...done, mark: markIn(marked.plant, imported.level), organisation };
}

export function markIn(marking: Marking | null, level: RecordMark | null): ImportMark | null {
  return marking === null || level === null ? null : { ...marking, seq: level.seq };
}

/** What the folder says is told at its place there. */
function sourceIn({ locate }: ReadPlant): SourceOf {
  return (kind, id) => {
    const place: SourcePlace | null = locate(kind, id);
    if (place === null) return null;
    const placed = { place: () => place };
    return { start: placed, at: () => placed, keyAt: () => placed };
  };
}
