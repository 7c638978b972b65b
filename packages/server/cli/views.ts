/** Views of an assessment besides zones: programs, what components can do, a law or framework. */
import {
  editionOf,
  isRequirements,
  rowViews,
  type CatalogDocument,
  type RequirementsCatalog,
} from '@bulkhead/core/catalog/catalog.ts';
import { opened } from '@bulkhead/core/catalog/shelf.ts';
import { standpointsOf } from '@bulkhead/core/program/beside.ts';
import { coverageOf, type CoverageRow } from '@bulkhead/core/program/coverage.ts';
import { coverageJson } from '@bulkhead/core/report/render/coverage-json.ts';
import { coverageText, ownOf } from '@bulkhead/core/report/render/terminal/coverage.ts';
import { productsText } from '@bulkhead/core/report/render/terminal/products.ts';
import { programText } from '@bulkhead/core/report/render/terminal/program.ts';
import { shippedLinks, shippedShelf } from '../app/catalogs.ts';
import type { Assessed } from './plant.ts';
import type { World } from './world.ts';

/** Frameworks by the name of their view. A plant need not use them: its answers to other documents are looked at. */
const FRAMEWORKS: Readonly<Record<string, string>> = {
  nis2: 'nis2@2022-2555',
  csf: 'nist-csf@2.0',
  cra: 'cra@2024-2847',
};

export type View = 'program' | 'products' | 'nis2' | 'csf' | 'cra';

export function viewText(view: View, assessed: Assessed, all: boolean, world: World): string {
  const { plant, documents } = assessed;
  const { programs, products } = assessed.beside();
  switch (view) {
    case 'program':
      return programText({ programs, catalogs: documents.filter(isRequirements), all, ...world });
    case 'products':
      return productsText({ products, plant, titleOf: titleIn(documents), all, ...world });
    default: {
      const { framework, rows } = coverage(view, assessed);
      const shelf = shippedShelf();
      return coverageText({
        framework,
        rows,
        own: ownOf(framework, programs),
        titleOf: titleByEdition(new Map(rows.flatMap(editionsIn).map((id) => [id, opened(shelf, id)]))),
        all,
        ...world,
      });
    }
  }
}

export function coverageViewJson(view: View, assessed: Assessed): string {
  const { framework, rows } = coverage(view, assessed);
  return coverageJson(framework, rows, assessed.assessment);
}

export function isCoverage(view: string): boolean {
  return Object.hasOwn(FRAMEWORKS, view);
}

interface Coverage {
  readonly framework: RequirementsCatalog;
  readonly rows: readonly CoverageRow[];
}

function coverage(view: View, assessed: Assessed): Coverage {
  const framework = opened(shippedShelf(), FRAMEWORKS[view] ?? '');
  if (!isRequirements(framework)) throw new Error(`${view} is no document of requirements`);
  const edition = editionOf(framework);
  const { programs, products } = assessed.beside();
  const rows = coverageOf(
    framework.rows.map((row) => `${edition}/${row.id}`),
    standpointsOf({
      system: assessed.catalog,
      places: assessed.assessment.places,
      documents: assessed.documents,
      programs,
      products,
    }),
    shippedLinks(),
    new Set(assessed.documents.map(editionOf)),
  );
  return { framework, rows };
}

function editionsIn({ linked }: CoverageRow): readonly string[] {
  return linked.map(({ row }) => row.slice(0, row.indexOf('/')));
}

function titleByEdition(documents: ReadonlyMap<string, CatalogDocument>): (row: string) => string {
  const titles = new Map<string, string>();
  for (const [edition, document] of documents) {
    for (const { id, title } of rowViews(document)) titles.set(`${edition}/${id}`, title ?? '');
  }
  return (row) => titles.get(row) ?? '';
}

/** Title of a row by its requirement, with or without the edition. */
function titleIn(documents: readonly CatalogDocument[]): (requirement: string) => string {
  const titles = new Map<string, string>();
  for (const document of documents) {
    for (const { id, title } of rowViews(document)) {
      titles.set(`${document.id}/${id}`, title ?? '');
      titles.set(`${editionOf(document)}/${id}`, title ?? '');
    }
  }
  return (requirement) => titles.get(requirement) ?? '';
}
