/** Which column means which field, and what words of a table mean: guessed from its heads, corrected by who knows the table. */
import type { ZONE_KINDS } from '../../model/schema/scope.ts';
import type { PURDUE_LEVELS } from '../../model/schema/network.ts';
import type { Product, Supplier } from '../../model/schema/supply.ts';
import { folded } from '../marks.ts';
import { columnsByContents, isDistinct } from './by-contents.ts';
import { INVENTORY_FORMS, type InventoryKind } from './fields.ts';
import type { Repeated } from './repeats.ts';
import { plainHead, type InventoryColumn, type InventoryTable } from './table.ts';

/** A zone that the table names and the plant has not. */
export interface NewZone {
  readonly kind: (typeof ZONE_KINDS)[number];
  readonly level?: (typeof PURDUE_LEVELS)[number] | undefined;
}

/** A product that the table names and the plant has not. */
export type NewProduct = Pick<Product, 'class'>;
/** A supplier of that sort. */
export type NewSupplier = Pick<Supplier, 'roles'>;

export interface InventoryMapping {
  /** The sheet; without it, the one with the most heads that are known. */
  readonly sheet?: string | undefined;
  /** The row of the heads; without it, it is looked for. */
  readonly head?: number | undefined;
  /** Columns by field; without it, guessed. */
  readonly columns?: Readonly<Record<string, number>> | undefined;
  /** What words of the table mean, by field: words of lists, ids of what it calls otherwise, and a dash where a word says nothing. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
  /** Of a new entry whose cell is empty, by field. */
  readonly otherwise?: Readonly<Record<string, string>> | undefined;
  /** Zones to be made where a row is in one, by what the table calls them. */
  readonly zones?: Readonly<Record<string, NewZone>> | undefined;
  /** Products and suppliers to be made where a row names them. */
  readonly products?: Readonly<Record<string, NewProduct>> | undefined;
  readonly suppliers?: Readonly<Record<string, NewSupplier>> | undefined;
  /** What rows are that repeat the id of another; without it, they stay out. */
  readonly repeated?: Repeated | undefined;
}

/** Heads and words as people write them, by what is meant. */
export interface InventoryWords {
  /** Plain heads by field of each kind. */
  readonly heads: Readonly<Record<InventoryKind, ReadonlyMap<string, string>>>;
  /** Plain heads that mean the first of these fields that no other column means. */
  readonly inTurn: Readonly<Record<InventoryKind, ReadonlyMap<string, readonly string[]>>>;
  /** What a folded word may mean; which, the field tells. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

export function isKnownHead(
  kind: InventoryKind,
  { heads, inTurn }: InventoryWords,
): (head: string) => boolean {
  return (head) => heads[kind].has(plainHead(head)) || inTurn[kind].has(plainHead(head));
}

/**
 * Each field at most once, at its first column. What stands below a head decides where no head means a field that every entry
 * has, or where heads mean now this and now that; a head of two words for one thing counts, and one that ends in a known one, where
 * no other is equal to it.
 */
export function guessedColumns(
  table: InventoryTable,
  kind: InventoryKind,
  words: InventoryWords,
): Readonly<Record<string, number>> {
  const { columns } = table;
  const known = words.heads[kind];
  const many = words.inTurn[kind];
  const found = new Map<string, number>();
  for (const { head, column } of columns) {
    const field = many.has(plainHead(head)) ? undefined : known.get(plainHead(head));
    if (field !== undefined && !found.has(field)) found.set(field, column);
  }
  const { fields, required } = INVENTORY_FORMS[kind];
  const open = fields.filter(({ id }) => required.includes(id) && !found.has(id));
  const held = new Set(found.values());
  const free = columns.filter(({ column }) => !held.has(column));
  const isInTurn = ({ head }: InventoryColumn): boolean => many.has(plainHead(head));
  const inOrder = [...free.filter(isInTurn), ...free.filter((each) => !isInTurn(each))];
  const byContents = columnsByContents(
    table,
    open,
    inOrder.map(({ column }) => column),
    words,
  );
  for (const { head, column } of columns) {
    const isFree = (field: string): boolean =>
      !found.has(field) && (byContents.get(field) ?? column) === column;
    const field = many.get(plainHead(head))?.find(isFree);
    if (field !== undefined) found.set(field, column);
  }
  for (const [field, column] of byContents) if (!found.has(field)) found.set(field, column);
  const taken = new Set(found.values());
  for (const fieldOf of [fieldOfTwo, fieldOfCompound])
    for (const { head, column } of columns) {
      if (taken.has(column)) continue;
      const field = fieldOf(head, known);
      if (field === undefined || found.has(field)) continue;
      found.set(field, column);
      taken.add(column);
    }
  if (kind !== 'flows' && kind !== 'products' && !found.has('id')) knownBy(table, found);
  const order = fields.map(({ id }) => id);
  return Object.fromEntries(order.flatMap((id) => (found.has(id) ? [[id, found.get(id) as number]] : [])));
}

/** What has a name alone is known by it, unless names repeat and what stands first does not; without a name, by the first column of tags. */
function knownBy(table: InventoryTable, found: Map<string, number>): void {
  const taken = new Set(found.values());
  const free = table.columns.filter(({ column }) => !taken.has(column));
  const name = found.get('name');
  if (name === undefined) {
    const tags = free.find(
      ({ column, samples }) => samples.some((text) => NO_NUMBER.test(text)) && isDistinct(table, column),
    );
    if (tags !== undefined) found.set('id', tags.column);
    return;
  }
  const [first] = table.columns;
  if (first !== undefined && free[0] === first && !isDistinct(table, name) && isDistinct(table, first.column))
    found.set('id', first.column);
  else {
    found.set('id', name);
    found.delete('name');
  }
}

/** Rows that are counted have no tags. */
const NO_NUMBER = /[^\d\s.,]/;

/** Fields whose words end heads of something else: a time zone, a switch port, a postal address, a mains network. */
const NAMED_IN_FULL: ReadonlySet<string> = new Set(['zones', 'ports', 'address', 'network']);

/** Two words for one thing (`Area/Zone`). One of them may be unknown, the first is not; of words for two things it is not told here. */
function fieldOfTwo(head: string, known: ReadonlyMap<string, string>): string | undefined {
  const [first, ...others] = head.split('/').map((part) => known.get(plainHead(part)));
  return others.length > 0 && others.every((field) => field === undefined || field === first)
    ? first
    : undefined;
}

/** What a compound ends in says what it is, in each of the languages; the longest end that is known counts. */
function fieldOfCompound(head: string, known: ReadonlyMap<string, string>): string | undefined {
  const words = plainHead(head).split(' ');
  for (let from = 1; from < words.length; from++) {
    const field = known.get(words.slice(from).join(' '));
    if (field === undefined) continue;
    const isOneWord = from === words.length - 1;
    return isOneWord && NAMED_IN_FULL.has(field) ? undefined : field;
  }
  return undefined;
}

/** By what the table says, whatever its capitals. */
export function byFolded<T>(stated: Readonly<Record<string, T>> | undefined): ReadonlyMap<string, T> {
  return new Map(Object.entries(stated ?? {}).map(([text, value]) => [folded(text), value]));
}
