/**
 * Programs: rows of documents without security levels, judged by the generic answers (3.3, 3.4) at the site, a supplier
 * or a product, each with its maturity. Never merged into SL-A.
 */
import { editionOf, rolesOf, type RequirementsCatalog } from '../catalog/catalog.ts';
import { V, verdictOf } from '../evaluate/cells.ts';
import type { VerdictCode } from '../evaluate/assessment.ts';
import { KIND_BIT, rowTable } from '../evaluate/row-table.ts';
import { judgeAlone, lonePlaces } from '../evaluate/lone-place.ts';
import { requirementsSource } from '../evaluate/table-source.ts';
import {
  cellAt,
  plainVerdict,
  usedAt,
  type JudgedPlace,
  type PlainVerdict,
} from '../evaluate/verdict-view.ts';
import { byCodeUnit } from '../lib/order.ts';
import type { EvidenceKind, Plant } from '../model/plant.ts';
import { NO_MATURITY, maturityOf, type Maturity } from './maturity.ts';

export interface ProgramVerdict extends PlainVerdict {
  /** The id of the row in its document. */
  readonly row: string;
  readonly maturity: Maturity;
}

export type ProgramCounts = Readonly<Record<VerdictCode, number>>;

export interface ProgramAssessment {
  /** `<document>@<edition>`. */
  readonly catalog: string;
  /** `site`, `supplier:<id>` or `product:<id>`. */
  readonly place: string;
  readonly counts: ProgramCounts;
  readonly rows: readonly ProgramVerdict[];
}

/** A document at one of the places where it is judged. */
export interface JudgedProgram {
  readonly catalog: RequirementsCatalog;
  readonly at: JudgedPlace;
}

/** Every document of the plant that is judged row by row without levels, at each place it is judged at. */
export function judgePrograms(
  plant: Plant,
  catalogs: readonly RequirementsCatalog[],
  asOf: string,
): readonly JudgedProgram[] {
  return catalogs.flatMap((catalog) => {
    const lone = lonePlaces(plant, rowTable(requirementsSource(catalog, plant.catalogs), []), asOf);
    return placesOf(plant, catalog).map((ref) => {
      const above = ref === 'site' ? ['organisation'] : [];
      return { catalog, at: judgeAlone(lone, ref, above) };
    });
  });
}

/** The same, spelt out. */
export function assessPrograms(
  plant: Plant,
  catalogs: readonly RequirementsCatalog[],
  asOf: string,
): readonly ProgramAssessment[] {
  return judgePrograms(plant, catalogs, asOf).map(assessProgram);
}

function placesOf(plant: Plant, catalog: RequirementsCatalog): readonly string[] {
  switch (catalog.judgedAt) {
    case 'site':
      return ['site'];
    case 'supplier':
      return plant.suppliers
        .filter(({ roles }) => roles.some((role) => rolesOf(catalog)?.includes(role)))
        .map(({ id }) => `supplier:${id}`)
        .sort(byCodeUnit);
    case 'product':
      return plant.products.map(({ id }) => `product:${id}`).sort(byCodeUnit);
  }
}

export function assessProgram({ catalog, at }: JudgedProgram): ProgramAssessment {
  const rows = catalog.rows.map((row, position): ProgramVerdict => ({
    ...plainVerdict(at, position),
    row: row.id,
    maturity: catalog.maturity === undefined ? NO_MATURITY : maturityAt(at, position),
  }));
  return { catalog: editionOf(catalog), place: at.place.ref, counts: countsOf(rows), rows };
}

const LIVED: ReadonlySet<number> = new Set([V.met, V.compensated, V.partial]);
const KINDS = Object.keys(KIND_BIT) as EvidenceKind[];

/** What the answer used states, and what its live evidence in scope shows of it. */
function maturityAt(at: JudgedPlace, row: number): Maturity {
  const used = usedAt(at, row);
  if (used === null || !LIVED.has(verdictOf(cellAt(at, row)))) return NO_MATURITY;
  const accepts = at.context.table.accepts[row] as number;
  const bits = used.evidence
    .filter(({ places }) => places.has(at.place.ref))
    .reduce((all, { kindBit }) => all | (kindBit & accepts), 0);
  return maturityOf(
    used.answer.maturity,
    KINDS.filter((kind) => (bits & KIND_BIT[kind]) !== 0),
  );
}

export function countsOf(rows: readonly ProgramVerdict[]): ProgramCounts {
  const counts = {
    met: 0,
    compensated: 0,
    partial: 0,
    unmet: 0,
    notApplicable: 0,
    undetermined: 0,
    failed: 0,
  };
  for (const { verdict } of rows) counts[verdict]++;
  return counts;
}
