/** How plants of a record stand, a row each: published as JSON and shown on a terminal. */
import type { Assessment } from '../evaluate/assessment.ts';
import { daysAfter } from '../lib/day.ts';
import type { Plant } from '../model/plant.ts';
import { postureOf } from './document/figures.ts';

/** What an assessment of a whole plant comes to. */
export interface PlantSummary {
  readonly name: string;
  /** The day it was judged for. */
  readonly asOf: string;
  readonly engine: string;
  readonly zones: number;
  readonly conduits: number;
  readonly assets: number;
  /** Places with an SL-T above 0, and those of them that reach it in every FR, evidenced. */
  readonly targeted: number;
  readonly reached: number;
  /** Places whose SL-T is not known in every FR. */
  readonly partly: number;
  readonly gaps: number;
  readonly undetermined: number;
  readonly failed: number;
  /** Findings of severity error that are not waived. */
  readonly errors: number;
  /** The first day by which a scenario is to be assessed again or a check to be repeated; null where none is known. */
  readonly nextReview: string | null;
}

export interface ListedPlant {
  readonly plant: string;
  /** The newest entry. */
  readonly seq: number;
  /** `older`: what is told holds for an entry before the newest; `none`: the plant was never assessed. */
  readonly state: 'current' | 'older' | 'none';
  /** With the entry it holds for. */
  readonly summary: (PlantSummary & { readonly seq: number }) | null;
}

export function summaryOf({ assessment, plant }: { assessment: Assessment; plant: Plant }): PlantSummary {
  const { places, asOf, inputs, findings } = assessment;
  const { targeted, reached, partly } = postureOf(places, 'evidenced');
  const sum = (of: (place: (typeof places)[number]) => number): number =>
    places.reduce((total, place) => total + of(place), 0);
  return {
    name: plant.name,
    asOf,
    engine: inputs.engine,
    zones: plant.zones.length,
    conduits: plant.conduits.length,
    assets: plant.assets.length,
    targeted: targeted.length,
    reached: reached.length,
    partly: partly.length,
    gaps: sum(({ gaps }) => gaps.length),
    undetermined: sum(({ counts }) => counts.undetermined),
    failed: sum(({ counts }) => counts.failed),
    errors: findings.filter(({ severity, waiver }) => severity === 'error' && waiver === undefined).length,
    nextReview: nextReviewOf(plant, asOf),
  };
}

/** Days between two assessments of a scenario where it states no other day. */
const YEAR = 365;

/** A review that is overdue is still the next one; a check that ran out is told as a gap instead. */
function nextReviewOf({ scenarios, checks }: Plant, asOf: string): string | null {
  const reviews = scenarios.flatMap(
    ({ date, nextReview }) => nextReview ?? (date === undefined ? [] : daysAfter(date, YEAR)),
  );
  const retests = checks.flatMap(({ retestBy }) =>
    retestBy === undefined || retestBy < asOf ? [] : retestBy,
  );
  return [...reviews, ...retests].sort()[0] ?? null;
}
