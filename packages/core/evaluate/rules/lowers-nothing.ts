/** A safeguard or countermeasure that brings nothing down looks like protection and is none. */
import { severityIn } from '../../risk/rating.ts';
import type { RatedScenario } from '../../risk/scenarios.ts';
import type { Severity } from '../../model/schema/risk.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'lowers-nothing',
  severity: 'note',
  doc: {
    title: 'Safeguard or countermeasure that lowers nothing',
    looksAt:
      'The levels that safeguards and countermeasures of a scenario bring severity and likelihood down to, against those of the scenario itself: one that states none, or none below, changes no rating. Scenarios without a severity are left out.',
    clause: '62443-3-2 ZCR 5.8; docs/rules.md 3.9',
    cannotSee: 'Whether a level that is lower is so with reason.',
    fix: 'State the level that is left when it works, below the one of the scenario, or take it out of the scenario.',
    checkByHand: 'Ask the team what would be worse without it. If nothing would, it is no countermeasure.',
  },
  *find({ scenarios }: RuleInput): Iterable<Found> {
    for (const rated of scenarios) {
      const idle = idleIn(rated);
      const { id } = rated.scenario;
      if (idle.length === 0) continue;
      yield { at: `scenario:${id}`, params: { scenario: id, n: idle.length, names: few(idle) } };
    }
  },
};

function idleIn({ scenario, unmitigated }: RatedScenario): readonly string[] {
  const { severity: own, safeguards = [], countermeasures = [] } = scenario;
  if (Object.keys(own ?? {}).length === 0) return [];
  const lowers = (to: Severity | undefined): boolean =>
    Object.entries(to ?? {}).some(([category, level]) => level < (severityIn(own, category) ?? 0));
  return [
    ...safeguards.filter((one) => !lowers(one.lowers)),
    ...countermeasures.filter(
      (one) => !lowers(one.severity) && !isBelow(one.likelihood, unmitigated.likelihood),
    ),
  ].map(({ id }) => id);
}

function isBelow(level: number | undefined, own: number): boolean {
  return level !== undefined && level < own;
}
