/** Columns of a register out of the fields of what it holds: what stands in them, what finds them, how they are changed. */
import type { shapeOf } from '@bulkhead/core/model/text/shape.ts';
import { fieldText } from '@bulkhead/core/worksheet/field-text.ts';
import type { CellEdit, Column } from '../../ui/grid/column.ts';
import { fieldOf, setOfField, type Field } from './field.ts';
import type { Names } from './names.ts';

export interface Head {
  readonly head: string;
  readonly note?: string;
}

export interface FieldColumns<R> {
  readonly schema: Parameters<typeof shapeOf>[0];
  readonly heads: readonly (readonly [id: string, head: Head])[];
  readonly names: Names;
  /** A word of a list, as it is read. */
  readonly word: (field: string, value: string) => string;
  /** Words of these are put in the order in which the form of the plant has them. */
  readonly ranked?: readonly string[];
  /** Lists that hold but one. */
  readonly single?: readonly string[];
  readonly widths: Readonly<Record<string, string>>;
  readonly mono: readonly string[];
  readonly own?: Readonly<Record<string, Partial<Column<R>>>>;
}

type Said = Readonly<Record<string, unknown>>;
const valueOf = (row: object, id: string): unknown => (row as Said)[id];
const listOf = (value: unknown): readonly string[] =>
  value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)];

export function fieldColumns<R extends object>(of: FieldColumns<R>): readonly Column<R>[] {
  return of.heads.map(([id, { head, note }]): Column<R> => {
    const field = fieldOf(of.schema, id);
    return {
      id,
      head,
      note,
      width: of.widths[id] ?? 'minmax(6rem, 1fr)',
      isMono: of.mono.includes(id),
      ...readOf(field, of),
      // What a thing is called by for good is changed by nobody.
      ...(id === 'id' ? {} : { edit: editOf<R>(field, of) }),
      ...of.own?.[id],
    };
  });
}

/** Those that are shown before somebody chooses come first, in their order. */
export function usualFirst<R>(columns: readonly Column<R>[], usual: readonly string[]): readonly Column<R>[] {
  return [
    ...usual.flatMap((id) => columns.find((column) => column.id === id) ?? []),
    ...columns.filter(({ id }) => !usual.includes(id)),
  ];
}

function readOf<R extends object>(
  { id, means }: Field,
  { names, word, ranked }: FieldColumns<R>,
): Pick<Column<R>, 'text' | 'also' | 'order'> {
  const values = (row: R): readonly string[] => listOf(valueOf(row, id));
  switch (means.by) {
    case 'reference':
      return {
        text: (row) =>
          values(row)
            .map((each) => names.of(`${means.to}:${each}`))
            .join(', '),
        also: (row) => values(row).flatMap((each) => [each, `${means.to}:${each}`]),
      };
    case 'end':
      return {
        text: (row) => values(row).map(names.of).join(', '),
        also: (row) => values(row).flatMap((each) => [each, each.slice(each.indexOf(':') + 1)]),
      };
    case 'choice':
    case 'flag':
      return {
        text: (row) =>
          values(row)
            .map((each) => word(id, each))
            .join(', '),
        also: values,
        ...(means.by === 'choice' && ranked?.includes(id) === true
          ? { order: (row) => means.words.indexOf(values(row)[0] ?? '') }
          : {}),
      };
    default:
      return { text: (row) => values(row).join(', '), also: values };
  }
}

function editOf<R extends object>(field: Field, { names, word, single }: FieldColumns<R>): CellEdit<R> {
  const { id, means, isList, isNeeded } = field;
  const isSingle = isList && single?.includes(id) === true;
  const options =
    means.by === 'choice'
      ? means.words.map((value) => ({ value, label: word(id, value) }))
      : means.by === 'flag'
        ? ['true', 'false'].map((value) => ({ value, label: word(id, value) }))
        : means.by === 'reference' && (!isList || isSingle)
          ? names.options(means.to)
          : undefined;
  return {
    value: (row) => {
      const value = valueOf(row, id);
      // Of several none is the one that is shown as chosen.
      if (isSingle && Array.isArray(value)) return value.length === 1 ? String(value[0]) : '';
      return fieldText(value);
    },
    isNeeded,
    kind: means.by === 'date' ? 'date' : 'line',
    set: (text) => setOfField(field, text),
    ...(options === undefined ? {} : { options }),
  };
}
