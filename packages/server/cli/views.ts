/** Views of an assessment besides zones, as text: programs, what components can do, a law or framework, an asset. */
import { isRequirements } from '@bulkhead/core/catalog/catalog.ts';
import { rowTitles } from '@bulkhead/core/catalog/row-titles.ts';
import { besideAt } from '@bulkhead/core/program/at-place.ts';
import { coverageJson } from '@bulkhead/core/report/render/coverage-json.ts';
import { assetText } from '@bulkhead/core/report/render/terminal/asset.ts';
import { coverageText } from '@bulkhead/core/report/render/terminal/coverage.ts';
import type { Reading } from '@bulkhead/core/report/render/terminal/gauge.ts';
import { productsText } from '@bulkhead/core/report/render/terminal/products.ts';
import { triageJson } from '@bulkhead/core/report/render/triage-json.ts';
import { triageText } from '@bulkhead/core/report/render/terminal/triage.ts';
import { triageOfPlant, type PlaceTriage } from '@bulkhead/core/evaluate/triage.ts';
import { programText } from '@bulkhead/core/report/render/terminal/program.ts';
import { coverageOfView, type Coverage, type CoverageView } from '../app/coverage-view.ts';
import type { AssessedPlant } from './plant-source.ts';
import { CallError } from './refused.ts';
import type { World } from './world.ts';

export interface ViewCall {
  readonly assessed: AssessedPlant;
  /** One place alone, or null. */
  readonly place: string | null;
  readonly reading: Reading;
  readonly all: boolean;
  /** Options that a command in the text takes over, such as ` --lang de`. */
  readonly options: string;
}

/** @throws CallError where nothing of the view is judged at the place */
export function viewText(
  view: 'triage' | 'program' | 'products' | CoverageView,
  call: ViewCall,
  world: World,
): string {
  switch (view) {
    case 'triage':
      return triageView(call, world);
    case 'program':
      return programsView(call, world);
    case 'products':
      return productsView(call, world);
    default:
      return coverageText({
        ...coverage(view, call),
        view,
        place: call.place,
        plantName: call.assessed.plant.name,
        asOf: call.assessed.assessment.asOf,
        all: call.all,
        folder: call.assessed.folder,
        options: call.options,
        ...world,
      });
  }
}

/** @throws CallError where nobody can be asked about the place */
function triagePlaces({ assessed, place }: ViewCall): readonly PlaceTriage[] {
  const all = triageOfPlant(assessed.index);
  const found = place === null ? all : all.filter(({ ref }) => ref === place);
  if (place !== null && found.length === 0) throw notJudged('triage', place, all[0]?.ref);
  return found;
}

function triageView(call: ViewCall, world: World): string {
  const { plant, assessment, folder } = call.assessed;
  const { place, options } = call;
  return triageText({
    places: triagePlaces(call),
    plant,
    asOf: assessment.asOf,
    place,
    folder,
    options,
    ...world,
  });
}

export function triageViewJson(call: ViewCall): string {
  return triageJson(triagePlaces(call), call.assessed.catalog, call.assessed.assessment);
}

export function coverageViewJson(view: CoverageView, call: ViewCall): string {
  const { framework, rows, own } = coverage(view, call);
  return coverageJson(framework, rows, own, call.assessed.assessment);
}

/** What is judged at a place that is no zone or conduit, whatever the view that tells it. */
export function placeViews(place: string, call: ViewCall, world: World): string {
  const { assessed } = call;
  const { programs, products } = besideAt(assessed.beside(), place);
  const asset = assessed.plant.assets.find(({ id }) => place === `asset:${id}`);
  const { plant, folder } = assessed;
  const hasOwnCapability = products.length > 0;
  const texts = [
    ...(asset === undefined
      ? []
      : [assetText({ asset, plant, hasOwnCapability, folder, options: call.options, ...world })]),
    ...(hasOwnCapability ? [productsView(call, world)] : []),
    ...(programs.length > 0 ? [programsView(call, world)] : []),
  ];
  if (texts.length === 0) throw new CallError('nothing-judged', { place });
  return texts.join('\n');
}

function programsView(call: ViewCall, world: World): string {
  const { assessed, place } = call;
  const { plant, documents, folder, assessment } = assessed;
  const beside = assessed.beside();
  const { programs } = place === null ? beside : besideAt(beside, place);
  if (programs.length === 0 && place !== null) throw notJudged('program', place, beside.programs[0]?.place);
  return programText({
    programs,
    catalogs: documents.filter(isRequirements),
    plant,
    asOf: assessment.asOf,
    reading: call.reading,
    rows: rowsOf(call),
    folder,
    options: call.options,
    ...world,
  });
}

function productsView(call: ViewCall, world: World): string {
  const { assessed, place } = call;
  const { plant, documents, folder } = assessed;
  const beside = assessed.beside();
  const { products } = place === null ? beside : besideAt(beside, place);
  if (products.length === 0 && place !== null) throw notJudged('products', place, beside.products[0]?.ref);
  return productsText({
    products,
    plant,
    titleOf: rowTitles(documents),
    reading: call.reading,
    rows: rowsOf(call),
    folder,
    options: call.options,
    ...world,
  });
}

function coverage(view: CoverageView, { assessed, place }: ViewCall): Coverage {
  const { catalog, documents, assessment } = assessed;
  const judged = { catalog, documents, places: assessment.places, beside: assessed.beside() };
  const found = coverageOfView(view, judged, place ?? undefined);
  if (found === null) throw notJudged(view, place ?? '', assessment.places[0]?.ref);
  return found;
}

/** All places are too much row by row, unless it is asked for. */
function rowsOf({ place, all }: ViewCall): 'none' | 'open' | 'all' {
  if (all) return 'all';
  return place === null ? 'none' : 'open';
}

function notJudged(view: string, place: string, other: string | undefined): CallError {
  return new CallError('not-judged-at', { view, place, other: other ?? '' });
}
