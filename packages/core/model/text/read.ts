/**
 * From the files of a folder to a plant, or to all that is wrong with them. Three steps: decode every file
 * (collect), follow every reference, check what must hold between entities. Never throws on any input.
 */
import { nearest } from '../../lib/near.ts';
import { byCodeUnit, byKey } from '../../lib/order.ts';
import type { EntityKind } from '../kinds.ts';
import type { OrganisationAnswers, OrganisationSaid } from '../organisation.ts';
import type { Plant } from '../plant.ts';
import {
  didYouMean,
  inTextOrder,
  problemSink,
  refuse,
  shown,
  type Problem,
  type ProblemCode,
  type ProblemSink,
  type SourcePlace,
} from '../problems.ts';
import { ORGANISATION_FORM, PLANT_FORM, type FolderForm } from '../sections.ts';
import type { RecordMark } from '../schema/record-mark.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { locator, organisationAnswers, plantOf, saidIn } from './assembled.ts';
import { checkEntries, checkLoops, idsOf } from './check-entries.ts';
import { collect } from './collect.ts';
import type { Collected, Stated } from './collecting.ts';
import { REFUSED, entriesOf, type Refused } from './refused.ts';
import { requirementNames } from './requirement-names.ts';
import { checkShared, checkStatedTwice } from './shared.ts';
import { placedAt, type SourceFile } from './source.ts';

export type ReadResult =
  | {
      readonly ok: true;
      /** What the folder itself says. */
      readonly plant: Plant;
      /** What the plant takes from the folder that `organisationFrom` names; null where it names none. */
      readonly organisation: OrganisationAnswers | null;
      /** All that folder says, and the entry of a record that it was written out from; null where none is named. */
      readonly shared: SharedFolder | null;
      /** The entry of a record that the folder was written out from; null where it says none. */
      readonly record: RecordMark | null;
      /** Where an entity of either stands; null for what is not in the text. */
      readonly locate: (kind: EntityKind, id: string) => SourcePlace | null;
    }
  | {
      readonly ok: false;
      /** In the order of the text; the first of them when there are very many. */
      readonly problems: readonly Problem[];
      /** How many there are in all. */
      readonly total: number;
    };

export interface SharedFolder {
  readonly said: OrganisationSaid;
  readonly record: RecordMark | null;
}

/** The files of the folder `organisationFrom` names, or why there are none; the reader refuses it at its place. */
export type OrganisationFolder =
  | { readonly files: readonly SourceFile[] }
  | { readonly refused: Extract<ProblemCode, 'no-organisation-folder' | 'organisation-folder-closed'> };

/** A plant folder decoded, before anything in it is checked against anything else. It is read once. */
export interface OpenedPlant {
  readonly sink: ProblemSink;
  readonly files: readonly SourceFile[];
  readonly collected: Collected;
  /** The folder whose files are wanted as well; null where none is named, or none that may be looked for. */
  readonly organisationFrom: string | null;
}

/** For a plant that is known to name no folder of its organisation, or where none is at hand. */
export function readPlant(files: readonly SourceFile[], vocabulary: Vocabulary): ReadResult {
  return readOpened(openPlant(files), vocabulary, { refused: 'no-organisation-folder' });
}

export function openPlant(files: readonly SourceFile[]): OpenedPlant {
  const sink = problemSink();
  const collected = collect(sink, files, PLANT_FORM);
  const from = collected.head.get('organisationFrom')?.value;
  return { sink, files, collected, organisationFrom: typeof from === 'string' ? from : null };
}

/** @param folder looked at only where the plant names one */
export function readOpened(
  { sink, files, collected, organisationFrom }: OpenedPlant,
  vocabulary: Vocabulary,
  folder: OrganisationFolder,
): ReadResult {
  const shared = organisationFrom === null ? null : collectShared(sink, collected, folder);
  checkHead(sink, files, collected, PLANT_FORM);
  const { editions, doubt } = editionsOf(sink, collected.head, vocabulary);
  const { overlay } = collected.entries;
  const overlays = overlay.map(({ entity }) => entity);
  const names = requirementNames(vocabulary, editions, overlays, !collected.incomplete.has('overlay'), doubt);
  const theirs = shared === null ? null : checkShared({ sink, names, vocabulary }, shared);
  const own = checkEntries(
    {
      sink,
      names,
      ids: idsOf([collected.entries, ...(shared === null ? [] : [shared.entries])]),
      incomplete: new Set([...collected.incomplete, ...incompleteBy(collected, shared)]),
    },
    collected.entries,
  );
  checkLoops(sink, names, [...own.answers, ...(theirs?.answers ?? [])]);
  if (theirs !== null) checkStatedTwice(sink, own.entries, theirs.entries);
  if (sink.total > 0) return { ok: false, problems: inTextOrder(sink.problems), total: sink.total };
  const taken = theirs?.entries ?? null;
  return {
    ok: true,
    plant: plantOf(collected, editions, own.entries),
    organisation: shared === null || taken === null ? null : organisationAnswers(shared.entries, taken),
    shared: shared === null ? null : { said: saidIn(shared.entries), record: markIn(shared) },
    record: markIn(collected),
    locate: locator(collected, taken === null ? [own.entries] : [own.entries, taken]),
  };
}

/** The folder of an organisation by itself; null where it is not sound. */
export function readShared(files: readonly SourceFile[]): SharedFolder | null {
  const sink = problemSink();
  const shared = collectSharedFiles(sink, files);
  return sink.total > 0 ? null : { said: saidIn(shared.entries), record: markIn(shared) };
}

function collectSharedFiles(sink: ProblemSink, files: readonly SourceFile[]): Collected {
  const shared = collect(sink, files, ORGANISATION_FORM);
  checkHead(sink, files, shared, ORGANISATION_FORM);
  return shared;
}

function markIn({ head }: Collected): RecordMark | null {
  return (head.get('record')?.value as RecordMark | undefined) ?? null;
}

/** The folder decoded, or null after refusing it at the place that names it. */
function collectShared(sink: ProblemSink, { head }: Collected, folder: OrganisationFolder): Collected | null {
  if ('files' in folder) return collectSharedFiles(sink, folder.files);
  const stated = head.get('organisationFrom') as Stated;
  refuse(sink, folder.refused, stated.source.at(['organisationFrom']), {
    found: shown(String(stated.value)),
  });
  return null;
}

/** Evidence of the organisation may be meant where it could not be read. */
function incompleteBy({ head }: Collected, shared: Collected | null): readonly EntityKind[] {
  if (shared !== null) return shared.incomplete.has('evidence') ? ['evidence'] : [];
  return head.has('organisationFrom') ? ['evidence'] : [];
}

/** What must be stated once in a folder is; told at the start of its first file. */
function checkHead(
  sink: ProblemSink,
  files: readonly SourceFile[],
  { head, meant, unread }: Collected,
  form: FolderForm,
): void {
  if (unread) return;
  const sorted = [...files].sort(byKey((file) => file.path));
  const first = sorted.find((file) => /\.ya?ml$/.test(file.path)) ?? sorted[0];
  const start = placedAt(first ?? { path: 'plant.yaml', text: '' }, 0);
  for (const key of form.required) {
    if (!head.has(key) && !meant.has(key)) refuse(sink, 'missing-head', start, { field: key });
  }
}

/** The editions in use. Where that is not known: all that there are, and what is refused of those the plant lists. */
function editionsOf(
  sink: ProblemSink,
  head: Collected['head'],
  vocabulary: Vocabulary,
): { readonly editions: readonly string[]; readonly doubt: readonly string[] | null } {
  const stated = head.get('catalogs');
  const shipped = vocabulary.editions.map((edition) => edition.id);
  const editions = entriesOf(stated?.value as readonly (string | Refused)[] | Refused | undefined);
  const doubt: string[] = [];
  editions.forEach((edition, i) => {
    if (edition === REFUSED || shipped.includes(edition)) return;
    doubt.push(edition);
    refuse(sink, 'unknown-edition', (stated as Stated).source.at(['catalogs', i]), {
      found: shown(edition),
      expected: shipped,
      near: didYouMean(editionMeant(edition, shipped)),
    });
  });
  const known = editions.filter((edition) => edition !== REFUSED);
  const whole = editions.length > 0 && known.length === editions.length && doubt.length === 0;
  return whole ? { editions: known.sort(byCodeUnit), doubt: null } : { editions: shipped, doubt };
}

/** The near edition, or the newest of the document that is named. */
function editionMeant(text: string, shipped: readonly string[]): string | null {
  const near = nearest(text, shipped);
  const [document = ''] = text.split(/[@:/ ]/);
  return (
    near ??
    shipped
      .filter((id) => id.startsWith(`${document}@`))
      .sort(byCodeUnit)
      .at(-1) ??
    null
  );
}
