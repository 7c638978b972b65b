/** Risk as it is worked out of a plant: scenarios rated, SL-T with what drives it, how zones can be reached. */
import type { SlOrNull, SlTBasis } from '@bulkhead/core/evaluate/assessment.ts';
import type { EntryPoint } from '@bulkhead/core/evaluate/exposure/entry-points.ts';
import type { ZoneExposure } from '@bulkhead/core/evaluate/exposure/exposure.ts';
import type { FrId } from '@bulkhead/core/model/plant.ts';
import type { CitedRow } from '@bulkhead/core/risk/countermeasures.ts';
import type { Rating } from '@bulkhead/core/risk/rating.ts';
import type { ScenarioQuestion } from '@bulkhead/core/risk/scenario-questions.ts';
import type { ScenarioOutcome } from '@bulkhead/core/risk/scenarios.ts';
import { view, type Moment } from './plants.ts';

export interface PublishedResidual extends Rating {
  readonly outcome: ScenarioOutcome;
  /** No decision covers what is above what is tolerated, or nobody rated it. */
  readonly open: boolean;
}

export interface PublishedStanding {
  readonly id: string;
  readonly name: string;
  readonly counts: { readonly claimed: boolean; readonly evidenced: boolean };
  readonly rows: readonly CitedRow[];
  readonly measure: { readonly ref: string; readonly inPlace: boolean; readonly unshown: boolean } | null;
}

/** What stands in `bulkhead/risk-scenarios@1` beside what the scenario says itself. */
export interface PublishedScenario {
  /** `scenario:<id>`. */
  readonly ref: string;
  readonly unmitigated: Rating & { readonly assumed: boolean };
  readonly countermeasures: readonly PublishedStanding[];
  readonly residual: { readonly claimed: PublishedResidual; readonly evidenced: PublishedResidual };
  readonly planned: Rating;
  readonly questions: readonly ScenarioQuestion[];
}

export function ratedScenarios(moment: Moment) {
  return view<{ readonly asOf: string; readonly scenarios: readonly PublishedScenario[] }>(
    moment,
    'risk/scenarios',
  );
}

export interface PublishedTarget {
  readonly ref: string;
  readonly slT: Readonly<Record<FrId, SlOrNull>>;
  readonly slTBasis: SlTBasis;
  readonly approvedBy: string | null;
}

export function targets(moment: Moment) {
  return view<{ readonly places: readonly PublishedTarget[] }>(moment, 'slt');
}

export interface PublishedExposure {
  readonly entryPoints: readonly EntryPoint[];
  readonly undecided: readonly string[];
  readonly zones: readonly ZoneExposure[];
}

export function exposure(moment: Moment, reading: 'claimed' | 'evidenced') {
  return view<PublishedExposure>(moment, 'exposure', { reading });
}
