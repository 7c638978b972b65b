/** A technique that ATT&CK for ICS does not have speaks for nothing: it is neither covered nor looked for. */
import { notAmong } from './not-among.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'technique-unknown',
  severity: 'warning',
  doc: {
    title: 'Technique that ATT&CK for ICS does not have',
    looksAt:
      'The `techniques` of each scenario against the ids of the release of ATT&CK for ICS that is shipped, such as T0855.',
    clause: 'MITRE ATT&CK for ICS; docs/rules.md 3.11',
    cannotSee:
      'Whether an id is of another matrix, such as the one for enterprises, or of another release: of ids that were withdrawn the catalog holds nothing.',
    fix: 'Correct the id. Where a technique was withdrawn, MITRE names the one that takes its place; name one of another matrix in `note`.',
    checkByHand: 'Look the id up at attack.mitre.org, and see whether it is of the matrix for ICS.',
  },
  *find({ plant: { scenarios }, known }: RuleInput): Iterable<Found> {
    for (const { id, techniques = [] } of scenarios) {
      const found = notAmong(techniques, () => known('techniques'), guess);
      if (found !== null) yield { at: `scenario:${id}`, params: { scenario: id, ...found } };
    }
  },
};

/** Numbers that lie near each other mean nothing, so only the case and what stands before a dot are guessed. */
function guess(name: string, known: ReadonlySet<string>): string | null {
  const [technique = ''] = name.trim().toUpperCase().split('.');
  return known.has(technique) ? technique : null;
}
