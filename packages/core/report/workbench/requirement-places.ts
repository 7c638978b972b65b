/** `bulkhead/requirement-places@1`: one requirement at every place: how it stands, who said so and where, and what would show it. */
import type { Catalog } from '../../catalog/catalog.ts';
import type {
  Assessment,
  OverlayVerdict,
  PlaceAssessment,
  SlOrNull,
  Verdict,
} from '../../evaluate/assessment.ts';
import { FR_ORDER } from '../../evaluate/row-table.ts';
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

/** SL-A of the FR of the requirement. */
export type FrLevels = { readonly [reading in ShownReading | 'upper']: SlOrNull };

/** A row of an overlay is required wherever it is asked. */
type AtPlace = Omit<Verdict, 'requirement' | 'fr' | 'level'>;

export interface RequirementPlace extends AtPlace, RowStanding {
  readonly place: PlaceHead;
  readonly slT: readonly SlOrNull[];
  /** SL-T asks for it, and it is not satisfied as claimed. */
  readonly isGap: boolean;
  /** null for a row of an overlay, which enters none. */
  readonly slA: FrLevels | null;
}

export interface RequirementPlaces {
  readonly schema: 'bulkhead/requirement-places@1';
  readonly requirement: string;
  readonly asOf: string;
  readonly fr: FrId | null;
  readonly level: number | null;
  readonly asked: RowAsked;
  /** Zones, then conduits. */
  readonly places: readonly RequirementPlace[];
  /** Evidence of the plant, with the places that it lists. */
  readonly evidence: readonly Pick<Evidence, 'id' | 'title' | 'kind' | 'expires' | 'places'>[];
}

export interface RequirementPlacesInputs {
  readonly plant: Plant;
  readonly catalog: Catalog;
  readonly assessment: Pick<Assessment, 'places' | 'asOf'>;
  readonly requirement: string;
}

/** null where no place is judged on it. */
export function requirementPlaces(inputs: RequirementPlacesInputs): RequirementPlaces | null {
  const { plant, catalog, assessment, requirement } = inputs;
  const { places, asOf } = assessment;
  const judged = places.flatMap((place) => {
    const is = (verdict: { readonly requirement: string }): boolean => verdict.requirement === requirement;
    const verdict = place.verdicts.find(is) ?? place.overlays.find(is);
    return verdict === undefined ? [] : [{ place, verdict }];
  });
  judged.sort((a, b) => Number(isConduit(a.place)) - Number(isConduit(b.place)));
  const [first] = judged;
  if (first === undefined) return null;
  const row = 'fr' in first.verdict ? first.verdict : null;
  const asked = askedOf(plant, catalog, requirement);
  const standing = standingIn(plant, asOf);
  const headOf = headsOf(plant);
  return {
    schema: 'bulkhead/requirement-places@1',
    requirement,
    asOf,
    fr: row?.fr ?? null,
    level: row?.level ?? null,
    asked,
    places: judged.map(({ place, verdict }) => ({
      ...atPlace(verdict),
      place: headOf(place.ref),
      slT: FR_ORDER.map((fr) => place.slT[fr]),
      isGap: place.gaps.some((gap) => gap.requirement === requirement),
      slA: row === null ? null : levelsOf(place, row.fr),
      ...standing(place.ref, verdict, asked.accepts),
    })),
    evidence: plant.evidence.map(({ id, title, kind, places: at, expires }) => ({
      id,
      title,
      kind,
      places: at,
      ...(expires === undefined ? {} : { expires }),
    })),
  };
}

const isConduit = ({ ref }: Pick<PlaceAssessment, 'ref'>): boolean => ref.startsWith('conduit:');

function atPlace(judged: Verdict | OverlayVerdict): AtPlace {
  if ('satisfiedBy' in judged) {
    const { requirement: _, satisfiedBy: __, ...verdict } = judged;
    return { ...verdict, required: true };
  }
  const { requirement: _, fr: __, level: ___, ...verdict } = judged;
  return verdict;
}

function levelsOf({ slA }: PlaceAssessment, fr: FrId): FrLevels {
  return {
    claimed: slA.claimed[fr],
    evidenced: slA.evidenced[fr],
    verified: slA.verified[fr],
    upper: slA.upper[fr],
  };
}

/** Kinds of evidence that show a row of an overlay which states none. */
const SHOWN_BY = ['implementation', 'effectiveness'] as const;

function askedOf({ overlays }: Plant, catalog: Catalog, requirement: string): RowAsked {
  const id = requirement.slice(requirement.indexOf('/') + 1);
  const overlay = overlays.find((each) => `${each.id}/${id}` === requirement);
  const row = overlay?.rows.find((each) => each.id === id);
  if (row === undefined) return askedBy(catalog)(id);
  const { title, facts = [], evidence: accepts = SHOWN_BY } = row;
  return { title, base: null, intent: null, question: null, accepts, facts };
}
