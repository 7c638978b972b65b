/** `bulkhead/rows-across@1`: each requirement over every place at which it is asked, by verdict. */
import type { Catalog } from '../../catalog/catalog.ts';
import type { Assessment, Counts, VerdictCode } from '../../evaluate/assessment.ts';
import type { FrId, Plant } from '../../model/plant.ts';
import { askedBy } from './row-standing.ts';

/** `required`: places that have to satisfy it, or of which nobody knows whether they have to. The others are counted nowhere. */
export interface RowAcross extends Counts {
  readonly requirement: string;
  /** null for a row of an overlay. */
  readonly fr: FrId | null;
  readonly level: number | null;
  readonly title: string;
  readonly base: string | null;
}

export interface RowsAcross {
  readonly schema: 'bulkhead/rows-across@1';
  readonly asOf: string;
  readonly rows: readonly RowAcross[];
  /** Rows of other documents: they can be gaps, and never enter SL-A. */
  readonly overlays: readonly RowAcross[];
}

export interface RowsAcrossInputs {
  readonly plant: Plant;
  readonly catalog: Catalog;
  readonly assessment: Pick<Assessment, 'places' | 'asOf'>;
}

type Tally = Record<VerdictCode | 'required', number>;

const nothing = (): Tally => ({
  required: 0,
  met: 0,
  compensated: 0,
  partial: 0,
  unmet: 0,
  notApplicable: 0,
  undetermined: 0,
  failed: 0,
});

export function rowsAcross({ plant, catalog, assessment }: RowsAcrossInputs): RowsAcross {
  const asked = askedBy(catalog);
  const { places, asOf } = assessment;
  const tallies = new Map<string, Tally>();
  const add = (requirement: string, verdict: VerdictCode, isAsked: boolean): void => {
    const tally = tallies.get(requirement) ?? nothing();
    tallies.set(requirement, tally);
    if (!isAsked) return;
    tally.required += 1;
    tally[verdict] += 1;
  };
  for (const { verdicts, overlays } of places) {
    for (const { requirement, verdict, required } of verdicts) add(requirement, verdict, required !== false);
    for (const { requirement, verdict } of overlays) add(requirement, verdict, true);
  }
  const tallyOf = (requirement: string): Tally => tallies.get(requirement) ?? nothing();
  return {
    schema: 'bulkhead/rows-across@1',
    asOf,
    // Every place is judged on every row, in the order of the catalog.
    rows: (places[0]?.verdicts ?? []).map(({ requirement, fr, level }) => {
      const { title, base } = asked(requirement.slice(requirement.indexOf('/') + 1));
      return { requirement, fr, level, title, base, ...tallyOf(requirement) };
    }),
    overlays: plant.overlays.flatMap(({ id, rows }) =>
      rows.flatMap((row) => {
        const requirement = `${id}/${row.id}`;
        const head = { requirement, fr: null, level: null, title: row.title, base: null };
        return tallies.has(requirement) ? [{ ...head, ...tallyOf(requirement) }] : [];
      }),
    ),
  };
}
