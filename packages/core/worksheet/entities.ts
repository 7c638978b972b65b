/** From edited rows to entities: as they were written out, and as the sheets would have them. */
import type { Entity } from '../model/kinds.ts';
import { refuse, type Placed, type ProblemSink } from '../model/problems.ts';
import { REFUSED } from '../model/text/refused.ts';
import { fieldNamed, type FieldColumn, type SheetEntityKind } from './column.ts';
import { sameText } from './cell-text.ts';
import { fieldText } from './field-text.ts';
import type { BaseRow } from './open.ts';
import { formOf, sheetOf } from './naming.ts';
import type { PartRow } from './part.ts';
import { isPart } from './parts.ts';
import type { CellEdit, RowEdit } from './rows.ts';
import { valueOfText } from './values.ts';

/** All that the sheets say of one entity. */
export interface EntityEdit {
  readonly kind: SheetEntityKind;
  readonly key: string;
  readonly base: BaseRow;
  /** By field. */
  readonly edits: ReadonlyMap<string, CellEdit>;
  readonly at: (field: string) => Placed;
}

/** What a row says: an entity, or a part of one. */
export type RowValue = Entity | PartRow;

/** A row as it was written out, as the sheets have it and as the plant has it; null where there is nothing. */
export interface EditedEntity {
  readonly edit: EntityEdit;
  readonly base: RowValue | null;
  readonly ours: RowValue | null;
  readonly theirs: RowValue | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** Rows of all files by the entity they are about; two that say different things in one field are refused. */
export function editsByEntity(sink: ProblemSink, rows: readonly RowEdit[]): readonly EntityEdit[] {
  const found = new Map<string, EntityEdit & { readonly edits: Map<string, CellEdit> }>();
  for (const row of rows) {
    const key = row.key ?? newKey(sink, row);
    if (key === null) continue;
    const name = `${row.kind} ${key}`;
    const known = found.get(name);
    if (known === undefined) {
      const edits = new Map(row.edits.map((edit) => [edit.field.id, edit] as const));
      found.set(name, { kind: row.kind, key, base: row.base, edits, at: row.at });
    } else for (const edit of row.edits) addEdit(sink, known.edits, edit);
  }
  return [...found.values()];
}

function addEdit(sink: ProblemSink, edits: Map<string, CellEdit>, edit: CellEdit): void {
  const other = edits.get(edit.field.id);
  if (other === undefined) edits.set(edit.field.id, edit);
  else if (!sameText(other.text, edit.text)) {
    const { file, sheet = '', line, column } = other.at.place();
    refuse(sink, 'cell-edited-twice', edit.at, {
      found: edit.text,
      other: other.text,
      file,
      sheet,
      row: line,
      column,
    });
  }
}

/** A cell that is refused already says something, if badly: it is not missed as well. */
function refuseMissing(sink: ProblemSink, field: string, at: Placed): void {
  const { file, sheet, line, column } = at.place();
  const isTold = sink.problems.some(
    ({ at: told }) =>
      told.file === file && told.sheet === sheet && told.line === line && told.column === column,
  );
  if (!isTold) refuse(sink, 'missing-field', at, { fields: [field], n: 1 });
}

/** What a new row is to be known by; null after refusing a row that does not say it. */
function newKey(sink: ProblemSink, { kind, name, edits, at }: RowEdit): string | null {
  const { named } = formOf(kind);
  const stated = named.map((field) => edits.find((edit) => edit.field.id === field));
  const missing = named.filter((_, i) => stated[i] === undefined);
  for (const field of missing) refuseMissing(sink, field, at(field));
  const values = stated.map((edit) =>
    edit === undefined ? undefined : valueOfText(sink, edit.field, edit.text, edit.at),
  );
  return missing.length > 0 || values.includes(REFUSED) ? null : name;
}

/**
 * Only cells that a person changed count: every other field of both sides is what it is now, so that what somebody else
 * changed meanwhile in another field is no conflict and is not lost.
 * @param theirs the entity as it is now
 * @returns null after refusing so much of it that nothing can be said of the rest; where a field is refused and the row
 * is whole without it, the rest is given, so that all that is wrong is told at once
 */
export function editedEntity(
  sink: ProblemSink,
  edit: EntityEdit,
  theirs: RowValue | null,
): EditedEntity | null {
  const now = theirs as Fields | null;
  const base = baseEntity(sink, edit, now);
  if (base === REFUSED) return null;
  const ours: Record<string, unknown> = { ...(now ?? base ?? identityOf(edit)) };
  const refused = new Set<string>();
  for (const [field, { field: column, text, at }] of edit.edits) {
    const value = valueOfText(sink, column, text, at);
    if (value === REFUSED) refused.add(field);
    else put(ours, field, value);
  }
  const before = base as unknown as RowValue | null;
  if (isEmptied(edit.kind, ours)) {
    if (refused.size > 0 || isNothing(sink, edit, before, theirs)) return null;
    return { edit, base: before, ours: null, theirs };
  }
  if (!isWhole(sink, edit, ours, refused)) return null;
  return { edit, base: before, ours: ours as unknown as RowValue, theirs };
}

/** The entity as it was written out, where that matters; null where there was none. */
function baseEntity(sink: ProblemSink, edit: EntityEdit, now: Fields | null): Fields | null | typeof REFUSED {
  const { kind, base, at } = edit;
  const existed = isStated(kind, base);
  if (!existed) return null;
  const entity: Record<string, unknown> = { ...(now ?? identityOf(edit)) };
  for (const field of fieldsFor(kind, base)) {
    const text = base.get(field.id) ?? '';
    if (now !== null && !edit.edits.has(field.id)) continue;
    if (now !== null && sameText(fieldText(now[field.id]), text)) continue;
    const value = valueOfText(sink, field, text, at(field.id));
    if (value === REFUSED) return REFUSED;
    put(entity, field.id, value);
  }
  return entity;
}

/** A judgement begins with its status, a triage or a fact with anything said; an entry of a register is there once it has a row. */
function isStated(kind: SheetEntityKind, base: BaseRow): boolean {
  if (kind === 'answer') return (base.get('status') ?? '') !== '';
  if (formOf(kind).identity !== null) return base.size > 0;
  return formOf(kind).fields.some(({ id }) => (base.get(id) ?? '') !== '');
}

/** Columns that some plants have and others have not, where they were written out, beside those of every plant. */
function fieldsFor(kind: SheetEntityKind, base: BaseRow): readonly FieldColumn[] {
  const { fields } = formOf(kind);
  const always = new Set(fields.map(({ id }) => id));
  const more = [...base.keys()].flatMap((id) =>
    always.has(id) ? [] : (fieldNamed(sheetOf(kind), id) ?? []),
  );
  return [...fields, ...more];
}

function put(entity: Record<string, unknown>, field: string, value: unknown): void {
  if (value === undefined) delete entity[field];
  else entity[field] = value;
}

/** What an entity is known by; an answer and a decision by place and requirement; a part does not name itself. */
function identityOf({ kind, key }: Pick<EntityEdit, 'kind' | 'key'>): Fields {
  if (isPart(kind)) return {};
  if (kind === 'triage') return { place: key };
  if (kind !== 'answer' && kind !== 'disposition') return { id: key };
  const space = key.indexOf(' ');
  return { place: key.slice(0, space), requirement: key.slice(space + 1) };
}

/** A judgement, part or triage of which nothing is left is none; what the sheet does not show of it goes too. */
function isEmptied(kind: SheetEntityKind, entity: Fields): boolean {
  const { empties, identity } = formOf(kind);
  const says = ([id, value]: readonly [string, unknown]): boolean =>
    value !== undefined && identity?.includes(id) !== true && fieldNamed(sheetOf(kind), id) !== undefined;
  return empties && !Object.entries(entity).some(says);
}

/** A new row that says of what it is and nothing more, which is refused. */
function isNothing(
  sink: ProblemSink,
  { kind, at }: EntityEdit,
  base: RowValue | null,
  theirs: RowValue | null,
): boolean {
  const { identity, fields } = formOf(kind);
  if (identity === null || base !== null || theirs !== null) return false;
  const field = fields.find(({ id }) => !identity.includes(id))?.id ?? '';
  refuseMissing(sink, field, at(field));
  return true;
}

/** Required fields are there; a list may be stated with nothing in it, which an empty cell cannot say. */
function isWhole(
  sink: ProblemSink,
  { kind, at }: EntityEdit,
  entity: Record<string, unknown>,
  refused: ReadonlySet<string>,
): boolean {
  const missing = formOf(kind).required.filter((field) => entity[field] === undefined);
  for (const field of missing) if (!refused.has(field)) refuseMissing(sink, field, at(field));
  return missing.length === 0 && isOneLikelihood(sink, at, entity);
}

/** A likelihood is a level, or what it follows from, and then both of that. */
function isOneLikelihood(sink: ProblemSink, at: EntityEdit['at'], entity: Fields): boolean {
  const parts = ['likelihood.capability', 'likelihood.exposure'];
  const stated = parts.filter((part) => entity[part] !== undefined);
  if (stated.length === 0) return true;
  if (entity['likelihood'] !== undefined) {
    refuse(sink, 'duplicate-key', at('likelihood'), { found: 'likelihood' });
    return false;
  }
  const [missing] = parts.filter((part) => !stated.includes(part));
  if (missing !== undefined) refuseMissing(sink, missing, at(missing));
  return missing === undefined;
}
