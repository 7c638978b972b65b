/**
 * An answer made ready for judging: everything about it that does not depend on the place judged (3.3,
 * first half of the table). One record serves every place that inherits it.
 */
import { messageOf } from '../lib/thrown.ts';
import type { Answer, AnswerException, Evidence, Measure } from '../model/plant.ts';
import { EXPIRED, REASON, THREW, V, withBound, withReason } from './cells.ts';
import { KIND_BIT, type RowTable } from './row-table.ts';

/** Evidence that is live on asOf; other evidence shows nothing and is not kept. */
export interface EvidenceRecord {
  readonly id: string;
  readonly kindBit: number;
  readonly places: ReadonlySet<string>;
}

export const PASSES = { never: 0, always: 1, listed: 2 } as const;
export const EFFECT = { none: 0, compensated: 1, partial: 2 } as const;

export interface AnswerRecord {
  readonly answer: Answer;
  readonly place: string;
  readonly row: number;
  /**
   * The cell before what depends on the place: verdict, reason, bound, and the reads it would have with
   * neither evidence nor dependencies nor exceptions.
   */
  readonly cell: number;
  readonly passes: number;
  readonly appliesTo: ReadonlySet<string> | null;
  readonly evidence: readonly EvidenceRecord[];
  /** Rows it rests on; null when none. */
  readonly dependsOn: readonly number[] | null;
  readonly effect: number;
  /** `effectiveTo` lies below the row's level: the answer cannot satisfy it. */
  readonly weak: boolean;
  /** Its status turns false facts of its row true where it is given (3.2). */
  readonly turnsFacts: boolean;
  /** What reading the answer threw; null when it is sound. */
  readonly error: string | null;
}

/** What answers are read against. */
export interface RecordContext {
  readonly asOf: string;
  readonly table: RowTable;
  /** Live evidence by id. */
  readonly evidence: (id: string) => EvidenceRecord | undefined;
  readonly measure: (id: string) => Measure | undefined;
}

/** Live: valid through the written day; a missing date is no bound. */
export function isLive(asOf: string, from: string | undefined, through: string | undefined): boolean {
  return (from === undefined || asOf >= from) && (through === undefined || asOf <= through);
}

/** The record, or null for evidence that is not live. */
export function evidenceRecord(asOf: string, evidence: Evidence): EvidenceRecord | null {
  if (!isLive(asOf, evidence.collected, evidence.expires)) return null;
  return { id: evidence.id, kindBit: KIND_BIT[evidence.kind], places: new Set(evidence.places) };
}

/** The live evidence among these ids; an id that resolves to nothing shows nothing. */
export function liveEvidence(
  context: RecordContext,
  ids: readonly string[] | undefined,
): readonly EvidenceRecord[] {
  if (ids === undefined || ids.length === 0) return NOTHING;
  const live: EvidenceRecord[] = [];
  for (const id of ids) {
    const record = context.evidence(id);
    if (record !== undefined) live.push(record);
  }
  return live;
}
const NOTHING: readonly EvidenceRecord[] = [];

/** Reads the answer once; whatever it throws is kept, so one bad answer cannot spoil another. */
export function answerRecord(context: RecordContext, answer: Answer, row: number): AnswerRecord {
  try {
    return soundRecord(context, answer, row);
  } catch (error) {
    return {
      answer,
      place: answer.place,
      row,
      cell: THREW,
      passes: context.table.inherits[row] === 1 ? PASSES.always : PASSES.never,
      appliesTo: null,
      evidence: NOTHING,
      dependsOn: null,
      effect: EFFECT.none,
      weak: false,
      turnsFacts: false,
      error: messageOf(error),
    };
  }
}

function soundRecord(context: RecordContext, answer: Answer, row: number): AnswerRecord {
  const status = answer.status;
  const cell = cellOf(context, answer, row);
  const satisfied = cell === V.met || cell === V.compensated;
  return {
    answer,
    place: answer.place,
    row,
    cell: bounded(context.table, answer, row, cell),
    passes: passing(context.table, status, row),
    appliesTo: status === 'compensated' ? new Set(answer.appliesTo) : null,
    evidence: liveEvidence(context, answer.evidence),
    dependsOn: satisfied && status === 'compensated' ? dependencies(context.table, answer) : null,
    effect: satisfied ? worstEffect(context.asOf, answer.exceptions) : EFFECT.none,
    weak: tooWeak(context.table, answer, row),
    turnsFacts: status !== 'notApplicable',
    error: null,
  };
}

function passing(table: RowTable, status: Answer['status'], row: number): number {
  if (table.inherits[row] === 0 || status === 'notApplicable') return PASSES.never;
  return status === 'compensated' ? PASSES.listed : PASSES.always;
}

/** Order of reasons as in 3.3: expiry, measures, (dependsOn later), effectiveTo. */
function cellOf(context: RecordContext, answer: Answer, row: number): number {
  const expired = answer.expires !== undefined && context.asOf > answer.expires;
  switch (answer.status) {
    case 'compensated':
      if (expired) return withReason(V.unmet, REASON.compensationExpired);
      if (measuresNotInPlace(context, answer).length > 0) {
        return withReason(V.unmet, REASON.measureNotInPlace);
      }
      return V.compensated;
    case 'met':
      if (expired) return EXPIRED;
      return tooWeak(context.table, answer, row) ? withReason(V.unmet, REASON.effectiveTo) : V.met;
    case 'notApplicable':
      return expired ? EXPIRED : withReason(V.notApplicable, REASON.answer);
    case 'partial':
      return expired ? EXPIRED : V.partial;
    case 'unmet':
      return expired ? EXPIRED : V.unmet;
  }
}

/** Ids of the measures named by the answer that are not in place. */
export function measuresNotInPlace(
  context: Pick<RecordContext, 'measure'>,
  answer: Answer,
): readonly string[] {
  return (answer.measures ?? []).filter((id) => context.measure(id)?.inPlace !== true);
}

/** The answer is good only below the level at which the row starts. */
export function tooWeak(table: RowTable, answer: Answer, row: number): boolean {
  return answer.effectiveTo !== undefined && answer.effectiveTo < (table.level[row] as number);
}

/** The cell with the bound the answer puts on SL-A; an answer too weak for its row is unmet and bounds nothing. */
function bounded(table: RowTable, answer: Answer, row: number, cell: number): number {
  if (answer.effectiveTo === undefined || tooWeak(table, answer, row)) return cell;
  return withBound(cell, answer.effectiveTo);
}

function dependencies(table: RowTable, answer: Answer): readonly number[] | null {
  if (answer.dependsOn === undefined || answer.dependsOn.length === 0) return null;
  return answer.dependsOn.map((ref) => {
    const row = table.find.get(ref);
    if (row === undefined) throw new Error(`dependsOn names ${ref}, which is no row`);
    return row;
  });
}

/** Worst of what exceptions do to a met or compensated answer. */
export function worstEffect(asOf: string, exceptions: readonly AnswerException[] | undefined): number {
  let worst: number = EFFECT.none;
  for (const exception of exceptions ?? []) worst = Math.max(worst, effectOf(asOf, exception));
  return worst;
}

export function effectOf(asOf: string, exception: Pick<AnswerException, 'status' | 'expires'>): number {
  if (exception.expires !== undefined && asOf > exception.expires) return EFFECT.partial;
  if (exception.status === 'unmet' || exception.status === 'partial') return EFFECT.partial;
  return exception.status === 'compensated' ? EFFECT.compensated : EFFECT.none;
}
