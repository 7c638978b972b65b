import { join } from 'node:path';
import { modelDigest } from '@bulkhead/core/model/digest.ts';
import { nearest } from '@bulkhead/core/lib/near.ts';
import { ABOUT_KEYS, WORKSHEET_SCHEMA, type About } from '@bulkhead/core/worksheet/layout.ts';
import { SHEET_KINDS, type SheetKind } from '@bulkhead/core/worksheet/column.ts';
import { rowTitles } from '@bulkhead/core/catalog/row-titles.ts';
import { factTable } from '@bulkhead/core/worksheet/facts.ts';
import { judgementTable } from '@bulkhead/core/worksheet/judgement.ts';
import { exceptionTable, interfaceTable } from '@bulkhead/core/worksheet/part-tables.ts';
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
import { writeWorksheets } from '../app/worksheet-files.ts';
import { textOption, type Call } from './arguments.ts';
import { version } from './help.mjs';
import { assessFolder, dayOf, folderOf, type Assessed } from './plant.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

/** A sheet to be written: under which name, about what. */
interface Planned {
  readonly name: string;
  readonly subject: string | null;
  readonly table: () => SheetTable;
  readonly kind: SheetKind;
}

export function worksheetOut(call: Call, [plantFolder]: readonly string[], world: World): Result {
  const out = textOption(call, 'out');
  if (out === undefined) throw new CallError('out-missing');
  const folder = folderOf(plantFolder);
  const assessed = assessFolder(folder, dayOf(call));
  const about = aboutOf(assessed, world.words);
  const planned = plannedSheets(assessed, kindsOf(call), textOption(call, 'place'));
  const files = planned.map((sheet) => written(sheet, about, assessed, world.words));
  writeWorksheets(out, files, call.options['replace'] === true);
  const report: WorksheetOutReport = {
    folder,
    model: about.model,
    asOf: about.asOf,
    files: files.map(({ name, kind, rows }) => ({ path: join(out, name), kind, rows })),
  };
  const isJson = textOption(call, 'format') === 'json';
  return {
    out: isJson ? worksheetOutJson(report) : worksheetOutText(report, world.words, world.terminal),
    code: 0,
  };
}

function aboutOf({ sources, assessment }: Assessed, { language }: Words): About {
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

function plannedSheets(
  assessed: Assessed,
  kinds: readonly SheetKind[],
  place: string | undefined,
): readonly Planned[] {
  return kinds.flatMap((kind): readonly Planned[] => {
    if (kind === 'judgement') return plannedJudgements(assessed, place);
    if (place !== undefined) return [];
    return [{ name: `${kind}.xlsx`, subject: null, kind, table: () => wholeTable(assessed, kind) }];
  });
}

/** A sheet of the whole plant, as its own text says it. */
function wholeTable(
  { sources: { plant }, assessment, index, documents }: Assessed,
  kind: Exclude<SheetKind, 'judgement'>,
): SheetTable {
  switch (kind) {
    case 'facts':
    case 'triage': {
      const refs = assessment.places.map(({ ref }) => ref);
      return kind === 'facts' ? factTable(index, refs) : triageTable(index, refs);
    }
    case 'exceptions':
      return exceptionTable(plant, rowTitles(documents));
    case 'interfaces':
      return interfaceTable(plant);
    default:
      return registerTable(plant, kind);
  }
}

function plannedJudgements(
  { assessment, index, plant }: Assessed,
  place: string | undefined,
): readonly Planned[] {
  const refs = assessment.places.map(({ ref }) => ref);
  const names = new Map<string, string>([
    ...plant.zones.map(({ id, name }) => [`zone:${id}`, name] as const),
    ...plant.conduits.map(({ id, name }) => [`conduit:${id}`, name] as const),
  ]);
  if (place !== undefined && !refs.includes(place))
    throw new CallError('no-such-place', { found: place, near: nearest(place, refs) ?? '' });
  const given = new Set(plant.answers.map((answer) => answer.place));
  const outside = new Set(plant.zones.flatMap(({ id, kind }) => (kind === 'external' ? [`zone:${id}`] : [])));
  // Nothing is required of an external zone: it has rows where somebody answered there, or asks for them.
  const judged = refs.filter((ref) => !outside.has(ref) || given.has(ref));
  const asked = place === undefined ? judged : [place];
  const each = asked.map((ref): Planned => ({
    name: `judgement-${ref.replace(':', '-')}.xlsx`,
    subject: `${names.get(ref) ?? ref} (${ref})`,
    kind: 'judgement',
    table: () => judgementTable(index, [ref]),
  }));
  if (place !== undefined) return each;
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
  { plant, catalog }: Assessed,
  words: Words,
) {
  const drawn = table();
  const references = referenceLists(plant, kind);
  const workbook = worksheetWorkbook({ table: drawn, about, subject, words, catalog, references });
  return { name, kind, rows: drawn.rows.length, bytes: writeWorkbook(workbook) };
}
