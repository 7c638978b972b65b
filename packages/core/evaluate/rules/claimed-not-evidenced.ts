/** A place whose claims nothing shows. */
import type { Evidence } from '../../model/plant.ts';
import { isLive } from '../answer-record.ts';
import { placesOf } from './judged-places.ts';
import type { Found, RowAt, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'claimed-not-evidenced',
  severity: 'warning',
  doc: {
    title: 'Required rows claimed and not evidenced',
    looksAt:
      'Required rows at each zone and conduit that are met or compensated as claimed and not as ' +
      'evidenced, by what their answers cite: nothing; evidence that lists the place and is not live; ' +
      'evidence that lists the place and is of a kind the row does not accept; evidence that lists other ' +
      'places only. One finding per place.',
    clause: '62443-3-3; docs/rules.md 3.3',
    cannotSee:
      'Whether the evidence shows what its title says. Rows that are not applicable, and REs that lack ' +
      'evidence only because their base does, are not counted.',
    fix:
      'Collect what is missing and cite it in the answer; renew what has run out; list the place in ' +
      '`places` of evidence that covers it.',
    checkByHand: 'Take five of the rows and ask to see, on the device, what the answer says.',
  },
  *find(input: RuleInput): Iterable<Found> {
    const evidence = new Map(input.plant.evidence.map((item) => [item.id, item] as const));
    for (const place of placesOf(input)) {
      const counts = { none: 0, stale: 0, kind: 0, elsewhere: 0 };
      for (const row of input.rowsAt(place)) {
        if (!isUnshown(row)) continue;
        const lack = lackOf(row, place, evidence, input.asOf);
        if (lack !== null) counts[lack]++;
      }
      const n = counts.none + counts.stale + counts.kind + counts.elsewhere;
      if (n > 0) yield { at: place, params: { place, n, ...said(counts) } };
    }
  },
};

/** A count of nothing is left out of the sentence. */
function said(counts: Readonly<Record<Lack, number>>): Readonly<Record<Lack, number | string>> {
  const { none, stale, kind, elsewhere } = counts;
  return { none: none || '', stale: stale || '', kind: kind || '', elsewhere: elsewhere || '' };
}

type Lack = 'none' | 'stale' | 'kind' | 'elsewhere';

function isUnshown({ required, verdict, reads }: RowAt): boolean {
  return required === true && verdict !== 'notApplicable' && reads.claimed && !reads.evidenced;
}

/** What comes nearest to showing the row tells what is missing; null where its own evidence is in order. */
function lackOf(
  { answer, accepts }: RowAt,
  place: string,
  evidence: ReadonlyMap<string, Evidence>,
  asOf: string,
): Lack | null {
  const cited = (answer?.evidence ?? []).flatMap((id) => evidence.get(id) ?? []);
  if (cited.length === 0) return 'none';
  const here = cited.filter(({ places }) => places.includes(place));
  if (here.length === 0) return 'elsewhere';
  const live = here.filter(({ collected, expires }) => isLive(asOf, collected, expires));
  if (live.length === 0) return 'stale';
  return live.some(({ kind }) => accepts.includes(kind)) ? null : 'kind';
}
