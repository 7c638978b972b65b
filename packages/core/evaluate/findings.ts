/** What the design rules find in an evaluated plant. */
import { kept } from '../lib/kept.ts';
import { lastMade } from '../lib/last-made.ts';
import { eachItem, itemAt } from '../lib/pages.ts';
import { plantOf } from '../model/entities.ts';
import { MISSING, V, missingOf, verdictOf } from './cells.ts';
import type { Finding, SlOrNull, SlVector } from './assessment.ts';
import type { PlantIndex } from './plant-index.ts';
import { isGap, vector } from './assess.ts';
import { RULES } from './rules/index.ts';
import { ruleInput, type Evaluation } from './rules/input.ts';
import { NO_MEMORY, type RuleMemory } from './rules/memory.ts';
import type { ContradictedFact, RowAt, RuleInput } from './rules/rule.ts';
import { runRules } from './rules/run.ts';
import { NO_SL, READING_AT } from './sl-achieved.ts';
import {
  cellAt,
  isRequired,
  placeInIndex,
  readsView,
  standingOf,
  partsOf,
  usedAt,
  verdictCode,
  type PlaceInIndex,
} from './verdict-view.ts';
import type { RowStanding } from '../risk/countermeasures.ts';

/**
 * @param standingAt how a row stands at a place; by default of zones and conduits alone, which the index judges
 * @param known what the plant may name outside itself; by default nothing is held against it
 * @param memory of the same plant in another state, where there is one
 */
export function findingsOf(
  index: PlantIndex,
  standingAt: RuleInput['standingAt'] = (ref, key) => standingIn(index, ref, key),
  known: RuleInput['known'] = () => null,
  memory: RuleMemory = NO_MEMORY,
): readonly Finding[] {
  const evaluation: Evaluation = {
    slT: (ref) => {
      const place = itemAt(index.places, index.position.get(ref) ?? -1);
      return place === undefined ? undefined : vector(place.target.levels);
    },
    askedAt: (ref) => {
      const derived = itemAt(index.places, index.position.get(ref) ?? -1)?.target.derived ?? null;
      return derived === null ? undefined : vector(derived.least);
    },
    slA: (ref) => claimedVector(index, ref),
    // Several rules look at the rows of every place.
    rowsAt: kept((ref) => rowsAt(index, ref)),
    overlayAt: (ref, key) => overlayAt(index, ref, key),
    contradictedFacts: contradictedFacts(index),
    standingAt,
    known,
  };
  const input = ruleInput(plantOf(index.entities), index.asOf, evaluation, memory);
  return runRules(RULES, input, memory);
}

function claimedVector(index: PlantIndex, ref: string): SlVector<SlOrNull> | undefined {
  const judged = itemAt(index.judged, index.position.get(ref) ?? -1);
  if (judged === undefined) return undefined;
  const at = READING_AT.claimed;
  return vector(judged.slA.slice(at, at + 7).map((sl) => (sl === NO_SL ? null : sl)));
}

const NO_ROWS: readonly RowAt[] = [];
const rowsMade = lastMade<readonly RowAt[]>();

function rowsAt(index: PlantIndex, ref: string): readonly RowAt[] {
  const position = index.position.get(ref);
  if (position === undefined) return NO_ROWS;
  const at = placeInIndex(index, position);
  return rowsMade(at.judged, partsOf(at), () => rowsOf(index, at));
}

function rowsOf(index: PlantIndex, at: PlaceInIndex): readonly RowAt[] {
  const { factIds, facts } = index.table;
  return index.catalog.rows.map((row, r): RowAt => {
    const cell = cellAt(at, r);
    const trueHere = (facts[r] as number) & at.judged.trueFacts;
    const waits = missingOf(cell) === MISSING.fact;
    const missingFacts = waits
      ? row.facts.filter((fact) => !isIn(index, at.judged.trueFacts, fact))
      : NO_FACTS;
    return {
      key: index.table.key[r] as string,
      row: row.id,
      fr: row.fr,
      level: row.level,
      required: isRequired(at, r),
      isGap: isGap(at, r),
      verdict: verdictCode(cell),
      reads: readsView(cell),
      answer: usedAt(at, r)?.answer ?? null,
      accepts: row.evidence,
      facts: row.facts,
      trueFacts: trueHere === 0 ? NO_FACTS : factIds.filter((_, bit) => (trueHere & (1 << bit)) !== 0),
      missingFacts,
      shownFacts: missingFacts.filter((fact) => isIn(index, at.place.shown, fact)),
      essentialFunctionReview: row.essentialFunctionReview,
      passes: index.table.inherits[r] === 1,
    };
  });
}

function overlayAt(index: PlantIndex, ref: string, key: string): ReturnType<RuleInput['overlayAt']> {
  const position = index.position.get(ref);
  const row = index.table.find.get(key) ?? -1;
  if (position === undefined || row < index.table.overlayStart) return undefined;
  const cell = cellAt(placeInIndex(index, position), row);
  if (verdictOf(cell) === V.notAsked) return undefined;
  return { verdict: verdictCode(cell), reads: readsView(cell) };
}

function standingIn(index: PlantIndex, ref: string, key: string): RowStanding | null {
  const position = index.position.get(ref);
  const row = index.table.find.get(key);
  return position === undefined || row === undefined
    ? null
    : standingOf(cellAt(placeInIndex(index, position), row));
}

const NO_FACTS: readonly string[] = [];

function isIn({ table }: PlantIndex, mask: number, fact: string): boolean {
  return (mask & (1 << (table.factBit.get(fact) ?? 31))) !== 0;
}

/** Facts stated false that an answer or the model shows, by place (3.2). */
function contradictedFacts(index: PlantIndex): ReadonlyMap<string, readonly ContradictedFact[]> {
  const found = new Map<string, readonly ContradictedFact[]>();
  eachItem(index.judged, (judged, position) => {
    const facts = index.table.factIds.flatMap((fact, bit): ContradictedFact[] => {
      const mask = 1 << bit;
      if ((judged.turnedByModel & mask) !== 0) return [{ fact, shownBy: 'model' }];
      return (judged.turnedByAnswer & mask) === 0 ? [] : [{ fact, shownBy: 'answer' }];
    });
    const ref = itemAt(index.places, position)?.ref;
    if (ref !== undefined && facts.length > 0) found.set(ref, facts);
  });
  return found;
}
