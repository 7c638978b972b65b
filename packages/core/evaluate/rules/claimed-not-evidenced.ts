/** Claims that nothing shows, by the place whose answers make them: that is where evidence is to be cited. */
import type { Evidence } from '../../model/plant.ts';
import { concernedRows } from './concerns.ts';
import { lastMade } from '../../lib/last-made.ts';
import { isLive } from '../answer-record.ts';
import { placesOf } from './judged-places.ts';
import { few } from './few.ts';
import type { Graded } from './graded.ts';
import type { RowAt, Rule, RuleInput } from './rule.ts';

export const rule: Rule = {
  id: 'claimed-not-evidenced',
  severity: 'warning',
  doc: {
    title: 'Required rows claimed and not evidenced',
    looksAt:
      'Required rows at each zone and conduit that are met or compensated as claimed and not as ' +
      'evidenced, by what their answers cite: nothing; evidence that lists the place and is not collected ' +
      'yet; evidence that lists the place and is of a kind the row does not accept; evidence that lists ' +
      'other places only. One finding for each place that gives answers, with the places that use them. A ' +
      'warning where an FR is said to reach SL-T on such rows; a note where the place is short anyway.',
    clause: '62443-3-3; docs/rules.md 3.3',
    cannotSee:
      'Whether the evidence shows what its title says. Rows that are not applicable, and REs that lack ' +
      'evidence only because their base does, are not counted; evidence that ran out is left to ' +
      'expired-evidence-cited.',
    fix:
      'Collect what is missing and cite it in the answer; renew what has run out; list the place in ' +
      '`places` of evidence that covers it.',
    checkByHand: 'Take five of the rows and ask to see, on the device, what the answer says.',
  },
  *find(input: RuleInput): Iterable<Graded> {
    const claims = placesOf(input).flatMap((place) => input.part('claimed-not-evidenced', claimsAt, place));
    for (const [giver, made] of Map.groupBy(claims, (claim) => claim.giver)) yield foundOf(giver, made);
  },
};

interface Claim {
  /** Whose answer it is. */
  readonly giver: string;
  readonly place: string;
  readonly key: string;
  readonly row: string;
  readonly lack: Lack;
  /** SL-T of its FR is said to be reached. */
  readonly carries: boolean;
}

function claimsAt(input: RuleInput, place: string): readonly Claim[] {
  const { plant, asOf } = input;
  const evidence = evidenceById(
    plant.evidence,
    [],
    () => new Map(plant.evidence.map((item) => [item.id, item])),
  );
  return input.rowsAt(place).flatMap((row): readonly Claim[] => {
    const lack = isUnshown(row) ? lackOf(row, place, evidence, asOf) : null;
    if (lack === null) return [];
    const carries = carriesTarget(input, place, row);
    return [{ giver: row.answer?.place ?? place, place, key: row.key, row: row.row, lack, carries }];
  });
}

const evidenceById = lastMade<ReadonlyMap<string, Evidence>>();

function foundOf(giver: string, claims: readonly Claim[]): Graded {
  const places = new Set(claims.map(({ place }) => place));
  const elsewhere = places.size > 1 || !places.has(giver);
  const count = (lack: Lack): number => claims.filter((claim) => claim.lack === lack).length;
  return {
    at: giver,
    ...(claims.some(({ carries }) => carries) ? {} : { severity: 'note' }),
    params: {
      place: giver,
      n: claims.length,
      rows: few(claims.map(({ row }) => row)),
      places: elsewhere ? few(places) : [],
      ...said({
        none: count('none'),
        early: count('early'),
        kind: count('kind'),
        elsewhere: count('elsewhere'),
      }),
    },
    concerns: concernedRows(claims),
  };
}

function carriesTarget(input: RuleInput, place: string, { fr }: RowAt): boolean {
  const target = input.slT(place)?.[fr] ?? null;
  const claimed = input.slA(place)?.[fr] ?? null;
  return target !== null && claimed !== null && claimed >= target;
}

/** A count of nothing is left out of the sentence. */
function said(counts: Readonly<Record<Lack, number>>): Readonly<Record<Lack, number | string>> {
  const { none, early, kind, elsewhere } = counts;
  return { none: none || '', early: early || '', kind: kind || '', elsewhere: elsewhere || '' };
}

type Lack = 'none' | 'early' | 'kind' | 'elsewhere';

function isUnshown({ required, verdict, reads }: RowAt): boolean {
  return required === true && verdict !== 'notApplicable' && reads.claimed && !reads.evidenced;
}

/**
 * What comes nearest to showing the row tells what is missing; null where its own evidence is in order, or ran out,
 * which is a finding of its own.
 */
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
  if (live.length === 0) return here.some(({ expires = asOf }) => expires < asOf) ? null : 'early';
  return live.some(({ kind }) => accepts.includes(kind)) ? null : 'kind';
}
