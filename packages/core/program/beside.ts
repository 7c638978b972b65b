/** What a plant is judged by besides SL-A, all from the same answers: programs, what sustains, what components can do. */
import {
  documentName,
  editionOf,
  isRequirements,
  type Catalog,
  type CatalogDocument,
} from '../catalog/catalog.ts';
import type { LinkIndex } from '../catalog/links.ts';
import type { PlaceAssessment, VerdictCode } from '../evaluate/assessment.ts';
import { capabilitiesOf, type Capability } from '../evaluate/sl-capability.ts';
import type { Plant } from '../model/plant.ts';
import type { Standpoint } from './coverage.ts';
import { assessPrograms, type ProgramAssessment } from './program.ts';
import { sustained, type Sustained } from './sustained.ts';

export interface Beside {
  readonly programs: readonly ProgramAssessment[];
  readonly sustained: readonly Sustained[];
  readonly products: readonly Capability[];
}

/**
 * @param documents the editions the plant uses
 * @param links between catalogs; asked for only where something can be sustained
 */
export function besideOf(
  plant: Plant,
  documents: readonly CatalogDocument[],
  links: () => LinkIndex,
  asOf: string,
): Beside {
  const programs = assessPrograms(plant, documents.filter(isRequirements), asOf);
  const level = plant.method?.maturity;
  // What carries a row over time is the owner's own program.
  const lived = new Set(documents.filter(({ kind }) => kind === 'program').map(editionOf));
  return {
    programs,
    sustained:
      level === undefined || programs.length === 0
        ? []
        : sustained({
            rows: systemRows(plant, documents),
            links: links(),
            programs: programs.filter(({ catalog }) => lived.has(catalog)),
            level,
          }),
    products: documents.flatMap((document) =>
      document.kind === 'component' ? capabilitiesOf(plant, document, asOf) : [],
    ),
  };
}

function systemRows(
  plant: Plant,
  documents: readonly CatalogDocument[],
): readonly { readonly requirement: string; readonly editionRow: string }[] {
  return documents.flatMap((document) =>
    document.kind !== 'system'
      ? []
      : document.rows.map(({ id }) => ({
          requirement: `${documentName(document, plant.catalogs)}/${id}`,
          editionRow: `${editionOf(document)}/${id}`,
        })),
  );
}

export interface Judged {
  readonly system: Catalog;
  readonly places: readonly PlaceAssessment[];
  readonly programs: readonly ProgramAssessment[];
  readonly products?: readonly Capability[];
  /** The editions in use: what an overlay row stands for is known by its edition alone. */
  readonly documents?: readonly CatalogDocument[];
}

/** Every verdict of the plant as coverage looks at it. */
export function standpointsOf(judged: Judged): readonly Standpoint[] {
  const { system, places, programs, products = [], documents = [] } = judged;
  const edition = editionOf(system);
  const ids = system.rows.map((row) => `${edition}/${row.id}`);
  return [
    ...overlayStandpoints(places, documents),
    ...places.flatMap((place) => {
      // An answer good only up to an SL below the target satisfies its row and leaves a gap.
      const gaps = new Set(place.gaps.map((gap) => gap.requirement));
      const outside = place.slTBasis.method === 'external';
      // INVARIANT: verdicts stand in the order of the catalog.
      return place.verdicts.map(({ requirement, required, verdict, reads }, i): Standpoint => ({
        row: ids[i] as string,
        place: place.ref,
        required: outside ? false : required,
        verdict: gaps.has(requirement) && reads.claimed ? 'partial' : unlessUnknown(verdict, required),
        reads,
      }));
    }),
    ...programs.flatMap(({ catalog, place, rows }) =>
      rows.map(({ row, verdict, reads }): Standpoint => ({
        row: `${catalog}/${row}`,
        place,
        required: null,
        verdict,
        reads,
      })),
    ),
    ...products.flatMap(({ ref, catalog, rows }) =>
      rows.map(({ requirement, capability, reads }): Standpoint => ({
        row: `${catalog}/${requirement.slice(requirement.indexOf('/') + 1)}`,
        place: ref,
        required: null,
        verdict: AS_VERDICT[capability],
        reads,
      })),
    ),
  ];
}

/** Overlay rows have no SL-T to be asked by: where one is asked, it counts. */
function overlayStandpoints(
  places: readonly PlaceAssessment[],
  documents: readonly CatalogDocument[],
): readonly Standpoint[] {
  const editions = documents.map(editionOf);
  const rows = new Map<string, string>(
    documents
      .filter(({ kind }) => kind === 'overlay')
      .flatMap((overlay) =>
        overlay.rows.map(
          ({ id }) => [`${documentName(overlay, editions)}/${id}`, `${editionOf(overlay)}/${id}`] as const,
        ),
      ),
  );
  return places.flatMap(({ ref, slTBasis, overlays }) =>
    overlays.flatMap(({ requirement, verdict, reads }): readonly Standpoint[] => {
      // An overlay the plant wrote itself has no edition, and no link names it.
      const row = rows.get(requirement);
      if (row === undefined) return [];
      return [{ row, place: ref, required: slTBasis.method === 'external' ? false : null, verdict, reads }];
    }),
  );
}

/** Without SL-T nobody knows whether the row is asked: what is open stays open, the rest is not known (3.1, 3.14). */
function unlessUnknown(verdict: VerdictCode, required: boolean | null): VerdictCode {
  return required !== null || verdict === 'unmet' || verdict === 'partial' || verdict === 'failed'
    ? verdict
    : 'undetermined';
}

/** What a component brings, as coverage looks at it: left to the system, it is open at the component. */
const AS_VERDICT: Readonly<Record<Capability['rows'][number]['capability'], VerdictCode>> = {
  native: 'met',
  configurable: 'met',
  certified: 'met',
  short: 'unmet',
  system: 'unmet',
  notApplicable: 'notApplicable',
  unknown: 'undetermined',
  failed: 'failed',
};
