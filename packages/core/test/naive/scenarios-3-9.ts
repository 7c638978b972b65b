/** Rules 3.9, read from docs/rules.md: a scenario rated unmitigated, claimed, evidenced and planned, and what follows. */
import type { Countermeasure, Risk, Scenario } from '../../model/plant.ts';

export interface NaiveRow {
  readonly verdict: 'met' | 'compensated' | 'notApplicable' | 'unmet';
  readonly claimed: boolean;
  readonly evidenced: boolean;
}

export interface NaiveWorld {
  readonly asOf: string;
  /** By place and requirement with a space between. */
  readonly rows: Readonly<Record<string, NaiveRow>>;
  readonly inPlace: readonly string[];
  /** Measures that live evidence shows. */
  readonly shown: readonly string[];
}

export interface NaiveRating {
  readonly rank: string | null;
  readonly exceeding: readonly string[];
}

export interface NaiveScenario {
  readonly unmitigated: NaiveRating;
  readonly claimed: NaiveRating & { readonly outcome: string };
  readonly evidenced: NaiveRating & { readonly outcome: string };
  readonly planned: NaiveRating;
  readonly questions: readonly string[];
}

export function naiveScenario(risk: Risk, scenario: Scenario, world: NaiveWorld): NaiveScenario {
  const all = scenario.countermeasures ?? [];
  const planned = rating(
    risk,
    scenario,
    all.filter((one) => (one.rows ?? []).length > 0 || one.measure !== undefined),
  );
  const residual = (reading: 'claimed' | 'evidenced') => {
    const left = rating(
      risk,
      scenario,
      all.filter((one) => countsIn(reading, one, scenario, world)),
    );
    return { ...left, outcome: outcome(scenario, left, planned, world.asOf) };
  };
  return {
    unmitigated: rating(risk, scenario, []),
    claimed: residual('claimed'),
    evidenced: residual('evidenced'),
    planned,
    questions: questions(scenario, world),
  };
}

function lookUp(world: NaiveWorld, place: string, row: string): { at: string; found: NaiveRow | undefined } {
  const here = world.rows[`${place} ${row}`];
  if (here !== undefined) return { at: place, found: here };
  const site = world.rows[`site ${row}`];
  return { at: site === undefined ? place : 'site', found: site };
}

function countsIn(
  reading: 'claimed' | 'evidenced',
  one: Countermeasure,
  scenario: Scenario,
  world: NaiveWorld,
): boolean {
  if ((one.rows ?? []).length === 0 && one.measure === undefined) return false;
  if (one.measure !== undefined && !world.inPlace.includes(one.measure)) return false;
  if (reading === 'evidenced' && one.measure !== undefined && !world.shown.includes(one.measure))
    return false;
  for (const row of one.rows ?? []) {
    for (const place of one.places ?? [scenario.place]) {
      const { found } = lookUp(world, place, row);
      if (found === undefined || !found[reading]) return false;
      if (found.verdict !== 'met' && found.verdict !== 'compensated') return false;
    }
  }
  return true;
}

function rating(risk: Risk, scenario: Scenario, counting: readonly Countermeasure[]): NaiveRating {
  let likelihood = naiveLikelihood(risk, scenario);
  for (const one of counting)
    if (one.likelihood !== undefined && one.likelihood < likelihood) likelihood = one.likelihood;
  const order = risk.ranks.map((rank) => rank.id);
  let rank: string | null = null;
  const exceeding: string[] = [];
  for (const category of risk.categories) {
    let level: number | undefined = scenario.severity?.[category.id];
    if (level === undefined) continue;
    for (const guard of scenario.safeguards ?? []) {
      const to = guard.lowers[category.id];
      if (guard.hackable === false && to !== undefined && to < level) level = to;
    }
    for (const one of counting) {
      const to = one.severity?.[category.id];
      if (to !== undefined && to < level) level = to;
    }
    const cell = (risk.matrix[level - 1] as string[])[likelihood - 1] as string;
    if (rank === null || order.indexOf(cell) > order.indexOf(rank)) rank = cell;
    if (order.indexOf(cell) > order.indexOf(category.tolerable ?? risk.tolerable))
      exceeding.push(category.id);
  }
  return { rank, exceeding };
}

function naiveLikelihood(risk: Risk, { likelihood }: Scenario): number {
  if (likelihood === undefined) return risk.likelihoods.length;
  if (typeof likelihood === 'number') return likelihood;
  const row = (risk.likelihoodFrom as number[][])[likelihood.capability - 1] as number[];
  return row[likelihood.exposure - 1] as number;
}

function outcome(scenario: Scenario, left: NaiveRating, planned: NaiveRating, asOf: string): string {
  const { treatment, until } = scenario;
  if (left.rank === null) return 'unrated';
  if (left.exceeding.length === 0) return 'tolerable';
  if (treatment === undefined) return 'untreated';
  if (until !== undefined && asOf > until) return 'lapsed';
  if (treatment === 'accept') return 'accepted';
  if (treatment === 'transfer') return 'transferred';
  if (treatment === 'avoid') return 'avoided';
  return planned.exceeding.length === 0 ? 'planned' : 'untreated';
}

function questions(scenario: Scenario, world: NaiveWorld): string[] {
  const asked: string[] = [];
  if (Object.keys(scenario.severity ?? {}).length === 0) asked.push('severity ');
  if (scenario.likelihood === undefined) asked.push('likelihood ');
  if (scenario.source === undefined) asked.push('source ');
  for (const guard of scenario.safeguards ?? [])
    if (guard.hackable !== true && guard.hackable !== false) asked.push(`hackable ${guard.id}`);
  for (const one of scenario.countermeasures ?? []) {
    if ((one.rows ?? []).length === 0 && one.measure === undefined) asked.push(`cites ${one.id}`);
    if (one.likelihood === undefined && Object.keys(one.severity ?? {}).length === 0)
      asked.push(`lowers ${one.id}`);
    for (const row of one.rows ?? [])
      for (const place of one.places ?? [scenario.place])
        if (lookUp(world, place, row).found === undefined) asked.push(`judged ${row}`);
  }
  return asked;
}
