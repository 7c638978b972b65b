/** Evidence that ran out and is still relied on. */
import { citations } from './citations.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'expired-evidence-cited',
  severity: 'warning',
  doc: {
    title: 'Evidence past its last day still cited',
    looksAt:
      'Evidence whose `expires` lies before the day of the assessment and that answers, facts or ' +
      'certificates cite. It shows nothing any more.',
    clause: 'docs/rules.md 3.3; 62443-2-1 ORG',
    cannotSee: 'Whether other evidence of the same answer is live, and whether what it showed still holds.',
    fix: 'Collect it again and state the new days, or take it out of the answers.',
    checkByHand: 'Repeat what the item shows: export the settings again, run the test again.',
  },
  *find(input: RuleInput): Iterable<Found> {
    const { plant, asOf } = input;
    const cited = citations(input);
    for (const { id, expires } of plant.evidence) {
      const n = cited.get(id) ?? 0;
      if (expires === undefined || asOf <= expires || n === 0) continue;
      yield { at: `evidence:${id}`, params: { evidence: id, expires, n } };
    }
  },
};
