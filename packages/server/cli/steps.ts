/** The steps of 62443-3-2 of an assessed folder, with the catalog whose rows they are. */
import { editionOf, isRequirements, type RequirementsCatalog } from '@bulkhead/core/catalog/catalog.ts';
import { opened } from '@bulkhead/core/catalog/shelf.ts';
import { zcrGround } from '@bulkhead/core/program/zcr/ground.ts';
import { stepsOf, type SucSteps } from '@bulkhead/core/program/zcr/steps.ts';
import type { RatedScenario } from '@bulkhead/core/risk/scenarios.ts';
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { scenariosOf } from '@bulkhead/core/why/scenario-ground.ts';
import { shippedLinks } from '../app/catalogs.ts';
import type { Assessed } from './plant.ts';

const DOCUMENT = '62443-3-2';

export interface PlantSteps {
  readonly catalog: RequirementsCatalog;
  /** The plant answers rows of the document. */
  readonly inUse: boolean;
  readonly sucs: readonly SucSteps[];
  readonly rated: readonly RatedScenario[];
}

export function stepsOfPlant(assessed: Assessed): PlantSteps {
  const { index, findings, documents, shelf, beside } = assessed;
  const catalog = catalogOf(assessed);
  const { programs } = beside();
  const program = programs.find((each) => each.catalog === editionOf(catalog) && each.place === 'site');
  const answers = new Map((program?.rows ?? []).map((row) => [row.row, row] as const));
  const rated = scenariosOf(whyContext(index, findings, { documents, shelf, links: shippedLinks }));
  const ground = zcrGround(index, findings, rated, documents);
  const rows = catalog.rows.map(({ id }) => id);
  return { catalog, inUse: program !== undefined, sucs: stepsOf(ground, rows, answers), rated };
}

/** The edition in use, else the newest at hand. */
function catalogOf({ documents, shelf }: Assessed): RequirementsCatalog {
  const used = documents.find(({ id }) => id === DOCUMENT);
  const edition = shelf.editions.findLast((one) => one.startsWith(`${DOCUMENT}@`)) ?? '';
  const catalog = used ?? opened(shelf, edition);
  if (!isRequirements(catalog)) throw new Error(`${DOCUMENT} has no rows to go through`);
  return catalog;
}
