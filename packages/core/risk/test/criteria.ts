/** Criteria and cases for tests: the smallest valid ones, and any that the text form would let pass. */
import * as fc from 'fast-check';
import type { Risk, WorstCase } from '../../model/plant.ts';

type Level = 1 | 2 | 3 | 4 | 5 | 6 | 7;
const levels = (count: number): Level[] => Array.from({ length: count }, (_, i) => (i + 1) as Level);

/** Three by three; low is tolerated. */
export function criteria(more: Partial<Risk> = {}): Risk {
  return {
    categories: [
      { id: 'safety', name: 'Safety' },
      { id: 'production', name: 'Production' },
    ],
    severities: levels(3).map((level) => ({ level, name: `Severity ${level}` })),
    likelihoods: levels(3).map((level) => ({ level, name: `Likelihood ${level}` })),
    ranks: ['low', 'medium', 'high'].map((id) => ({ id, name: id })),
    matrix: [
      ['low', 'low', 'medium'],
      ['low', 'medium', 'high'],
      ['medium', 'high', 'high'],
    ],
    tolerable: 'low',
    ...more,
  };
}

export function worstCase(more: Partial<WorstCase> = {}): WorstCase {
  return { id: 'w', name: 'W', consequence: 'C', ...more };
}

/** A table that never falls: each cell is at least its neighbours below, by a step that is drawn. */
function rising(height: number, width: number, most: number): fc.Arbitrary<number[][]> {
  const steps = fc.array(fc.array(fc.nat(1), { minLength: width, maxLength: width }), {
    minLength: height,
    maxLength: height,
  });
  return steps.map((drawn) => {
    const table: number[][] = [];
    for (let i = 0; i < height; i++) {
      table.push([]);
      for (let j = 0; j < width; j++) {
        const below = Math.max(table[i - 1]?.[j] ?? 0, table[i]?.[j - 1] ?? 0);
        table[i]?.push(Math.min(most, below + (drawn[i]?.[j] ?? 0)));
      }
    }
    return table;
  });
}

const RANKS = ['a', 'b', 'c', 'd', 'e'];
const CATEGORIES = ['safety', 'environment', 'production'];

/** Criteria of any size with any matrix that never falls. */
export const anyCriteria: fc.Arbitrary<Risk> = fc
  .record({
    height: fc.integer({ min: 3, max: 7 }),
    width: fc.integer({ min: 3, max: 7 }),
    ranks: fc.integer({ min: 2, max: 5 }),
    categories: fc.integer({ min: 1, max: 3 }),
    tolerable: fc.nat(4),
    own: fc.array(fc.option(fc.nat(4)), { minLength: 3, maxLength: 3 }),
    withTable: fc.boolean(),
    sl: fc.option(fc.array(fc.nat(2), { minLength: 7, maxLength: 7 })),
    consequenceSl: fc.option(fc.array(fc.nat(2), { minLength: 7, maxLength: 7 })),
    sources: fc.option(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })), { freq: 4 }),
    attackers: fc.array(fc.nat(6), { maxLength: 2 }),
  })
  .chain(({ height, width, ranks, categories, tolerable, own, withTable, ...slT }) =>
    fc
      .record({ matrix: rising(height, width, ranks - 1), from: rising(3, 2, width - 1) })
      .map(({ matrix, from }): Risk => {
        const rank = (at: number): string => RANKS[at % ranks] as string;
        return {
          categories: CATEGORIES.slice(0, categories).map((id, i) => ({
            id,
            name: id,
            ...(own[i] === null || own[i] === undefined ? {} : { tolerable: rank(own[i]) }),
          })),
          severities: levels(height).map((level) => ({ level, name: `S${level}` })),
          likelihoods: levels(width).map((level) => ({ level, name: `L${level}` })),
          ...(withTable
            ? {
                capabilities: levels(3).map((level) => ({ level, name: `C${level}` })),
                exposures: levels(2).map((level) => ({ level, name: `E${level}` })),
                likelihoodFrom: from.map((row) => row.map((cell) => (cell + 1) as Level)),
              }
            : {}),
          ranks: RANKS.slice(0, ranks).map((id, i) => ({
            id,
            name: id,
            ...(slT.sl === null ? {} : { sl: rises(slT.sl, i) }),
          })),
          matrix: matrix.map((row) => row.map(rank)),
          tolerable: rank(tolerable),
          ...targetFields(height, slT),
        };
      }),
  );

interface TargetFields {
  readonly consequenceSl: readonly number[] | null;
  readonly sources: readonly [number, number] | null;
  readonly attackers: readonly number[];
}

/** What SL-T is worked out from beside the matrix; no policy without sources. */
function targetFields(height: number, { consequenceSl, sources, attackers }: TargetFields): Partial<Risk> {
  const named = SOURCES.map((id, i) => ({ id, name: id, level: (sources?.[i] ?? 1) as 1 | 2 | 3 | 4 }));
  const policy = attackers.map((from, i) => ({
    source: SOURCES[i] as string,
    severityFrom: ((from % height) + 1) as Level,
  }));
  return {
    ...(consequenceSl === null
      ? {}
      : { consequenceSl: levels(height).map((_, i) => rises(consequenceSl, i)) }),
    ...(sources === null ? {} : { threatSources: named }),
    ...(sources === null || policy.length === 0 ? {} : { attackers: policy }),
  };
}

const SOURCES = ['someone', 'other'];

/** Steps added up, so that the SLs never fall. */
function rises(steps: readonly number[], upTo: number): number {
  return Math.min(
    4,
    steps.slice(0, upTo + 1).reduce((sum, step) => sum + step, 0),
  );
}

/** A case that fits the criteria. */
export function anyCase(risk: Risk): fc.Arbitrary<WorstCase> {
  const level = (most: number) => fc.integer({ min: 1, max: most }).map((drawn) => drawn as Level);
  const severity = fc.record(
    Object.fromEntries(risk.categories.map(({ id }) => [id, level(risk.severities.length)])),
    { requiredKeys: [] },
  );
  const stated = level(risk.likelihoods.length);
  const derived = fc.record({ capability: level(3), exposure: level(2) });
  return fc
    .record(
      {
        severity,
        likelihood: risk.likelihoodFrom === undefined ? stated : fc.oneof(stated, derived),
        hackable: fc.constantFrom(true, false, 'unknown' as const),
      },
      { requiredKeys: [] },
    )
    .map((drawn) => worstCase(drawn as Partial<WorstCase>));
}

export const caseWithCriteria = anyCriteria.chain((risk) => anyCase(risk).map((worst) => ({ risk, worst })));
