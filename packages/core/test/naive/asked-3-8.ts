/** docs/rules.md 3.8: what a scenario asks for, and in which FRs. */
import type { FrId, Method, Risk, Scenario } from '../../model/plant.ts';
import { naiveLikelihood } from './risk-3-9.ts';

export type NaiveMethod = Exclude<NonNullable<Method['slTarget']>, 'baseline'>;

export interface Asked {
  readonly level: number | null;
  readonly most: number;
}

/** The four rows of the table. */
export function asked(method: NaiveMethod, risk: Risk, scenario: Scenario): Asked {
  const severity = severities(risk, scenario);
  const worst =
    severity.length === 0 ? null : severity.map((one) => one.level).reduce((a, b) => (a > b ? a : b));
  switch (method) {
    case 'risk-band': {
      const source = (risk.threatSources ?? []).find((one) => one.id === scenario.source);
      const cap = source === undefined ? 4 : source.level;
      if (worst === null) return { level: null, most: lower(cap, rankSl(risk, risk.ranks.length - 1)) };
      let level = 0;
      for (const one of severity) {
        const row = risk.matrix[one.level - 1] as string[];
        const rank = risk.ranks.findIndex(({ id }) => id === row[naiveLikelihood(risk, scenario) - 1]);
        const tolerated = risk.categories.find(({ id }) => id === one.category)?.tolerable ?? risk.tolerable;
        if (rank > risk.ranks.findIndex(({ id }) => id === tolerated))
          level = higher(level, rankSl(risk, rank));
      }
      return known(lower(level, cap));
    }
    case 'crrf': {
      if (scenario.perYear === undefined || scenario.tolerablePerYear === undefined)
        return { level: null, most: 4 };
      const up = asInteger(scenario.perYear);
      const down = asInteger(scenario.tolerablePerYear);
      if (up <= down) return known(0);
      if (up <= 10n * down) return known(1);
      if (up <= 100n * down) return known(2);
      return known(up <= 1000n * down ? 3 : 4);
    }
    case 'attacker': {
      const policies = risk.attackers ?? [];
      if (policies.length === 0) return { level: null, most: 4 };
      const levelOf = (id: string): number =>
        (risk.threatSources ?? []).find((one) => one.id === id)?.level ?? 4;
      if (worst === null)
        return { level: null, most: policies.map((one) => levelOf(one.source)).reduce(higher, 0) };
      const kept = policies.filter((one) => one.severityFrom <= worst).map((one) => levelOf(one.source));
      return known(kept.reduce(higher, 0));
    }
    case 'consequence': {
      const all = risk.severities.length;
      const sl = (k: number) => risk.consequenceSl?.[k - 1] ?? higher(1, Math.trunc((4 * k) / all));
      return worst === null ? { level: null, most: sl(all) } : known(sl(worst));
    }
  }
}

const known = (level: number): Asked => ({ level, most: level });
const higher = (a: number, b: number): number => (a > b ? a : b);
const lower = (a: number, b: number): number => (a < b ? a : b);

/** The decimals that a frequency is written with, taken away: in units of 10⁻⁴⁰⁰ a year. */
function asInteger(frequency: number): bigint {
  const [digits = '', exponent = '0'] = frequency.toString().split('e');
  const point = digits.indexOf('.');
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  return BigInt(digits.replace('.', '') + '0'.repeat(400 - decimals + Number(exponent)));
}

/** Safeguards that no attack reaches count, countermeasures do not. */
function severities(risk: Risk, scenario: Scenario): { category: string; level: number }[] {
  const left: { category: string; level: number }[] = [];
  for (const category of risk.categories) {
    const own: number | undefined = scenario.severity?.[category.id];
    if (own === undefined) continue;
    let level: number = own;
    for (const guard of scenario.safeguards ?? []) {
      const to = guard.lowers[category.id];
      if (guard.hackable === false && to !== undefined) level = lower(level, to);
    }
    left.push({ category: category.id, level });
  }
  return left;
}

const BY_NUMBER: Readonly<Record<number, readonly number[]>> = {
  2: [1, 3],
  3: [1, 2, 3],
  4: [1, 2, 3, 4],
  5: [1, 2, 3, 4, 4],
  6: [1, 2, 2, 3, 4, 4],
  7: [1, 2, 2, 3, 3, 4, 4],
};

function rankSl(risk: Risk, at: number): number {
  return risk.ranks[at]?.sl ?? (BY_NUMBER[risk.ranks.length]?.[at] as number);
}

/** null: it may count for any. */
export function frsOf(scenario: Scenario): FrId[] | null {
  const frs = scenario.frs ?? [];
  if (frs.length > 0) return frs;
  const effects = scenario.effects ?? [];
  if (effects.length === 0) return null;
  const counted: FrId[] = ['TRE'];
  for (const effect of effects) {
    if (effect === 'manipulation') counted.push('IAC', 'UC', 'SI', 'RDF');
    if (effect === 'lossOfControl') counted.push('IAC', 'UC', 'SI', 'RDF');
    if (effect === 'safetyDisabled') counted.push('IAC', 'UC', 'SI', 'RDF');
    if (effect === 'lossOfView') counted.push('RDF', 'RA');
    if (effect === 'denial') counted.push('RDF', 'RA');
    if (effect === 'disclosure') counted.push('IAC', 'UC', 'DC', 'RDF');
  }
  return counted;
}
