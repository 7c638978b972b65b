/** The sheet of facts: a row for each fact of the site, a zone or a conduit on which a row of the catalogs depends there. */
import { judgedAtZone } from '../evaluate/selection.ts';
import { ancestorsOf, type PlantIndex } from '../evaluate/plant-index.ts';
import { statedBits, type StatedFacts } from '../evaluate/facts.ts';
import type { Place } from '../evaluate/place.ts';
import { V, verdictOf } from '../evaluate/cells.ts';
import { shownBy } from '../evaluate/shown-by.ts';
import { placeInIndex, type PlaceInIndex } from '../evaluate/verdict-view.ts';
import { plantOf } from '../model/entities.ts';
import type { Plant } from '../model/plant.ts';
import { FACTS_SHOWN_BEFORE, FACTS_SHOWN_BEHIND } from './shown-columns.ts';
import { factKey } from './fact-part.ts';
import { partOf } from './parts.ts';
import type { Shown, SheetTable, TableRow } from './table.ts';

/** @param places refs of zones and conduits, in the order of the rows; the site comes first */
export function factTable(index: PlantIndex, places: readonly string[]): SheetTable {
  const plant = plantOf(index.entities);
  const context = {
    index,
    plant,
    allRows: rowsByFact(
      index,
      index.table.key.map((_, row) => row),
    ),
  };
  const atPlaces = places.flatMap((ref) => {
    const position = index.position.get(ref);
    if (position === undefined) throw new Error(`no place ${ref}`);
    return placeRows(context, placeInIndex(index, position));
  });
  const rows = [...siteRows(context), ...atPlaces];
  return { kind: 'facts', before: FACTS_SHOWN_BEFORE, behind: FACTS_SHOWN_BEHIND, rows };
}

interface Context {
  readonly index: PlantIndex;
  readonly plant: Plant;
  /** All rows that depend on a fact, by its bit. */
  readonly allRows: RowsByFact;
}

/** Short ids of rows, by the bit of the fact they depend on. */
type RowsByFact = readonly (readonly string[])[];

function rowsByFact({ table }: PlantIndex, rows: readonly number[]): RowsByFact {
  return table.factIds.map((_, bit) =>
    rows
      .filter((row) => ((table.facts[row] as number) & (1 << bit)) !== 0)
      .map((row) => (table.key[row] as string).replace(/^[^/]*\//, '')),
  );
}

/** What the site states, its zones take over. */
function siteRows(context: Context): readonly TableRow[] {
  const { index, plant, allRows } = context;
  return index.table.factIds.flatMap((_, bit) => {
    const row = { ref: 'site', name: plant.site?.name ?? '', shows: [], above: [] };
    return factRow(context, row, bit, allRows[bit] ?? []);
  });
}

function placeRows(context: Context, at: PlaceInIndex): readonly TableRow[] {
  const { index, plant } = context;
  const { place } = at;
  const rows = rowsByFact(index, judgedRows(at));
  const above = statementsAbove(index, place);
  return index.table.factIds.flatMap((fact, bit) => {
    const shows = (place.shown & (1 << bit)) === 0 ? [] : shownBy(plant, place.ref, fact);
    const name = (place.zone ?? place.conduit)?.name ?? '';
    return factRow(context, { ref: place.ref, name, shows, above }, bit, rows[bit] ?? []);
  });
}

/** Rows that are judged at the place: those left to the zones and overlay rows that are not asked depend on nothing there. */
function judgedRows({ index: { table }, input, judged }: PlaceInIndex): readonly number[] {
  return table.conditional.filter((row) => {
    if (verdictOf(judged.cells[row] as number) === V.notAsked) return false;
    return !judgedAtZone(input, row) || input.place.own.byRow[row] !== undefined;
  });
}

interface Statement {
  readonly ref: string;
  readonly facts: StatedFacts;
}

/** Nearest first; a conduit states its facts itself. */
function statementsAbove(index: PlantIndex, place: Place): readonly Statement[] {
  if (place.zone === null) return [];
  return [...ancestorsOf(index.places, place), { ref: 'site', facts: index.siteFacts }];
}

interface FactPlace {
  readonly ref: string;
  readonly name: string;
  readonly shows: readonly string[];
  readonly above: readonly Statement[];
}

function factRow(
  { index, plant }: Context,
  { ref, name, shows, above }: FactPlace,
  bit: number,
  rows: readonly string[],
): readonly TableRow[] {
  if (rows.length === 0) return [];
  const fact = index.table.factIds[bit] as string;
  const said = above.find(({ facts }) => (statedBits(facts) & (1 << bit)) !== 0);
  const key = factKey(ref, fact);
  return [
    {
      key,
      entity: partOf(plant, index.entities, 'fact', key),
      before: [
        text(ref),
        text(name),
        text(fact),
        { type: 'fact', fact, trueWhen: index.catalog.facts[bit]?.trueWhen ?? '' },
        text(shows.join(', ')),
      ],
      behind: [
        { type: 'choice', word: said === undefined ? '' : valueIn(said.facts, bit) },
        text(said?.ref ?? ''),
        text(rows.join(', ')),
      ],
    },
  ];
}

function valueIn({ yes, no }: StatedFacts, bit: number): 'true' | 'false' | 'unknown' {
  if ((yes & (1 << bit)) !== 0) return 'true';
  return (no & (1 << bit)) !== 0 ? 'false' : 'unknown';
}

function text(value: string): Shown {
  return { type: 'text', text: value };
}
