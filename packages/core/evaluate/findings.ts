/** What the design rules find in an evaluated plant. */
import { eachItem, itemAt } from '../lib/pages.ts';
import { plantOf } from '../model/entities.ts';
import type { Finding, SlOrNull, SlVector } from './assessment.ts';
import type { PlantIndex } from './plant-index.ts';
import { vector } from './assess.ts';
import { RULES } from './rules/index.ts';
import { ruleInput } from './rules/input.ts';
import type { ContradictedFact } from './rules/rule.ts';
import { runRules } from './rules/run.ts';
import { NO_SL, READING_AT } from './sl-achieved.ts';

export function findingsOf(index: PlantIndex): readonly Finding[] {
  const input = ruleInput(plantOf(index.entities), index.asOf, {
    slT: (ref) => {
      const place = itemAt(index.places, index.position.get(ref) ?? -1);
      return place === undefined ? undefined : vector(place.target.levels);
    },
    slA: (ref) => claimedVector(index, ref),
    contradictedFacts: contradictedFacts(index),
  });
  return runRules(RULES, input);
}

function claimedVector(index: PlantIndex, ref: string): SlVector<SlOrNull> | undefined {
  const judged = itemAt(index.judged, index.position.get(ref) ?? -1);
  if (judged === undefined) return undefined;
  const at = READING_AT.claimed;
  return vector(judged.slA.slice(at, at + 7).map((sl) => (sl === NO_SL ? null : sl)));
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
