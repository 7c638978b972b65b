/** A countermeasure that rests on a row which is not judged, or does not apply, where it is looked at. */
import type { CitedRow } from '../../risk/countermeasures.ts';
import { concernedRows } from './concerns.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'countermeasure-row-elsewhere',
  severity: 'warning',
  doc: {
    title: 'Countermeasure that cites a row which does not apply at its place',
    looksAt:
      'Rows cited by countermeasures that are judged neither at the place where they are looked at nor at the site, or that are notApplicable there. Such a countermeasure cannot count.',
    clause: '62443-3-2 ZCR 5.8; docs/rules.md 3.9',
    cannotSee: 'Whether the row would be the right one if it applied.',
    fix: 'Name in `places` where the row is judged, cite a row that applies there, or mend the answer or fact that makes it notApplicable.',
    checkByHand: 'At a conduit without a device most rows are left to its zones: look there.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const { scenario, countermeasures } of input.scenarios) {
      const dead = countermeasures.flatMap(({ rows }) => rows.filter((row) => isDead(input, row)));
      if (dead.length === 0) continue;
      const named = dead.map(({ requirement, place }) => `${requirement} (${place})`);
      const rows = few(named);
      const judged = dead.filter(({ standing }) => standing !== null);
      const concerns = concernedRows(judged.map(({ requirement, place }) => ({ place, key: requirement })));
      const params = { scenario: scenario.id, n: new Set(named).size, rows };
      yield { at: `scenario:${scenario.id}`, params, concerns };
    }
  },
};

function isDead({ rowsAt }: RuleInput, { requirement, place, standing }: CitedRow): boolean {
  if (standing === null) return true;
  if (standing.applies) return false;
  return rowsAt(place).some(({ key, verdict }) => key === requirement && verdict === 'notApplicable');
}
