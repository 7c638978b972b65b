/** A measure nobody has put a name or a figure to. */
import type { Measure } from '../../model/plant.ts';
import { measuresNamed, measuresNamedOnSite } from './citations.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'measure-unplanned',
  severity: 'note',
  doc: {
    title: 'Open measure without an owner, cost or outage',
    looksAt:
      'Measures that are not in place and that an answer names: without `owner`, without both `cost` and ' +
      '`effort`, or, where an answer of a zone, conduit or asset names it, without `outage`.',
    clause: '62443-3-2 ZCR 5.12',
    cannotSee: 'Whether the figures hold, and whether the owner agreed to them.',
    fix:
      'State who does it, what it costs or how many days it takes, and the outage it needs; 0 hours where ' +
      'it needs none.',
    checkByHand:
      'Ask the shift supervisor when the measure could be done. A question back about the outage is the ' +
      'answer.',
  },
  *find(input: RuleInput): Iterable<Found> {
    const named = measuresNamed(input);
    const onSite = measuresNamedOnSite(input);
    for (const measure of input.plant.measures) {
      const missing = missingOf(measure).filter((field) => field !== 'outage' || onSite.has(measure.id));
      if (measure.inPlace === true || missing.length === 0 || !named.has(measure.id)) continue;
      yield { at: `measure:${measure.id}`, params: { measure: measure.id, missing } };
    }
  },
};

/** Names of the fields, as they are written in the plant. */
function missingOf({ owner, cost, effort, outage }: Measure): readonly string[] {
  const missing = owner === undefined ? ['owner'] : [];
  if (cost === undefined && effort === undefined) missing.push('cost');
  if (outage === undefined) missing.push('outage');
  return missing;
}
