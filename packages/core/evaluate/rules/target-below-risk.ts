/** A stated target that is lower than what the scenarios of the place ask for. */
import { lowerIn } from './lower-target.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'target-below-risk',
  severity: 'warning',
  doc: {
    title: 'Stated SL-T below what scenarios ask for',
    looksAt:
      'The SL-T stated for a zone or conduit, FR by FR, against what the scenarios assessed there are known to ask ' +
      'for at least by the method of the plant.',
    clause: '62443-3-2 ZCR 5.6; docs/rules.md 3.8',
    cannotSee:
      'Whether the rationale of the stated target speaks of it. A scenario that leaves open what it asks for may ask for more.',
    fix:
      'Raise the FRs named, or rate the scenarios anew, or waive it with the reason why the place may be worth less ' +
      'protection than its risk says.',
    checkByHand:
      'Lay `bulkhead slt` beside the minutes of the workshop: who decided to stay below the risk, and on what ground.',
  },
  *find(input: RuleInput): Iterable<Found> {
    const { zones, conduits } = input.plant;
    const places = [...zones.map(({ id }) => `zone:${id}`), ...conduits.map(({ id }) => `conduit:${id}`)];
    for (const at of places) {
      const lower = lowerIn(input.slT(at), input.askedAt(at));
      if (lower.length > 0) yield { at, params: { place: at, lower } };
    }
  },
};
