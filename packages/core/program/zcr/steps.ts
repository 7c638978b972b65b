/** The 32 requirements of 62443-3-2 for each SUC: how far the model is with each, beside what was recorded (3.9). */
import type { ProgramVerdict } from '../program.ts';
import type { Plant } from '../../model/plant.ts';
import { initialRisk, perimeter } from './begin.ts';
import { detailedStep } from './detailed.ts';
import { APART, compared, partitioned, separated } from './partition.ts';
import { scopesOf, type Scope, type ZcrGround } from './scope.ts';
import {
  approval,
  byRecord,
  characteristics,
  drawings,
  environment,
  specification,
  sucDescription,
  threatEnvironment,
  tolerableRisk,
} from './specification.ts';
import {
  held,
  type Contradiction,
  type Found,
  type RecordedAnswer,
  type Step,
  type StepStatus,
} from './step.ts';

export interface SucSteps {
  /** `suc:<id>`, or `plant` where none is written. */
  readonly ref: string;
  readonly name: string;
  readonly zones: readonly string[];
  readonly conduits: readonly string[];
  readonly scenarios: number;
  /** In the order of the document. */
  readonly steps: readonly Step[];
  /** Rows to go on with, in order: the first three that are not finished. */
  readonly next: readonly string[];
}

/** @param rows ids of 62443-3-2 in its order @param answers its verdicts at the site, by id; empty where it is not in use */
export function stepsOf(
  ground: ZcrGround,
  rows: readonly string[],
  answers: ReadonlyMap<string, ProgramVerdict>,
): readonly SucSteps[] {
  const recorded = recordedIn(ground.plant, answers);
  return scopesOf(ground).map((scope) => {
    const steps = stepsIn(scope, rows, recorded);
    return {
      ref: scope.ref,
      name: scope.suc?.name ?? ground.plant.name,
      zones: scope.zones.map(({ id }) => id),
      conduits: scope.conduits.map(({ id }) => id),
      scenarios: scope.scenarios.length,
      steps,
      next: steps
        .filter(({ status }) => !isFinished(status))
        .slice(0, 3)
        .map(({ row }) => row),
    };
  });
}

export function isFinished(status: StepStatus): boolean {
  return status === 'done' || status === 'notNeeded';
}

type Recorded = (row: string) => RecordedAnswer | null;

function stepsIn(scope: Scope, rows: readonly string[], recorded: Recorded): readonly Step[] {
  const steps = rows.map((row) => stepOf(row, foundAt(scope, row, recorded(row)), recorded(row)));
  const parts = steps.filter(({ row }) => row.startsWith('ZCR 6.') && row !== 'ZCR 6.1');
  return steps.map((step) =>
    step.row === 'ZCR 6.1' ? stepOf(step.row, specification(parts), recorded(step.row)) : step,
  );
}

function stepOf(row: string, found: Found, answer: RecordedAnswer | null): Step {
  return { row, ...found, answer, contradiction: contradictionOf(found, answer) };
}

/** By the id of the row, where it is the same for every SUC state. */
const WORK: Readonly<Record<string, (scope: Scope) => Found>> = {
  'ZCR 1.1': perimeter,
  'ZCR 2.1': initialRisk,
  'ZCR 3.1': partitioned,
  'ZCR 4.1': compared,
  // Filled in when its parts are known.
  'ZCR 6.1': () => specification([]),
  'ZCR 6.2': sucDescription,
  'ZCR 6.3': drawings,
  'ZCR 6.4': characteristics,
  'ZCR 6.5': environment,
  'ZCR 6.6': threatEnvironment,
  'ZCR 6.8': tolerableRisk,
};

function foundAt(scope: Scope, row: string, answer: RecordedAnswer | null): Found {
  const work = WORK[row];
  if (work !== undefined) return work(scope);
  const apart = APART[row];
  if (apart !== undefined) return separated(scope, apart);
  if (row === 'ZCR 7.1') return approval(scope, answer);
  return detailedStep(scope, row) ?? byRecord(statedFor(scope, row), answer, row);
}

/** What the plant states of the rows of which only people can tell whether it is all. */
function statedFor({ ground: { laws, plant } }: Scope, row: string): Found['held'] {
  const { policies = [], regulations = [] } = plant.site ?? {};
  if (row === 'ZCR 6.9') return [held('regulations', regulations.length), held('laws', laws.length)];
  if (row === 'ZCR 6.7') return [held('policies', policies.length), held('overlays', plant.overlays.length)];
  return [];
}

function recordedIn({ answers }: Plant, verdicts: ReadonlyMap<string, ProgramVerdict>): Recorded {
  return (row) => {
    const verdict = verdicts.get(row);
    if (verdict === undefined || verdict.from === null) return null;
    const said = answers.find(({ place, requirement }) => place === verdict.from && isRow(requirement, row));
    const { claimed, evidenced } = verdict.reads;
    return { verdict: verdict.verdict, claimed, evidenced, evidence: said?.evidence ?? [] };
  };
}

function isRow(requirement: string, row: string): boolean {
  return /^62443-3-2(@[^/]*)?\//.test(requirement) && requirement.endsWith(`/${row}`);
}

/** A claim is never overruled in silence, nor does it make a step done. */
function contradictionOf({ status, by }: Found, answer: RecordedAnswer | null): Contradiction | null {
  if (answer === null || by === 'answer') return null;
  const isOpen = status === 'begun' || status === 'notBegun';
  switch (answer.verdict) {
    case 'met':
    case 'compensated':
      return isOpen ? 'claimsMore' : null;
    case 'notApplicable':
      return isOpen || status === 'done' ? 'claimsNone' : null;
    case 'partial':
    case 'unmet':
      return status === 'done' ? 'claimsLess' : null;
    default:
      return null;
  }
}
