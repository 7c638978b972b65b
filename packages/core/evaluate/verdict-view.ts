/** From cells to published verdicts: reasons are spelled out only here, when somebody reads them. */
import { byCodeUnit } from '../lib/order.ts';
import type { Missing, OverlayVerdict, Reads, Reason, Verdict, VerdictCode } from './assessment.ts';
import { effectOf, measuresNotInPlace, EFFECT, type AnswerRecord } from './answer-record.ts';
import {
  BLOCKED,
  CLAIMED,
  EVIDENCED,
  MISSING,
  REASON,
  V,
  VERDICT_CODES,
  VERIFIED,
  missingOf,
  reasonOf,
  verdictOf,
} from './cells.ts';
import type { PlantIndex } from './compile.ts';
import type { Judged } from './judge.ts';
import { assetEffect, type Place } from './place.ts';
import { FR_ORDER } from './row-table.ts';

/** One place of an index, as the views need it. */
export interface PlaceInIndex {
  readonly index: PlantIndex;
  readonly place: Place;
  readonly judged: Judged;
}

export function cellAt(at: PlaceInIndex, row: number): number {
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

/** SL-T asks for the row here; null without a target for its FR. */
export function isRequired(at: PlaceInIndex, row: number): boolean | null {
  const { table } = at.index.context;
  const target = at.place.target.levels[table.fr[row] as number] ?? null;
  return target === null ? null : (table.level[row] as number) <= target;
}

export function verdictView(at: PlaceInIndex, row: number, requiredBy: readonly string[]): Verdict {
  const { table } = at.index.context;
  const cell = cellAt(at, row);
  const bound = boundView(at, row);
  return {
    requirement: table.key[row] as string,
    fr: FR_ORDER[table.fr[row] as number] as Verdict['fr'],
    level: table.level[row] as number,
    required: isRequired(at, row),
    verdict: verdictCode(cell),
    from: at.judged.used[row]?.place ?? null,
    reads: readsView(cell),
    ...judgementView(at, row),
    ...blockView(at, row),
    ...(bound === null ? {} : { effectiveTo: bound }),
    ...(requiredBy.length === 0 ? {} : { requiredBy }),
  };
}

/** The base that keeps an RE from counting. */
export function blockView(at: PlaceInIndex, row: number): Pick<Verdict, 'blockedBy'> {
  if ((cellAt(at, row) & BLOCKED) === 0) return {};
  return { blockedBy: { code: 'base', requirement: baseKey(at, row) } };
}

/** The bound that the answer used puts on SL-A of the FR; null when there is none. */
export function boundView(at: PlaceInIndex, row: number): number | null {
  const record = at.judged.used[row] ?? null;
  if (record === null || record.effectiveTo === 255) return null;
  return reasonOf(cellAt(at, row)) === REASON.base ? null : record.effectiveTo;
}

function baseKey(at: PlaceInIndex, row: number): string {
  const { table } = at.index.context;
  return table.key[table.base[row] as number] as string;
}

/** Reason, missing or error of a cell. */
function judgementView(at: PlaceInIndex, row: number): Pick<Verdict, 'reason' | 'missing' | 'error'> {
  const cell = cellAt(at, row);
  const reason = reasonView(at, row);
  const missing = missingView(at, row);
  if (verdictOf(cell) === V.failed) return { error: errorView(at, row) };
  return { ...(reason === null ? {} : { reason }), ...(missing === null ? {} : { missing }) };
}

function errorView(at: PlaceInIndex, row: number): NonNullable<Verdict['error']> {
  if (reasonOf(cellAt(at, row)) === REASON.cycle) return { code: 'cycle', message: '' };
  return { code: 'threw', message: at.judged.errors.get(row) ?? '' };
}

function factsIn(at: PlaceInIndex, mask: number): readonly string[] {
  return at.index.context.table.factIds.filter((_, bit) => (mask & (1 << bit)) !== 0);
}

function missingView(at: PlaceInIndex, row: number): Missing | null {
  const rowFacts = at.index.context.table.facts[row] as number;
  switch (missingOf(cellAt(at, row))) {
    case MISSING.answer:
      return { code: 'answer' };
    case MISSING.fact:
      return { code: 'fact', facts: factsIn(at, rowFacts & ~at.judged.trueFacts) };
    case MISSING.answerExpired:
      return { code: 'answerExpired', expires: at.judged.used[row]?.answer.expires ?? '' };
    default:
      return null;
  }
}

function reasonView(at: PlaceInIndex, row: number): Reason | null {
  const record = at.judged.used[row] ?? null;
  const rowFacts = at.index.context.table.facts[row] as number;
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
function answerReason(at: PlaceInIndex, row: number, record: AnswerRecord): Reason | null {
  const { context } = at.index;
  const { answer } = record;
  switch (reasonOf(cellAt(at, row))) {
    case REASON.compensationExpired:
      return { code: 'compensationExpired', expires: answer.expires ?? '' };
    case REASON.measureNotInPlace:
      return { code: 'measureNotInPlace', measures: measuresNotInPlace(context.measures, answer) };
    case REASON.dependsOnUnsatisfied: {
      const rows = (record.dependsOn ?? []).filter((other) => (cellAt(at, other) & CLAIMED) === 0);
      return {
        code: 'dependsOnUnsatisfied',
        requirements: rows.map((other) => context.table.key[other] as string),
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
function exceptionsBehind(at: PlaceInIndex, row: number, record: AnswerRecord): readonly string[] {
  const { context, plant, asOf } = at.index;
  const cell = cellAt(at, row);
  // Blocked by its base, it is partial for that reason; the exceptions made it compensated.
  const byException = verdictOf(cell) === V.partial && (cell & BLOCKED) === 0;
  const effect = byException ? EFFECT.partial : EFFECT.compensated;
  const names = new Set<string>();
  for (const exception of record.answer.exceptions ?? []) {
    if (effectOf(asOf, exception) === effect) names.add(exception.asset ?? exception.class ?? '');
  }
  for (const asset of at.place.assets) {
    const ref = `asset:${asset.id}`;
    for (const answer of plant.answers) {
      if (answer.place !== ref || context.table.find.get(answer.requirement) !== row) continue;
      if (assetEffect(context, answer) === effect) names.add(asset.id);
    }
  }
  return [...names].sort(byCodeUnit);
}

/** A row of an overlay at a place that it is asked of. */
export function overlayView(at: PlaceInIndex, row: number): OverlayVerdict {
  const { table } = at.index.context;
  const cell = cellAt(at, row);
  const { reason, missing } = judgementView(at, row);
  return {
    requirement: table.key[row] as string,
    verdict: verdictCode(cell),
    from: at.judged.used[row]?.place ?? null,
    reads: readsView(cell),
    satisfiedBy: table.overlays[row - table.overlayStart]?.row.satisfiedBy ?? [],
    ...(reason === undefined ? {} : { reason }),
    ...(missing === undefined ? {} : { missing }),
  };
}
