/** The matrix of the plant, alone and with what lies in its cells. */
import type { Risk } from '../../../model/plant.ts';
import { letterOf, rankHeight } from '../../../risk/names.ts';
import { isAbove, rankAt, type Rating } from '../../../risk/rating.ts';
import { say, text, type Block, type Matrix, type MatrixCell, type Run, type Runs } from '../parts.ts';
import type { RiskFacts } from './facts.ts';

/** With the names of its levels. */
export function criteriaMatrix(risk: Risk): Block {
  const heads = risk.likelihoods.map(({ level, name }) => text(`${level} ${name}`));
  return { kind: 'matrices', matrices: [matrixOf(risk, [say('matrixCaption')], heads, null)] };
}

/** How many scenarios lie where: before anything is done, and with what is shown to be done. */
export function heatMaps({ risk, scenarios }: RiskFacts): Block {
  const heads = risk.likelihoods.map(({ level }) => text(String(level)));
  const map = (caption: Run, rating: (one: RiskFacts['scenarios'][number]) => Rating): Matrix =>
    matrixOf(risk, [caption], heads, scenarios.map(rating));
  return {
    kind: 'matrices',
    matrices: [
      map(say('heatBefore'), ({ unmitigated }) => unmitigated),
      map(say('heatAfter'), ({ evidenced }) => evidenced.rating),
    ],
  };
}

/** @param ratings counted in their cells; null for the matrix alone. Those without a severity lie in none. */
function matrixOf(
  risk: Risk,
  caption: Runs,
  heads: readonly Runs[],
  ratings: readonly Rating[] | null,
): Matrix {
  const rows = risk.severities.toReversed().map(({ level: severity, name }) => ({
    head: text(`${severity} ${name}`),
    cells: risk.likelihoods.map(({ level: likelihood }) => ({
      ...cellOf(risk, severity, likelihood),
      count:
        ratings?.filter((rating) => rating.severity === severity && rating.likelihood === likelihood)
          .length ?? null,
    })),
  }));
  return { caption, corner: 'matrixCorner', heads, rows };
}

/** INVARIANT: the matrix never falls, so what is tolerated ends above a cell or to its right. */
function cellOf(risk: Risk, severity: number, likelihood: number): Omit<MatrixCell, 'count'> {
  const above = (s: number, l: number): boolean =>
    risk.matrix[s - 1]?.[l - 1] !== undefined && isAbove(risk, rankAt(risk, s, l), risk.tolerable);
  const rank = rankAt(risk, severity, likelihood);
  const ends = !above(severity, likelihood);
  return {
    letter: letterOf(risk, rank),
    tone: toneOf(risk, rank),
    edge: {
      top: ends && above(severity + 1, likelihood),
      right: ends && above(severity, likelihood + 1),
    },
  };
}

/** By how high the rank stands among them. There are at most seven, so no two have the same tone. */
function toneOf(risk: Risk, rank: string): MatrixCell['tone'] {
  const highest = Math.max(1, risk.ranks.length - 1);
  return Math.round((rankHeight(risk, rank) * 6) / highest) as MatrixCell['tone'];
}

/** Likelihood from what an attacker can do and how open a place is, where the plant has such a table. */
export function likelihoodMatrix({ capabilities, exposures, likelihoodFrom }: Risk): readonly Block[] {
  if (capabilities === undefined || exposures === undefined || likelihoodFrom === undefined) return [];
  const rows = capabilities.toReversed().map(({ level, name }) => ({
    head: text(`${level} ${name}`),
    cells: exposures.map((exposure): MatrixCell => ({
      letter: String(likelihoodFrom[level - 1]?.[exposure.level - 1] ?? ''),
      tone: 0,
      edge: { top: false, right: false },
      count: null,
    })),
  }));
  const heads = exposures.map(({ level, name }) => text(`${level} ${name}`));
  return [
    {
      kind: 'matrices',
      matrices: [{ caption: [say('likelihoodFromIntro')], corner: 'likelihoodCorner', heads, rows }],
    },
  ];
}
