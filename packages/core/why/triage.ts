/** Why the triage gives this range for SL-A of a zone, and what each of its questions bears on (3.5). */
import type { FrId, TriageQuestion } from '../model/plant.ts';
import { QUESTION_ROWS } from '../evaluate/triage-questions.ts';
import { FR_ORDER } from '../evaluate/row-table.ts';
import { triageOf, triagedFr, triagedPlace, type TriagedFr, type TriagedRow } from '../evaluate/triage.ts';
import type { PlaceInIndex } from '../evaluate/verdict-view.ts';
import { nameOf, type Cause, type Link, type WhyContext } from './chain.ts';
import type { CauseCode, HeadCode } from './codes.ts';
import type { Side } from './ref.ts';
import { verdictCause } from './verdict-cause.ts';

/** null for a place that nobody is asked about. */
export function whyTriage(context: WhyContext, ref: string, fr: FrId, side: Side): Link | null {
  const at = triagedPlace(context.index, ref);
  if (at === null) return null;
  const range = triagedFr(at, FR_ORDER.indexOf(fr));
  const value = range[side];
  const next = value === null ? 0 : value + 1;
  const asked = range.rows.filter(({ level }) => level <= next);
  const holding = asked.filter((row) => !row[side]);
  return {
    ref: `triage:${ref}:${fr}:${side}`,
    value,
    head: {
      code: headCode(value, side, holding.length),
      params: {
        place: nameOf(context, ref),
        fr,
        next,
        rows: asked.length,
        n: holding.length,
        ...(value === null ? {} : { level: value }),
      },
    },
    rule: '3.5',
    clause: null,
    because: causesOf(context, at, holding, side, next),
    usedBy: () => [],
  };
}

function headCode(value: number | null, side: Side, holding: number): HeadCode {
  if (value === null) return 'triage-none';
  if (holding > 0) return `triage-${side}`;
  return value < 4 ? 'triage-bounded' : `triage-${side}-top`;
}

/** Rows that are judged one by one, the others by their question. */
function causesOf(
  context: WhyContext,
  at: PlaceInIndex,
  holding: readonly TriagedRow[],
  side: Side,
  next: number,
): readonly Cause[] {
  const told = holding.filter(({ question }) => question === null);
  const questions = [...new Set(holding.flatMap(({ question }) => question ?? []))];
  return [
    ...told.map(({ row }) => verdictCause(context, at, row, side === 'lower' ? 'claimed' : 'upper')),
    ...questions.map((question) => {
      const rows = holding.filter((row) => row.question === question);
      return questionCause(at, question, rows, next);
    }),
  ];
}

function questionCause(
  at: PlaceInIndex,
  question: TriageQuestion,
  rows: readonly TriagedRow[],
  next: number,
): Cause {
  const value = triageOf(at)?.[question] ?? null;
  const { carries } = QUESTION_ROWS[question];
  return {
    ref: `triage:${at.place.ref}:${question}`,
    value,
    code: causeCode(
      value,
      rows.some(({ level }) => level > carries),
    ),
    params: {
      question: { term: `question-${question}` },
      rows: rows.map(({ row }) => shortRow(at, row)),
      n: rows.length,
      carries,
      next,
    },
  };
}

/** A yes that does not do: the rows ask for more than it carries, or an asset or a base is answered otherwise. */
function causeCode(value: boolean | 'unknown' | null, isBeyond: boolean): CauseCode {
  if (value === true) return isBeyond ? 'question-beyond' : 'question-differs';
  return `question-${answerCode(value)}`;
}

function answerCode(value: false | 'unknown' | null): 'no' | 'unknown' | 'unasked' {
  if (value === null) return 'unasked';
  return value === false ? 'no' : 'unknown';
}

function shortRow(at: PlaceInIndex, row: number): string {
  const key = at.index.table.key[row] as string;
  return key.slice(key.indexOf('/') + 1);
}

/** One of the twelve questions at a zone. */
export function whyQuestion(context: WhyContext, ref: string, question: TriageQuestion): Link | null {
  const at = triagedPlace(context.index, ref);
  if (at === null) return null;
  const said = triageOf(at);
  const value = said?.[question] ?? null;
  const { carries, requirements } = QUESTION_ROWS[question];
  const ranges = FR_ORDER.map((fr, f) => [fr, triagedFr(at, f)] as const);
  return {
    ref: `triage:${ref}:${question}`,
    value,
    head: {
      code: `question-${value === true ? 'yes' : answerCode(value)}`,
      params: {
        place: nameOf(context, ref),
        question: { term: `question-${question}` },
        rows: requirements,
        carries,
        assessor: said?.assessor ?? '',
      },
    },
    rule: '3.5',
    clause: null,
    because: [],
    // Its ranges alone: no verdict rests on it.
    usedBy: () =>
      ranges
        .filter(([, range]) => speaksIn(range, question))
        .flatMap(([fr]) => [`triage:${ref}:${fr}:lower`, `triage:${ref}:${fr}:upper`]),
  };
}

function speaksIn({ rows }: TriagedFr, question: TriageQuestion): boolean {
  return rows.some((row) => row.question === question);
}
