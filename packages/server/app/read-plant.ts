/** A plant with all it is judged by, wherever it was read from. */
import { hash } from 'node:crypto';
import { once } from '@bulkhead/core/lib/once.ts';
import { modelText } from '@bulkhead/core/model/digest.ts';
import { editionOf, type Catalog, type CatalogDocument } from '@bulkhead/core/catalog/catalog.ts';
import { unresolvedInOverlay, withOverlays } from '@bulkhead/core/catalog/overlays.ts';
import { opened, type CatalogShelf } from '@bulkhead/core/catalog/shelf.ts';
import type { AssessmentSources } from '@bulkhead/core/evaluate/assess.ts';
import { withOrganisation, type OrganisationAnswers } from '@bulkhead/core/model/organisation.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import type { ReadResult } from '@bulkhead/core/model/text/read.ts';
import { CatalogFileError } from './catalogs.ts';
import { FolderError } from './folder-error.ts';
import { loadPlant } from './load-plant.ts';
import { PlantProblems } from './plant-problems.ts';
import { plantShelf } from './plant-shelf.ts';

export interface ReadPlant {
  /** As it is judged: with the organisation's answers where they come from a folder of their own. */
  readonly plant: Plant;
  /** What the assessment is made from. */
  readonly sources: AssessmentSources;
  /** Where something stands in the text; null for what stands in none. */
  readonly locate: Extract<ReadResult, { ok: true }>['locate'];
  readonly catalog: Catalog;
  /** Every edition in use. */
  readonly documents: readonly CatalogDocument[];
  /** Every edition at hand. */
  readonly shelf: CatalogShelf;
}

/** @throws PlantProblems FolderError CatalogFileError */
export function readFolder(folder: string): ReadPlant {
  const shelf = plantShelf(folder);
  const { files, result } = loadPlant(folder, shelf);
  if (!result.ok) throw new PlantProblems(folder, files, result.problems, result.total);
  return readFrom(folder, shelf, result);
}

/** What a plant says, wherever it says it. */
export interface Said {
  readonly plant: Plant;
  readonly organisation: OrganisationAnswers | null;
  readonly locate: ReadPlant['locate'];
}

/** @param from as the caller named it @throws FolderError CatalogFileError */
export function readFrom(
  from: string,
  shelf: CatalogShelf,
  { plant, organisation, locate }: Said,
): ReadPlant {
  const documents = plant.catalogs.map((edition) => opened(shelf, edition));
  const whole = organisation === null ? plant : withOrganisation(plant, organisation);
  const overlays = documents.filter((document) => document.kind === 'overlay');
  refuseUnresolved(documents);
  const sources = {
    plant,
    model: once(() => `sha256:${hash('sha256', modelText(plant), 'hex')}`),
    catalogs: documents.map((document) => ({ id: editionOf(document), digest: document.digest })),
    ...(organisation === null ? {} : { organisation: organisation.digest }),
  };
  const catalog = systemOf(from, documents);
  return { plant: withOverlays(whole, overlays), sources, locate, catalog, documents, shelf };
}

/** @param documents those in use @throws CatalogFileError where an overlay asks for rows of none of them */
export function refuseUnresolved(documents: readonly CatalogDocument[]): void {
  for (const overlay of documents.filter((document) => document.kind === 'overlay')) {
    const unresolved = unresolvedInOverlay(overlay, documents);
    if (unresolved.length > 0) throw new CatalogFileError(editionOf(overlay), unresolved);
  }
}

/** A plant is judged by one edition of the system requirements. */
function systemOf(folder: string, documents: readonly CatalogDocument[]): Catalog {
  const systems = documents.filter((document) => document.kind === 'system');
  if (systems.length > 1) throw new FolderError('editions-many', { folder, found: systems.map(editionOf) });
  const [catalog] = systems;
  if (catalog === undefined) throw new FolderError('edition-missing', { folder });
  return catalog;
}
