/** Rows as they are filtered and put in order; the order is told as `severity,-place`: one after the other, `-` the other way round. */
import type { Column } from './column.ts';
import { clausesOf, matches, type Joints } from './filter-words.ts';

export interface Order {
  readonly column: string;
  readonly isDown: boolean;
}

export function ordersOf(told: string | undefined): readonly Order[] {
  return (told ?? '')
    .split(',')
    .filter((part) => part !== '' && part !== '-')
    .map((part) =>
      part.startsWith('-') ? { column: part.slice(1), isDown: true } : { column: part, isDown: false },
    );
}

function toldOf(orders: readonly Order[]): string | undefined {
  const told = orders.map(({ column, isDown }) => (isDown ? `-${column}` : column)).join(',');
  return told === '' ? undefined : told;
}

/** After a head was pressed: up, down, not at all. @param isMore beside what it is ordered by already */
export function pressed(told: string | undefined, column: string, isMore: boolean): string | undefined {
  const orders = ordersOf(told);
  const at = orders.find((order) => order.column === column);
  const next = at === undefined ? { column, isDown: false } : at.isDown ? null : { column, isDown: true };
  const others = isMore ? orders.filter((order) => order.column !== column) : [];
  return toldOf(next === null ? others : [...others, next]);
}

interface Arranging {
  readonly filter: string;
  readonly order: string | undefined;
  readonly joints: Joints;
}

export function arrange<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  { filter, order, joints }: Arranging,
): readonly R[] {
  const clauses = clausesOf(filter, columns, joints);
  const kept = clauses.length === 0 ? rows : rows.filter((row) => matches(row, clauses, columns));
  const by = ordersOf(order).flatMap(({ column, isDown }) => {
    const found = columns.find(({ id }) => id === column);
    return found === undefined ? [] : [{ of: found.order ?? found.text, sign: isDown ? -1 : 1 }];
  });
  if (by.length === 0) return kept;
  const compare = new Intl.Collator(undefined, { numeric: true }).compare;
  // Each key once a row, not once a comparison.
  const keyed = kept.map((row) => ({ row, keys: by.map(({ of }) => of(row)) }));
  keyed.sort((a, b) => {
    for (const [i, { sign }] of by.entries()) {
      const [x, y] = [a.keys[i] ?? '', b.keys[i] ?? ''];
      const difference =
        typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y));
      if (difference !== 0) return difference * sign;
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
}
