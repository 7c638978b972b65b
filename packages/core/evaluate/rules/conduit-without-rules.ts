/** A boundary device whose rule set nobody keeps. */
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'conduit-without-rules',
  severity: 'note',
  doc: {
    title: 'Conduit without a reference to its rule set',
    looksAt: 'Conduits with a boundary device and without `rules`.',
    clause: '62443-3-2 ZCR 6.4; 62443-3-3 SR 5.2 RE 1, SR 7.6',
    cannotSee: 'Whether the rule set kept is the one that is loaded, and what it permits.',
    fix: 'Keep an export of the rule set under version control and state in `rules` where it lies.',
    checkByHand: 'Export the running rule set and compare it with the copy that is kept.',
  },
  *find({ plant, assetsInConduit }: RuleInput): Iterable<Found> {
    for (const { id, rules } of plant.conduits) {
      const devices = assetsInConduit.get(id) ?? [];
      if (rules !== undefined || devices.length === 0) continue;
      yield { at: `conduit:${id}`, params: { conduit: id, devices: few(devices.map((each) => each.id)) } };
    }
  },
};
