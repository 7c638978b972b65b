/**
 * From the files of a folder to a plant, or to all that is wrong with them. Three steps: decode every file
 * (collect), follow every reference, check what must hold between entities. Never throws on any input.
 */
import { byCodeUnit, byKey } from '../../lib/order.ts';
import { LIST_KINDS, keyOf, type EntityKind, type ListEntity, type ListKind } from '../kinds.ts';
import { emptyPlant, type Answer, type Check, type Overlay, type Plant } from '../plant.ts';
import { nearest } from '../../lib/near.ts';
import {
  didYouMean,
  problemSink,
  refuse,
  type Placed,
  type Problem,
  type ProblemSink,
  type SourcePlace,
} from '../problems.ts';
import { HEAD_KEYS } from '../sections.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { collect, twice, type Collected } from './collect.ts';
import { checkDependencies, type ReadAnswer } from './dependencies.ts';
import type { Entries, Entry } from './entry.ts';
import { checkAnswer, checkPlaceOfCheck } from './judgement.ts';
import { answerRows, checkReferences, checkRow } from './references.ts';
import { nameRow, requirementNames, type RequirementNames } from './requirement-names.ts';
import { placedAt, type SourceFile } from './source.ts';
import { checkStructure } from './structure.ts';

export type ReadResult =
  | {
      readonly ok: true;
      readonly plant: Plant;
      /** Where an entity stands; null for what is not in the text. */
      readonly locate: (kind: EntityKind, id: string) => SourcePlace | null;
    }
  | {
      readonly ok: false;
      /** Sorted by file, line, column, code; the first of them when there are very many. */
      readonly problems: readonly Problem[];
      /** How many there are in all. */
      readonly total: number;
    };

export function readPlant(files: readonly SourceFile[], vocabulary: Vocabulary): ReadResult {
  const sink = problemSink();
  const collected = collect(sink, files);
  const start = startOf(files);
  const catalogs = checkHead(sink, collected, vocabulary, start);
  const overlays = (collected.entries.get('overlay') ?? []).map((entry) => entry.entity as Overlay);
  const names = requirementNames(vocabulary, catalogs, overlays);
  const entries = checkEntries(sink, collected, names);
  if (sink.total > 0) return { ok: false, problems: sorted(sink.problems), total: sink.total };
  const plant = assembled(collected, catalogs, entries);
  return { ok: true, plant, locate: (kind, id) => locate(collected, entries, kind, id) };
}

function startOf(files: readonly SourceFile[]): Placed {
  const first = [...files].filter((file) => /\.ya?ml$/.test(file.path)).sort(byKey((file) => file.path))[0];
  return placedAt(first ?? { path: 'plant.yaml', text: '' }, 0);
}

/** The head is complete and names editions that exist; gives the editions in use. */
function checkHead(
  sink: ProblemSink,
  { head, unread }: Collected,
  vocabulary: Vocabulary,
  start: Placed,
): readonly string[] {
  for (const key of HEAD_KEYS)
    if (!unread && !head.has(key)) refuse(sink, 'missing-head', start, { field: key });
  const stated = head.get('catalogs');
  if (stated === undefined || !Array.isArray(stated.value)) return vocabulary.editions.map((e) => e.id);
  const shipped = vocabulary.editions.map((edition) => edition.id);
  (stated.value as string[]).forEach((edition, i) => {
    if (shipped.includes(edition)) return;
    refuse(sink, 'unknown-edition', stated.source.at(['catalogs', i]), {
      found: edition,
      expected: shipped.join(', '),
      near: didYouMean(nearest(edition, shipped)),
    });
  });
  return [...(stated.value as string[])].sort(byCodeUnit);
}

/** Checks everything between entities; gives the entries with one name per requirement. */
function checkEntries(sink: ProblemSink, collected: Collected, names: RequirementNames): Entries {
  const { entries, incomplete } = collected;
  const ids = new Map([...entries].map(([kind, list]) => [kind, new Set(list.map((e) => e.id))] as const));
  const facts = new Set(names.inUse.flatMap((edition) => edition.facts));
  checkReferences({ sink, entries, ids, incomplete, names, facts });
  checkStructure(sink, entries);
  const answers = (entries.get('answer') ?? []).map((entry) => ({
    entry,
    rows: answerRows(sink, names, entry),
  }));
  for (const { entry, rows } of answers) checkAnswer(sink, entry, rows.row);
  checkDependencies(sink, answers, (row) => nameRow(problemSink(), names, row, NOWHERE)?.base ?? null);
  const checks = (entries.get('check') ?? []).map((entry) => {
    const row = checkRow(sink, names, entry);
    checkPlaceOfCheck(sink, entry, (entry.entity as Check).place, row);
    return renamed(entry, { ...(entry.entity as Check), ...(row === null ? {} : { requirement: row.name }) });
  });
  const overlays = (entries.get('overlay') ?? []).map((entry) => overlayNamed(sink, names, entry));
  return new Map([
    ...entries,
    ['answer', distinct(sink, answers.map(answerNamed))],
    ['check', distinct(sink, checks)],
    ['overlay', overlays],
  ]);
}

const NOWHERE = (): Placed => placedAt({ path: '', text: '' }, 0);

function renamed(entry: Entry, entity: ListEntity): Entry {
  return { ...entry, entity, id: keyOf(entry.kind as ListKind, entity) };
}

function answerNamed({ entry, rows }: ReadAnswer): Entry {
  const answer = entry.entity as Answer;
  const dependsOn = rows.dependsOn.flatMap((row) => (row === null ? [] : [row.name]));
  return renamed(entry, {
    ...answer,
    requirement: rows.row?.name ?? answer.requirement,
    ...(answer.dependsOn === undefined ? {} : { dependsOn }),
  });
}

/** Rows of an overlay rest on rows of the standard, not on other overlays. */
function overlayNamed(sink: ProblemSink, names: RequirementNames, entry: Entry): Entry {
  const overlay = entry.entity as Overlay;
  const rows = overlay.rows.map((row, i) => {
    if (overlay.rows.findIndex((other) => other.id === row.id) < i) {
      const at = entry.source.at(['rows', i, 'id']);
      refuse(sink, 'duplicate-entry', at, { found: row.id });
    }
    if (row.satisfiedBy === undefined) return row;
    const satisfiedBy = row.satisfiedBy.flatMap((reference, j) => {
      const at = () => entry.source.at(['rows', i, 'satisfiedBy', j]);
      const named = nameRow(sink, { ...names, overlays: new Map() }, reference, at);
      return named === null ? [] : [named.name];
    });
    return { ...row, satisfiedBy };
  });
  return { ...entry, entity: { ...overlay, rows } };
}

/** After naming, two spellings of one requirement are the same key. */
function distinct(sink: ProblemSink, entries: readonly Entry[]): readonly Entry[] {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const other = seen.get(entry.id);
    if (other === undefined) seen.set(entry.id, entry);
    else twice(sink, entry, other);
  }
  return [...seen.values()];
}

function assembled(collected: Collected, catalogs: readonly string[], entries: Entries): Plant {
  const { head } = collected;
  const plant: Record<string, unknown> = {
    ...emptyPlant(head.get('id')?.value as string, head.get('name')?.value as string, catalogs),
  };
  for (const kind of ['organisation', 'site', 'method'] as const) {
    const entry = entries.get(kind)?.[0];
    if (entry !== undefined) plant[kind] = entry.entity;
  }
  for (const [kind, section] of Object.entries(LIST_KINDS) as [ListKind, string][]) {
    plant[section] = [...(entries.get(kind) ?? [])]
      .sort(byKey((entry) => entry.id))
      .map((entry) => entry.entity);
  }
  return plant as unknown as Plant;
}

function locate(collected: Collected, entries: Entries, kind: EntityKind, id: string): SourcePlace | null {
  if (kind === 'plant') return collected.head.get('id')?.source.start.place() ?? null;
  return (
    entries
      .get(kind)
      ?.find((entry) => entry.id === id)
      ?.source.start.place() ?? null
  );
}

function sorted(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      byCodeUnit(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      byCodeUnit(a.code, b.code),
  );
}
