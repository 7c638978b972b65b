/** A check failed, and the answer still says met. */
import type { Check } from '../../model/plant.ts';
import { decides } from '../place.ts';
import { few } from './few.ts';
import type { Found, Rule, RuleInput } from './rule.ts';
import { placesOf } from './judged-places.ts';

export const rule: Rule = {
  id: 'failed-check-claimed',
  severity: 'warning',
  doc: {
    title: 'Claimed although the last check failed',
    looksAt:
      'Rows that are met or compensated as claimed at a zone or conduit while the deciding check of that ' +
      'place and row, the newest live one, failed. One finding per place.',
    clause: 'docs/rules.md 3.3; 62443-2-1 ORG',
    cannotSee: 'Checks of other places that inherit the same answer, and what the check looked at.',
    fix: 'Mend what failed and check again, or answer the row as it is.',
    checkByHand: 'Repeat the check while the person who answered looks on.',
  },
  *find(input: RuleInput): Iterable<Found> {
    const failed = failedChecks(input);
    for (const place of placesOf(input)) {
      const rows = input
        .rowsAt(place)
        .filter(
          (row) => row.verdict !== 'notApplicable' && row.reads.claimed && failed.has(`${place} ${row.row}`),
        );
      if (rows.length === 0) continue;
      const params = { place, n: rows.length, rows: few(rows.map(({ row }) => row)) };
      yield { at: place, params };
    }
  },
};

/** Places and rows, as `zone:a SR 1.1`, of which the deciding check failed. */
function failedChecks({ plant, asOf }: RuleInput): ReadonlySet<string> {
  const byRow = new Map<string, Check[]>();
  for (const check of plant.checks) {
    if (!OF_SYSTEMS.test(check.requirement)) continue;
    const key = `${check.place} ${check.requirement.slice(check.requirement.indexOf('/') + 1)}`;
    const known = byRow.get(key);
    if (known === undefined) byRow.set(key, [check]);
    else known.push(check);
  }
  return new Set([...byRow].filter(([, checks]) => decides(asOf, checks) === false).map(([key]) => key));
}

const OF_SYSTEMS = /^62443-3-3[@/]/;
