/**
 * Judging what is no zone and no conduit: the site for a program, a supplier, a product, an asset as a component. The
 * same verdicts by the same rules (3.3, 3.4, 3.6); nothing lies in such a place, and no fact is stated of it.
 */
import type { Answer, Plant } from '../model/plant.ts';
import { evidenceRecord, type EvidenceRecord, type RecordContext } from './answer-record.ts';
import { answerSet, type AnswerSet } from './answer-set.ts';
import { NOTHING_STATED } from './facts.ts';
import { judgePlace } from './judge.ts';
import { byPlace, decidingChecks, recordsOf, type Place } from './place.ts';
import type { RowTable } from './row-table.ts';
import type { JudgeInput } from './selection.ts';
import { NO_TARGET } from './sl-target.ts';
import { NOTHING_SEEN } from './shown-facts.ts';
import type { JudgedPlace } from './verdict-view.ts';

/** A plant, a table and a day: what is said at places, ready for judging. */
export interface LonePlaces {
  readonly context: RecordContext;
  readonly answersAt: (ref: string) => readonly Answer[];
  readonly checksAt: (ref: string) => Plant['checks'];
}

export function lonePlaces(plant: Plant, table: RowTable, asOf: string): LonePlaces {
  const evidence = new Map<string, EvidenceRecord>();
  for (const item of plant.evidence) {
    const record = evidenceRecord(asOf, item);
    if (record !== null) evidence.set(item.id, record);
  }
  const measures = new Map(plant.measures.map((measure) => [measure.id, measure] as const));
  const answers = byPlace(plant.answers);
  const checks = byPlace(plant.checks);
  return {
    context: { asOf, table, evidence: (id) => evidence.get(id), measure: (id) => measures.get(id) },
    answersAt: (ref) => answers.get(ref) ?? [],
    checksAt: (ref) => checks.get(ref) ?? [],
  };
}

/**
 * Judges one place.
 * @param above places whose answers pass down to it, nearest first
 */
export function judgeAlone(lone: LonePlaces, ref: string, above: readonly string[]): JudgedPlace {
  const setAt = (place: string): AnswerSet =>
    answerSet(lone.context.table, recordsOf(lone.context, lone.answersAt(place)));
  return judgeWith(lone, ref, { own: setAt(ref), above: above.map(setAt), checks: lone.checksAt(ref) });
}

/** What is said of a place, put together by whoever wants it judged. */
interface SaidOfPlace {
  readonly own: AnswerSet;
  /** Answers that pass down to it, nearest first. */
  readonly above: readonly AnswerSet[];
  readonly checks: Plant['checks'];
}

export function judgeWith(
  lone: Pick<LonePlaces, 'context'>,
  ref: string,
  { own, above, checks }: SaidOfPlace,
): JudgedPlace {
  const place: Place = {
    ref,
    zone: null,
    conduit: null,
    parent: -1,
    children: [],
    joined: [],
    meetsExternal: false,
    seen: NOTHING_SEEN,
    shown: 0,
    own,
    facts: NOTHING_STATED,
    checks: decidingChecks(lone.context, checks),
    atAssets: new Map(),
    target: NO_TARGET,
  };
  const input: JudgeInput = { table: lone.context.table, place, above: { answers: above, facts: [] } };
  return { context: lone.context, place, judged: judgePlace(input), input };
}
