/**
 * A provisional range for SL-A from the twelve questions of the triage (docs/rules.md 3.5): lower counts what a yes can
 * carry at most, upper takes everything unknown as satisfied. A row that is judged counts as it is judged; the rest of
 * the plant never sees the triage.
 */
import { entityOf } from '../model/entities.ts';
import { TRIAGE_QUESTIONS } from '../model/schema/judgement.ts';
import type { FrId, Triage, TriageQuestion } from '../model/plant.ts';
import { EFFECT } from './answer-record.ts';
import type { SlOrNull, SlVector } from './assessment.ts';
import { CLAIMED, UPPER, V, boundOf, verdictOf } from './cells.ts';
import { worstAtAssets } from './place.ts';
import type { PlantIndex } from './plant-index.ts';
import { FR_ORDER, type RowTable } from './row-table.ts';
import { QUESTION_ROWS } from './triage-questions.ts';
import { cellAt, placeInIndex, type PlaceInIndex } from './verdict-view.ts';

/** SL-A as far as it can be told; null where no row of the FR applies. */
export interface ProvisionalSlA {
  readonly lower: SlVector<SlOrNull>;
  readonly upper: SlVector<SlOrNull>;
}

/** What speaks for a row of the triage, and how far it is satisfied. */
export interface TriagedRow {
  /** Its position in the table of rows. */
  readonly row: number;
  readonly level: number;
  readonly lower: boolean;
  readonly upper: boolean;
  /** null where the row is judged, or where no question speaks for it. */
  readonly question: TriageQuestion | null;
  readonly judged: boolean;
}

/** One FR of a zone. */
export interface TriagedFr {
  readonly lower: SlOrNull;
  readonly upper: SlOrNull;
  readonly rows: readonly TriagedRow[];
}

/** What the triage has to tell of a zone: what was said, and what it comes to with the rows that are judged. */
export interface PlaceTriage {
  readonly ref: string;
  /** What was answered; a question that nobody answered is left out. */
  readonly answers: Readonly<Partial<Record<TriageQuestion, boolean | 'unknown'>>>;
  readonly provisional: ProvisionalSlA;
}

/** Every zone that somebody can be asked about, in the order of the index. */
export function triageOfPlant(index: PlantIndex): readonly PlaceTriage[] {
  return [...index.position.keys()].flatMap((ref) => {
    const provisional = provisionalSlA(index, ref);
    if (provisional === null) return [];
    const said = entityOf(index.entities, 'triage', ref);
    const answers = TRIAGE_QUESTIONS.flatMap((question) => {
      const answer = said?.[question];
      return answer === undefined ? [] : [[question, answer] as const];
    });
    return [{ ref, answers: Object.fromEntries(answers), provisional }];
  });
}

/** null for a conduit and for an external zone, which nobody is asked about. @param ref of a place of the index */
export function provisionalSlA(index: PlantIndex, ref: string): ProvisionalSlA | null {
  const at = triagedPlace(index, ref);
  if (at === null) return null;
  const ranges = FR_ORDER.map((fr, f) => [fr, triagedFr(at, f)] as const);
  const vector = (side: 'lower' | 'upper') =>
    Object.fromEntries(ranges.map(([fr, range]) => [fr, range[side]])) as Record<FrId, SlOrNull>;
  return { lower: vector('lower'), upper: vector('upper') };
}

/** The zone, where it is one that somebody can be asked about. */
export function triagedPlace(index: PlantIndex, ref: string): PlaceInIndex | null {
  const position = index.position.get(ref);
  if (position === undefined) return null;
  const at = placeInIndex(index, position);
  return at.place.zone === null || at.place.zone.kind === 'external' ? null : at;
}

/** What was said of the zone; undefined where nothing was. */
export function triageOf({ index, place }: PlaceInIndex): Triage | undefined {
  return entityOf(index.entities, 'triage', place.ref);
}

const TOP_LEVEL = 4;

/** @param f position of the FR */
export function triagedFr(at: PlaceInIndex, f: number): TriagedFr {
  const { table } = at.index;
  const said = triageOf(at);
  const inFr = table.rowsOfFr[f] ?? [];
  const rows = inFr.map((row) => triagedRow(at, said, row));
  if (inFr.every((row) => verdictOf(cellAt(at, row)) === V.notApplicable))
    return { lower: null, upper: null, rows };
  const bound = Math.min(TOP_LEVEL, ...inFr.map((row) => boundOf(cellAt(at, row)) ?? TOP_LEVEL));
  const reached = (side: 'lower' | 'upper'): number =>
    Math.min(bound, ...rows.filter((row) => !row[side]).map(({ level }) => level - 1));
  return { lower: reached('lower'), upper: reached('upper'), rows };
}

/** A row that nobody judged is told by its question; any other by its verdict. */
function triagedRow(at: PlaceInIndex, said: Triage | undefined, row: number): TriagedRow {
  const { table } = at.index;
  const cell = cellAt(at, row);
  const level = table.level[row] as number;
  const upper = (cell & UPPER) !== 0;
  if (verdictOf(cell) !== V.undetermined)
    return { row, level, lower: (cell & CLAIMED) !== 0, upper, question: null, judged: true };
  const question = questionOf(table, row) ?? null;
  const answer = question === null ? undefined : said?.[question];
  const isCarried = question !== null && level <= QUESTION_ROWS[question].carries;
  return {
    row,
    level,
    lower: answer === true && isCarried && upper && !failsAtAsset(at, row),
    upper: upper && answer !== false,
    question,
    judged: false,
  };
}

/** An asset of the zone is answered so that a met answer of the zone would not hold (3.3): neither does a yes. */
function failsAtAsset({ place }: PlaceInIndex, row: number): boolean {
  try {
    return worstAtAssets(place, row) === EFFECT.partial;
  } catch {
    return true;
  }
}

const QUESTION_OF: ReadonlyMap<string, TriageQuestion> = new Map(
  TRIAGE_QUESTIONS.flatMap((question) =>
    QUESTION_ROWS[question].requirements.map((requirement) => [requirement, question] as const),
  ),
);

/** The question that speaks for the row: that of its base. */
export function questionOf(table: RowTable, row: number): TriageQuestion | undefined {
  const base = table.base[row] as number;
  const key = table.key[base < 0 ? row : base] as string;
  return QUESTION_OF.get(key.slice(key.indexOf('/') + 1));
}
