/** A protection that may stop what it protects. */
import type { Asset } from '../../model/plant.ts';
import { concernedRows } from './concerns.ts';
import { placesOfAsset } from '../place.ts';
import { few } from './few.ts';
import type { Found, RowAt, Rule, RuleInput } from './rule.ts';
import { placesOf } from './judged-places.ts';

export const rule: Rule = {
  id: 'essential-function-not-reviewed',
  severity: 'warning',
  doc: {
    title: 'Met at a place of an essential function without a review of the effect',
    looksAt:
      'Rows that can hinder an essential function (lockout, session lock, authentication, failing closed) ' +
      'and are met or compensated at a zone or conduit which a function needs, by its `zones`, its ' +
      '`assets` or its `flows`, where the answer used states no `effectReviewed`. One finding per place.',
    clause: '62443-3-3 4.2; 62443-3-3 SR 1.1, SR 1.11, SR 2.5, SR 2.6, SR 7.1',
    cannotSee: 'Whether the review looked at the right moment: start-up, trip, loss of the directory server.',
    fix:
      'Try with the people who run the plant what the protection does when it acts, and state the day in ' +
      '`effectReviewed` of the answer.',
    checkByHand:
      'Lock the account, let the session run out, cut the conduit: can the operator still see and stop ' +
      'the process within the time it takes?',
  },
  *find(input: RuleInput): Iterable<Found> {
    const needed = placesNeeded(input);
    for (const place of placesOf(input)) {
      const rows = needed.has(place)
        ? input.part('essential-function-not-reviewed', unreviewedAt, place)
        : [];
      if (rows.length === 0) continue;
      const params = { place, n: rows.length, rows: few(rows.map(({ row }) => row)) };
      yield { at: place, params, concerns: concernedRows(rows.map(({ key }) => ({ place, key }))) };
    }
  },
};

function unreviewedAt(input: RuleInput, place: string): readonly Pick<RowAt, 'key' | 'row'>[] {
  return input
    .rowsAt(place)
    .filter(isUnreviewed)
    .map(({ key, row }) => ({ key, row }));
}

function isUnreviewed({ essentialFunctionReview, verdict, reads, answer }: RowAt): boolean {
  if (!essentialFunctionReview || !reads.claimed || verdict === 'notApplicable') return false;
  return answer !== null && answer.effectReviewed === undefined;
}

/** Zones and conduits that an essential function needs. */
function placesNeeded({ plant, asset }: RuleInput): ReadonlySet<string> {
  const conduitOf = new Map(plant.flows.map(({ id, conduit }) => [id, conduit] as const));
  const needed = new Set<string>();
  for (const { zones = [], assets = [], flows = [] } of plant.functions) {
    for (const id of zones) needed.add(`zone:${id}`);
    for (const id of assets) for (const place of placesOfAsset(asset.get(id) ?? NOWHERE)) needed.add(place);
    for (const id of flows) needed.add(`conduit:${conduitOf.get(id) ?? ''}`);
  }
  return needed;
}

const NOWHERE: Asset = { id: '', type: 'other' };
