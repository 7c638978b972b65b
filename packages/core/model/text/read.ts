/**
 * From the files of a folder to a plant, or to all that is wrong with them. Three steps: decode every file
 * (collect), follow every reference, check what must hold between entities. Never throws on any input.
 */
import { nearest } from '../../lib/near.ts';
import { byCodeUnit, byKey } from '../../lib/order.ts';
import { LIST_KINDS, SINGLE_KINDS, type EntityKind, type ListKind } from '../kinds.ts';
import { emptyPlant, type Plant } from '../plant.ts';
import {
  didYouMean,
  problemSink,
  refuse,
  shown,
  type Placed,
  type Problem,
  type ProblemSink,
  type SourcePlace,
} from '../problems.ts';
import { HEAD_KEYS } from '../sections.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { collect } from './collect.ts';
import { twice, type Collected, type Stated } from './collecting.ts';
import { checkDependencies, type ReadAnswer } from './dependencies.ts';
import { readKey, type Entries, type Entry } from './entry.ts';
import { checkAnswer, checkPlace } from './judgement.ts';
import { answerRows, checkReferences, entryRow } from './references.ts';
import { REFUSED, entriesOf, readable, type Refused } from './refused.ts';
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
  const editions = checkHead(sink, collected, vocabulary, start);
  const { overlay } = collected.entries;
  const names = requirementNames(
    vocabulary,
    editions,
    overlay.map(({ entity }) => entity),
    !collected.incomplete.has('overlay'),
  );
  const entries = checkEntries(sink, collected, names);
  if (sink.total > 0) return { ok: false, problems: sorted(sink.problems), total: sink.total };
  return { ok: true, plant: assembled(collected, editions, entries), locate: locator(collected, entries) };
}

function startOf(files: readonly SourceFile[]): Placed {
  const first = [...files].filter((file) => /\.ya?ml$/.test(file.path)).sort(byKey((file) => file.path))[0];
  return placedAt(first ?? { path: 'plant.yaml', text: '' }, 0);
}

/** The head is complete and names editions that exist; gives the editions in use, or all where that is not known. */
function checkHead(
  sink: ProblemSink,
  { head, meant, unread }: Collected,
  vocabulary: Vocabulary,
  start: Placed,
): readonly string[] {
  for (const key of HEAD_KEYS) {
    if (!unread && !head.has(key) && !meant.has(key)) refuse(sink, 'missing-head', start, { field: key });
  }
  const stated = head.get('catalogs');
  const shipped = vocabulary.editions.map((edition) => edition.id);
  const before = sink.total;
  const editions = entriesOf(stated?.value as readonly (string | Refused)[] | Refused | undefined);
  editions.forEach((edition, i) => {
    if (edition === REFUSED || shipped.includes(edition)) return;
    refuse(sink, 'unknown-edition', (stated as Stated).source.at(['catalogs', i]), {
      found: shown(edition),
      expected: shipped.join(', '),
      near: didYouMean(nearest(edition, shipped)),
    });
  });
  const known = editions.filter((edition) => edition !== REFUSED);
  if (editions.length === 0 || known.length < editions.length || sink.total > before) return shipped;
  return known.sort(byCodeUnit);
}

/** Checks everything between entities; gives the entries with one name per requirement. */
function checkEntries(sink: ProblemSink, collected: Collected, names: RequirementNames): Entries {
  const { entries, incomplete } = collected;
  const facts = new Set(names.inUse.flatMap((edition) => edition.facts));
  checkReferences({ sink, entries, ids: idsOf(entries), incomplete, names, facts });
  checkStructure(sink, entries);
  const answers = entries.answer.map((entry) => ({ entry, rows: answerRows(sink, names, entry) }));
  for (const { entry, rows } of answers) checkAnswer(sink, entry, rows.row);
  checkDependencies(sink, answers, (row) => nameRow(problemSink(), names, row, NOWHERE)?.base ?? null);
  const checks = entries.check.map((entry) => {
    const row = entryRow(sink, names, entry);
    checkPlace(sink, entry, row);
    return row === null ? entry : renamed(entry, { ...entry.entity, requirement: row.name });
  });
  return {
    ...entries,
    answer: distinct(sink, answers.map(answerNamed)),
    check: distinct(sink, checks),
    overlay: entries.overlay.map((entry) => overlayNamed(sink, names, entry)),
  };
}

function idsOf(entries: Entries): ReadonlyMap<EntityKind, ReadonlySet<string>> {
  const kinds = Object.entries(entries) as [EntityKind, readonly Entry[]][];
  return new Map(
    kinds.map(
      ([kind, list]) => [kind, new Set(list.flatMap(({ id }) => (id === null ? [] : [id])))] as const,
    ),
  );
}

const NOWHERE = (): Placed => placedAt({ path: '', text: '' }, 0);

/** An entry whose key is taken already, or cannot be read, stays without one. */
function renamed<Kind extends ListKind>(entry: Entry<Kind>, entity: Entry<Kind>['entity']): Entry<Kind> {
  return { ...entry, entity, id: entry.id === null ? null : readKey(entry.kind, entity) };
}

function answerNamed({ entry, rows }: ReadAnswer): Entry<'answer'> {
  const { row } = rows;
  const dependsOn = rows.dependsOn.map((named) => named?.name ?? REFUSED);
  return renamed(entry, {
    ...entry.entity,
    ...(row === null ? {} : { requirement: row.name }),
    ...(entry.entity.dependsOn === undefined ? {} : { dependsOn }),
  });
}

/** Rows of an overlay rest on rows of the standard, not on other overlays. */
function overlayNamed(sink: ProblemSink, names: RequirementNames, entry: Entry<'overlay'>): Entry<'overlay'> {
  const { rows } = entry.entity;
  if (rows === undefined || rows === REFUSED) return entry;
  const standard = { ...names, overlays: new Map(), overlaysKnown: true };
  const seen = new Set<string>();
  const named = rows.map((row, i) => {
    if (row === REFUSED) return row;
    const id = readable(row.id);
    if (id !== undefined && seen.has(id)) {
      refuse(sink, 'duplicate-entry', entry.source.at(['rows', i, 'id']), { found: id });
    }
    seen.add(id ?? '');
    if (row.satisfiedBy === undefined || row.satisfiedBy === REFUSED) return row;
    const satisfiedBy = row.satisfiedBy.map((reference, j) => {
      const at = (): Placed => entry.source.at(['rows', i, 'satisfiedBy', j]);
      return reference === REFUSED ? REFUSED : (nameRow(sink, standard, reference, at)?.name ?? REFUSED);
    });
    return { ...row, satisfiedBy };
  });
  return { ...entry, entity: { ...entry.entity, rows: named } };
}

/** After naming, two spellings of one requirement are the same key. */
function distinct<Kind extends ListKind>(
  sink: ProblemSink,
  entries: readonly Entry<Kind>[],
): readonly Entry<Kind>[] {
  const seen = new Map<string, Entry<Kind>>();
  for (const entry of entries) {
    const other = entry.id === null ? undefined : seen.get(entry.id);
    if (other !== undefined) twice(sink, entry, other);
    else if (entry.id !== null) seen.set(entry.id, entry);
  }
  return entries;
}

/** INVARIANT: nothing was refused, so every entity is whole and has a key of its own. */
function assembled(collected: Collected, catalogs: readonly string[], entries: Entries): Plant {
  const { head } = collected;
  const plant: Record<string, unknown> = {
    ...emptyPlant(head.get('id')?.value as string, head.get('name')?.value as string, catalogs),
  };
  for (const kind of SINGLE_KINDS) {
    const entry = entries[kind][0];
    if (entry !== undefined) plant[kind] = entry.entity;
  }
  for (const [kind, section] of Object.entries(LIST_KINDS) as [ListKind, string][]) {
    plant[section] = [...(entries[kind] as readonly Entry[])]
      .sort(byKey((entry) => entry.id ?? ''))
      .map((entry) => entry.entity);
  }
  return plant as unknown as Plant;
}

type Locate = Extract<ReadResult, { ok: true }>['locate'];

/** A table per kind, made when the first of its entities is looked for. */
function locator(collected: Collected, entries: Entries): Locate {
  const tables = new Map<EntityKind, ReadonlyMap<string, Entry>>();
  return (kind, id) => {
    if (kind === 'plant') return collected.head.get('id')?.source.start.place() ?? null;
    const table = tables.get(kind) ?? new Map((entries[kind] ?? []).map((entry) => [entry.id ?? '', entry]));
    tables.set(kind, table);
    return table.get(id)?.source.start.place() ?? null;
  };
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
