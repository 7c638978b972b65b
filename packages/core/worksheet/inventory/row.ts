/** One row of a table of one's own as fields of an entry; each cell that cannot be taken is refused at its place. */
import { nearest } from '../../lib/near.ts';
import { didYouMean, refuse, shown, type Placed, type ProblemSink } from '../../model/problems.ts';
import { REFUSED } from '../../model/text/refused.ts';
import type { Shape } from '../../model/text/shape.ts';
import { cellText, takesWords } from '../cell-text.ts';
import type { FieldColumn } from '../column.ts';
import { folded } from '../marks.ts';
import { cellPlace } from '../open.ts';
import { valueOfText } from '../values.ts';
import { INVENTORY_FORMS, isInterfacePart, type InventoryKind } from './fields.ts';
import { interfaceEntries, type StatedInterface } from './interface-cells.ts';
import { byFolded, type InventoryMapping, type InventoryWords } from './mapping.ts';
import type { Named } from './naming.ts';
import { saysNothing } from './nothing.ts';
import { wordsOf } from './words-of.ts';
import type { InventoryTable } from './table.ts';

/** A word or a name that nothing is known of. */
export interface Strange {
  readonly field: string;
  readonly text: string;
}

export interface RowContext {
  readonly table: InventoryTable;
  readonly kind: InventoryKind;
  readonly fields: readonly (FieldColumn & { readonly column: number })[];
  readonly mapping: InventoryMapping;
  readonly words: InventoryWords;
  readonly named: Named;
  readonly strange: (found: Strange, row: number) => void;
}

export interface RowFields {
  readonly row: number;
  /** Values by field; empty cells say nothing. */
  readonly values: ReadonlyMap<string, unknown>;
  /** As the row calls itself; empty where it does not. */
  readonly called: string;
  /** It has no tag, and calls itself by its name. */
  readonly isByName: boolean;
  readonly at: (field: string) => Placed;
  /** Of all rows that are taken as this one; without it, as the cells say. */
  readonly interfaces?: readonly StatedInterface[];
}

export function rowFields(sink: ProblemSink, context: RowContext, row: number): RowFields {
  const { table, fields } = context;
  const cells = table.sheet.rows.get(row);
  const at = (id: string): Placed =>
    cellPlace(table.file, table.sheet, {
      row,
      column: fields.find((field) => field.id === id)?.column ?? table.columns[0]?.column ?? 1,
    });
  const values = new Map<string, unknown>();
  let called = '';
  for (const field of fields) {
    const value = cells?.get(field.column);
    if (value === undefined || (typeof value === 'string' && saysNothing(value))) continue;
    if (field.id === 'id') {
      // A number tells rows apart as well as a text does.
      const isWhole = typeof value === 'number' && Number.isSafeInteger(value);
      const text = isWhole ? String(value) : (textIn(sink, context, field, row) ?? '');
      // It may become the name.
      const kept = valueOfText(sink, NAME, text, at('id'));
      if (kept !== undefined && kept !== REFUSED) values.set('id', (called = text));
      continue;
    }
    const text = textIn(sink, context, field, row);
    if (text === '') continue;
    const found = text === null ? REFUSED : valueOf(sink, context, field, text, at(field.id));
    if (found !== undefined) values.set(field.id, found);
  }
  const name = values.get('name');
  // A flow is known by its ends, and of one name there are many versions of a product.
  const isByName =
    called === '' && INVENTORY_FORMS[context.kind].parts.length === 0 && typeof name === 'string';
  return { row, values, called: isByName ? name : called, isByName, at };
}

const NAME: FieldColumn = { id: 'name', shape: { type: 'text', kind: 'text', ref: null }, exact: false };

/** Null after refusing the cell. */
function textIn(
  sink: ProblemSink,
  { table, words }: RowContext,
  field: FieldColumn & { readonly column: number },
  row: number,
): string | null {
  const { sheet, file, from1904 } = table;
  const value = sheet.rows.get(row)?.get(field.column);
  const choices = { words: wordsOf(field.shape, words), shown: [] };
  const found = cellText({ column: field, choices, from1904 }, value);
  if (found.ok) return found.text.trim();
  refuse(sink, found.code, cellPlace(file, sheet, { row, column: field.column }), {
    found: shown(found.found),
  });
  return null;
}

/** Lists of what has no comma in it. */
const PARTED_BY_COMMAS: ReadonlySet<string> = new Set(['ports', 'protocols']);

function valueOf(
  sink: ProblemSink,
  context: RowContext,
  field: FieldColumn,
  text: string,
  at: Placed,
): unknown {
  const { mapping } = context;
  const { shape, id } = field;
  if (isInterfacePart(id)) {
    const strange = (found: string): void => context.strange({ field: id, text: found }, at.place().line);
    return interfaceEntries(sink, { ...field, id }, text, at, {
      meant: byFolded(mapping.words?.[id]),
      strange,
    });
  }
  if (takesWords(shape)) {
    const meant = byFolded(mapping.words?.[id]).get(folded(text)) ?? text;
    if (saysNothing(meant)) return undefined;
    const value = valueOfText(sink, field, meant, at);
    if (value === REFUSED) context.strange({ field: id, text }, at.place().line);
    return value;
  }
  if (PARTED_BY_COMMAS.has(id)) return valueOfText(sink, field, text.replace(/[,\n]/g, ';'), at);
  const resolved = resolvedText(sink, context, field, text, at);
  return resolved === REFUSED ? REFUSED : valueOfText(sink, field, resolved as string, at);
}

/** Names of things of the plant as ids; what has none is refused. */
function resolvedText(
  sink: ProblemSink,
  context: RowContext,
  { id, shape }: FieldColumn,
  text: string,
  at: Placed,
): unknown {
  const { named, mapping } = context;
  const finder = finderOf(shape, named);
  if (finder === null) return text;
  const meant = byFolded(mapping.words?.[id]);
  const isLeftOut = (called: string): boolean => saysNothing(meant.get(folded(called)) ?? '');
  if (isLeftOut(text)) return '';
  const find = (called: string): string | null => finder(meant.get(folded(called)) ?? called);
  const whole = find(text);
  if (whole !== null) return whole;
  const parts = shape.type === 'list' ? text.split(/[;,\n]/).map((part) => part.trim()) : [text];
  const found = parts
    .filter((part) => part !== '' && !isLeftOut(part))
    .map((part) => ({ part, is: find(part) }));
  const unknowns = found.filter(({ is }) => is === null);
  const [unknown] = unknowns;
  if (unknown === undefined) return found.map(({ is }) => is).join(';');
  // All of them, so that what they mean is said in one go.
  for (const { part } of unknowns) context.strange({ field: id, text: part }, at.place().line);
  // Names of zones alone are looked through.
  const near = id === 'supplier' || id === 'productVersion' ? null : nearest(unknown.part, named.names);
  refuse(sink, 'unknown-reference', at, { found: shown(unknown.part), near: didYouMean(near) });
  return REFUSED;
}

function finderOf(shape: Shape, named: Named): ((text: string) => string | null) | null {
  const inner = shape.type === 'list' ? shape.of : shape;
  if (inner.type !== 'text') return null;
  if (inner.ref === 'zone') return named.zone;
  if (inner.ref === 'conduit') return named.conduit;
  if (inner.ref === 'product') return named.product;
  if (inner.ref === 'supplier') return named.supplier;
  return inner.kind === 'end' ? named.end : null;
}
