/**
 * What people changed in workbooks, as changes to the plant as it is now. Three ways are looked at, entity by entity: as
 * it was written out, as the sheets have it, as the plant has it; only what a person changed counts.
 */
import { apply, rebase, type Change, type Conflict } from '../model/change.ts';
import { entitiesFrom, entityOf } from '../model/entities.ts';
import type { Entity, EntityKind } from '../model/kinds.ts';
import type { OrganisationAnswers } from '../model/organisation.ts';
import type { Plant } from '../model/plant.ts';
import { inTextOrder, problemSink, type Problem, type SourcePlace } from '../model/problems.ts';
import { checkPlant } from '../model/text/check-plant.ts';
import type { EntitySource } from '../model/text/source.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { WorkbookFault } from '../workbook/fault.ts';
import { editedEntity, editsByEntity, type EditedEntity, type EntityEdit } from './entities.ts';
import { openWorkbook, type OpenTable, type SheetFile } from './open.ts';
import { rowsOf } from './rows.ts';
import type { SheetKind } from './column.ts';

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
}

/** A cell that was changed. */
export interface ChangedCell {
  readonly at: SourcePlace;
  readonly kind: EntityKind;
  readonly id: string;
  readonly field: string;
  /** As the one text of the field; empty where nothing is stated. */
  readonly before: string;
  readonly after: string;
}

export interface TakenIn {
  /** To be applied to the plant as it is now; of what both changed nothing is in it. */
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
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
  const now = entitiesFrom(context.plant);
  const edited = edits.flatMap(
    (edit) => editedEntity(sink, edit, entityOf(now, edit.kind, edit.key) ?? null) ?? [],
  );
  const rebased = rebasedEdits(context.plant, edited);
  checkMerged(sink, context, rebased.merged, edits);
  if (sink.total > 0) return { ok: false, problems: inTextOrder(sink.problems), total: sink.total };
  return {
    ok: true,
    changes: rebased.changes,
    conflicts: rebased.conflicts,
    cells: edits.flatMap(cellsOf),
    notices: read.flatMap(noticeOf),
    models: [...new Set(opened.map(({ about }) => about.model))],
  };
}

/** Both sides as plants: with the entities as they were written out, and as the sheets have them. */
function rebasedEdits(plant: Plant, edited: readonly EditedEntity[]) {
  const now = entitiesFrom(plant);
  const theirs = ({ edit }: EditedEntity): Entity | null => entityOf(now, edit.kind, edit.key) ?? null;
  const change = (each: EditedEntity, before: Entity | null, after: Entity | null): Change[] =>
    before === null && after === null ? [] : [{ kind: each.edit.kind, id: each.edit.key, before, after }];
  const base = apply(
    plant,
    edited.flatMap((each) => change(each, theirs(each), each.base)),
  );
  const ours = apply(
    base,
    edited.flatMap((each) => change(each, each.base, each.ours)),
  );
  const { changes, conflicts } = rebase(base, ours, plant);
  // What is taken is told as the plant will see it: its before is what stands there now.
  const onTop = changes.map((each) => ({ ...each, before: entityOfChange(now, each) }));
  return { changes: onTop, conflicts, merged: apply(plant, onTop) };
}

function entityOfChange(now: ReturnType<typeof entitiesFrom>, { kind, id }: Change): Entity | null {
  return entityOf(now, kind as EntityEdit['kind'], id) ?? null;
}

/** Problems that show only in the plant as a whole, at the cells that brought them. */
function checkMerged(
  sink: ReturnType<typeof problemSink>,
  context: TakeInContext,
  merged: Plant,
  edits: readonly EntityEdit[],
): void {
  const byName = new Map<string, EntityEdit>(edits.map((edit) => [`${edit.kind} ${edit.key}`, edit]));
  checkPlant(sink, merged, context, (kind, id) => {
    const edit = byName.get(`${kind} ${id}`);
    return edit === undefined ? null : sourceOf(edit);
  });
}

function sourceOf({ at }: EntityEdit): EntitySource {
  const found: EntitySource['at'] = ([field]) => at(String(field));
  return { start: at('id'), at: found, keyAt: found };
}

function cellsOf({ kind, key, edits }: EntityEdit): readonly ChangedCell[] {
  return [...edits.values()].map(({ field, base, text, at }) => ({
    at: at.place(),
    kind,
    id: key,
    field: field.id,
    before: base,
    after: text,
  }));
}

function noticeOf({
  table,
  gone,
  columnsGone,
}: {
  readonly table: OpenTable;
  readonly gone: number;
  readonly columnsGone: readonly string[];
}): readonly SheetNotice[] {
  if (gone === 0 && columnsGone.length === 0) return [];
  return [{ file: table.file, kind: table.kind, rowsGone: gone, columnsGone }];
}

/** Why a workbook cannot be read, at its place. */
export function faultProblem(file: string, { code, params, sheet, cell }: WorkbookFault): Problem {
  const at =
    sheet === null
      ? { file, line: 1, column: 1 }
      : { file, sheet, line: cell?.row ?? 1, column: cell?.column ?? 1 };
  return { code, at, params };
}
