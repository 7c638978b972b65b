/**
 * Judges one place: a cell per row (3.1 to 3.4, 3.6, 3.7) and SL-A (3.5). Everything it needs comes in as one
 * value, so that a place can be judged again alone after an edit.
 */
import { EFFECT, PASSES, type AnswerRecord, type EvidenceRecord } from './answer-record.ts';
import {
  ALL_READS,
  BLOCKED,
  CLAIMED,
  CYCLE,
  EVIDENCED,
  JUDGED_AT_ZONE,
  NO_ANSWER,
  NO_FACT,
  REASON,
  THREW,
  UPPER,
  V,
  VERIFIED,
  reasonOf,
  readsOf,
  replaceVerdict,
  verdictOf,
  withReason,
} from './cells.ts';
import type { AnswerSet } from './answer-set.ts';
import { rowsOnCycles } from './cycles.ts';
import { evidenceOfFalse, resolveFacts, type StatedFacts } from './facts.ts';
import { FR_COUNT, type RowTable } from './row-table.ts';
import { NO_SL, coversFr, slAchieved } from './sl-achieved.ts';

export interface JudgeInput {
  readonly ref: string;
  readonly table: RowTable;
  readonly own: AnswerSet;
  /** Answers of the places it takes from, nearest first; empty for an external zone. */
  readonly above: readonly AnswerSet[];
  /** Statements of facts, the place itself first. */
  readonly facts: readonly StatedFacts[];
  /** Facts the model shows true here. */
  readonly shown: number;
  /** By row: the deciding check passes (true) or fails (false); absent: no live check. */
  readonly checks: ReadonlyMap<number, boolean>;
  /** By row: worst effect of the answers given at assets here. */
  readonly rollUp: ReadonlyMap<number, number>;
  /** A conduit without assets: rows not marked for conduits are judged at the zones. */
  readonly communicationOnly: boolean;
  /** Overlay rows asked here, by position after `table.overlayStart`. */
  readonly asked: (row: number) => boolean;
}

export interface Judged {
  /** One cell per row; see cells.ts. */
  readonly cells: Uint32Array;
  /** The answer used per row, after a base has handed its own down. */
  readonly used: readonly (AnswerRecord | null)[];
  /** What a failed row threw. */
  readonly errors: ReadonlyMap<number, string>;
  /** False facts that hold here, and those turned true. */
  readonly falseFacts: number;
  readonly trueFacts: number;
  readonly turnedByAnswer: number;
  readonly turnedByModel: number;
  /** SL-A: claimed, evidenced, verified, upper, seven FRs each; NO_SL for null. */
  readonly slA: Uint8Array;
}

/** Positions in `Judged.slA`. */
export const READING_AT = { claimed: 0, evidenced: 7, verified: 14, upper: 21 } as const;

const OPEN = 0xffffffff;

export function judgePlace(input: JudgeInput): Judged {
  const { table } = input;
  const stated = resolveFacts(input.facts);
  const turnedByAnswer = stated.no & factsAnswered(input);
  const turnedByModel = stated.no & input.shown;
  const no = stated.no & ~(turnedByAnswer | turnedByModel);
  const yes = stated.yes | (stated.no & ~no);
  const judging: Judging = {
    ...input,
    no,
    yes,
    cells: new Uint32Array(table.count).fill(OPEN),
    used: Array.from({ length: table.count }, () => null),
    errors: new Map(),
  };
  for (const row of cycles(judging)) judging.cells[row] = CYCLE;
  for (let row = 0; row < table.count; row++) settle(judging, row);
  return {
    cells: judging.cells,
    used: judging.used,
    errors: judging.errors,
    falseFacts: no,
    trueFacts: yes,
    turnedByAnswer,
    turnedByModel,
    slA: achieved(judging),
  };
}

interface Judging extends JudgeInput {
  readonly no: number;
  readonly yes: number;
  readonly cells: Uint32Array;
  readonly used: (AnswerRecord | null)[];
  readonly errors: Map<number, string>;
}

/** Facts that an answer at the place itself speaks against being false. Overlay answers turn nothing. */
function factsAnswered(input: JudgeInput): number {
  let mask = 0;
  for (const record of input.own.list) {
    if (record.turnsFacts && record.row < input.table.overlayStart) {
      mask |= input.table.facts[record.row] as number;
    }
  }
  return mask;
}

/** 3.3: rows on a cycle of `dependsOn` and base. Only looked for where some answer rests on others. */
function cycles(judging: Judging): Iterable<number> {
  if (!judging.own.dependent && !judging.above.some((set) => set.dependent)) return [];
  const { table } = judging;
  const restsOn = (row: number): readonly number[] => {
    const base = row < table.overlayStart ? (table.base[row] as number) : -1;
    const named = selected(judging, row)?.dependsOn ?? [];
    return base < 0 ? named : [...named, base];
  };
  const starts: number[] = [];
  for (let row = 0; row < table.count; row++) if (selected(judging, row)?.dependsOn) starts.push(row);
  return rowsOnCycles(starts, restsOn);
}

/** The final cell of a row, judging first what it rests on. INVARIANT: no row here is on a cycle. */
function settle(judging: Judging, row: number): number {
  const { cells } = judging;
  const known = cells[row] as number;
  if (known !== OPEN) return known;
  let cell: number;
  try {
    cell = row < judging.table.overlayStart ? standardCell(judging, row) : overlayCell(judging, row);
  } catch (error) {
    judging.errors.set(row, error instanceof Error ? error.message : String(error));
    cell = THREW;
  }
  if (verdictOf(cell) === V.failed) judging.used[row] = null;
  cells[row] = cell;
  return cell;
}

function standardCell(judging: Judging, row: number): number {
  const { table, used } = judging;
  const own = ownCell(judging, row);
  if (own === JUDGED_AT_ZONE) return own;
  const base = table.base[row] as number;
  if (base < 0) return own;
  const baseCell = settle(judging, base);
  if (baseCell === JUDGED_AT_ZONE || verdictOf(own) === V.failed) return own;
  if (verdictOf(baseCell) === V.notApplicable) {
    if (table.ownUnderNotApplicable[row] === 1) return own;
    used[row] = used[base] ?? null;
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
  return replaceVerdict(limited, V.partial, reasonOf(own)) | BLOCKED;
}

/** 3.2, the order for a row, before its base is looked at. */
function ownCell(judging: Judging, row: number): number {
  const answer = selected(judging, row);
  if (answer !== null) return judged(judging, row, answer);
  if (judgedAtZone(judging, row)) return JUDGED_AT_ZONE;
  const facts = judging.table.facts[row] as number;
  if ((facts & judging.no) !== 0) {
    return withReason(V.notApplicable, REASON.fact) | notApplicableReads(judging, row, null);
  }
  return (facts & ~judging.yes) !== 0 ? NO_FACT : NO_ANSWER;
}

/** The answer that counts: the place's own; an inherited one unless the row is not judged here or a fact is false. */
function selected(judging: Judging, row: number): AnswerRecord | null {
  const given = judging.own.byRow[row];
  if (given !== undefined) return given;
  if (judgedAtZone(judging, row) || ((judging.table.facts[row] as number) & judging.no) !== 0) return null;
  return nearest(judging, row);
}

function judgedAtZone(judging: Judging, row: number): boolean {
  return judging.communicationOnly && judging.table.atConduit[row] === 0;
}

/** 3.6: the nearest answer that passes down to this place. */
function nearest(judging: Judging, row: number): AnswerRecord | null {
  for (const set of judging.above) {
    const record = set.byRow[row];
    if (record === undefined || record.passes === PASSES.never) continue;
    if (record.passes === PASSES.always || record.appliesTo?.has(judging.ref)) return record;
  }
  return null;
}

/** 3.3: the answer at this place. */
function judged(judging: Judging, row: number, record: AnswerRecord): number {
  judging.used[row] = record;
  if (record.error !== null) {
    judging.errors.set(row, record.error);
    return THREW;
  }
  const verdict = verdictOf(record.cell);
  if (verdict === V.notApplicable) return record.cell | notApplicableReads(judging, row, record);
  if (verdict !== V.met && verdict !== V.compensated) return record.cell;
  let reads = CLAIMED | UPPER | shownReads(judging, row, record.evidence);
  if (record.dependsOn !== null) {
    for (const other of record.dependsOn) reads &= readsOf(settle(judging, other));
    if ((reads & CLAIMED) === 0) return withReason(V.unmet, REASON.dependsOnUnsatisfied);
  }
  if (record.weak) return withReason(V.unmet, REASON.effectiveTo);
  const effect = Math.max(record.effect, judging.rollUp.get(row) ?? EFFECT.none);
  if (effect === EFFECT.partial) return withReason(V.partial, REASON.exception);
  if (effect === EFFECT.compensated && verdict === V.met) {
    return withReason(V.compensated, REASON.exception) | reads;
  }
  return verdict | reads;
}

/** Evidenced and verified, as far as evidence and the deciding check go. */
function shownReads(judging: Judging, row: number, evidence: readonly EvidenceRecord[]): number {
  if (!shows(judging, row, evidence)) return 0;
  return judging.checks.get(row) === true ? EVIDENCED | VERIFIED : EVIDENCED;
}

function shows(judging: Judging, row: number, evidence: readonly EvidenceRecord[]): boolean {
  const accepts = judging.table.accepts[row] as number;
  for (const item of evidence) {
    if ((item.kindBit & accepts) !== 0 && item.places.has(judging.ref)) return true;
  }
  return false;
}

/** A row not applicable is claimed; it is evidenced by its answer or by any false fact of the row. */
function notApplicableReads(judging: Judging, row: number, record: AnswerRecord | null): number {
  const satisfied = CLAIMED | UPPER;
  if (record !== null) {
    const byAnswer = shownReads(judging, row, record.evidence);
    if (byAnswer !== 0) return satisfied | byAnswer;
  }
  let open = (judging.table.facts[row] as number) & judging.no;
  for (let bit = 0; open !== 0; bit++, open >>>= 1) {
    if ((open & 1) === 0) continue;
    const byFact = shownReads(judging, row, evidenceOfFalse(judging.facts, bit));
    if (byFact !== 0) return satisfied | byFact;
  }
  return satisfied;
}

/** Worst first; notApplicable only when all are. */
const BADNESS: readonly number[] = [0, 1, 2, 3, 5, 0, 4, 6];

/** 3.1: a row of an overlay, answered itself or by the standard rows it names. */
function overlayCell(judging: Judging, row: number): number {
  if (!judging.asked(row)) return V.notAsked;
  const cell = ownCell(judging, row);
  const { satisfiedBy } = overlayRowOf(judging.table, row);
  if (cell !== NO_ANSWER || satisfiedBy === undefined || satisfiedBy.length === 0) return cell;
  let worst: number = V.notApplicable;
  let reads = ALL_READS;
  for (const ref of satisfiedBy) {
    const other = judging.table.find.get(ref);
    const otherCell = other === undefined ? NO_ANSWER : settle(judging, other);
    reads &= readsOf(otherCell);
    if ((BADNESS[verdictOf(otherCell)] as number) > (BADNESS[worst] as number)) worst = verdictOf(otherCell);
  }
  return worst | reads;
}

function overlayRowOf(table: RowTable, row: number) {
  const entry = table.overlays[row - table.overlayStart];
  if (entry === undefined) throw new Error(`row ${row} is no overlay row`);
  return entry.row;
}

/** 3.5 over the four readings, then the bounds of `effectiveTo`. */
function achieved(judging: Judging): Uint8Array {
  const { table, cells, used } = judging;
  const { words } = table;
  const bits = new Uint32Array(words * 5);
  const notApplicable = words * 4;
  for (let row = 0; row < table.overlayStart; row++) {
    const cell = cells[row] as number;
    const word = row >>> 5;
    const bit = 1 << (row & 31);
    if ((cell & CLAIMED) !== 0) bits[word] = (bits[word] as number) | bit;
    if ((cell & EVIDENCED) !== 0) bits[words + word] = (bits[words + word] as number) | bit;
    if ((cell & VERIFIED) !== 0) bits[2 * words + word] = (bits[2 * words + word] as number) | bit;
    if ((cell & UPPER) !== 0) bits[3 * words + word] = (bits[3 * words + word] as number) | bit;
    if (verdictOf(cell) === V.notApplicable) {
      bits[notApplicable + word] = (bits[notApplicable + word] as number) | bit;
    }
  }
  const slA = new Uint8Array(4 * FR_COUNT);
  for (let reading = 0; reading < 4; reading++) {
    slAchieved(table, bits, reading * words, slA, reading * FR_COUNT);
  }
  for (let row = 0; row < table.overlayStart; row++) bound(judging, row, used[row] ?? null, slA);
  for (let f = 0; f < FR_COUNT; f++) {
    if (!coversFr(table, f, bits, notApplicable)) continue;
    for (let reading = 0; reading < 4; reading++) slA[reading * FR_COUNT + f] = NO_SL;
  }
  return slA;
}

/** `effectiveTo` of the answer used, unless the base made the row not applicable. */
function bound(judging: Judging, row: number, record: AnswerRecord | null, slA: Uint8Array): void {
  if (record === null || record.effectiveTo === NO_SL) return;
  if (reasonOf(judging.cells[row] as number) === REASON.base) return;
  const f = judging.table.fr[row] as number;
  for (let reading = 0; reading < 4; reading++) {
    const at = reading * FR_COUNT + f;
    slA[at] = Math.min(slA[at] as number, record.effectiveTo);
  }
}
