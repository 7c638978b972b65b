/** What a stored plant takes from its organisation, into the folder where the plant looks for it: only where somebody asks for that. */
import { diff, tableOf } from '@bulkhead/core/model/change.ts';
import { merge } from '@bulkhead/core/model/merge.ts';
import type { RecordMark } from '@bulkhead/core/model/schema/record-mark.ts';
import { readShared, type SharedFolder } from '@bulkhead/core/model/text/read.ts';
import { markedFile } from '@bulkhead/core/model/text/record-mark.ts';
import { rewriteOrganisation } from '@bulkhead/core/model/text/rewrite.ts';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import { writeOrganisation } from '@bulkhead/core/model/text/write.ts';
import { organisationFolder, organisationPath } from '../../organisation-folder.ts';
import type { Replacement } from '../../replace-files.ts';
import { sourceFiles } from '../../source-files.ts';
import type { Before } from '../export-before.ts';
import { marked } from '../mark-folder.ts';
import { markOfHash } from '../mark.ts';
import { RecordError } from '../record-error.ts';
import type { Whole } from '../whole.ts';
import type { OrganisationPin, Shared } from './entity.ts';
import { saysSame } from './import.ts';

export interface ExportAsked {
  /** What the folders say and the record does not know is dropped. */
  readonly replace: boolean;
  /** The organisation's answers are written, too. */
  readonly organisation: boolean;
}

export interface OrganisationExport {
  /** Where the folder lies. */
  readonly path: string;
  readonly replacements: readonly Replacement[];
  readonly told: {
    /** As the plant names it. */
    readonly from: string;
    readonly id: string;
    readonly seq: number;
    readonly outcome: 'written' | 'same' | 'missing';
  };
}

/**
 * @param folder of the plant; it is there
 * @returns null for a plant that takes nothing from an organisation
 * @throws RecordError where the folder of the organisation says something else and may not be written
 */
export async function organisationExport(
  before: Before,
  { plant, shared }: Whole,
  folder: string,
  asked: ExportAsked,
): Promise<OrganisationExport | null> {
  const { organisationFrom: from } = plant;
  if (from === undefined || shared === null || shared.pin === null) return null;
  const { pin } = shared;
  const path = organisationPath(folder, from);
  const done = (outcome: 'written' | 'same' | 'missing', replacements: readonly Replacement[] = []) => ({
    path,
    replacements,
    told: { from, id: pin.organisation, seq: pin.seq, outcome },
  });
  const found = organisationFolder(folder, from);
  if ('refused' in found && !asked.organisation) return done('missing');
  const refused = new RecordError('organisation-differs', differs(plant.id, path, pin));
  if ('refused' in found && found.refused === 'organisation-folder-closed') throw refused;
  if ('refused' in found) return done('written', newFiles(shared, pin));
  const files = sourceFiles(path);
  const there = readShared(files);
  if (there === null) throw refused;
  const isSame = saysSame(there.said, shared.said);
  if (!asked.organisation && !isSame) throw refused;
  if (!asked.organisation) return done('same');
  if (!asked.replace) await refuseUnsaved(before, there, shared, path);
  const replacements = rewrittenFiles(files, there, shared, pin);
  return done(replacements.length === 0 ? 'same' : 'written', replacements);
}

function differs(
  plant: string,
  folder: string,
  { organisation, seq }: OrganisationPin,
): RecordError['params'] {
  return { plant, folder, organisation, seq: String(seq) };
}

function markOfPin({ organisation, seq, hash }: OrganisationPin): RecordMark {
  return { plant: organisation, seq, hash: markOfHash(hash) };
}

function newFiles({ said }: Shared, pin: OrganisationPin): readonly Replacement[] {
  return [...writeOrganisation(said), markedFile([], markOfPin(pin))].map(({ path, text }) => ({
    path,
    before: null,
    after: text,
  }));
}

function rewrittenFiles(
  files: readonly SourceFile[],
  there: SharedFolder,
  { said }: Shared,
  pin: OrganisationPin,
): readonly Replacement[] {
  const changes = diff(there.said, said);
  const rewritten = changes.length === 0 ? [] : rewriteOrganisation(files, there.said, changes);
  return marked(files, rewritten, markOfPin(pin));
}

/** What the folder says that the record has never been told would be gone. */
async function refuseUnsaved(
  before: Before,
  { said, record: mark }: SharedFolder,
  shared: Shared,
  folder: string,
): Promise<void> {
  const organisation = shared.pin?.organisation;
  const base =
    mark === null || mark.plant !== organisation || !Number.isSafeInteger(mark.seq)
      ? null
      : await before.organisation(organisation, mark.seq);
  const isOurs = base !== null && markOfHash(base.hash) === mark?.hash;
  const sides = {
    base: isOurs ? tableOf(base.said) : null,
    ours: tableOf(said),
    theirs: tableOf(shared.said),
  };
  const { changes, conflicts } = merge(sides, null, false);
  const n = changes.length + conflicts.length;
  if (n > 0) throw new RecordError('organisation-unsaved', { folder, n });
}

/** As a reader of the plant is given them. */
export function organisationFiles({ said }: Shared, from: string): readonly SourceFile[] {
  return writeOrganisation(said).map(({ path, text }) => ({ path: `${from}/${path}`, text }));
}
