/** docs/rules.md 3.10, all of it: what a plant is judged by besides SL-A. */
import {
  editionOf,
  type Catalog,
  type CatalogDocument,
  type ComponentCatalog,
  type RequirementsCatalog,
} from '../../catalog/catalog.ts';
import type { LinkSet } from '../../catalog/links.ts';
import type { PlaceAssessment } from '../../evaluate/assessment.ts';
import type { Plant } from '../../model/plant.ts';
import type { JudgedBeside } from '../beside.ts';
import { naiveCapabilities } from './capability-3-10.ts';
import { naiveCoverage } from './coverage-3-10.ts';
import { naivePrograms } from './programs-3-10.ts';
import { naiveSustained } from './sustained-3-10.ts';

/**
 * @param documents the editions the plant uses
 * @param places of the plant as judged by 3.1 to 3.8
 */
export function naiveBeside(
  plant: Plant,
  asOf: string,
  documents: readonly CatalogDocument[],
  links: readonly LinkSet[],
  places: readonly PlaceAssessment[],
): JudgedBeside {
  const system = documents.find((document): document is Catalog => document.kind === 'system');
  if (system === undefined) throw new Error('no 62443-3-3');
  const withoutLevels = documents.filter(isWithoutLevels);
  const programs = naivePrograms({ plant, asOf, documents: withoutLevels });
  return {
    programs,
    sustained: naiveSustained(plant, system, withoutLevels, links, programs),
    products: documents
      .filter((document): document is ComponentCatalog => document.kind === 'component')
      .flatMap((components) => naiveCapabilities({ plant, asOf, components })),
    coverage: withoutLevels
      .filter(({ kind }) => kind === 'law' || kind === 'framework')
      .map((framework) => ({
        catalog: editionOf(framework),
        rows: naiveCoverage(framework, links, { system, places, programs, documents, inUse: plant.catalogs }),
      })),
  };
}

function isWithoutLevels(document: CatalogDocument): document is RequirementsCatalog {
  return ['program', 'provider', 'development', 'workflow', 'law', 'framework'].includes(document.kind);
}
