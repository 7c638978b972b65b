import { join } from 'node:path';
import { modelDigest } from '@bulkhead/core/model/digest.ts';
import { mostLikely } from '@bulkhead/core/lib/near.ts';
import { ABOUT_KEYS, WORKSHEET_SCHEMA, type About } from '@bulkhead/core/worksheet/layout.ts';
import { SHEET_KINDS, type SheetKind } from '@bulkhead/core/worksheet/column.ts';
import { rowTitles } from '@bulkhead/core/catalog/row-titles.ts';
import { factTable } from '@bulkhead/core/worksheet/facts.ts';
import { gapTable } from '@bulkhead/core/worksheet/gaps.ts';
import { judgementTable } from '@bulkhead/core/worksheet/judgement.ts';
import { exceptionTable, interfaceTable } from '@bulkhead/core/worksheet/part-tables.ts';
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { scenariosOf } from '@bulkhead/core/why/scenario-ground.ts';
import { countermeasureTable, scenarioTable, worstCaseTable } from '@bulkhead/core/worksheet/risk-tables.ts';
import { registerTable } from '@bulkhead/core/worksheet/registers.ts';
import { triageTable } from '@bulkhead/core/worksheet/triage.ts';
import type { SheetTable } from '@bulkhead/core/worksheet/table.ts';
import { referenceLists } from '@bulkhead/core/report/render/worksheet/references.ts';
import { worksheetWorkbook } from '@bulkhead/core/report/render/worksheet/workbook.ts';
import { worksheetOutJson } from '@bulkhead/core/report/render/results-json.ts';
import { worksheetOutText } from '@bulkhead/core/report/render/terminal/worksheet.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import type { WorksheetOutReport } from '@bulkhead/core/report/worksheet-report.ts';
import { writeWorkbook } from '@bulkhead/core/workbook/write.ts';
import { packing, type Packing } from '@bulkhead/core/workbook/write/zip.ts';
import { shippedLinks } from '../app/catalogs.ts';
import { writeWorksheets } from '../app/worksheet-files.ts';
import { textOption, type Call } from './arguments.ts';
import { version } from './help.mjs';
import { dayOf } from './day.ts';
import { assessedSource, type AssessedPlant } from './plant-source.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

/** A sheet to be written: under which name, about what. */
interface Planned {
  readonly name: string;
  readonly subject: string | null;
  readonly table: () => SheetTable;
  readonly kind: SheetKind;
}

export async function worksheetOut(call: Call, [named]: readonly string[], world: World): Promise<Result> {
  const out = textOption(call, 'out');
  if (out === undefined) throw new CallError('out-missing');
  const made = await madeSheets(call, named, world.words);
  writeWorksheets(out, made.files, call.options['replace'] === true);
  return sheetsTold(call, out, made, world);
}

export function sheetsTold(
  call: Call,
  out: string,
  { files, folder, record, model, asOf }: MadeSheets,
  world: World,
): Result {
  const report: WorksheetOutReport = {
    folder,
    model,
    asOf,
    files: files.map(({ name, kind, rows }) => ({ path: join(out, name), kind, rows })),
  };
  const isJson = textOption(call, 'format') === 'json';
  return {
    out: isJson ? worksheetOutJson(report) : worksheetOutText(report, record, world.words, world.terminal),
    code: 0,
  };
}

export interface MadeSheets extends Pick<AssessedPlant, 'folder' | 'record'>, Pick<About, 'model' | 'asOf'> {
  readonly files: readonly {
    readonly name: string;
    readonly kind: SheetKind;
    readonly rows: number;
    readonly bytes: Uint8Array;
  }[];
}

/** The sheets, wherever they go then. @throws CallError PlantProblems FolderError RecordError */
export async function madeSheets(call: Call, named: string | undefined, words: Words): Promise<MadeSheets> {
  const assessed = await assessedSource(call, named, dayOf(call));
  const { folder, record } = assessed;
  const about = aboutOf(assessed, words);
  const place = textOption(call, 'place');
  const planned =
    place === undefined ? plannedSheets(assessed, kindsOf(call)) : plannedAt(assessed, kindsAt(call), place);
  const packed = packing();
  const files = planned.map((sheet) => written(sheet, about, assessed, { words, packed }));
  return { folder, record, model: about.model, asOf: about.asOf, files };
}

function aboutOf({ sources, assessment }: AssessedPlant, { language }: Words): About {
  const { plant } = sources;
  const about: About = {
    schema: WORKSHEET_SCHEMA,
    plant: plant.id,
    name: plant.name,
    model: modelDigest(plant),
    asOf: assessment.asOf,
    engine: version(),
    language,
  };
  return Object.fromEntries(ABOUT_KEYS.map((key) => [key, about[key]])) as About;
}

/** Kinds the call asks for, in their order; all where it asks for none. */
function kindsOf(call: Call): readonly SheetKind[] {
  const asked = textOption(call, 'only')
    ?.split(',')
    .map((kind) => kind.trim());
  if (asked === undefined) return SHEET_KINDS;
  const unknown = asked.find((kind) => !(SHEET_KINDS as readonly string[]).includes(kind));
  if (unknown !== undefined) throw new CallError('sheet-kind', { found: unknown, expected: SHEET_KINDS });
  return SHEET_KINDS.filter((kind) => asked.includes(kind));
}

/** Kinds of which a place has a sheet of its own. */
const AT_PLACES = ['judgement', 'facts', 'triage', 'gaps'] as const satisfies readonly SheetKind[];
type KindAtPlaces = (typeof AT_PLACES)[number];

/** Of one place: the judgement sheet where the call names no kind. A sheet of the whole plant is refused. */
function kindsAt(call: Call): readonly KindAtPlaces[] {
  if (textOption(call, 'only') === undefined) return ['judgement'];
  const asked = kindsOf(call);
  const whole = asked.find((kind) => !(AT_PLACES as readonly string[]).includes(kind));
  if (whole !== undefined) throw new CallError('sheet-of-plant', { found: whole, expected: AT_PLACES });
  return AT_PLACES.filter((kind) => asked.includes(kind));
}

function plannedAt(
  assessed: AssessedPlant,
  kinds: readonly KindAtPlaces[],
  place: string,
): readonly Planned[] {
  const { index, plant, assessment } = assessed;
  const refs = assessment.places.map(({ ref }) => ref);
  if (!refs.includes(place))
    throw new CallError('no-such-place', { found: place, near: mostLikely(place, refs) ?? '' });
  const tables = { judgement: judgementTable, facts: factTable, triage: triageTable, gaps: gapTable };
  return kinds.map((kind) => {
    const table = tables[kind](index, [place]);
    if (table.rows.length === 0) throw new CallError('no-sheet-at', { kind, place });
    return {
      name: `${kind}-${place.replace(':', '-')}.xlsx`,
      subject: subjectOf(plant, place),
      kind,
      table: () => table,
    };
  });
}

/** The name and the ref of a place, as the head of its sheet says it. */
function subjectOf({ zones, conduits }: AssessedPlant['plant'], ref: string): string {
  const of = ref.startsWith('zone:') ? zones : conduits;
  const name = of.find(({ id }) => ref.endsWith(`:${id}`))?.name;
  return `${name ?? ref} (${ref})`;
}

function plannedSheets(assessed: AssessedPlant, kinds: readonly SheetKind[]): readonly Planned[] {
  return kinds.flatMap((kind): readonly Planned[] => {
    if (kind === 'judgement') return plannedJudgements(assessed);
    return [{ name: `${kind}.xlsx`, subject: null, kind, table: () => wholeTable(assessed, kind) }];
  });
}

/** A sheet of the whole plant, as its own text says it. */
function wholeTable(
  { sources: { plant }, assessment, index, documents, findings, shelf }: AssessedPlant,
  kind: Exclude<SheetKind, 'judgement'>,
): SheetTable {
  const rated = () => scenariosOf(whyContext(index, findings, { documents, shelf, links: shippedLinks }));
  switch (kind) {
    case 'facts':
    case 'gaps':
    case 'triage': {
      const refs = assessment.places.map(({ ref }) => ref);
      const tables = { facts: factTable, gaps: gapTable, triage: triageTable };
      return tables[kind](index, refs);
    }
    case 'exceptions':
      return exceptionTable(plant, rowTitles(documents));
    case 'interfaces':
      return interfaceTable(plant);
    case 'worstCases':
      return worstCaseTable(plant);
    case 'scenarios':
      return scenarioTable(index, plant, rated());
    case 'countermeasures':
      return countermeasureTable(plant, rated());
    default:
      return registerTable(plant, kind);
  }
}

function plannedJudgements({ assessment, index, plant }: AssessedPlant): readonly Planned[] {
  const refs = assessment.places.map(({ ref }) => ref);
  const given = new Set(plant.answers.map((answer) => answer.place));
  const outside = new Set(plant.zones.flatMap(({ id, kind }) => (kind === 'external' ? [`zone:${id}`] : [])));
  // Nothing is required of an external zone: it has rows where somebody answered there, or asks for them.
  const judged = refs.filter((ref) => !outside.has(ref) || given.has(ref));
  const each = judged.map((ref): Planned => ({
    name: `judgement-${ref.replace(':', '-')}.xlsx`,
    subject: subjectOf(plant, ref),
    kind: 'judgement',
    table: () => judgementTable(index, [ref]),
  }));
  const all: Planned = {
    name: 'judgement.xlsx',
    subject: null,
    kind: 'judgement',
    table: () => judgementTable(index, judged),
  };
  return [all, ...each];
}

function written(
  { name, subject, kind, table }: Planned,
  about: About,
  { plant, catalog }: AssessedPlant,
  { words, packed }: { readonly words: Words; readonly packed: Packing },
) {
  const drawn = table();
  const references = referenceLists(plant, kind);
  const workbook = worksheetWorkbook({ table: drawn, about, subject, words, catalog, references });
  return { name, kind, rows: drawn.rows.length, bytes: writeWorkbook(workbook, packed) };
}
