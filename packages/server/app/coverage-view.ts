/** How a plant's answers to other documents stand for a law or framework, and what it answered to that itself. */
import {
  editionOf,
  isRequirements,
  rowViews,
  type Catalog,
  type CatalogDocument,
  type RequirementsCatalog,
} from '@bulkhead/core/catalog/catalog.ts';
import { opened, type CatalogShelf } from '@bulkhead/core/catalog/shelf.ts';
import type { PlaceAssessment } from '@bulkhead/core/evaluate/assessment.ts';
import { standpointsOf, type Beside } from '@bulkhead/core/program/beside.ts';
import { coverageOf, type CoverageRow } from '@bulkhead/core/program/coverage.ts';
import { ownAnswers, type OwnAnswers } from '@bulkhead/core/program/own-answers.ts';
import { shippedLinks, shippedShelf } from './catalogs.ts';

/** Frameworks by the name of their view. A plant need not use them: its answers to other documents are looked at. */
export const FRAMEWORKS = {
  nis2: 'nis2@2022-2555',
  csf: 'nist-csf@2.0',
  cra: 'cra@2024-2847',
} as const;
export type CoverageView = keyof typeof FRAMEWORKS;

export function isCoverageView(view: string): view is CoverageView {
  return Object.hasOwn(FRAMEWORKS, view);
}

/** What a plant was judged by. */
export interface JudgedPlant {
  readonly catalog: Catalog;
  /** Every edition in use. */
  readonly documents: readonly CatalogDocument[];
  readonly places: readonly PlaceAssessment[];
  readonly beside: Beside;
}

export interface Coverage {
  readonly framework: RequirementsCatalog;
  readonly rows: readonly CoverageRow[];
  /** By the id of a row: its own answers, place by place. */
  readonly own: OwnAnswers;
  /** Title of a linked row, `<document>@<edition>/<row>`. */
  readonly titleOf: (row: string) => string;
}

/** @param at one place alone: only what is judged there counts. Null where nothing linked or answered is. */
export function coverageOfView(view: CoverageView, judged: JudgedPlant, at?: string): Coverage | null {
  const shelf = shippedShelf();
  const framework = opened(shelf, FRAMEWORKS[view]);
  if (!isRequirements(framework)) throw new Error(`${view} is no document of requirements`);
  const edition = editionOf(framework);
  const { places, catalog: system, documents, beside } = judged;
  const { programs, products } = beside;
  const points = standpointsOf({ system, places, documents, programs, products });
  const here = at === undefined ? points : points.filter(({ place }) => place === at);
  if (here.length === 0 && at !== undefined) return null;
  const rows = coverageOf(
    framework.rows.map((row) => `${edition}/${row.id}`),
    here,
    shippedLinks(),
    new Set(documents.map(editionOf)),
  );
  const own = ownAnswers(
    edition,
    programs.filter(({ place }) => at === undefined || place === at),
  );
  return { framework, rows, own, titleOf: titlesIn(shelf, rows) };
}

/** Only editions that a linked row stands in are opened. */
function titlesIn(shelf: CatalogShelf, rows: readonly CoverageRow[]): (row: string) => string {
  const titles = new Map<string, string>();
  const editions = rows.flatMap(({ linked }) => linked.map(({ row }) => row.slice(0, row.indexOf('/'))));
  for (const edition of new Set(editions)) {
    for (const { id, title } of rowViews(opened(shelf, edition))) titles.set(`${edition}/${id}`, title ?? '');
  }
  return (row) => titles.get(row) ?? '';
}
