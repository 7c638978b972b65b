/** Remote access that a password alone opens. */
import type { Conduit } from '../../model/plant.ts';
import { isInside } from './purdue.ts';
import type { Found, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'remote-without-second-factor',
  severity: 'warning',
  doc: {
    title: 'Remote access without a second factor',
    looksAt:
      'Conduits of medium remote, and conduits through which an interactive flow from an external zone ' +
      'passes. Wanted is SR 1.1 RE 2 or RE 3, or a row of an overlay that names one of them in ' +
      '`satisfiedBy`, with the verdict met or compensated at the conduit or at a zone it joins: an answer that ' +
      'ran out, or a compensation without its measure, is none.',
    clause: '62443-3-3 SR 1.1 RE 2, SR 1.13; NIS2 Article 21(2)(j)',
    cannotSee:
      'Whether the second factor is asked on every way in, and ways in that nobody drew. The standard ' +
      'asks for it from SL 3 on; below that it is a policy, and a sensible one.',
    fix:
      'Put a gateway with a second factor before the session and answer SR 1.1 RE 2 at the conduit, or ' +
      'waive the finding with the reason.',
    checkByHand: 'Sign in from outside as a supplier would, and count what is asked for.',
  },
  *find(input: RuleInput): Iterable<Found> {
    for (const conduit of input.plant.conduits) {
      if (!isRemote(input, conduit)) continue;
      const places = placesAt(input, conduit);
      // Nothing is said of what was not evaluated.
      if (places.every((place) => input.rowsAt(place).length === 0)) continue;
      if (places.some((place) => isAsked(input, place))) continue;
      yield { at: `conduit:${conduit.id}`, params: { conduit: conduit.id } };
    }
  },
};

const ROWS: ReadonlySet<string> = new Set(['SR 1.1 RE 2', 'SR 1.1 RE 3']);

function isRemote({ flowsThrough, zone, zonesOfEnd }: RuleInput, { id, medium }: Conduit): boolean {
  if (medium === 'remote') return true;
  return (flowsThrough.get(id) ?? []).some(
    ({ interactive, from }) =>
      interactive === true && zonesOfEnd(from).some((each) => zone.get(each)?.kind === 'external'),
  );
}

/** The conduit and the zones of the plant that it joins. */
function placesAt({ zone }: RuleInput, { id, joins }: Conduit): readonly string[] {
  const zones = joins.filter((each) => isInside(zone.get(each)));
  return [`conduit:${id}`, ...zones.map((each) => `zone:${each}`)];
}

function isAsked(input: RuleInput, place: string): boolean {
  return (
    input
      .rowsAt(place)
      .some(({ row, verdict, reads }) => ROWS.has(row) && verdict !== 'notApplicable' && reads.claimed) ||
    overlayRows(input).some((key) => {
      const asked = input.overlayAt(place, key);
      return asked !== undefined && asked.verdict !== 'notApplicable' && asked.reads.claimed;
    })
  );
}

/** Rows of overlays that stand for a second factor. */
function overlayRows({ plant }: RuleInput): readonly string[] {
  return plant.overlays.flatMap((overlay) =>
    overlay.rows
      .filter(({ satisfiedBy }) => satisfiedBy?.some((each) => ROWS.has(each.slice(each.indexOf('/') + 1))))
      .map((row) => `${overlay.id}/${row.id}`),
  );
}
