/**
 * A plant out of the record into a folder. In an empty one it is the canonical text; in one that holds the plant already,
 * what differs is rewritten where it stands, with comments and layout, and nothing that only the folder says is lost unasked.
 */
import { diff } from '@bulkhead/core/model/change.ts';
import { entityRef } from '@bulkhead/core/model/entity-ref.ts';
import { sameValue } from '@bulkhead/core/lib/same.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import { merge } from '@bulkhead/core/model/merge.ts';
import type { Problem } from '@bulkhead/core/model/problems.ts';
import type { RecordMark } from '@bulkhead/core/model/schema/record-mark.ts';
import { readOpened } from '@bulkhead/core/model/text/read.ts';
import { markedFile } from '@bulkhead/core/model/text/record-mark.ts';
import { rewritePlant } from '@bulkhead/core/model/text/rewrite.ts';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import { writePlant } from '@bulkhead/core/model/text/write.ts';
import { allFiles, openFolder } from '../load-plant.ts';
import { makeFolder } from '../make-folder.ts';
import { replaceFiles, type Replacement } from '../replace-files.ts';
import { sourceFiles } from '../source-files.ts';
import { NO_CATALOGS, catalogsOfFolder } from './catalogs/own.ts';
import { catalogReplacements, makeCatalogFolders } from './catalogs/to-folder.ts';
import { beforeIn, type Before, type ExportedPlant } from './export-before.ts';
import { markOf } from './mark.ts';
import { marked } from './mark-folder.ts';
import {
  organisationExport,
  organisationFiles,
  type ExportAsked,
  type OrganisationExport,
} from './organisation/export.ts';
import { RecordError } from './record-error.ts';
import type { ReadRecord } from './record.ts';
import type { StoredPlant } from './stored-plant.ts';
import { tableOfFolder, vocabularyOfWhole, type Whole } from './whole.ts';

export type Exported =
  | {
      readonly outcome: 'exported';
      readonly files: readonly string[];
      /** Null for a plant that takes nothing from an organisation. */
      readonly organisation: OrganisationExport['told'] | null;
    }
  /** The folder holds text that is no plant. */
  | {
      readonly outcome: 'unreadable';
      readonly files: readonly SourceFile[];
      readonly problems: readonly Problem[];
      readonly total: number;
    };

/**
 * @throws RecordError FolderError before anything is written
 */
export async function exportPlant(
  record: ReadRecord,
  stored: StoredPlant,
  folder: string,
  asked: ExportAsked,
): Promise<Exported> {
  return await exportFrom(beforeIn(record), stored, folder, asked);
}

/** @throws RecordError FolderError before anything is written */
export async function exportFrom(
  before: Before,
  stored: ExportedPlant,
  folder: string,
  asked: ExportAsked,
): Promise<Exported> {
  makeFolder(folder);
  const organisationOf = await organisationExport(before, stored, folder, asked);
  const files = sourceFiles(folder);
  if (files.length === 0) return exported(folder, newFiles(stored), organisationOf);
  const { opened, organisation: found } = openFolder(folder);
  const { organisationFrom: from = '' } = stored.plant;
  const ours = stored.shared === null ? null : { files: organisationFiles(stored.shared, from) };
  // Where the folder of the organisation is only just to be written, the plant is read with what is written there.
  const isNew = asked.organisation && 'refused' in found && opened.organisationFrom === from;
  const organisation = isNew && ours !== null ? ours : found;
  const catalogs = catalogsOfFolder(folder);
  const read = readOpened(opened, vocabularyOfWhole({ catalogs }), organisation);
  if (!read.ok) {
    const { problems, total } = read;
    return { outcome: 'unreadable', files: allFiles({ files, organisation }), problems, total };
  }
  const { plant } = read;
  refuseOther(folder, plant, stored.plant);
  if (!asked.replace) await refuseUnsaved(before, folder, { plant, catalogs, mark: read.record }, stored);
  const changes = diff(plant, stored.plant);
  // What is written is spelled by the catalogs that come with it.
  const vocabulary = vocabularyOfWhole(stored);
  const rewritten =
    changes.length === 0
      ? []
      : rewritePlant(files, plant, changes, { vocabulary, organisation: ours ?? organisation });
  const own = catalogReplacements(catalogs, stored.catalogs);
  return exported(folder, [...own, ...marked(files, rewritten, markOf(stored))], organisationOf);
}

function exported(
  folder: string,
  replacements: readonly Replacement[],
  organisation: OrganisationExport | null,
): Exported {
  if (organisation !== null && organisation.replacements.length > 0) {
    makeFolder(organisation.path);
    replaceFiles(organisation.path, organisation.replacements);
  }
  makeCatalogFolders(folder, replacements);
  replaceFiles(folder, replacements);
  const told = organisation?.told ?? null;
  return { outcome: 'exported', files: replacements.map(({ path }) => path), organisation: told };
}

function newFiles(stored: ExportedPlant): readonly Replacement[] {
  const files = writePlant(stored.plant);
  const texts = [...files, markedFile([], markOf(stored))].map(({ path, text }) => ({
    path,
    before: null,
    after: text,
  }));
  return [...catalogReplacements(NO_CATALOGS, stored.catalogs), ...texts];
}

function refuseOther(folder: string, there: Plant, stored: Plant): void {
  if (there.id !== stored.id)
    throw new RecordError('export-other-plant', { folder, found: there.id, expected: stored.id });
  // Every requirement is spelled by the editions in use: that is another text, not one rewritten in place.
  if (!sameValue(there.catalogs, stored.catalogs))
    throw new RecordError('export-catalogs', { folder, found: there.catalogs, expected: stored.catalogs });
}

/** What the folder says that the record has never been told would be gone. */
async function refuseUnsaved(
  before: Before,
  folder: string,
  { mark, ...ours }: Omit<Whole, 'shared'> & { readonly mark: RecordMark | null },
  stored: ExportedPlant,
): Promise<void> {
  const { plant } = ours;
  const base =
    mark === null || !Number.isSafeInteger(mark.seq) ? null : await before.plant(plant.id, mark.seq);
  const isOurs = base !== null && mark !== null && markOf(base).hash === mark.hash && mark.plant === plant.id;
  const sides = {
    base: isOurs ? tableOfFolder(base) : null,
    ours: tableOfFolder(ours),
    theirs: tableOfFolder(stored),
  };
  // What the folder has not, where nobody knows whether it was removed, is nothing that it says.
  const { changes, conflicts } = merge(sides, null, false);
  const [first] = [...changes, ...conflicts];
  if (first === undefined) return;
  throw new RecordError('export-unsaved', {
    folder,
    n: changes.length + conflicts.length,
    first: entityRef(first.kind, first.id),
    plant: plant.id,
  });
}
