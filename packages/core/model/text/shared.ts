/**
 * A folder of answers that plants share: it stands by itself, so that it means the same to each of them. It names no
 * place and no entity of a plant, and of its answers a plant takes those to rows it has in use.
 */
import { problemSink, refuse, type Placed, type ProblemSink } from '../problems.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { answerNamed, distinct, idsOf, type CheckedEntries } from './check-entries.ts';
import { twice, type Collected } from './collecting.ts';
import { checkDays } from './days.ts';
import { placeText, type Entries, type Entry } from './entry.ts';
import { checkAnswer } from './judgement.ts';
import { checkReferences } from './references.ts';
import { REFUSED, entriesOf, readable, type Read } from './refused.ts';
import { distinctRows, nameRow, type NamedRow, type RequirementNames } from './requirement-names.ts';
import { NOWHERE } from './source.ts';

interface SharedContext {
  readonly sink: ProblemSink;
  /** As the plant names them. */
  readonly names: RequirementNames;
  readonly vocabulary: Vocabulary;
}

type SharedEntries = Pick<Collected, 'entries' | 'incomplete'>;

/** Checks the folder by itself; gives what the plant takes of it. */
export function checkShared(context: SharedContext, collected: SharedEntries): CheckedEntries {
  const { entries, incomplete } = collected;
  const ids = idsOf([entries]);
  checkReferences({ ...context, entries, ids, incomplete, facts: new Set(), places: 'organisation' });
  checkCited(context.sink, collected);
  checkDays(context.sink, entries);
  const rows = entries.answer.map((entry) => ({ entry, row: rowOf(context, entry) }));
  const answers = rows.flatMap(({ entry, row }) => {
    checkAnswer(context.sink, entry, row === 'not-in-use' ? null : row);
    checkNotCompensated(context.sink, entry);
    return row === 'not-in-use' ? [] : [{ entry, rows: { row, dependsOn: dependsOnOf(context, entry) } }];
  });
  const named = distinct(context.sink, answers.map(answerNamed));
  return { entries: { ...entries, answer: named }, answers };
}

/** A compensation passes only to places that are named, and none of a plant can be named here. */
function checkNotCompensated(sink: ProblemSink, { entity, source }: Entry<'answer'>): void {
  if (readable(entity.status) !== 'compensated') return;
  refuse(sink, 'compensation-not-shared', source.at(['status']));
}

/** Evidence that no answer here cites is a plant's, or nobody's. */
function checkCited(sink: ProblemSink, { entries, incomplete }: SharedEntries): void {
  const lists = entries.answer.map(({ entity }) => entity.evidence);
  const cited = new Set(lists.flatMap((list) => entriesOf<Read<string>>(list)));
  if (incomplete.has('answer') || lists.includes(REFUSED) || cited.has(REFUSED)) return;
  for (const { id, source } of entries.evidence) {
    if (id !== null && !cited.has(id)) refuse(sink, 'evidence-not-cited', source.at(['id']), { found: id });
  }
}

/** A row that exists may be one that the plant has no use for. */
type SharedRow = NamedRow | 'not-in-use' | null;

function rowOf(context: SharedContext, { entity, source }: Entry<'answer'>): SharedRow {
  const reference = readable(entity.requirement);
  return reference === undefined ? null : sharedRow(context, reference, () => source.at(['requirement']));
}

function dependsOnOf(
  context: SharedContext,
  { entity, source }: Entry<'answer'>,
): readonly (NamedRow | null)[] {
  const at = (i: number): Placed => source.at(['dependsOn', i]);
  const rows = entriesOf<Read<string>>(entity.dependsOn).map((reference, i) => {
    if (reference === REFUSED) return null;
    const row = sharedRow(context, reference, () => at(i));
    return row === 'not-in-use' ? null : row;
  });
  return distinctRows(context.sink, rows, at);
}

function sharedRow(
  { sink, names, vocabulary }: SharedContext,
  reference: string,
  at: () => Placed,
): SharedRow {
  // Overlays are a plant's own.
  const standard = { ...names, overlays: new Map(), overlaysKnown: true };
  const inUse = nameRow(problemSink(), standard, reference, NOWHERE);
  if (inUse !== null) return inUse;
  const exists = vocabulary.editions.some(
    (edition) => nameRow(problemSink(), { ...standard, inUse: [edition] }, reference, NOWHERE) !== null,
  );
  if (exists) return 'not-in-use';
  return nameRow(sink, { ...standard, inUse: vocabulary.editions }, reference, at);
}

/** What the plant states itself it does not take from its organisation as well: both places are named. */
export function checkStatedTwice(sink: ProblemSink, own: Entries, shared: Entries): void {
  for (const kind of ['answer', 'evidence'] as const) {
    const theirs = new Map(shared[kind].map((entry) => [entry.id, entry as Entry]));
    for (const entry of own[kind]) {
      const other = entry.id === null ? undefined : theirs.get(entry.id);
      if (other !== undefined) twice(sink, entry, other);
    }
  }
  const [mine, theirs] = [own.organisation[0], shared.organisation[0]];
  if (mine === undefined || theirs === undefined) return;
  refuse(sink, 'stated-twice', mine.source.start, { found: 'organisation', other: placeText(theirs) });
}
