/** Flows nobody agreed to. */
import { concerned } from './concerns.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'flow-not-approved',
  severity: 'note',
  doc: {
    title: 'Flows without approval',
    looksAt: 'Flows through each conduit that state no `approvedBy`; one finding per conduit.',
    clause: '62443-3-2 ZCR 6.4; 62443-3-3 SR 5.2 RE 1; 62443-2-1 NET',
    cannotSee: 'Whether the approver knew what the flow can do.',
    fix:
      'Have the owner of the called zone approve each flow, with a last day in `until` where it is meant ' +
      'for a while.',
    checkByHand: 'Take the change record of the rule that permits the flow and look for the name under it.',
  },
  *find({ flowsThrough }: RuleInput): Iterable<Found> {
    for (const [conduit, all] of flowsThrough) {
      const flows = all.filter(({ approvedBy }) => approvedBy === undefined);
      if (flows.length === 0) continue;
      const params = { conduit, n: flows.length, flows: few(flows.map(({ id }) => id)) };
      yield { at: `conduit:${conduit}`, params, concerns: concerned('flow', flows) };
    }
  },
};
