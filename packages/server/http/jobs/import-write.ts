/** What was read of an archive into the record, merged as `bulkhead import` merges a folder. */
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import { importJson } from '@bulkhead/core/report/render/stored-json.ts';
import { localFile } from '../../app/local-file.ts';
import { PlantProblems } from '../../app/plant-problems.ts';
import { importPlant } from '../../app/record/import-plant.ts';
import type { Record as OpenRecord } from '../../app/record/record.ts';
import type { SourceOf } from '../../app/record/write-plant.ts';
import { fileLimits } from '../../cli/file/limits.ts';
import { DECISIONS, importReportOf, type Take } from '../../cli/import.ts';
import { chainHead } from '../../db/ledger/read.ts';
import { RecordError } from '../../app/record/record-error.ts';
import type { ViewCall } from '../views/views.ts';
import type { ReadImport } from './import-read.ts';
import { needEverywhere } from './need-everywhere.ts';

export interface ToImport {
  readonly read: ReadImport;
  readonly call: ViewCall;
  readonly actor: string;
  readonly words: Words;
  /** Refused where the record has the plant already. */
  readonly isNew?: true;
}

/** @throws JobRefused PlantProblems RecordError */
export async function writeImport(
  record: OpenRecord,
  { read, call, actor, words, isNew }: ToImport,
): Promise<object> {
  const { plant, mark, catalogs, organisation, files, places } = read;
  const { options } = call;
  const isThere = (await chainHead(record.database.reading, plant.id)) !== null;
  if (isThere && isNew) throw new RecordError('plant-there', { plant: plant.id });
  if (!isThere) await needEverywhere(record, words, actor, 'people');
  // Other plants are judged by them as well.
  if (organisation !== null) await needEverywhere(record, words, actor, 'change');
  const take = (options['take'] as Take | undefined) ?? null;
  const imported = await importPlant(record, {
    plant,
    catalogs,
    organisation,
    mark,
    decision: take === null ? null : DECISIONS[take],
    remove: options['remove'] === true,
    tried: options['try'] === true,
    files: files.map(({ sha256, name, path }) => ({ sha256, source: localFile(path, name) })),
    limits: fileLimits(),
    sourceOf: sourceIn(places),
    actor,
    reason: typeof options['reason'] === 'string' ? options['reason'] : 'import',
  });
  const { written, level, organisationLevel } = imported;
  if (written?.outcome === 'unsound') throw new PlantProblems('', [], written.problems, written.total);
  const about = { folder: '', plant: plant.id, from: mark?.seq ?? null, taken: take };
  const told = importJson(importReportOf(about, imported, { plant: null, organisation: null }));
  return { ...(JSON.parse(told) as object), tried: options['try'] === true, level, organisationLevel };
}

function sourceIn(places: ReadImport['places']): SourceOf {
  return (kind, id) => {
    const place = places.get(`${kind} ${id}`);
    if (place === undefined) return null;
    const placed = { place: () => place };
    return { start: placed, at: () => placed, keyAt: () => placed };
  };
}
