/** A risk that nobody answers for. */
import { concernedAs } from './concerns.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'scenario-without-owner',
  severity: 'note',
  doc: {
    title: 'Scenario that nobody answers for',
    looksAt:
      'Scenarios without `owner` whose risk without countermeasures exceeds what is tolerated, all in one finding.',
    clause: '62443-3-2 ZCR 5.11; 62443-2-1 ORG 2',
    cannotSee: 'Whether the role that is named knows of it, and whether somebody holds it.',
    fix: 'State in `owner` the role that answers for the risk, and go through it with that role.',
    checkByHand: 'Ask who is called when it happens, and who releases the money against it.',
  },
  *find({ scenarios }: RuleInput): Iterable<Found> {
    const open = scenarios
      .filter(({ scenario, unmitigated }) => scenario.owner === undefined && unmitigated.exceeding.length > 0)
      .map(({ scenario }) => scenario.id);
    if (open.length === 0) return;
    const params = { n: open.length, scenarios: few(open) };
    yield { at: 'site', params, concerns: concernedAs('scenario', open) };
  },
};
