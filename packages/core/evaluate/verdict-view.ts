/** From cells to published verdicts: reasons are spelled out only here, when somebody reads them. */
import { byCodeUnit } from '../lib/order.ts';
import { itemAt } from '../lib/pages.ts';
import type { RowStanding } from '../risk/countermeasures.ts';
import type { Missing, OverlayVerdict, Reads, Reason, Verdict, VerdictCode } from './assessment.ts';
import {
  effectOf,
  measuresNotInPlace,
  EFFECT,
  type AnswerRecord,
  type RecordContext,
} from './answer-record.ts';
import {
  BLOCKED,
  CLAIMED,
  EVIDENCED,
  MISSING,
  REASON,
  V,
  VERDICT_CODES,
  VERIFIED,
  boundOf,
  missingOf,
  reasonOf,
  verdictOf,
} from './cells.ts';
import type { Judged } from './judge.ts';
import type { Place } from './place.ts';
import { inputAt, recordContext, type PlantIndex } from './plant-index.ts';
import { FR_ORDER } from './row-table.ts';
import { usedAnswer, type JudgeInput } from './selection.ts';

/** A judged place, as the views need it. */
export interface JudgedPlace {
  readonly context: RecordContext;
  readonly place: Place;
  readonly judged: Judged;
  readonly input: JudgeInput;
}

/** One place of an index. */
export interface PlaceInIndex extends JudgedPlace {
  readonly index: PlantIndex;
}

/** @param position of the place in the index */
export function placeInIndex(index: PlantIndex, position: number): PlaceInIndex {
  const place = itemAt(index.places, position);
  const judged = itemAt(index.judged, position);
  if (place === undefined || judged === undefined) throw new Error(`no place ${position} was judged`);
  return { index, context: recordContext(index), place, judged, input: inputAt(index, place) };
}

/** Beside its judgement, all that the rows of a place are seen by but for evidence and measures: values that never change. */
export function partsOf({ place, input: { table, above } }: JudgedPlace): readonly unknown[] {
  return [table, place, ...above.answers, ...above.facts];
}

/** The answer that the verdict of a row rests on; null when it rests on none. */
export function usedAt(at: JudgedPlace, row: number): AnswerRecord | null {
  return usedAnswer(at.input, at.judged, row);
}

export function cellAt(at: JudgedPlace, row: number): number {
  return at.judged.cells[row] as number;
}

export function verdictCode(cell: number): VerdictCode {
  const code = VERDICT_CODES[verdictOf(cell)];
  if (code === null || code === undefined) throw new Error('an overlay row that is not asked has no verdict');
  return code;
}

export function readsView(cell: number): Reads {
  return {
    claimed: (cell & CLAIMED) !== 0,
    evidenced: (cell & EVIDENCED) !== 0,
    verified: (cell & VERIFIED) !== 0,
  };
}

/** What a countermeasure that cites the row can stand by; null for an overlay row that is not asked here. */
export function standingOf(cell: number): RowStanding | null {
  const verdict = verdictOf(cell);
  if (verdict === V.notAsked) return null;
  const { claimed, evidenced } = readsView(cell);
  return { applies: verdict === V.met || verdict === V.compensated, claimed, evidenced };
}

/** SL-T asks for the row here; null without a target for its FR. */
export function isRequired(at: JudgedPlace, row: number): boolean | null {
  const { table } = at.context;
  const target = at.place.target.levels[table.fr[row] as number] ?? null;
  return target === null ? null : (table.level[row] as number) <= target;
}

export function verdictView(at: JudgedPlace, row: number, requiredBy: readonly string[]): Verdict {
  const { table } = at.context;
  const bound = boundOf(cellAt(at, row));
  const { requirement, ...verdict } = plainVerdict(at, row);
  return {
    requirement,
    fr: FR_ORDER[table.fr[row] as number] as Verdict['fr'],
    level: table.level[row] as number,
    required: isRequired(at, row),
    ...verdict,
    ...(bound === null ? {} : { effectiveTo: bound }),
    ...(requiredBy.length === 0 ? {} : { requiredBy }),
  };
}

/** What is said of a row whatever document it stands in. */
export type PlainVerdict = Omit<Verdict, 'fr' | 'level' | 'required' | 'effectiveTo' | 'requiredBy'>;

export function plainVerdict(at: JudgedPlace, row: number): PlainVerdict {
  const cell = cellAt(at, row);
  return {
    requirement: at.context.table.key[row] as string,
    verdict: verdictCode(cell),
    from: usedAt(at, row)?.place ?? null,
    reads: readsView(cell),
    ...judgementView(at, row),
    ...blockView(at, row),
  };
}

/** The base that keeps an RE from counting. */
export function blockView(at: JudgedPlace, row: number): Pick<Verdict, 'blockedBy'> {
  if ((cellAt(at, row) & BLOCKED) === 0) return {};
  return { blockedBy: { code: 'base', requirement: baseKey(at, row) } };
}

function baseKey(at: JudgedPlace, row: number): string {
  const { table } = at.context;
  return table.key[table.base[row] as number] as string;
}

/** Reason, missing or error of a cell. */
function judgementView(at: JudgedPlace, row: number): Pick<Verdict, 'reason' | 'missing' | 'error'> {
  const cell = cellAt(at, row);
  const reason = reasonView(at, row);
  const missing = missingView(at, row);
  if (verdictOf(cell) === V.failed) return { error: errorView(at, row) };
  return { ...(reason === null ? {} : { reason }), ...(missing === null ? {} : { missing }) };
}

function errorView(at: JudgedPlace, row: number): NonNullable<Verdict['error']> {
  if (reasonOf(cellAt(at, row)) === REASON.cycle) return { code: 'cycle', message: '' };
  return { code: 'threw', message: at.judged.errors.get(row) ?? '' };
}

function factsIn(at: JudgedPlace, mask: number): readonly string[] {
  return at.context.table.factIds.filter((_, bit) => (mask & (1 << bit)) !== 0);
}

function missingView(at: JudgedPlace, row: number): Missing | null {
  const rowFacts = at.context.table.facts[row] as number;
  switch (missingOf(cellAt(at, row))) {
    case MISSING.answer:
      return { code: 'answer', ...onlyAtAssets(at, row) };
    case MISSING.fact:
      return { code: 'fact', facts: factsIn(at, rowFacts & ~at.judged.trueFacts) };
    case MISSING.answerExpired:
      return { code: 'answerExpired', expires: usedAt(at, row)?.answer.expires ?? '' };
    default:
      return null;
  }
}

/** An answer at an asset is an exception of the answer of its place: without one it waits, and must not look lost. */
function onlyAtAssets({ place }: JudgedPlace, row: number): { readonly onlyAt?: readonly string[] } {
  const refs = (place.atAssets.get(row) ?? []).map(({ asset }) => `asset:${asset}`);
  return refs.length === 0 ? {} : { onlyAt: refs.sort(byCodeUnit) };
}

function reasonView(at: JudgedPlace, row: number): Reason | null {
  const record = usedAt(at, row);
  const rowFacts = at.context.table.facts[row] as number;
  switch (reasonOf(cellAt(at, row))) {
    case REASON.answer:
      return { code: 'answer' };
    case REASON.fact:
      return { code: 'fact', facts: factsIn(at, rowFacts & at.judged.falseFacts) };
    case REASON.base:
      return { code: 'base', requirement: baseKey(at, row) };
    case REASON.judgedAtZone:
      return { code: 'judgedAtZone' };
    default:
      return record === null ? null : answerReason(at, row, record);
  }
}

/** Why an answer did not stand as it was given. */
function answerReason(at: JudgedPlace, row: number, record: AnswerRecord): Reason | null {
  const { table } = at.context;
  const { answer } = record;
  switch (reasonOf(cellAt(at, row))) {
    case REASON.compensationExpired:
      return { code: 'compensationExpired', expires: answer.expires ?? '' };
    case REASON.measureNotInPlace:
      return { code: 'measureNotInPlace', measures: measuresNotInPlace(at.context, answer) };
    case REASON.dependsOnUnsatisfied: {
      const rows = (record.dependsOn ?? []).filter((other) => (cellAt(at, other) & CLAIMED) === 0);
      return {
        code: 'dependsOnUnsatisfied',
        requirements: rows.map((other) => table.key[other] as string),
      };
    }
    case REASON.effectiveTo:
      return { code: 'effectiveTo', level: answer.effectiveTo ?? 0 };
    case REASON.exception:
      return { code: 'exception', exceptions: exceptionsBehind(at, row, record) };
    default:
      return null;
  }
}

/** Assets and classes whose exceptions have the worst effect. */
function exceptionsBehind(at: JudgedPlace, row: number, record: AnswerRecord): readonly string[] {
  const { asOf } = at.context;
  const cell = cellAt(at, row);
  // Blocked by its base, it is partial for that reason; the exceptions made it compensated.
  const byException = verdictOf(cell) === V.partial && (cell & BLOCKED) === 0;
  const effect = byException ? EFFECT.partial : EFFECT.compensated;
  const names = new Set<string>();
  for (const exception of record.answer.exceptions ?? []) {
    if (effectOf(asOf, exception) === effect) names.add(exception.asset ?? exception.class ?? '');
  }
  for (const atAsset of at.place.atAssets.get(row) ?? []) {
    if (atAsset.effect === effect) names.add(atAsset.asset);
  }
  return [...names].sort(byCodeUnit);
}

/** A row of an overlay at a place that it is asked of. */
export function overlayView(at: JudgedPlace, row: number): OverlayVerdict {
  const { table } = at.context;
  const cell = cellAt(at, row);
  const { reason, missing } = judgementView(at, row);
  return {
    requirement: table.key[row] as string,
    verdict: verdictCode(cell),
    from: usedAt(at, row)?.place ?? null,
    reads: readsView(cell),
    satisfiedBy: table.overlays[row - table.overlayStart]?.row.satisfiedBy ?? [],
    ...(reason === undefined ? {} : { reason }),
    ...(missing === undefined ? {} : { missing }),
  };
}
