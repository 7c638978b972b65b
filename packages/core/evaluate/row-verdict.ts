/** The verdict of one row at a place, as a cell: the table of 3.3 and what comes before and after it. */
import { messageOf } from '../lib/thrown.ts';
import { EFFECT, type AnswerRecord, type EvidenceRecord } from './answer-record.ts';
import {
  ALL_READS,
  BLOCKED,
  BOUND,
  CLAIMED,
  EVIDENCED,
  JUDGED_AT_ZONE,
  NO_ANSWER,
  NO_FACT,
  REASON,
  THREW,
  UPPER,
  V,
  VERIFIED,
  readsOf,
  replaceVerdict,
  verdictOf,
  withReason,
} from './cells.ts';
import { evidenceOfFalse } from './facts.ts';
import { worstAtAssets, type Place } from './place.ts';
import type { RowTable } from './row-table.ts';
import { judgedAtZone, selected, type JudgeInput } from './selection.ts';

/** A place under judgement. */
export interface Judging {
  readonly input: JudgeInput;
  /** Bits of the facts that are false here, and of those that are true. */
  readonly no: number;
  readonly yes: number;
  /** One per row: OPEN until it is settled. */
  readonly cells: number[];
  /** What failed rows threw; null while none did. */
  errors: Map<number, string> | null;
}

/** In the place of a cell: not judged yet. */
export const OPEN = -1;

/** The final cell of a row, judging first what it rests on. INVARIANT: no open row is on a cycle. */
export function settle(judging: Judging, row: number): number {
  const known = judging.cells[row] as number;
  if (known !== OPEN) return known;
  const cell = cellOrFailure(judging, row);
  judging.cells[row] = cell;
  return cell;
}

/** A rule of ours that throws is shown as such and never counts as met. */
function cellOrFailure(judging: Judging, row: number): number {
  try {
    return row < judging.input.table.overlayStart ? standardCell(judging, row) : overlayCell(judging, row);
  } catch (error) {
    judging.errors ??= new Map();
    judging.errors.set(row, messageOf(error));
    return THREW;
  }
}

function standardCell(judging: Judging, row: number): number {
  const { table } = judging.input;
  const own = ownCell(judging, row);
  const base = table.base[row] as number;
  if (own === JUDGED_AT_ZONE || base < 0) return own;
  const baseCell = settle(judging, base);
  if (baseCell === JUDGED_AT_ZONE) return own;
  if (verdictOf(baseCell) === V.notApplicable) {
    if (table.ownUnderNotApplicable[row] === 1) return own;
    return withReason(V.notApplicable, REASON.base) | readsOf(baseCell);
  }
  return underBase(own, baseCell);
}

/** 3.4: an RE counts only as far as its base does. */
function underBase(own: number, base: number): number {
  const verdict = verdictOf(own);
  if (verdict === V.notApplicable) return own;
  const limited = own & (~ALL_READS | readsOf(base));
  const claimed = verdict === V.met || verdict === V.compensated;
  if (!claimed || (base & CLAIMED) !== 0) return limited;
  return replaceVerdict(limited, V.partial) | BLOCKED;
}

/** 3.2, the order for a row, before its base is looked at. */
function ownCell(judging: Judging, row: number): number {
  const { input, no, yes } = judging;
  const answer = selected(input, no, row);
  if (answer !== null) return answered(judging, row, answer);
  if (judgedAtZone(input, row)) return JUDGED_AT_ZONE;
  const facts = input.table.facts[row] as number;
  if ((facts & no) !== 0) {
    return withReason(V.notApplicable, REASON.fact) | notApplicableReads(judging, row, null);
  }
  return (facts & ~yes) !== 0 ? NO_FACT : NO_ANSWER;
}

/** 3.3: the answer at this place. */
function answered(judging: Judging, row: number, record: AnswerRecord): number {
  if (record.error !== null) throw new Error(record.error);
  const verdict = verdictOf(record.cell);
  const bound = record.cell & BOUND;
  if (verdict === V.notApplicable) return record.cell | notApplicableReads(judging, row, record);
  if (verdict !== V.met && verdict !== V.compensated) return record.cell;
  let reads = CLAIMED | UPPER | shownReads(judging.input, row, record.evidence);
  if (record.dependsOn !== null) {
    for (const other of record.dependsOn) reads &= readsOf(settle(judging, other));
    if ((reads & CLAIMED) === 0) return bound | withReason(V.unmet, REASON.dependsOnUnsatisfied);
  }
  if (record.weak) return withReason(V.unmet, REASON.effectiveTo);
  const effect = Math.max(record.effect, worstAtAssets(judging.input.place, row));
  if (effect === EFFECT.partial) return bound | withReason(V.partial, REASON.exception);
  if (effect === EFFECT.compensated && verdict === V.met) {
    return bound | withReason(V.compensated, REASON.exception) | reads;
  }
  return bound | verdict | reads;
}

/** Evidenced and verified, as far as evidence and the deciding check go. */
function shownReads(input: JudgeInput, row: number, evidence: readonly EvidenceRecord[]): number {
  if (!shows(input, row, evidence)) return 0;
  return input.place.checks.get(row) === true ? EVIDENCED | VERIFIED : EVIDENCED;
}

function shows({ table, place }: JudgeInput, row: number, evidence: readonly EvidenceRecord[]): boolean {
  const accepts = table.accepts[row] as number;
  for (const item of evidence) {
    if ((item.kindBit & accepts) !== 0 && item.places.has(place.ref)) return true;
  }
  return false;
}

/** A row not applicable is claimed; it is evidenced by its answer or by any false fact of the row. */
function notApplicableReads({ input, no }: Judging, row: number, record: AnswerRecord | null): number {
  const { place, above } = input;
  const satisfied = CLAIMED | UPPER;
  if (record !== null) {
    const byAnswer = shownReads(input, row, record.evidence);
    if (byAnswer !== 0) return satisfied | byAnswer;
  }
  let open = (input.table.facts[row] as number) & no;
  for (let bit = 0; open !== 0; bit++, open >>>= 1) {
    if ((open & 1) === 0) continue;
    const byFact = shownReads(input, row, evidenceOfFalse(place.facts, above.facts, bit));
    if (byFact !== 0) return satisfied | byFact;
  }
  return satisfied;
}

/** Worst first; notApplicable only when all are. */
const BADNESS: readonly number[] = [0, 1, 2, 3, 5, 0, 4, 6];

/** 3.1: a row of an overlay, answered itself or by the standard rows it names. */
function overlayCell(judging: Judging, row: number): number {
  const { table, place } = judging.input;
  if (!isAsked(table, row, place)) return V.notAsked;
  const cell = ownCell(judging, row);
  const { satisfiedBy } = overlayRowOf(table, row);
  if (cell !== NO_ANSWER || satisfiedBy === undefined || satisfiedBy.length === 0) return cell;
  let worst: number = V.notApplicable;
  let reads = ALL_READS;
  for (const ref of satisfiedBy) {
    const other = table.find.get(ref);
    const otherCell = other === undefined ? NO_ANSWER : settle(judging, other);
    reads &= readsOf(otherCell);
    if ((BADNESS[verdictOf(otherCell)] as number) > (BADNESS[worst] as number)) worst = verdictOf(otherCell);
  }
  return worst | reads;
}

/** An overlay row is asked of zones of its kinds, at its places, and from its SL-T up. */
function isAsked(table: RowTable, row: number, place: Place): boolean {
  const { kinds, places, fromSl } = overlayRowOf(table, row);
  if (kinds !== undefined && (place.zone === null || !kinds.includes(place.zone.kind))) return false;
  if (places !== undefined && !places.includes(place.ref)) return false;
  return fromSl === undefined || place.target.levels.some((level) => level !== null && level >= fromSl);
}

function overlayRowOf(table: RowTable, row: number) {
  const entry = table.overlays[row - table.overlayStart];
  if (entry === undefined) throw new Error(`row ${row} is no overlay row`);
  return entry.row;
}
