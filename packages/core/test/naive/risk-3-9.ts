/** Rules 3.9, read from docs/rules.md: a case rated by the criteria of the plant. */
import type { Risk, WorstCase } from '../../model/plant.ts';

export interface NaiveRating {
  readonly rank: string | null;
  readonly governing: readonly string[];
  readonly exceeding: readonly string[];
  readonly outcome: string;
  readonly questions: readonly string[];
}

export function naiveWorstCase(risk: Risk, worst: WorstCase): NaiveRating {
  const order = risk.ranks.map((rank) => rank.id);
  const likelihood = naiveLikelihood(risk, worst);
  const harmed: { category: string; severity: number; rank: string; tolerated: string }[] = [];
  for (const category of risk.categories) {
    const severity = worst.severity?.[category.id];
    if (severity === undefined) continue;
    const rank = (risk.matrix[severity - 1] as string[])[likelihood - 1] as string;
    harmed.push({ category: category.id, severity, rank, tolerated: category.tolerable ?? risk.tolerable });
  }
  let rank: string | null = null;
  for (const one of harmed)
    if (rank === null || order.indexOf(one.rank) > order.indexOf(rank)) rank = one.rank;
  const gravest = Math.max(0, ...harmed.map((one) => one.severity));
  const exceeding = harmed
    .filter((one) => order.indexOf(one.rank) > order.indexOf(one.tolerated))
    .map((one) => one.category);
  const known = worst.hackable === true || worst.hackable === false;
  let outcome = 'tolerable';
  if (exceeding.length > 0) outcome = 'detailed';
  if (harmed.length === 0) outcome = 'unrated';
  if (worst.hackable === false) outcome = 'notHackable';
  const questions: string[] = [];
  if (!known) questions.push('hackable');
  if (harmed.length === 0 && worst.hackable !== false) questions.push('severity');
  return {
    rank,
    governing: harmed.filter((one) => one.severity === gravest).map((one) => one.category),
    exceeding,
    outcome,
    questions,
  };
}

export function naiveLikelihood(risk: Risk, { likelihood }: Pick<WorstCase, 'likelihood'>): number {
  if (likelihood === undefined) return risk.likelihoods.length;
  if (typeof likelihood === 'number') return likelihood;
  const row = (risk.likelihoodFrom as number[][])[likelihood.capability - 1] as number[];
  return row[likelihood.exposure - 1] as number;
}
