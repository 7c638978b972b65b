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
import { exposureOf } from '@bulkhead/core/evaluate/exposure/exposure.ts';
import type { Standing } from '@bulkhead/core/evaluate/exposure/standing.ts';
import { FR_IDS } from '@bulkhead/core/model/schema/scope.ts';
import type { Rating } from '@bulkhead/core/risk/rating.ts';
import { ratedWorstCases } from '@bulkhead/core/risk/worst-cases.ts';
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { scenariosOf } from '@bulkhead/core/why/scenario-ground.ts';
import { shippedLinks } from '../app/catalogs.ts';
import { assessFolder, type Assessed } from '../cli/plant.ts';

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
function riskLines({ plant, index, findings, documents, shelf, assessment }: Assessed) {
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
    exposure: exposureOf(index, 'evidenced').zones.map(
      ({ ref, fromElsewhere, ...anywhere }) =>
        `${ref} ${needed(anywhere)}, from elsewhere ${needed(fromElsewhere)}`,
    ),
  };
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
