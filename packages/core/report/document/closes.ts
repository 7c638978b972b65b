/** Measures that are not in place, with the gaps whose answers name them; those that close most first. */
import { byCodeUnit } from '../../lib/order.ts';
import type { Measure } from '../../model/plant.ts';
import type { ReportFacts } from './input.ts';

export interface Closes {
  readonly measure: Measure;
  /** Ids of gaps. */
  readonly gaps: readonly string[];
}

export function gapsClosed(facts: ReportFacts): readonly Closes[] {
  const closes = new Map<string, string[]>();
  for (const { verdicts, gaps } of facts.assessment.places) {
    const from = new Map(verdicts.map((verdict) => [verdict.requirement, verdict.from] as const));
    for (const gap of gaps) {
      const answer = facts.answer(from.get(gap.requirement) ?? null, gap.requirement);
      for (const id of answer?.measures ?? []) closes.set(id, [...(closes.get(id) ?? []), gap.id]);
    }
  }
  return facts.plant.measures
    .flatMap((measure): readonly Closes[] => {
      const gaps = closes.get(measure.id);
      return gaps === undefined || measure.inPlace === true ? [] : [{ measure, gaps }];
    })
    .sort((a, b) => b.gaps.length - a.gaps.length || byCodeUnit(a.measure.id, b.measure.id));
}
