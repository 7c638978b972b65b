/** Evidence that shows nothing. */
import { concerned } from './concerns.ts';
import { citations } from './citations.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'evidence-uncited',
  severity: 'note',
  doc: {
    title: 'Evidence cited by nobody',
    looksAt: 'Evidence that no answer, no fact and no certificate cites. One finding for the plant.',
    clause: '62443-2-1 ORG; docs/rules.md 3.3',
    cannotSee: 'Evidence of an organisation that other plants cite.',
    fix: 'Cite it in the answers it supports, or remove it.',
    checkByHand: 'Open the item and ask which row it was collected for.',
  },
  *find(input: RuleInput): Iterable<Found> {
    const cited = citations(input);
    const idle = input.plant.evidence.filter(({ id }) => !cited.has(id));
    if (idle.length === 0) return;
    const params = { n: idle.length, evidence: few(idle.map(({ id }) => id)) };
    yield { at: 'site', params, concerns: concerned('evidence', idle) };
  },
};
