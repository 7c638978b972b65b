/** Scenarios from another time. */
import { concernedAs } from './concerns.ts';
import { few } from './few.ts';
import { overAYearAgo } from './time.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'scenario-not-reviewed',
  severity: 'note',
  doc: {
    title: 'Scenario not assessed within a year, or before a worst case that it brings about',
    looksAt:
      'Scenarios without `nextReview` whose `date` is missing or lies more than 365 days before the day of the assessment, all in one finding; and each that is older than the `date` of a worst case it names.',
    clause: '62443-3-2 ZCR 5.13; 62443-2-1 ORG 2',
    cannotSee: 'Changes of the plant since then that nobody entered.',
    fix: 'Go through them again with the team, and state the new `date`.',
    checkByHand: 'Ask the team what has changed in the plant and in the world since that day.',
  },
  *find({ plant: { scenarios, worstCases }, asOf }: RuleInput): Iterable<Found> {
    const old = scenarios
      .filter(({ date, nextReview }) => nextReview === undefined && overAYearAgo(asOf, date))
      .map((one) => one.id);
    if (old.length > 0) {
      const params = { n: old.length, scenarios: few(old), worst: '', old: 1 };
      yield { at: 'site', params, concerns: concernedAs('scenario', old) };
    }
    const assessed = new Map(worstCases.map((one) => [one.id, one.date] as const));
    for (const { id, date, worstCases: named = [] } of scenarios) {
      const newer = named.filter((one) => date !== undefined && date < (assessed.get(one) ?? ''));
      if (newer.length === 0) continue;
      const params = { n: 1, scenarios: [id], worst: few(newer), old: 0 };
      yield { at: `scenario:${id}`, params };
    }
  },
};
