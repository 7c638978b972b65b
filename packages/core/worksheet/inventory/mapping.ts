/** Which column means which field, and what words of a table mean: guessed from its heads, corrected by who knows the table. */
import type { ZONE_KINDS } from '../../model/schema/scope.ts';
import type { PURDUE_LEVELS } from '../../model/schema/network.ts';
import type { Product, Supplier } from '../../model/schema/supply.ts';
import { folded } from '../marks.ts';
import { columnsByContents, isDistinct, saysSomeOf } from './by-contents.ts';
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
 * Each field at most once, at its first column, and each column at most one field. A head of two words for one thing counts, and
 * one that ends in a known one, where no other is equal to it; what stands below a head where no head means a field that every
 * entry has.
 */
export function guessedColumns(
  table: InventoryTable,
  kind: InventoryKind,
  words: InventoryWords,
): Readonly<Record<string, number>> {
  const { columns } = table;
  const known = words.heads[kind];
  const many = words.inTurn[kind];
  const { fields, required } = INVENTORY_FORMS[kind];
  const found = new Map<string, number>();
  const isTaken = (column: number): boolean => [...found.values()].includes(column);
  const isInTurn = (head: string): boolean => many.has(plainHead(head));
  const openFields = () => fields.filter(({ id }) => required.includes(id) && !found.has(id));
  const byContents = (free: readonly InventoryColumn[]) => {
    const numbers = free.map(({ column }) => column);
    return columnsByContents(table, openFields(), numbers, words);
  };
  for (const { head, column } of columns) {
    const field = isInTurn(head) ? undefined : known.get(plainHead(head));
    if (field !== undefined && !found.has(field)) found.set(field, column);
  }
  // `Type` heads kinds of devices in one list, and in the next what they are called, beside a column of kinds.
  const besides = byContents(
    columns.filter(({ head, column }) => !isTaken(column) && !isInTurn(head) && !isLike(head, known)),
  );
  for (const { head, column } of columns) {
    for (const field of many.get(plainHead(head)) ?? []) {
      if (found.has(field)) continue;
      const beside = besides.get(field);
      const form = fields.find(({ id }) => id === field);
      const isBeside = beside !== undefined && form !== undefined && !saysSomeOf(table, column, form, words);
      found.set(field, isBeside ? beside : column);
      if (!isBeside) break;
    }
  }
  for (const fieldOf of [fieldOfTwo, fieldOfCompound])
    for (const { head, column } of columns) {
      if (isTaken(column)) continue;
      const field = fieldOf(head, known);
      if (field !== undefined && !found.has(field)) found.set(field, column);
    }
  const unheaded = byContents(columns.filter(({ column }) => !isTaken(column)));
  for (const [field, column] of unheaded) found.set(field, column);
  const name = found.get('name');
  if (kind !== 'flows' && kind !== 'products' && !found.has('id') && name !== undefined) {
    const [first] = columns;
    // What has a name alone is known by it, unless names repeat and what stands first does not.
    if (
      first !== undefined &&
      !isTaken(first.column) &&
      !isDistinct(table, name) &&
      isDistinct(table, first.column) &&
      first.samples.some((text) => !COUNTED.test(text))
    )
      found.set('id', first.column);
    else {
      found.set('id', name);
      found.delete('name');
    }
  }
  const order = fields.map(({ id }) => id);
  return Object.fromEntries(order.flatMap((id) => (found.has(id) ? [[id, found.get(id) as number]] : [])));
}

/** Fields whose words end heads of something else: a time zone, a switch port, a postal address, a mains network. */
const NAMED_IN_FULL: ReadonlySet<string> = new Set(['zones', 'ports', 'address', 'network']);

/** Rows that are counted are known by no number: sorted anew they have others. */
const COUNTED = /^\d+\.?$/;

/** No known head, but like one. */
function isLike(head: string, known: ReadonlyMap<string, string>): boolean {
  return (fieldOfTwo(head, known) ?? fieldOfCompound(head, known)) !== undefined;
}

/** Two words for one thing (`Area/Zone`); what is said of a zone and of where it is, is the zone (`Room/Zone`). */
function fieldOfTwo(head: string, known: ReadonlyMap<string, string>): string | undefined {
  const [first, ...others] = head.split('/').map((part) => known.get(plainHead(part)));
  if (others.length === 0) return undefined;
  if (others.every((field) => field === first)) return first;
  const isPlace = [first, ...others].every((field) => field === 'zones' || field === 'location');
  return isPlace ? 'zones' : undefined;
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
