/** `bulkhead/place-findings@1`: what the design rules find at zones and conduits that somebody has to act on, by id alone. */
import type { Assessment, Severity } from '../../evaluate/assessment.ts';

/** Of which somebody has to do something. */
export type GraveSeverity = Exclude<Severity, 'note'>;

/** Its sentences are asked for with the place. */
export interface OpenFinding {
  readonly id: string;
  readonly severity: GraveSeverity;
}

export interface OpenAtPlace {
  readonly ref: string;
  /** The errors first, each in the order in which they were found. */
  readonly open: readonly OpenFinding[];
}

export interface PlaceFindings {
  readonly schema: 'bulkhead/place-findings@1';
  readonly asOf: string;
  /** Places with none are left out. */
  readonly places: readonly OpenAtPlace[];
}

const GRAVE = ['error', 'warning'] as const satisfies readonly GraveSeverity[];

/** Waived findings and notes are left out, and so is what is found elsewhere, such as at an asset. */
export function placeFindings({
  asOf,
  places,
  findings,
}: Pick<Assessment, 'asOf' | 'places' | 'findings'>): PlaceFindings {
  const open = findings.filter(({ waiver }) => waiver === undefined);
  const at = Map.groupBy(open, (finding) => finding.at as string);
  const here = places.map(({ ref }): OpenAtPlace => {
    const found = at.get(ref) ?? [];
    const grave = GRAVE.flatMap((severity) =>
      found.filter((each) => each.severity === severity).map(({ id }) => ({ id, severity })),
    );
    return { ref, open: grave };
  });
  return {
    schema: 'bulkhead/place-findings@1',
    asOf,
    places: here.filter(({ open: grave }) => grave.length > 0),
  };
}
