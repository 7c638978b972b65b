/**
 * Rows of one table under one id. Whoever knows the list says whether they are of one thing, told in several rows, or of
 * several that were given one tag; until then the later ones stay out.
 */
import { sameValue } from '../../lib/same.ts';
import { problemSink, type ProblemSink } from '../../model/problems.ts';
import { isId } from '../../model/refs.ts';
import { REFUSED } from '../../model/text/refused.ts';
import { folded } from '../marks.ts';
import { INVENTORY_FORMS, type InventoryKind } from './fields.ts';
import { saysMoreThanId } from './ids.ts';
import { statedInterfaces, type StatedInterface } from './interface-cells.ts';
import { joinedInterfaces } from './interfaces.ts';
import type { RowFields } from './row.ts';

/** `merge`: the later rows fill what the first leaves empty. `apart`: each is a thing of its own, its id with a number behind it. */
export const REPEATED = ['merge', 'apart'] as const;
export type Repeated = (typeof REPEATED)[number];

export interface ReadRow {
  readonly from: RowFields;
  readonly sink: ProblemSink;
  /** Something in it cannot be read: it stays out, and is no part of another. */
  readonly isOut: boolean;
  /** Null where the row has none. */
  readonly id: string | null;
}

/** A row as it is taken. */
export interface SettledRow extends ReadRow {
  /** The row whose id it repeats and that stands in its way. */
  readonly taken: RowFields | null;
  /** It says what it says in the first row of its id. */
  readonly isMerged: boolean;
}

/** Rows of one id, in the order of the table. */
export interface Repeat {
  readonly id: string;
  readonly called: string;
  readonly rows: readonly number[];
  /** What a later row says otherwise than the first. */
  readonly differs: readonly {
    readonly row: number;
    readonly field: string;
    readonly first: unknown;
    readonly said: unknown;
  }[];
}

interface Settling {
  readonly kind: InventoryKind;
  readonly repeated: Repeated | undefined;
  /** The entry of the plant under that id is what the row is of, or there is none. */
  readonly isFree: (id: string, from: RowFields) => boolean;
}

export function settledRows(
  rows: readonly ReadRow[],
  { kind, repeated, isFree }: Settling,
): { readonly rows: readonly SettledRow[]; readonly repeats: readonly Repeat[] } {
  const groups = Map.groupBy(
    rows.filter(({ id }) => id !== null),
    ({ id }) => id,
  );
  const ids = new Set<string>([...groups.keys()].flatMap((id) => id ?? []));
  const settled = new Map<ReadRow, SettledRow>();
  const repeats: Repeat[] = [];
  for (const [id, [first, ...later]] of groups) {
    if (id === null || first === undefined || later.length === 0) continue;
    const { called } = first.from;
    const differs = later.flatMap(({ from }) => differences(first.from, from));
    repeats.push({ id, called, rows: [first, ...later].map(({ from }) => from.row), differs });
    if (repeated === 'apart') {
      for (const row of later)
        settled.set(
          row,
          asItself(
            row,
            nextId(id, ids, (next) => isFree(next, row.from)),
          ),
        );
      continue;
    }
    let base = first;
    for (const row of later) {
      const joined =
        repeated === 'merge' && isOfOne(kind, id, base, row) ? merged(base.from, row.from) : null;
      settled.set(row, { ...row, taken: joined === null ? first.from : null, isMerged: joined !== null });
      if (joined !== null) base = { ...base, from: joined };
    }
    settled.set(first, asItself(base, id));
  }
  return { rows: rows.map((row) => settled.get(row) ?? asItself(row, row.id)), repeats };
}

function asItself(row: ReadRow, id: string | null): SettledRow {
  return { ...row, id, taken: null, isMerged: false };
}

/** The first number that no row of the table and nothing else of the plant has. It is taken from then on. */
function nextId(id: string, ids: Set<string>, isFree: (id: string) => boolean): string {
  for (let n = 2; ; n++) {
    const end = `-${n}`;
    const next = id.slice(0, MOST - end.length).replace(/[-._]+$/, '') + end;
    if (!isId(next) || ids.has(next) || !isFree(next)) continue;
    ids.add(next);
    return next;
  }
}

const MOST = 64;

/** Both can be read whole, and call themselves the same: of two tags one id may be made. */
function isOfOne(kind: InventoryKind, id: string, first: ReadRow, later: ReadRow): boolean {
  if (first.isOut || later.isOut) return false;
  const [one, other] = [first.from, later.from];
  if (one.called === '' && other.called === '')
    return INVENTORY_FORMS[kind].parts.every((part) =>
      sameValue(one.values.get(part), other.values.get(part)),
    );
  const isSpelled = ({ called }: RowFields): boolean => !saysMoreThanId(called, id);
  return folded(one.called) === folded(other.called) || (isSpelled(one) && isSpelled(other));
}

/** What the later row says where the first says nothing, told at its own cells; null where its interfaces cannot be read. */
function merged(first: RowFields, later: RowFields): RowFields | null {
  const filled = new Set([...later.values.keys()].filter((field) => !first.values.has(field)));
  const values = new Map([...later.values, ...first.values]);
  const at = (field: string) => (filled.has(field) ? later.at(field) : first.at(field));
  const [one, other] = [statedIn(first), statedIn(later)];
  if (one === null || other === null) return null;
  const interfaces = joinedInterfaces(one, other);
  return { ...first, values, at, ...(interfaces.length === 0 ? {} : { interfaces }) };
}

function statedIn({ interfaces, values, at }: RowFields): readonly StatedInterface[] | null {
  if (interfaces !== undefined) return interfaces;
  const sink = problemSink();
  const stated = statedInterfaces(sink, values, at);
  return sink.total === 0 ? stated : null;
}

function differences(first: RowFields, { row, values }: RowFields): Repeat['differs'] {
  return [...values].flatMap(([field, said]) => {
    const is = first.values.get(field);
    if (field === 'id' || is === undefined || is === REFUSED || said === REFUSED) return [];
    return sameValue(is, said) ? [] : [{ row, field, first: is, said }];
  });
}
