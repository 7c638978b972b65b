/** What other criteria would make of the same cases, before they are kept. */
import { byCodeUnit } from '../lib/order.ts';
import type { Risk, WorstCase } from '../model/plant.ts';
import { ratedWorstCase, type RatedWorstCase } from './worst-cases.ts';

/** A case under one set of criteria; null where it names a level or category they do not have. */
export type RatedOrNot = RatedWorstCase | null;

export interface Flip {
  readonly id: string;
  readonly name: string;
  readonly before: RatedOrNot;
  readonly after: RatedOrNot;
}

export interface Comparison {
  /** Cases that were rated. */
  readonly cases: number;
  /** Those whose rank or outcome differs, or the categories for which a detailed assessment is needed; in the order of the plant. */
  readonly flips: readonly Flip[];
}

export function compareCriteria(before: Risk, after: Risk, worstCases: readonly WorstCase[]): Comparison {
  const flips = worstCases.flatMap((worstCase) => {
    const flip = {
      id: worstCase.id,
      name: worstCase.name,
      before: ratedBy(before, worstCase),
      after: ratedBy(after, worstCase),
    };
    return resultOf(flip.before) === resultOf(flip.after) ? [] : [flip];
  });
  return { cases: worstCases.length, flips };
}

function ratedBy(risk: Risk, worstCase: WorstCase): RatedOrNot {
  return fits(risk, worstCase) ? ratedWorstCase(risk, worstCase) : null;
}

/** Whether the criteria have every category and level that the case names. */
function fits(risk: Risk, { severity = {}, likelihood }: WorstCase): boolean {
  const categories = risk.categories.map(({ id }) => id);
  const severities = Object.entries(severity).every(
    ([category, level]) => categories.includes(category) && level <= risk.severities.length,
  );
  if (!severities || likelihood === undefined) return severities;
  if (typeof likelihood === 'number') return likelihood <= risk.likelihoods.length;
  const { capability, exposure } = likelihood;
  return risk.likelihoodFrom?.[capability - 1]?.[exposure - 1] !== undefined;
}

function resultOf(rated: RatedOrNot): string {
  if (rated === null) return '';
  const { outcome, rating } = rated;
  const categories = outcome === 'detailed' ? rating.exceeding.toSorted(byCodeUnit) : [];
  return JSON.stringify([outcome, rating.rank, categories]);
}
