/** What a requirements specification (62443-3-2, ZCR 6) asks for and the model does not hold: told on the first page, counted, never filled in. */
import { FR_ORDER } from '../../../evaluate/row-table.ts';
import type { ReportFacts } from '../input.ts';
import { say, type Run } from '../parts.ts';
import { openOnes, type RiskFacts } from '../risk/facts.ts';
import { approverOf } from '../risk/targets.ts';

/** One open point for each line, in the order of the chapters. */
export function openPoints(facts: ReportFacts, risk: RiskFacts | null): readonly Run[] {
  return [
    ...aboutScope(facts),
    ...aboutContext(facts),
    ...aboutRisk(risk),
    ...aboutTargets(facts),
    ...aboutRows(facts),
  ];
}

function when(is: boolean, run: Run): readonly Run[] {
  return is ? [run] : [];
}

function counted(n: number, code: Parameters<typeof say>[0], section: string): readonly Run[] {
  return when(n > 0, say(code, { n }, section));
}

function aboutScope({ plant }: ReportFacts): readonly Run[] {
  const { suc, functions, zones, conduits, document } = plant;
  const without = (key: 'description' | 'accessPoints'): number =>
    suc.filter((one) => one[key] === undefined || one[key].length === 0).length;
  // An external zone is somebody else's, and not counted among the zones of the plant.
  const inside = zones.filter(({ kind }) => kind !== 'external');
  const unowned = [...inside, ...conduits].filter(({ owner }) => owner === undefined).length;
  const unbound = inside.filter(
    ({ logicalBoundary, physicalBoundary }) =>
      logicalBoundary === undefined || physicalBoundary === undefined,
  ).length;
  return [
    ...when(document?.approved === undefined, say('openApprover', {}, '#crs-control')),
    ...when(suc.length === 0, say('noSuc', {}, '#crs-suc')),
    ...counted(without('description'), 'openSucPurpose', '#crs-suc'),
    ...counted(without('accessPoints'), 'openSucAccess', '#crs-suc'),
    ...when(functions.length === 0, say('openFunctions', {}, '#crs-suc')),
    ...counted(unowned, 'openOwners', '#crs-characteristics'),
    ...counted(unbound, 'openBoundaries', '#crs-characteristics'),
  ];
}

function aboutContext({ plant: { site, suc } }: ReportFacts): readonly Run[] {
  const assumed = [site?.assumptions, ...suc.map((one) => one.assumptions)].flatMap((list) => list ?? []);
  return [
    ...when(assumed.length === 0, say('openAssumptions', {}, '#crs-assumptions')),
    ...when((site?.policies ?? []).length === 0, say('openPolicies', {}, '#crs-policies')),
    ...when((site?.regulations ?? []).length === 0, say('openRegulations', {}, '#crs-regulations')),
  ];
}

function aboutRisk(given: RiskFacts | null): readonly Run[] {
  if (given === null) return [say('openCriteria', {}, '#crs-tolerable')];
  const { risk, worstCases, scenarios } = given;
  const covered = new Set(scenarios.flatMap(({ scenario }) => scenario.worstCases ?? []));
  const uncovered = worstCases.filter(
    ({ outcome, worstCase }) => outcome === 'detailed' && !covered.has(worstCase.id),
  ).length;
  return [
    ...when(risk.approvedBy === undefined, say('openCriteriaApproval', {}, '#crs-tolerable')),
    ...when((risk.threatSources ?? []).length === 0, say('openThreats', {}, '#crs-threats')),
    ...when(worstCases.length === 0, say('openWorstCases', {}, '#crs-worst')),
    ...when(scenarios.length === 0, say('openScenarios', {}, '#crs-scenarios')),
    ...counted(uncovered, 'openUncovered', '#crs-worst'),
    ...counted(openOnes(scenarios).length, 'openRisks', '#crs-scenarios'),
  ];
}

function aboutTargets(facts: ReportFacts): readonly Run[] {
  const { inside } = facts;
  const untargeted = inside.filter(({ slT }) => FR_ORDER.some((fr) => slT[fr] === null)).length;
  // What follows from scenarios or from zones is approved with the specification.
  const unapproved = inside.filter(
    ({ ref, slTBasis: { method } }) =>
      (method === 'stated' || method === 'uniform') && approverOf(facts, ref) === undefined,
  ).length;
  return [
    ...counted(untargeted, 'openTargets', '#crs-targets'),
    ...counted(unapproved, 'openTargetApproval', '#crs-targets'),
  ];
}

function aboutRows({ inside, plant }: ReportFacts): readonly Run[] {
  const required = inside.flatMap(({ verdicts }) => verdicts.filter((verdict) => verdict.required === true));
  const unstaged = plant.checks.filter(({ stage }) => stage === undefined).length;
  const unanswered = required.filter(({ missing }) => missing !== undefined).length;
  return [
    ...counted(unanswered, 'openAllocation', '#crs-allocation'),
    ...when(plant.checks.length === 0, say('openChecks', {}, '#crs-verification')),
    ...when(unstaged > 0, say('crsPhases', { n: unstaged, all: plant.checks.length }, '#crs-verification')),
  ];
}
