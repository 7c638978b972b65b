/** What the engine makes of 3.10 for a plant, all at once; the naive reference gives the same shape. */
import { editionOf, type CatalogDocument, type RequirementsCatalog } from '../catalog/catalog.ts';
import type { LinkIndex } from '../catalog/links.ts';
import { withOverlays } from '../catalog/overlays.ts';
import { opened } from '../catalog/shelf.ts';
import type { PlaceAssessment } from '../evaluate/assessment.ts';
import { assessPlaces } from '../evaluate/assess.ts';
import { compile } from '../evaluate/compile.ts';
import type { Plant } from '../model/plant.ts';
import { besideOf, standpointsOf, type Beside } from '../program/beside.ts';
import { coverageOf, type CoverageRow } from '../program/coverage.ts';
import { catalog } from './catalog.ts';
import { shelf } from './shelf.ts';

export interface JudgedBeside extends Beside {
  /** Of each law and framework in use, in their order. */
  readonly coverage: readonly { readonly catalog: string; readonly rows: readonly CoverageRow[] }[];
}

/** The zones and conduits of the plant, by the engine. */
export function placesOf(plant: Plant, asOf: string): readonly PlaceAssessment[] {
  return assessPlaces(compile(plant, catalog, asOf));
}

/** The same with the overlays among the editions it uses. */
export function overlaidPlacesOf(plant: Plant, asOf: string): readonly PlaceAssessment[] {
  const overlays = documentsUsedBy(plant).filter((document) => document.kind === 'overlay');
  return placesOf(withOverlays(plant, overlays), asOf);
}

/** The editions the plant uses, in its order. */
export function documentsUsedBy(plant: Plant): readonly CatalogDocument[] {
  return plant.catalogs.map((edition) => opened(shelf, edition));
}

/** @param places of the plant as judged by 3.1 to 3.8 */
export function judgedBeside(
  plant: Plant,
  asOf: string,
  links: LinkIndex,
  places: readonly PlaceAssessment[] = overlaidPlacesOf(plant, asOf),
): JudgedBeside {
  const documents = documentsUsedBy(plant);
  const beside = besideOf(plant, documents, () => links, asOf);
  const points = standpointsOf({ system: catalog, places, programs: beside.programs, documents });
  const covered = ({ rows, ...framework }: RequirementsCatalog): JudgedBeside['coverage'][number] => {
    const edition = editionOf(framework);
    const names = rows.map(({ id }) => `${edition}/${id}`);
    return { catalog: edition, rows: coverageOf(names, points, links, new Set(plant.catalogs)) };
  };
  return { ...beside, coverage: documents.filter(isFramework).map(covered) };
}

function isFramework(document: CatalogDocument): document is RequirementsCatalog {
  return document.kind === 'law' || document.kind === 'framework';
}
