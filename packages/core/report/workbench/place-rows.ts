/** `bulkhead/place-rows@1`: every row of one place with what an assessor needs to answer it: verdict, the answer used, the own one, what would show it. */
import { FR_ORDER } from '../../evaluate/row-table.ts';
import type { PlaceAssessment, SlOrNull, Verdict } from '../../evaluate/assessment.ts';
import { isLive } from '../../evaluate/answer-record.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Answer, Evidence, FrId, Plant } from '../../model/plant.ts';
import type { ShownReading } from '../document/input.ts';
import type { OverlayVerdict } from '../../evaluate/assessment.ts';

/** Of evidence that an answer names: whether it counts on the day, and at this place. */
export interface CitedEvidence {
  readonly id: string;
  readonly title: string;
  readonly kind: Evidence['kind'];
  readonly standing: 'counts' | 'notLive' | 'outOfScope' | 'wrongKind' | 'unknown';
  readonly expires: string | null;
}

export interface PlaceRow extends Verdict {
  readonly title: string;
  readonly base: string | null;
  readonly intent: string | null;
  readonly question: string | null;
  readonly accepts: readonly string[];
  readonly facts: readonly string[];
  /** The answer the verdict rests on, wherever it was given. */
  readonly answer: Answer | null;
  /** The answer given at this very place. */
  readonly own: Answer | null;
  readonly evidence: readonly CitedEvidence[];
}

export interface OverlayRowAtPlace extends OverlayVerdict {
  readonly title: string;
  readonly fr: FrId | null;
}

export interface PlaceRows {
  readonly schema: 'bulkhead/place-rows@1';
  readonly place: {
    readonly ref: string;
    readonly name: string;
    readonly level: number | null;
    readonly kind: string | null;
    readonly parent: string | null;
  };
  readonly asOf: string;
  readonly slT: readonly SlOrNull[];
  readonly slA: { readonly [reading in ShownReading | 'upper']: readonly SlOrNull[] };
  readonly counts: PlaceAssessment['counts'];
  readonly rows: readonly PlaceRow[];
  readonly overlays: readonly OverlayRowAtPlace[];
  /** Evidence of the plant that lists this place, for whoever cites some. */
  readonly evidence: readonly Pick<Evidence, 'id' | 'title' | 'kind' | 'expires'>[];
}

export interface PlaceRowsInputs {
  readonly plant: Plant;
  readonly catalog: Catalog;
  readonly place: PlaceAssessment;
  readonly asOf: string;
}

export function placeRowsOf({ plant, catalog, place, asOf }: PlaceRowsInputs): PlaceRows {
  const answers = new Map(
    plant.answers.map((answer) => [`${answer.place} ${answer.requirement}`, answer] as const),
  );
  const known = new Map(plant.evidence.map((each) => [each.id, each] as const));
  const rows = new Map(catalog.rows.map((row) => [row.id, row] as const));
  const levels = (of: PlaceAssessment['slT']) => FR_ORDER.map((fr) => of[fr]);
  const titled = new Map<string, string>(
    plant.overlays.flatMap(({ id, rows: own }) => own.map((row) => [`${id}/${row.id}`, row.title] as const)),
  );
  return {
    schema: 'bulkhead/place-rows@1',
    place: headOf(plant, place.ref),
    asOf,
    slT: levels(place.slT),
    slA: {
      claimed: levels(place.slA.claimed),
      evidenced: levels(place.slA.evidenced),
      verified: levels(place.slA.verified),
      upper: levels(place.slA.upper),
    },
    counts: place.counts,
    rows: place.verdicts.map((verdict): PlaceRow => {
      const id = verdict.requirement.slice(verdict.requirement.indexOf('/') + 1);
      const row = rows.get(id);
      const accepts = row?.evidence ?? [];
      const answer = answers.get(`${verdict.from ?? ''} ${verdict.requirement}`) ?? null;
      const cited = (answer?.evidence ?? []).map((each) =>
        citedAs(known.get(each), each, { ref: place.ref, asOf, accepts }),
      );
      return {
        ...verdict,
        title: row?.title ?? id,
        base: row?.base ?? null,
        intent: row?.intent ?? null,
        question: row?.question ?? null,
        accepts,
        facts: row?.facts ?? [],
        answer,
        own: answers.get(`${place.ref} ${verdict.requirement}`) ?? null,
        evidence: cited,
      };
    }),
    overlays: place.overlays.map((overlay) => ({
      ...overlay,
      title: titled.get(overlay.requirement) ?? overlay.requirement,
      fr: rows.get((overlay.satisfiedBy[0] ?? '').split('/')[1] ?? '')?.fr ?? null,
    })),
    evidence: plant.evidence
      .filter(({ places }) => (places as readonly string[]).includes(place.ref))
      .map(({ id, title, kind, expires }) => ({
        id,
        title,
        kind,
        ...(expires === undefined ? {} : { expires }),
      })),
  };
}

function headOf({ zones, conduits }: Plant, ref: string): PlaceRows['place'] {
  const zone = zones.find(({ id }) => `zone:${id}` === ref);
  if (zone !== undefined)
    return {
      ref,
      name: zone.name,
      level: zone.level ?? null,
      kind: zone.kind,
      parent: zone.parent ?? null,
    };
  const conduit = conduits.find(({ id }) => `conduit:${id}` === ref);
  return { ref, name: conduit?.name ?? ref, level: null, kind: null, parent: null };
}

interface At {
  readonly ref: string;
  readonly asOf: string;
  readonly accepts: readonly string[];
}

/** As the evaluation takes it (docs/rules.md 3.3): live, of an accepted kind, listing this very place. */
function citedAs(found: Evidence | undefined, id: string, { ref, asOf, accepts }: At): CitedEvidence {
  if (found === undefined)
    return { id, title: id, kind: 'documentation', standing: 'unknown', expires: null };
  const standing = ((): CitedEvidence['standing'] => {
    if (!isLive(asOf, found.collected, found.expires)) return 'notLive';
    if (!(found.places as readonly string[]).includes(ref)) return 'outOfScope';
    return accepts.includes(found.kind) ? 'counts' : 'wrongKind';
  })();
  return { id, title: found.title, kind: found.kind, standing, expires: found.expires ?? null };
}
