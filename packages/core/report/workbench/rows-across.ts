/** `bulkhead/rows-across@1`: each requirement over every place at which it is asked, by verdict. */
import type { Catalog } from '../../catalog/catalog.ts';
import { countsOf } from '../../evaluate/assess.ts';
import type { Assessment, Counts, Verdict } from '../../evaluate/assessment.ts';
import type { FrId, Plant } from '../../model/plant.ts';
import { askedBy } from './row-standing.ts';

/** Over the places that have to satisfy it, as each of them is counted; the others are counted nowhere. */
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

type Judged = Pick<Verdict, 'verdict' | 'required'>;

export function rowsAcross({ plant, catalog, assessment }: RowsAcrossInputs): RowsAcross {
  const asked = askedBy(catalog);
  const { places, asOf } = assessment;
  const judged = new Map<string, Judged[]>();
  const add = (requirement: string, verdict: Judged): void => {
    const known = judged.get(requirement);
    if (known === undefined) judged.set(requirement, [verdict]);
    else known.push(verdict);
  };
  for (const { verdicts, overlays } of places) {
    for (const verdict of verdicts) add(verdict.requirement, verdict);
    // A row of an overlay is required wherever it is asked.
    for (const { requirement, verdict } of overlays) add(requirement, { verdict, required: true });
  }
  const countsAt = (requirement: string): Counts => countsOf(judged.get(requirement) ?? []);
  return {
    schema: 'bulkhead/rows-across@1',
    asOf,
    // Every place is judged on every row, in the order of the catalog.
    rows: (places[0]?.verdicts ?? []).map(({ requirement, fr, level }) => {
      const { title, base } = asked(requirement.slice(requirement.indexOf('/') + 1));
      return { requirement, fr, level, title, base, ...countsAt(requirement) };
    }),
    overlays: plant.overlays.flatMap(({ id, rows }) =>
      rows.flatMap((row) => {
        const requirement = `${id}/${row.id}`;
        const head = { requirement, fr: null, level: null, title: row.title, base: null };
        return judged.has(requirement) ? [{ ...head, ...countsAt(requirement) }] : [];
      }),
    ),
  };
}
