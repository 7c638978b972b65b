/** Worst cases of which nobody knows whether an attack reaches them. */
import { concernedAs } from './concerns.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'worst-case-hackable-unknown',
  severity: 'note',
  doc: {
    title: 'Worst case that does not say whether an attack brings it about',
    looksAt:
      'Worst cases whose `hackable` is unknown or not stated, all in one finding. Until somebody knows, they count as if an attack could.',
    clause: '62443-3-2 ZCR 2.1',
    cannotSee: 'Whether a safeguard that is called out of reach has no connection after all.',
    fix: 'Go through the safeguards of each with process safety, and state `hackable`, true or false.',
    checkByHand:
      'Follow the wires of each safeguard: one that takes no signal from a network and can be set by none is out of reach.',
  },
  *find({ plant: { worstCases } }: RuleInput): Iterable<Found> {
    const open = worstCases.filter(({ hackable }) => typeof hackable !== 'boolean');
    if (open.length === 0) return;
    const ids = open.map((one) => one.id);
    yield {
      at: 'site',
      params: { n: open.length, worst: few(ids) },
      concerns: concernedAs('worstCase', ids),
    };
  },
};
