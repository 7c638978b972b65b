/** Measures that are not in place, with the gaps that wait for them; those for which most wait first. */
import { byCodeUnit } from '../../lib/order.ts';
import type { Measure } from '../../model/plant.ts';
import type { ReportFacts } from './input.ts';

export interface Waiting {
  readonly measure: Measure;
  /** Gaps; one that waits for several measures is counted at each. */
  readonly gaps: number;
}

export function gapsWaiting({ plant, next }: ReportFacts): readonly Waiting[] {
  return plant.measures
    .map((measure) => ({
      measure,
      gaps: next.causes
        .filter(({ params }) => params.measures?.includes(measure.id) === true)
        .reduce((sum, cause) => sum + cause.gaps.length, 0),
    }))
    .filter(({ gaps }) => gaps > 0)
    .sort((a, b) => b.gaps - a.gaps || byCodeUnit(a.measure.id, b.measure.id));
}

/** Gaps that wait for any of the measures, each once: every gap has one cause. */
export function gapsWaitingFor({ next }: ReportFacts, measures: readonly string[]): number {
  return next.causes
    .filter(({ params }) => params.measures?.some((id) => measures.includes(id)) === true)
    .reduce((sum, cause) => sum + cause.gaps.length, 0);
}
