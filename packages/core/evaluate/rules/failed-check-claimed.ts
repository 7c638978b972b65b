/** A check failed, and the answer still says met. */
import type { Check } from '../../model/plant.ts';
import { lastMade } from '../../lib/last-made.ts';
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
    for (const place of placesOf(input)) {
      const found = input.part('failed-check-claimed', foundAt, place);
      if (found !== null) yield found;
    }
  },
};

function foundAt({ plant, asOf, rowsAt }: RuleInput, place: string): Found | null {
  const failed = failedChecks(plant.checks, [asOf], () => failedIn(plant.checks, asOf)).get(place);
  if (failed === undefined) return null;
  const rows = rowsAt(place).filter(
    ({ row, verdict, reads }) => verdict !== 'notApplicable' && reads.claimed && failed.has(row),
  );
  if (rows.length === 0) return null;
  return { at: place, params: { place, n: rows.length, rows: few(rows.map(({ row }) => row)) } };
}

type Failed = ReadonlyMap<string, ReadonlySet<string>>;

/** Of a list of checks and a day. */
const failedChecks = lastMade<Failed>();

/** Rows, as `SR 1.1`, of which the deciding check failed, by place. */
function failedIn(checks: readonly Check[], asOf: string): Failed {
  const failed = new Map<string, Set<string>>();
  for (const [place, here] of Map.groupBy(checks.filter(isOfSystems), (check) => check.place)) {
    const byRow = Map.groupBy(here, ({ requirement }) => requirement.slice(requirement.indexOf('/') + 1));
    const rows = [...byRow].filter(([, each]) => decides(asOf, each) === false).map(([row]) => row);
    if (rows.length > 0) failed.set(place, new Set(rows));
  }
  return failed;
}

function isOfSystems({ requirement }: Check): boolean {
  return /^62443-3-3[@/]/.test(requirement);
}
