/** One of the two plants of a diff, with all that is compared. */
import type { Assessment } from '../../evaluate/assessment.ts';
import type { Plant } from '../../model/plant.ts';
import type { Beside } from '../../program/beside.ts';
import type { CoverageRow } from '../../program/coverage.ts';
import type { RatedScenario } from '../../risk/scenarios.ts';
import type { WhyContext } from '../../why/chain.ts';
import { parseWhyRef } from '../../why/ref.ts';
import { scenariosOf } from '../../why/scenario-ground.ts';
import type { PublishedFinding } from '../render/finding.ts';
import type { Named } from './effects.ts';

export interface Side {
  /** As it was read, before overlays of catalogs were laid over it. */
  readonly plant: Plant;
  readonly assessment: Assessment;
  readonly beside: Beside;
  readonly coverage: readonly CoverageRow[];
  /** None where the plant states no criteria. */
  readonly scenarios: readonly RatedScenario[];
  /** Each with what it says. */
  readonly findings: readonly Named[];
  /** The title of the row that a reference names; empty where it names none. */
  readonly titleOf: (ref: string) => string;
}

/** `upper` says what is open and is no reading of what is so. */
export const SHOWN_READINGS = ['claimed', 'evidenced', 'verified'] as const;

/** @param frameworks rows of laws and frameworks whose coverage is compared, `<document>@<edition>/<row>` */
export function sideOf(
  { plant, assessment, beside }: Pick<Side, 'plant' | 'assessment' | 'beside'>,
  context: WhyContext,
  findings: readonly PublishedFinding[],
  frameworks: readonly string[],
): Side {
  const { library } = context;
  return {
    plant,
    assessment,
    beside,
    coverage: frameworks.map((row) => library.coverage(row)),
    scenarios: scenariosOf(context),
    findings: findings.map(({ id, message }) => ({ ref: id, title: message })),
    titleOf: (ref) => {
      const parsed = parseWhyRef(ref);
      return parsed === null || !('requirement' in parsed)
        ? ''
        : (library.row(parsed.requirement)?.title ?? '');
    },
  };
}
