/** Flows nobody can say what they are for. */
import { concerned } from './concerns.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'flow-without-purpose',
  severity: 'note',
  doc: {
    title: 'Flows without a stated purpose',
    looksAt: 'Flows through each conduit that state no `purpose`; one finding per conduit.',
    clause: '62443-3-2 ZCR 6.4; 62443-3-3 SR 7.7',
    cannotSee: 'Whether a purpose that is stated is a good one.',
    fix:
      'Ask the owner of the called side why it listens, and state it in `purpose`. What nobody can ' +
      'justify is stopped.',
    checkByHand:
      'Read one flow aloud in the control room. If nobody says what breaks without it, it has no purpose.',
  },
  *find({ flowsThrough }: RuleInput): Iterable<Found> {
    for (const [conduit, all] of flowsThrough) {
      const flows = all.filter(({ purpose }) => purpose === undefined);
      if (flows.length === 0) continue;
      const params = { conduit, n: flows.length, flows: few(flows.map(({ id }) => id)) };
      yield { at: `conduit:${conduit}`, params, concerns: concerned('flow', flows) };
    }
  },
};
