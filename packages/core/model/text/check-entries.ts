/** What must hold between the entities of a folder; and one name for each requirement. */
import type { EntityKind, ListKind } from '../kinds.ts';
import { problemSink, refuse, type Placed, type ProblemSink } from '../problems.ts';
import { askedOf, checkAsked } from './asked.ts';
import { twice } from './collecting.ts';
import { checkDays } from './days.ts';
import { checkDependencies, type ReadAnswer } from './dependencies.ts';
import { readKey, type Entries, type Entry } from './entry.ts';
import { checkDisposition } from './dispositions.ts';
import { checkAnswer, checkPlace } from './judgement.ts';
import { checkReach } from './reach.ts';
import { answerRows, checkReferences, entryRow, type ReferenceContext } from './references.ts';
import { REFUSED, readable } from './refused.ts';
import { distinctRows, nameRow, type RequirementNames } from './requirement-names.ts';
import { NOWHERE } from './source.ts';
import { checkCertificate } from './certificate.ts';
import { checkRisk } from './risk.ts';
import { checkedScenario } from './scenarios.ts';
import { checkStructure } from './structure.ts';

/** What is known before entities are looked at against each other. */
export interface CheckContext extends Pick<ReferenceContext, 'ids' | 'incomplete'> {
  readonly sink: ProblemSink;
  readonly names: RequirementNames;
}

export interface CheckedEntries {
  /** With one name for each requirement. */
  readonly entries: Entries;
  readonly answers: readonly ReadAnswer[];
}

/** Checks everything between the entities of a plant, but for loops of answers, which may lead out of its folder. */
export function checkEntries(context: CheckContext, entries: Entries): CheckedEntries {
  const { sink, names } = context;
  const facts = new Set(names.inUse.flatMap((edition) => edition.facts));
  checkReferences({ ...context, entries, facts, places: 'any' });
  checkStructure(sink, entries);
  checkRisk(sink, entries);
  for (const entry of entries.product) checkCertificate(sink, entry);
  checkDays(sink, entries);
  const asked = askedOf(names, entries);
  const answers = entries.answer.map((entry) => ({ entry, rows: answerRows(sink, asked, entry) }));
  for (const { entry, rows } of answers) {
    checkAnswer(sink, entry, rows.row);
    checkReach(sink, entry, rows.row);
    checkAsked(sink, asked, entry, rows.row);
  }
  const checks = entries.check.map((entry) => {
    const row = entryRow(sink, asked, entry);
    checkPlace(sink, entry, row);
    checkAsked(sink, asked, entry, row);
    return row === null ? entry : renamed(entry, { ...entry.entity, requirement: row.name });
  });
  const dispositions = entries.disposition.map((entry) => {
    const row = entryRow(sink, asked, entry);
    checkDisposition(sink, { names, entries }, entry, row);
    return row === null ? entry : renamed(entry, { ...entry.entity, requirement: row.name });
  });
  return {
    entries: {
      ...entries,
      answer: distinct(sink, answers.map(answerNamed)),
      check: distinct(sink, checks),
      disposition: distinct(sink, dispositions),
      overlay: entries.overlay.map((entry) => overlayNamed(sink, names, entry)),
      scenario: entries.scenario.map((entry) => checkedScenario(sink, names, entries, entry)),
    },
    answers,
  };
}

export function checkLoops(sink: ProblemSink, names: RequirementNames, answers: readonly ReadAnswer[]): void {
  checkDependencies(sink, answers, (row) => nameRow(problemSink(), names, row, NOWHERE)?.base ?? null);
}

/** Ids by kind, over all of the folders given. */
export function idsOf(folders: readonly Entries[]): ReadonlyMap<EntityKind, ReadonlySet<string>> {
  const ids = new Map<EntityKind, Set<string>>();
  for (const folder of folders) {
    for (const [kind, entries] of Object.entries(folder) as [EntityKind, readonly Entry[]][]) {
      const ofKind = ids.get(kind) ?? new Set();
      for (const { id } of entries) if (id !== null) ofKind.add(id);
      ids.set(kind, ofKind);
    }
  }
  return ids;
}

/** An entry whose key is taken already, or cannot be read, stays without one. */
function renamed<Kind extends ListKind>(entry: Entry<Kind>, entity: Entry<Kind>['entity']): Entry<Kind> {
  return { ...entry, entity, id: entry.id === null ? null : readKey(entry.kind, entity) };
}

export function answerNamed({ entry, rows }: ReadAnswer): Entry<'answer'> {
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
    const at = (j: number): Placed => entry.source.at(['rows', i, 'satisfiedBy', j]);
    const rowsNamed = row.satisfiedBy.map((reference, j) =>
      reference === REFUSED ? null : nameRow(sink, standard, reference, () => at(j)),
    );
    const satisfiedBy = distinctRows(sink, rowsNamed, at).map((other) => other?.name ?? REFUSED);
    return { ...row, satisfiedBy };
  });
  return { ...entry, entity: { ...entry.entity, rows: named } };
}

/** After naming, two spellings of one requirement are the same key. */
export function distinct<Kind extends ListKind>(
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
