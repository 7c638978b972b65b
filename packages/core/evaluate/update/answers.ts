/** What is said: an answer, and the evidence and measures that answers and facts cite. */
import { find, withValue, without } from '../../lib/keyed-list.ts';
import { linkedTo } from '../../lib/links.ts';
import type { Change } from '../../model/change.ts';
import { entityOf, withChange } from '../../model/entities.ts';
import type { AnswerName } from '../../model/kinds.ts';
import type { Answer, Evidence, Measure } from '../../model/plant.ts';
import {
  PASSES,
  answerRecord,
  evidenceRecord,
  type AnswerRecord,
  type EvidenceRecord,
} from '../answer-record.ts';
import { NO_ANSWERS, withAnswers, type AnswerSet } from '../answer-set.ts';
import { withAnswer } from '../named-by.ts';
import { put } from '../place.ts';
import { recordContext } from '../plant-index.ts';
import { answerTo, placeAt, reachFacts, reachRow, replacePlace, type Draft } from './draft.ts';
import { effectAgain } from './exceptions.ts';
import { restated } from './facts.ts';
import { chainOf, reachTakers } from './takers.ts';

export function carryAnswer(draft: Draft, change: Change): void {
  const before = entityOf(draft.entities, 'answer', change.id) ?? null;
  const after = change.after as Answer | null;
  draft.entities = withChange(draft.entities, change);
  draft.naming = withAnswer(draft.naming, before, after);
  const answer = after ?? before;
  if (answer !== null) answeredAgain(draft, answer);
}

export function carryMeasure(draft: Draft, change: Change): void {
  const before = entityOf(draft.entities, 'measure', change.id);
  draft.entities = withChange(draft.entities, change);
  const after = change.after as Measure | null;
  if ((before?.inPlace === true) === (after?.inPlace === true)) return;
  for (const answer of linkedTo(draft.naming.measures, change.id)) answeredAgain(draft, answer);
}

/** The answer is another one, or rests on something else. */
function answeredAgain(draft: Draft, { place, requirement }: AnswerName): void {
  const row = draft.table.find.get(requirement);
  if (row === undefined) return;
  if (place.startsWith('asset:')) return effectAgain(draft, place.slice('asset:'.length), row);
  const before = answersAt(draft, place)?.byRow[row];
  replaceAnswers(draft, place, [[row, recordOf(draft, place, row)]]);
  const after = answersAt(draft, place)?.byRow[row];
  reachTakers(draft, place, row, passesDown(before) || passesDown(after));
}

function passesDown(record: AnswerRecord | undefined): boolean {
  return record !== undefined && record.passes !== PASSES.never;
}

/** Evidence shows something at the places it lists, and only there. */
export function carryEvidence(draft: Draft, change: Change): void {
  const { id } = change;
  const before = find(draft.evidence, id) ?? null;
  const after = change.after === null ? null : evidenceRecord(draft.asOf, change.after as Evidence);
  draft.entities = withChange(draft.entities, change);
  if (showTheSame(before, after)) return;
  draft.evidence = after === null ? without(draft.evidence, id) : withValue(draft.evidence, after);
  const rows = rowsCiting(draft, id);
  for (const [place, ofPlace] of rows) readAgain(draft, place, ofPlace);
  const facts = new Map(linkedTo(draft.naming.factEvidence, id).map((ref) => [ref, restated(draft, ref)]));
  for (const ref of new Set([...(before?.places ?? []), ...(after?.places ?? [])])) {
    const position = draft.position.get(ref);
    if (position === undefined) continue;
    for (const above of chainOf(draft, position)) {
      for (const row of rows.get(above) ?? []) reachRow(draft, position, row);
      if (facts.has(above)) reachFacts(draft, position, facts.get(above) as number);
    }
  }
}

function showTheSame(before: EvidenceRecord | null, after: EvidenceRecord | null): boolean {
  if (before === null || after === null) return before === after;
  return before.kindBit === after.kindBit && before.places.symmetricDifference(after.places).size === 0;
}

/** By place: the rows of the answers that cite the evidence. */
function rowsCiting(draft: Draft, evidence: string): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const { place, requirement } of linkedTo(draft.naming.evidence, evidence)) {
    const row = draft.table.find.get(requirement);
    if (row !== undefined) put(rows, place, row);
  }
  return rows;
}

/** The answers given at a place that is answered for itself: all but assets. */
function answersAt(draft: Draft, place: string): AnswerSet | undefined {
  if (place === 'organisation' || place === 'site') return draft[place];
  const position = draft.position.get(place);
  return position === undefined ? undefined : placeAt(draft, position).own;
}

/** The answers to these rows at the place, which are as they were, are read against something else. */
function readAgain(draft: Draft, place: string, rows: readonly number[]): void {
  const { byRow } = answersAt(draft, place) ?? NO_ANSWERS;
  const context = recordContext(draft);
  replaceAnswers(
    draft,
    place,
    rows.map((row) => [row, byRow[row] && answerRecord(context, byRow[row].answer, row)]),
  );
}

type AnswerToRow = readonly [row: number, record: AnswerRecord | undefined];

function replaceAnswers(draft: Draft, place: string, answers: readonly AnswerToRow[]): void {
  const set = answersAt(draft, place);
  if (set === undefined) return;
  const next = withAnswers(draft.table, set, answers);
  if (place === 'organisation' || place === 'site') draft[place] = next;
  else replacePlace(draft, draft.position.get(place) as number, { own: next });
}

function recordOf(draft: Draft, place: string, row: number): AnswerRecord | undefined {
  const answer = answerTo(draft, place, row);
  return answer === undefined ? undefined : answerRecord(recordContext(draft), answer, row);
}
