/** `bulkhead/place-rows@1`: every row of one place with what an assessor needs to answer it. */
import { FR_ORDER } from '../../evaluate/row-table.ts';
import type { OverlayVerdict, PlaceAssessment, SlOrNull, Verdict } from '../../evaluate/assessment.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Evidence, FrId, Plant } from '../../model/plant.ts';
import type { ShownReading } from '../document/input.ts';
import {
  askedBy,
  headsOf,
  standingIn,
  type PlaceHead,
  type RowAsked,
  type RowStanding,
} from './row-standing.ts';

export interface PlaceRow extends Verdict, RowAsked, RowStanding {
  /** SL-T asks for it, and it is not satisfied as claimed. */
  readonly isGap: boolean;
}

export interface OverlayRowAtPlace extends OverlayVerdict {
  readonly title: string;
  readonly fr: FrId | null;
}

export interface PlaceRows {
  readonly schema: 'bulkhead/place-rows@1';
  readonly place: PlaceHead;
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
  const asked = askedBy(catalog);
  const standing = standingIn(plant, asOf);
  const gaps = new Set(place.gaps.map(({ requirement }) => requirement));
  const rows = new Map(catalog.rows.map((row) => [row.id, row] as const));
  const levels = (of: PlaceAssessment['slT']) => FR_ORDER.map((fr) => of[fr]);
  const titled = new Map<string, string>(
    plant.overlays.flatMap(({ id, rows: own }) => own.map((row) => [`${id}/${row.id}`, row.title] as const)),
  );
  return {
    schema: 'bulkhead/place-rows@1',
    place: headsOf(plant)(place.ref),
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
      const row = asked(verdict.requirement.slice(verdict.requirement.indexOf('/') + 1));
      const isGap = gaps.has(verdict.requirement);
      return { ...verdict, ...row, ...standing(place.ref, verdict, row.accepts), isGap };
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
