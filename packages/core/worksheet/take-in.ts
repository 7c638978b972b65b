/**
 * What people changed in workbooks, as changes to the plant as it is now. Three ways are looked at, entity by entity: as
 * it was written out, as the sheets have it, as the plant has it; only what a person changed counts.
 */
import { sameValue } from '../lib/same.ts';
import { apply, type Change } from '../model/change.ts';
import { entitiesFrom, entityOf } from '../model/entities.ts';
import { isListKind, type EntityKind } from '../model/kinds.ts';
import type { OrganisationAnswers } from '../model/organisation.ts';
import type { Plant } from '../model/plant.ts';
import {
  inTextOrder,
  problemSink,
  refuse,
  shown,
  type Problem,
  type ProblemSink,
  type SourcePlace,
} from '../model/problems.ts';
import { checkPlant } from '../model/text/check-plant.ts';
import type { EntitySource } from '../model/text/source.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { WorkbookFault } from '../workbook/fault.ts';
import { editedEntity, editsByEntity, type EditedEntity, type EntityEdit } from './entities.ts';
import { changesOf, conflictOf, outcomeOf, rowNow, type Outcome, type SheetConflict } from './merge.ts';
import { openWorkbook, type OpenTable, type SheetFile } from './open.ts';
import { hasOwner, isPart, ownerOf, partAt, type PartAt } from './parts.ts';
import { rowsOf, type RowsRead } from './rows.ts';
import type { SheetEntityKind, SheetKind } from './column.ts';
import { columnAt } from './inside.ts';
import { formOf } from './naming.ts';
import type { Owner } from './part.ts';

export interface TakeInContext {
  /** As its own text says it. */
  readonly plant: Plant;
  readonly organisation: OrganisationAnswers | null;
  readonly vocabulary: Vocabulary;
}

/** What was found of one sheet beside its edits; nothing of it changes the plant. */
export interface SheetNotice {
  readonly file: string;
  readonly kind: SheetKind;
  readonly rowsGone: number;
  readonly columnsGone: readonly string[];
  /** Rows of which a grey cell was changed, by their numbers in the sheet. */
  readonly greyRows: readonly number[];
  /** Columns that somebody added and wrote into, as spreadsheets call them. */
  readonly ownColumns: readonly string[];
}

/** A cell that was changed. */
export interface ChangedCell {
  readonly at: SourcePlace;
  readonly kind: SheetEntityKind;
  readonly id: string;
  readonly field: string;
  /** As the one text of the field; empty where nothing is stated. */
  readonly before: string;
  readonly after: string;
  readonly outcome: Outcome;
}

export interface TakenIn {
  /** To be applied to the plant as it is now; of what both changed nothing is in it. */
  readonly changes: readonly Change[];
  readonly conflicts: readonly SheetConflict[];
  /** The same where every conflict is decided for the sheet. */
  readonly forSheet: readonly Change[];
  /** What would be wrong with the plant then; it cannot be decided so where there is any. */
  readonly forSheetProblems: readonly Problem[];
  /** In the order of the files. */
  readonly cells: readonly ChangedCell[];
  readonly notices: readonly SheetNotice[];
  /** Digests of the plants the workbooks were made from. */
  readonly models: readonly string[];
}

export type TakeInResult =
  | ({ readonly ok: true } & TakenIn)
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly total: number };

/** Refuses everything that is wrong at once; then nothing is taken in. Never throws on any workbook. */
export function takeIn(files: readonly SheetFile[], context: TakeInContext): TakeInResult {
  const sink = problemSink();
  const opened = files.flatMap((file) => openWorkbook(sink, file, context.plant.id) ?? []);
  const read = opened.flatMap(({ tables }) => tables).map((table) => ({ table, ...rowsOf(sink, table) }));
  const edits = editsByEntity(
    sink,
    read.flatMap(({ rows }) => rows),
  );
  const edited = editedEntities(sink, context.plant, edits);
  const decided = edited.map((each) => ({ each, outcome: outcomeOf(each) }));
  const of = (outcome: Outcome): readonly EditedEntity[] =>
    decided.filter((one) => one.outcome === outcome).map(({ each }) => each);
  const changes = changesOf(context.plant, of('taken'));
  checkMerged(sink, context, apply(context.plant, changes), edited);
  if (sink.total > 0) return { ok: false, problems: inTextOrder(sink.problems), total: sink.total };
  const forSheet = changesOf(context.plant, [...of('taken'), ...of('conflict')]);
  return {
    ok: true,
    changes,
    conflicts: of('conflict').map(conflictOf),
    forSheet,
    forSheetProblems: of('conflict').length === 0 ? [] : problemsWith(context, forSheet, edited),
    cells: edited.flatMap(cellsOf),
    notices: read.flatMap(noticeOf),
    models: [...new Set(opened.map(({ about }) => about.model))],
  };
}

/** Entities first: a part may stand in one that the sheets bring. */
function editedEntities(
  sink: ProblemSink,
  plant: Plant,
  edits: readonly EntityEdit[],
): readonly EditedEntity[] {
  const now = entitiesFrom(plant);
  const read = (edit: EntityEdit): readonly EditedEntity[] => {
    const row = editedEntity(sink, edit, rowNow(plant, now, edit.kind, edit.key));
    return row === null ? [] : [row];
  };
  const whole = edits.filter(({ kind }) => !isPart(kind)).flatMap(read);
  const taken = whole.filter((each) => outcomeOf(each) === 'taken');
  const then = entitiesFrom(apply(plant, changesOf(plant, taken)));
  const parts = edits.flatMap((edit) => {
    if (!isPart(edit.kind)) return [];
    if (hasOwner(then, edit.kind, edit.key)) return read(edit);
    // What it stood in went meanwhile: the plant says something else, as of any row that went.
    const gone = hasOwner(now, edit.kind, edit.key) ? [] : read(edit).filter(({ base }) => base !== null);
    if (gone.length === 0) refuseOwner(sink, edit);
    return gone;
  });
  return [...whole, ...parts];
}

/** There is nothing the part could stand in. */
function refuseOwner(sink: ProblemSink, { kind, key, at }: EntityEdit): void {
  if (!isPart(kind)) return;
  const owner = ownerOf(kind, key);
  const found = shown(owner.kind === 'answer' ? owner.id : `${owner.kind}:${owner.id}`);
  refuse(sink, 'unknown-reference', at(formOf(kind).fields[0]?.id ?? ''), { found, near: '' });
}

/** Beside what any plant may not be: parts that would stand in nothing. */
function problemsWith(
  context: TakeInContext,
  changes: readonly Change[],
  edited: readonly EditedEntity[],
): readonly Problem[] {
  const sink = problemSink();
  const merged = apply(context.plant, changes);
  const entities = entitiesFrom(merged);
  for (const { edit, ours } of edited) {
    if (ours !== null && isPart(edit.kind) && !hasOwner(entities, edit.kind, edit.key))
      refuseOwner(sink, edit);
  }
  checkMerged(sink, context, merged, edited);
  return inTextOrder(sink.problems);
}

/** Problems that show only in the plant as a whole, at the cells that brought them. */
function checkMerged(
  sink: ProblemSink,
  context: TakeInContext,
  merged: Plant,
  edited: readonly EditedEntity[],
): void {
  const sources = new Map<string, EditedEntity[]>();
  for (const row of edited) {
    const { kind, key } = row.edit;
    const { kind: of, id } = isPart(kind) ? ownerOf(kind, key) : { kind, id: key };
    sources.set(`${of} ${id}`, [...(sources.get(`${of} ${id}`) ?? []), row]);
  }
  const entities = entitiesFrom(merged);
  checkPlant(sink, merged, context, (kind: EntityKind, id) => {
    const found = sources.get(`${kind} ${id}`);
    if (found === undefined) return null;
    const entity = isListKind(kind) ? entityOf(entities, kind, id) : merged.site;
    return sourceOf(found, { kind, id } as Owner, entity ?? {});
  });
}

/** What is said of one entity, and of the parts in it, comes from several rows. */
function sourceOf(rows: readonly EditedEntity[], owner: Owner, entity: object): EntitySource {
  const whole = rows.find(({ edit }) => !isPart(edit.kind));
  const first = (whole ?? rows[0]) as EditedEntity;
  const at: EntitySource['at'] = (path) => {
    const part = partAt(owner, entity, path);
    const row = part === null ? undefined : partRow(rows, part);
    if (row === undefined) return first.edit.at(columnAt(path));
    return row.edit.at(part?.field ?? firstField(row));
  };
  return { start: first.edit.at(firstField(first)), at, keyAt: at };
}

function firstField({ edit }: EditedEntity): string {
  return edit.kind === 'exception' ? 'asset' : (formOf(edit.kind).fields[0]?.id ?? '');
}

/** By its key, or by what it says where it is known by something else now. */
function partRow(rows: readonly EditedEntity[], { kind, key, row }: PartAt): EditedEntity | undefined {
  const ofKind = rows.filter(({ edit }) => edit.kind === kind);
  return ofKind.find(({ edit }) => edit.key === key) ?? ofKind.find(({ ours }) => sameValue(ours, row));
}

function cellsOf(row: EditedEntity): readonly ChangedCell[] {
  const { edit, ours, theirs } = row;
  return [...edit.edits.values()].map(({ field, base, text, at }) => ({
    at: at.place(),
    kind: edit.kind,
    id: edit.key,
    field: field.id,
    before: base,
    after: text,
    outcome: sameValue(fieldIn(ours, field.id), fieldIn(theirs, field.id)) ? 'already' : outcomeOf(row),
  }));
}

function fieldIn(row: EditedEntity['ours'], field: string): unknown {
  return (row as Readonly<Record<string, unknown>> | null)?.[field];
}

function noticeOf({
  table,
  gone,
  columnsGone,
  greyRows,
  ownColumns,
}: RowsRead & { readonly table: OpenTable }): readonly SheetNotice[] {
  if (gone + columnsGone.length + greyRows.length + ownColumns.length === 0) return [];
  return [{ file: table.file, kind: table.kind, rowsGone: gone, columnsGone, greyRows, ownColumns }];
}

/** Why a workbook cannot be read, at its place. */
export function faultProblem(file: string, { code, params, sheet, cell }: WorkbookFault): Problem {
  const at =
    sheet === null
      ? { file, line: 1, column: 1 }
      : { file, sheet, line: cell?.row ?? 1, column: cell?.column ?? 1 };
  return { code, at, params };
}
