/** The steps of 62443-3-2 of a judged plant, with the catalog whose rows they are. */
import { editionOf, isRequirements, type RequirementsCatalog } from '../catalog/catalog.ts';
import { zcrGround } from '../program/zcr/ground.ts';
import { stepsOf, type SucSteps } from '../program/zcr/steps.ts';
import type { RatedScenario } from '../risk/scenarios.ts';
import type { WhyContext } from './chain.ts';
import { scenariosOf } from './scenario-ground.ts';

const DOCUMENT = '62443-3-2';

export interface PlantSteps {
  readonly catalog: RequirementsCatalog;
  /** The plant answers rows of the document. */
  readonly inUse: boolean;
  readonly sucs: readonly SucSteps[];
  readonly rated: readonly RatedScenario[];
}

/** null where the document is not at hand. */
export function stepsOfPlant(context: WhyContext): PlantSteps | null {
  const { index, findings, library } = context;
  const catalog = catalogOf(context);
  if (catalog === null) return null;
  const told = library.programs().map((program) => program.told);
  const program = told.find((each) => each.catalog === editionOf(catalog) && each.place === 'site');
  const answers = new Map((program?.rows ?? []).map((row) => [row.row, row] as const));
  const rated = scenariosOf(context);
  const ground = zcrGround(index, findings, rated, library.documents);
  const rows = catalog.rows.map(({ id }) => id);
  return { catalog, inUse: program !== undefined, sucs: stepsOf(ground, rows, answers), rated };
}

/** The edition in use, else the newest at hand. */
function catalogOf({ library: { documents, shelf, document } }: WhyContext): RequirementsCatalog | null {
  const used = documents.find(({ id }) => id === DOCUMENT);
  const newest = shelf.editions.findLast((one) => one.startsWith(`${DOCUMENT}@`));
  const catalog = used ?? (newest === undefined ? null : document(newest));
  return catalog !== null && isRequirements(catalog) ? catalog : null;
}
