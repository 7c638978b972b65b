/** `bulkhead/gaps@1`: every gap of a plant, with what stands behind it and what is decided about it. */
import type { Catalog } from '../../catalog/catalog.ts';
import type { Assessment, Gap } from '../../evaluate/assessment.ts';
import type { FrId, Plant } from '../../model/plant.ts';
import { askedBy, headsOf, standingIn, type Decided, type PlaceHead } from './row-standing.ts';

export interface GapRow extends Omit<Gap, 'disposition'> {
  readonly place: PlaceHead;
  readonly title: string;
  readonly fr: FrId;
  readonly level: number;
  /** How it is done where it is done in part, as the answer says. */
  readonly how: string | null;
  /** What the answer names to close it, by its name. */
  readonly measures: readonly string[];
  /** In force or not; null where nobody decided anything. */
  readonly decided: Decided | null;
}

export interface Gaps {
  readonly schema: 'bulkhead/gaps@1';
  readonly asOf: string;
  /** By place as in the assessment, then in the order of the catalog. */
  readonly gaps: readonly GapRow[];
}

export interface GapsInputs {
  readonly plant: Plant;
  readonly catalog: Catalog;
  readonly assessment: Pick<Assessment, 'places' | 'asOf'>;
}

export function gapsOf({ plant, catalog, assessment: { places, asOf } }: GapsInputs): Gaps {
  const asked = askedBy(catalog);
  const standing = standingIn(plant, asOf);
  const headOf = headsOf(plant);
  const names = new Map(plant.measures.map(({ id, name }) => [id, name] as const));
  return {
    schema: 'bulkhead/gaps@1',
    asOf,
    gaps: places.flatMap(({ ref, gaps, verdicts }) => {
      const judged = new Map(verdicts.map((verdict) => [verdict.requirement, verdict] as const));
      return gaps.flatMap(({ disposition: _disposition, ...gap }): readonly GapRow[] => {
        const verdict = judged.get(gap.requirement);
        if (verdict === undefined) return [];
        const { answer, decided } = standing(ref, verdict, []);
        return [
          {
            ...gap,
            place: headOf(ref),
            title: asked(gap.requirement.slice(gap.requirement.indexOf('/') + 1)).title,
            fr: verdict.fr,
            level: verdict.level,
            how: answer?.how ?? null,
            measures: (answer?.measures ?? []).map((id) => names.get(id) ?? id),
            decided,
          },
        ];
      });
    }),
  };
}
