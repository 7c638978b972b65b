/**
 * Judges one place: a cell per row (3.1 to 3.4, 3.6, 3.7) and SL-A (3.5). Everything it needs comes in as one
 * value; after an edit only the rows the edit reached, and those that rest on them, are judged again.
 */
import type { AnswerRecord } from './answer-record.ts';
import type { AnswerSet } from './answer-set.ts';
import { CYCLE } from './cells.ts';
import { rowsOnCycles } from './cycles.ts';
import { resolveFacts } from './facts.ts';
import { FR_COUNT } from './row-table.ts';
import { OPEN, settle, type Judging } from './row-verdict.ts';
import { selected, type JudgeInput } from './selection.ts';
import { NO_LEVELS, writeSlA } from './sl-achieved.ts';

export interface Judged {
  /** One cell per row; see cells.ts. */
  readonly cells: readonly number[];
  /** What a failed row threw. */
  readonly errors: ReadonlyMap<number, string>;
  /** Facts that are false here, and those that are true, turned ones among them. */
  readonly falseFacts: number;
  readonly trueFacts: number;
  readonly turnedByAnswer: number;
  readonly turnedByModel: number;
  /** SL-A by reading and FR: see sl-achieved.ts. */
  readonly slA: readonly number[];
}

/** What an edit reached at a place. */
export interface ReachedHere {
  readonly rows: readonly number[];
  /** Bits of facts of which something else is said, or shown by something else. */
  readonly facts: number;
}

export function judgePlace(input: JudgeInput): Judged {
  const { table } = input;
  const facts = factsHere(input);
  const cells = table.key.map(() => OPEN);
  const judging: Judging = { input, no: facts.falseFacts, yes: facts.trueFacts, cells, errors: null };
  failCycles(judging, dependentAnswers(input, facts.falseFacts));
  for (let row = 0; row < table.count; row++) settle(judging, row);
  const slA = [...NO_LEVELS];
  for (let f = 0; f < FR_COUNT; f++) writeSlA(table, cells, f, slA);
  return judgedOf(facts, cells, judging.errors ?? NO_ERRORS, slA);
}

/** The same as `judgePlace(input)`, made from the judgement before the edit. */
export function judgeAgain(input: JudgeInput, before: Judged, reached: ReachedHere): Judged {
  const facts = factsHere(input);
  // A fact that is turned, or no more so, changes from false to true or back.
  const turned = facts.falseFacts ^ before.falseFacts;
  const cells = before.cells.slice();
  const dependent = dependentAnswers(input, facts.falseFacts);
  const judging: Judging = { input, no: facts.falseFacts, yes: facts.trueFacts, cells, errors: null };
  const open = openRows(judging, dependent, reached.rows, reached.facts | turned);
  failCycles(judging, dependent);
  for (const row of open) settle(judging, row);
  const errors = errorsAfter(before.errors, open, judging.errors);
  return judgedOf(facts, cells, errors, slAAfter(input, before, cells, open));
}

type Errors = ReadonlyMap<number, string>;
type FactsHere = Pick<Judged, 'falseFacts' | 'trueFacts' | 'turnedByAnswer' | 'turnedByModel'>;

const NO_ERRORS: Errors = new Map();

function judgedOf(
  { falseFacts, trueFacts, turnedByAnswer, turnedByModel }: FactsHere,
  cells: readonly number[],
  errors: Errors,
  slA: readonly number[],
): Judged {
  return { cells, errors, falseFacts, trueFacts, turnedByAnswer, turnedByModel, slA };
}

function errorsAfter(before: Errors, open: readonly number[], after: Errors | null): Errors {
  if (before.size === 0) return after ?? before;
  const errors = new Map(before);
  for (const row of open) errors.delete(row);
  for (const [row, message] of after ?? NO_ERRORS) errors.set(row, message);
  return errors;
}

/** SL-A of the FRs in which a cell changed; the others keep theirs. */
function slAAfter(
  { table }: JudgeInput,
  before: Judged,
  cells: readonly number[],
  open: readonly number[],
): readonly number[] {
  let changed = 0;
  for (const row of open) if (cells[row] !== before.cells[row]) changed |= 1 << (table.fr[row] as number);
  if (changed === 0) return before.slA;
  const slA = before.slA.slice();
  for (let f = 0; f < FR_COUNT; f++) if ((changed & (1 << f)) !== 0) writeSlA(table, cells, f, slA);
  return slA;
}

/** 3.2: the nearest statements, and the false ones that an answer or the model speaks against. */
function factsHere({ place, above }: JudgeInput): FactsHere {
  const { yes, no } = resolveFacts(place.facts, above.facts);
  const turnedByAnswer = no & place.own.turns;
  const turnedByModel = no & place.shown;
  const turned = turnedByAnswer | turnedByModel;
  return { falseFacts: no & ~turned, trueFacts: yes | turned, turnedByAnswer, turnedByModel };
}

/** Opens what was reached and all that rests on it; gives the rows opened. */
function openRows(
  { input, cells }: Judging,
  dependent: readonly AnswerRecord[],
  rows: readonly number[],
  facts: number,
): readonly number[] {
  const { table } = input;
  const opened: number[] = [];
  for (const row of rows) open(cells, opened, row);
  if (facts !== 0) {
    for (const row of table.conditional) {
      if (((table.facts[row] as number) & facts) !== 0) open(cells, opened, row);
    }
  }
  // The list grows on the way.
  for (const row of opened) {
    for (const other of table.dependants[row] as readonly number[]) open(cells, opened, other);
    for (const record of dependent) {
      if (record.dependsOn?.includes(row) === true) open(cells, opened, record.row);
    }
  }
  return opened;
}

function open(cells: number[], opened: number[], row: number): void {
  if (cells[row] === OPEN) return;
  cells[row] = OPEN;
  opened.push(row);
}

const NONE: readonly AnswerRecord[] = [];

/** Of the answers that rest on other rows those that are used here. */
function dependentAnswers(input: JudgeInput, no: number): readonly AnswerRecord[] {
  let found = usedAmong(input, no, input.place.own, NONE);
  for (const set of input.above.answers) found = usedAmong(input, no, set, found);
  return found;
}

function usedAmong(
  input: JudgeInput,
  no: number,
  { dependent }: AnswerSet,
  found: readonly AnswerRecord[],
): readonly AnswerRecord[] {
  if (dependent.length === 0) return found;
  return [...found, ...dependent.filter((record) => selected(input, no, record.row) === record)];
}

/** 3.3: rows on a cycle of `dependsOn` and base fail. Only looked for where an open answer rests on others. */
function failCycles({ input, no, cells }: Judging, dependent: readonly AnswerRecord[]): void {
  const starts = dependent.filter(({ row }) => cells[row] === OPEN).map(({ row }) => row);
  if (starts.length === 0) return;
  const { table } = input;
  const restsOn = (row: number): readonly number[] => {
    const base = row < table.overlayStart ? (table.base[row] as number) : -1;
    const named = selected(input, no, row)?.dependsOn ?? [];
    return base < 0 ? named : [...named, base];
  };
  for (const row of rowsOnCycles(starts, restsOn)) cells[row] = CYCLE;
}
