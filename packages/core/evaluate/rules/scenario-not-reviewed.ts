/** Scenarios from another time, and days of review that cannot be right. */
import { daysAfter } from '../../lib/day.ts';
import type { Scenario } from '../../model/plant.ts';
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
      'Scenarios without `date`, whatever `nextReview` they state, and scenarios whose `date` lies more than 365 days before the day of the assessment without a `nextReview` within 730 days of it, all in one finding. One finding each for those whose `date` lies after the day of the assessment, whose `nextReview` lies before their `date`, and whose `nextReview` lies more than 730 days after it. And each that is older than the `date` of a worst case it names.',
    clause: '62443-3-2 ZCR 5.13; 62443-2-1 ORG 2',
    cannotSee: 'Changes of the plant since then that nobody entered.',
    fix: 'Go through them again with the team, and state the new `date`. Correct days that cannot be right, and bring a review forward that is further off than two years.',
    checkByHand: 'Ask the team what has changed in the plant and in the world since that day.',
  },
  *find({ plant: { scenarios, worstCases }, asOf }: RuleInput): Iterable<Found> {
    for (const [what, isSo] of DAYS) {
      const ids = scenarios.filter((one) => isSo(one, asOf)).map(({ id }) => id);
      if (ids.length === 0) continue;
      const params = { n: ids.length, scenarios: few(ids), worst: '', ...flags(what) };
      const place = what === 'old' ? { at: 'site' } : { at: 'site', what };
      yield { ...place, params, concerns: concernedAs('scenario', ids) };
    }
    const assessed = new Map(worstCases.map((one) => [one.id, one.date] as const));
    for (const { id, date, worstCases: named = [] } of scenarios) {
      const newer = named.filter((one) => date !== undefined && date < (assessed.get(one) ?? ''));
      if (newer.length === 0) continue;
      const params = { n: 1, scenarios: [id], worst: few(newer), ...flags('worst') };
      yield { at: `scenario:${id}`, params };
    }
  },
};

/** The furthest that a stated review may lie after the assessment and still stand for the yearly one. */
const LONGEST = 730;

type Slip = 'old' | 'future' | 'before' | 'far';
type Judge = (scenario: Scenario, asOf: string) => boolean;

const DAYS: readonly (readonly [Slip, Judge])[] = [
  ['old', (one, asOf) => overAYearAgo(asOf, one.date) && (one.date === undefined || !isPlanned(one))],
  ['future', ({ date }, asOf) => date !== undefined && date > asOf],
  ['before', isBefore],
  ['far', isFar],
];

/** A review is stated that can stand for the yearly one. */
function isPlanned(scenario: Scenario): boolean {
  return scenario.nextReview !== undefined && !isBefore(scenario) && !isFar(scenario);
}

function isBefore({ date, nextReview }: Scenario): boolean {
  return date !== undefined && nextReview !== undefined && nextReview < date;
}

function isFar({ date, nextReview }: Scenario): boolean {
  return date !== undefined && nextReview !== undefined && nextReview > daysAfter(date, LONGEST);
}

/** 1 for what is told, 0 for the others: a sentence has one part for each. `wrong`: a day has to be corrected. */
function flags(what: Slip | 'worst') {
  const is = (one: Slip): number => (what === one ? 1 : 0);
  const wrong = what === 'old' || what === 'worst' ? 0 : 1;
  return { old: is('old'), future: is('future'), before: is('before'), far: is('far'), wrong };
}
