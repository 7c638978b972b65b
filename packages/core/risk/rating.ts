/**
 * A case rated by the plant's own criteria (docs/rules.md 3.9). INVARIANT: the criteria were read by the text form, so
 * the matrix has a cell for every pair of levels and never falls.
 */
import type { Likelihood, Risk, Severity } from '../model/plant.ts';

export interface Rating {
  /** The highest severity over the categories; null where none is stated. */
  readonly severity: number | null;
  /** The categories of that severity, in the order of the plant. */
  readonly governing: readonly string[];
  readonly likelihood: number;
  /** null where no severity is stated: unknown, not low. */
  readonly rank: string | null;
  /** The categories whose own rank is above what is tolerated in them, in the order of the plant. */
  readonly exceeding: readonly string[];
}

/** @param likelihood a level of the plant's scale @throws RangeError where a level or a category is none of the criteria's */
export function rate(risk: Risk, severity: Severity | undefined, likelihood: number): Rating {
  const stated = risk.categories.flatMap(({ id }) => {
    const level = severityIn(severity, id);
    return level === undefined ? [] : [{ id, level }];
  });
  const highest = stated.length === 0 ? null : Math.max(...stated.map(({ level }) => level));
  return {
    severity: highest,
    governing: stated.filter(({ level }) => level === highest).map(({ id }) => id),
    likelihood,
    rank: highest === null ? null : rankAt(risk, highest, likelihood),
    exceeding: stated
      .filter(({ id, level }) => isAbove(risk, rankAt(risk, level, likelihood), tolerableIn(risk, id)))
      .map(({ id }) => id),
  };
}

/** What is stated for a category, and nothing that every object has: a plant may call a category `constructor`. */
export function severityIn(severity: Severity | undefined, category: string): number | undefined {
  return severity !== undefined && Object.hasOwn(severity, category) ? severity[category] : undefined;
}

/** The rank in the matrix. @throws RangeError for a cell it does not have */
export function rankAt({ matrix }: Risk, severity: number, likelihood: number): string {
  const rank = matrix[severity - 1]?.[likelihood - 1];
  if (rank === undefined) throw new RangeError(`no cell for severity ${severity}, likelihood ${likelihood}`);
  return rank;
}

/** The highest rank that is tolerated in a category: its own, else that of the plant. */
export function tolerableIn({ categories, tolerable }: Risk, category: string): string {
  return categories.find(({ id }) => id === category)?.tolerable ?? tolerable;
}

/** Whether one rank stands above another. */
export function isAbove({ ranks }: Risk, rank: string, other: string): boolean {
  return ranks.findIndex(({ id }) => id === rank) > ranks.findIndex(({ id }) => id === other);
}

/** A level of likelihood: stated, from capability and exposure, or the highest where nobody said, as if it happens. */
export function likelihoodLevel(risk: Risk, stated: Likelihood | undefined): number {
  if (stated === undefined) return risk.likelihoods.length;
  if (typeof stated === 'number') return stated;
  const level = risk.likelihoodFrom?.[stated.capability - 1]?.[stated.exposure - 1];
  if (level === undefined)
    throw new RangeError(`no cell for capability ${stated.capability}, exposure ${stated.exposure}`);
  return level;
}
