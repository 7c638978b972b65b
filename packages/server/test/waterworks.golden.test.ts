/** The large example's assessment and findings, a place and a finding on a line: `npm run golden` rewrites it. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type {
  Finding,
  Gap,
  PlaceAssessment,
  SlOrNull,
  SlVector,
} from '@bulkhead/core/evaluate/assessment.ts';
import { suggestPlaces } from '@bulkhead/core/evaluate/suggest-places.ts';
import { compareMethods } from '@bulkhead/core/evaluate/slt/compare.ts';
import { sensitivityOf } from '@bulkhead/core/evaluate/slt/sensitivity.ts';
import type { PlantIndex } from '@bulkhead/core/evaluate/plant-index.ts';
import { suggestionsFor } from '@bulkhead/core/risk/suggest/suggest.ts';
import { exposureOf } from '@bulkhead/core/evaluate/exposure/exposure.ts';
import type { Standing } from '@bulkhead/core/evaluate/exposure/standing.ts';
import { FR_IDS } from '@bulkhead/core/model/schema/scope.ts';
import type { Rating } from '@bulkhead/core/risk/rating.ts';
import { ratedWorstCases } from '@bulkhead/core/risk/worst-cases.ts';
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { scenariosOf } from '@bulkhead/core/why/scenario-ground.ts';
import { shippedLinks } from '../app/catalogs.ts';
import { scenarioLibrary } from '../app/scenario-library.ts';
import { attackOfPlant } from '../cli/attack.ts';
import { stepsOfPlant } from '../cli/steps.ts';
import type { Assessed } from '../app/assessed.ts';
import { assessFolder } from './assessed-folder.ts';

const PLANT = join(import.meta.dirname, '../../../examples/waterworks');
const AS_OF = '2026-11-24';
const GOLDEN = join(PLANT, 'expected', `${AS_OF}.json`);
/** Milliseconds: a large plant on a busy machine is no hung test. */
const LARGE = 300_000;

/** Short enough to be read in a diff; every verdict with its reason is in `verdicts`, a digest. */
function summary(assessed: Assessed): string {
  const { assessment, findings, beside } = assessed;
  const { places, inputs, asOf } = assessment;
  const lines = {
    asOf: [asOf],
    model: [inputs.model],
    verdicts: [createHash('sha256').update(JSON.stringify(places)).digest('hex')],
    places: places.map(placeLine),
    gaps: places.flatMap(gapLines),
    programs: beside().programs.map(
      ({ catalog, place, counts }) => `${catalog} ${place} ${JSON.stringify(counts)}`,
    ),
    products: beside().products.map(
      ({ ref, slC }) => `${ref} ${digits(slC.claimed)} ${digits(slC.evidenced)} ${digits(slC.upper)}`,
    ),
    findings: findings.map(findingLine),
    ...riskLines(assessed),
  };
  return `${JSON.stringify(lines, null, 1)}\n`;
}

/** Worst cases and scenarios with what is left of them, what drives each SL-T, and what an attacker needs. */
function riskLines(assessed: Assessed) {
  const { plant, index, findings, documents, shelf, assessment } = assessed;
  const { risk, worstCases } = plant;
  const scenarios = scenariosOf(whyContext(index, findings, { documents, shelf, links: shippedLinks }));
  return {
    worstCases: (risk === undefined ? [] : ratedWorstCases(risk, worstCases)).map(
      ({ worstCase: { id }, rating, outcome }) => `${id} ${rated(rating)} ${outcome}`,
    ),
    scenarios: scenarios.map(
      ({ scenario: { id }, unmitigated, claimed, evidenced, planned }) =>
        `${id} ${rated(unmitigated)} > ${rated(claimed.rating)} ${claimed.outcome} > ` +
        `${rated(evidenced.rating)} ${evidenced.outcome} > ${rated(planned)}`,
    ),
    targets: assessment.places.map(({ ref, slTBasis }) => `${ref} ${JSON.stringify(slTBasis)}`),
    exposure: exposureLines(index, 'evidenced'),
    exposureClaimed: exposureLines(index, 'claimed'),
    ...methodLines(index),
    ...screeningLines(assessed),
  };
}

function exposureLines(index: PlantIndex, reading: 'claimed' | 'evidenced'): readonly string[] {
  return exposureOf(index, reading).zones.map(
    ({ ref, fromElsewhere, ...anywhere }) =>
      `${ref} ${needed(anywhere)}, from elsewhere ${needed(fromElsewhere)}`,
  );
}

/** What each method would ask for, and which one input flips it. */
function methodLines(index: PlantIndex) {
  const { places, flipping, all } = sensitivityOf(index);
  return {
    methods: compareMethods(index).places.map(({ ref, byMethod }) => `${ref} ${JSON.stringify(byMethod)}`),
    flipping: [`${flipping} of ${all}`],
    smallest: places.map(({ ref, smallest }) => `${ref} ${JSON.stringify(smallest)}`),
  };
}

/** The 32 steps of each system under consideration, techniques by how they stand, and what the library suggests. */
function screeningLines(assessed: Assessed) {
  const { index, plant } = assessed;
  const suggested = suggestionsFor(scenarioLibrary(), suggestPlaces(index, plant), plant.scenarios);
  return {
    steps: stepsOfPlant(assessed).sucs.map(
      ({ ref, steps }) => `${ref} ${steps.map(({ row, status }) => `${row} ${status}`).join(', ')}`,
    ),
    techniques: attackOfPlant(assessed, 'evidenced').zones.map(({ ref, techniques }) => {
      const standing = Map.groupBy(techniques, ({ status }) => status);
      const counts = [...standing].map(([status, { length }]) => `${status} ${length}`);
      return `${ref} ${counts.sort().join(', ')}; ${digest(techniques)}`;
    }),
    suggestions: suggested.map(
      ({ ref, suggested: fits }) => `${ref} ${fits.length} ${digest(fits.map(({ id }) => id))}`,
    ),
  };
}

/** Enough to see that something moved. */
function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

function needed({ needed, neededUpper, exposed }: Standing): string {
  return [needed, neededUpper, exposed].map(String).join(' ');
}

/** Severity, likelihood, rank, and the categories in which it is too high. */
function rated({ severity, likelihood, rank, exceeding }: Rating): string {
  return `${String(severity)}x${likelihood} ${rank ?? 'unrated'} [${exceeding.join(' ')}]`;
}

/** SL-T, then SL-A claimed, evidenced, verified and upper, the FRs in their order; required rows by verdict. */
function placeLine({ ref, slT, slA, counts }: PlaceAssessment): string {
  const vectors = [slT, slA.claimed, slA.evidenced, slA.verified, slA.upper].map(digits).join(' ');
  return `${ref} ${vectors} ${Object.values(counts).join(' ')}`;
}

function digits(vector: SlVector<SlOrNull>): string {
  return FR_IDS.map((fr) => vector[fr] ?? '-').join('');
}

function gapLines({ ref, gaps }: PlaceAssessment): readonly string[] {
  const kinds = [...new Set(gaps.map(kindOf))].sort();
  return kinds.map((kind) => {
    const rows = gaps.filter((gap) => kindOf(gap) === kind);
    return `${ref} ${kind}: ${rows.map(({ requirement }) => requirement.split('/')[1]).join(', ')}`;
  });
}

function kindOf({ verdict, blockedBy }: Gap): string {
  return blockedBy === undefined ? verdict : `${verdict}, blocked`;
}

function findingLine({ id, severity, waiver }: Finding): string {
  return `${severity} ${id}${waiver === undefined ? '' : ` waived by ${waiver}`}`;
}

it(
  'the waterworks gives its expected assessment',
  () => {
    const told = summary(assessFolder(PLANT, AS_OF));
    if (process.env['BULKHEAD_GOLDEN'] === 'write') writeFileSync(GOLDEN, told);
    expect(told).toBe(readFileSync(GOLDEN, 'utf8'));
  },
  LARGE,
);
