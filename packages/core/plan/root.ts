/** The cause of one gap, as code and key: two gaps with the same key have one cause. */
import { measuresNotInPlace, type AnswerRecord } from '../evaluate/answer-record.ts';
import { BLOCKED, REASON, V, boundOf, reasonOf, verdictOf } from '../evaluate/cells.ts';
import { cellAt, plainVerdict, usedAt, type PlaceInIndex } from '../evaluate/verdict-view.ts';
import { byCodeUnit } from '../lib/order.ts';
import { entityOf } from '../model/entities.ts';
import { answerKey } from '../model/kinds.ts';
import type { Answer } from '../model/plant.ts';
import type { PlaceRef } from '../model/refs.ts';
import type { CauseCode, CauseParams } from './cause.ts';

/** What all gaps of a cause have in common, and what this one adds to it. */
export interface Root {
  readonly code: CauseCode;
  /** INVARIANT: equal keys of one code mean one cause. */
  readonly key: string;
  readonly params: Omit<CauseParams, 'requirements' | 'from'>;
  /** The place whose answer is used; null when none. */
  readonly from: PlaceRef | null;
}

/**
 * The first that applies, in this order: our failure; the base of a blocked RE; an answer that ran out; measures not
 * in place; an unstated fact; no answer; rows a compensation rests on; exceptions; a bound; else the answer itself.
 */
export function rootOf(at: PlaceInIndex, row: number): Root {
  const { table } = at.context;
  const cell = cellAt(at, row);
  const requirement = table.key[row] as string;
  if (verdictOf(cell) === V.failed) return { code: 'failed', key: requirement, params: {}, from: null };
  if ((cell & BLOCKED) !== 0) return rootOf(at, table.base[row] as number);
  const record = usedAt(at, row);
  return record === null ? unansweredRoot(at, row, requirement) : answeredRoot(at, row, record);
}

function unansweredRoot(at: PlaceInIndex, row: number, requirement: string): Root {
  const { missing } = plainVerdict(at, row);
  if (missing?.code !== 'fact') return { code: 'answerMissing', key: requirement, params: {}, from: null };
  const { facts } = missing;
  return { code: 'fact', key: facts.join(' '), params: { facts }, from: null };
}

function answeredRoot(at: PlaceInIndex, row: number, record: AnswerRecord): Root {
  const { answer } = record;
  const from = answer.place as PlaceRef;
  // One spelling for the key, whichever the answer has.
  const own = `${answer.place}:${at.context.table.key[row] as string}`;
  const cell = cellAt(at, row);
  const { missing, reason } = plainVerdict(at, row);
  if (reason?.code === 'compensationExpired' || missing?.code === 'answerExpired') {
    const code = missing === undefined ? 'compensationExpired' : 'answerExpired';
    return { code, key: own, params: { expires: answer.expires ?? '' }, from };
  }
  const measures = measuresNamed(at, row, answer);
  if (measures.length > 0) return { code: 'measure', key: measures.join(' '), params: { measures }, from };
  if (reason?.code === 'dependsOnUnsatisfied') {
    return { code: 'dependsOn', key: own, params: { restsOn: reason.requirements }, from };
  }
  if (reason?.code === 'exception' && verdictOf(cell) === V.partial) {
    const { exceptions } = reason;
    return { code: 'exception', key: exceptions.join(' '), params: { exceptions }, from };
  }
  const bound = reasonOf(cell) === REASON.effectiveTo ? (answer.effectiveTo ?? 0) : boundedHere(cell);
  if (bound !== null) return { code: 'bounded', key: own, params: { level: bound }, from };
  return saidRoot(answer, own, from, at.context.table.key[row] as string);
}

/** The bound of an answer that is good as far as it goes; what is open for another reason is not bounded. */
function boundedHere(cell: number): number | null {
  const verdict = verdictOf(cell);
  return verdict === V.met || verdict === V.compensated ? boundOf(cell) : null;
}

/**
 * Answers that say the same in the same words, and name the same measures, have one cause; one without words stands for
 * itself. Measures named here are all in place: another cause comes before.
 */
function saidRoot(answer: Answer, own: string, from: PlaceRef, requirement: string): Root {
  const how = answer.how?.replace(/\s+/g, ' ').trim() ?? '';
  const inPlace = [...new Set(answer.measures)].sort(byCodeUnit);
  const named = inPlace.length === 0 ? {} : { inPlace };
  if (how === '') return { code: 'answer', key: own, params: named, from };
  const key = [requirement, ...inPlace, how].join(' ');
  return { code: 'answer', key, params: { how, ...named }, from };
}

/** Measures not in place that the answer, or the answers at assets that differ from it, name for this row. */
function measuresNamed(at: PlaceInIndex, row: number, answer: Answer): readonly string[] {
  const { context, index, place } = at;
  const assets = place.atAssets.get(row) ?? [];
  const given = [
    answer,
    ...assets.flatMap(({ asset }) =>
      (context.table.spellings[row] as readonly string[]).flatMap((requirement) => {
        const key = answerKey({ place: `asset:${asset}`, requirement });
        return entityOf(index.entities, 'answer', key) ?? [];
      }),
    ),
  ];
  const open = new Set(given.flatMap((each) => measuresNotInPlace(context, each)));
  return [...open].sort(byCodeUnit);
}
