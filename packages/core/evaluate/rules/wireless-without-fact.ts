/** A radio conduit that does not say so as a fact. */
import type { Conduit } from '../../model/plant.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'wireless-without-fact',
  severity: 'warning',
  doc: {
    title: 'Wireless conduit without the fact',
    looksAt:
      'Conduits of `medium: wireless` whose own facts do not state `wireless`, or state it unknown. The ' +
      'rows on wireless wait for the fact there.',
    clause: '62443-3-3 SR 1.6, SR 2.2; docs/rules.md 3.2',
    cannotSee:
      'Radios on a conduit that is drawn as wired. A fact stated false is left to fact-contradicted.',
    fix: 'State `wireless: true` in the facts of the conduit and answer SR 1.6 and SR 2.2 there.',
    checkByHand:
      'Walk the path with a receiver, or read the list of associated stations at the access point.',
  },
  *find({ plant }: RuleInput): Iterable<Found> {
    for (const conduit of plant.conduits) {
      if (isSilentRadio(conduit)) yield { at: `conduit:${conduit.id}`, params: { conduit: conduit.id } };
    }
  },
};

export function isSilentRadio({ medium, facts }: Conduit): boolean {
  const stated = facts?.['wireless'];
  const value = typeof stated === 'object' ? stated.value : stated;
  return medium === 'wireless' && typeof value !== 'boolean';
}
