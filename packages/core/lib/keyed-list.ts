/**
 * A list sorted by a text key in code-unit order, as a value. It stands in chunks: an edit copies one chunk and
 * the row of chunks, never the list, and whoever holds the list from before keeps it whole.
 */
import { byCodeUnit, byKey } from './order.ts';

/** How values are told apart and ordered. */
export interface Keying<T> {
  /** Unique among the values. */
  keyOf(value: T): string;
  /** By their keys, for `sort`. */
  compare(a: T, b: T): number;
  against(key: string): Sought<T>;
}

export interface Sought<T> {
  /** Negative for a value whose key comes before the one sought, 0 for the value with it. */
  compare(value: T): number;
}

export function keying<T>(keyOf: (value: T) => string): Keying<T> {
  return {
    keyOf,
    compare: byKey(keyOf),
    against: (key) => ({ compare: (value) => byCodeUnit(keyOf(value), key) }),
  };
}

export interface KeyedList<T> {
  readonly keying: Keying<T>;
  /** INVARIANT: sorted by key within and across; none is empty. */
  readonly chunks: readonly (readonly T[])[];
  readonly length: number;
}

/** Values of a chunk. A list of 250,000 has then a row of 1,000 chunks: both are quick to copy. */
const CHUNK = 256;

/** @param sorted by key, each key once; must never change */
export function keyedList<T>(by: Keying<T>, sorted: readonly T[]): KeyedList<T> {
  const chunks: (readonly T[])[] = [];
  for (let at = 0; at < sorted.length; at += CHUNK) chunks.push(sorted.slice(at, at + CHUNK));
  const list = { keying: by, chunks, length: sorted.length };
  WHOLE.set(list, sorted);
  return list;
}

export function find<T>(list: KeyedList<T>, key: string): T | undefined {
  const { chunk, at, found } = locate(list, key);
  return found ? list.chunks[chunk]?.[at] : undefined;
}

/** All values whose key starts with these characters: they stand together. */
export function startingWith<T>(list: KeyedList<T>, prefix: string): readonly T[] {
  const found: T[] = [];
  const start = locate(list, prefix);
  for (let c = start.chunk; c < list.chunks.length; c++) {
    const chunk = list.chunks[c] as readonly T[];
    for (let i = c === start.chunk ? start.at : 0; i < chunk.length; i++) {
      const value = chunk[i] as T;
      if (!list.keying.keyOf(value).startsWith(prefix)) return found;
      found.push(value);
    }
  }
  return found;
}

/** The list with this value in the place of the one with its key, or added. */
export function withValue<T>(list: KeyedList<T>, value: T): KeyedList<T> {
  const { chunk, at, found } = locate(list, list.keying.keyOf(value));
  const old = list.chunks[chunk] ?? [];
  const next = found ? old.with(at, value) : old.toSpliced(at, 0, value);
  return replaced(list, chunk, halved(next), found ? 0 : 1);
}

export function without<T>(list: KeyedList<T>, key: string): KeyedList<T> {
  const { chunk, at, found } = locate(list, key);
  if (!found) return list;
  const next = (list.chunks[chunk] as readonly T[]).toSpliced(at, 1);
  return replaced(list, chunk, next.length === 0 ? [] : [next], -1);
}

const WHOLE = new WeakMap<KeyedList<unknown>, readonly unknown[]>();

/** The values as one array, made when first asked for. */
export function arrayOf<T>(list: KeyedList<T>): readonly T[] {
  let whole = WHOLE.get(list) as readonly T[] | undefined;
  if (whole === undefined) {
    whole = list.chunks.flat() as readonly T[];
    WHOLE.set(list, whole);
  }
  return whole;
}

function replaced<T>(
  list: KeyedList<T>,
  chunk: number,
  by: readonly (readonly T[])[],
  more: number,
): KeyedList<T> {
  const only = by.length === 1 && chunk < list.chunks.length ? by[0] : undefined;
  const chunks = only === undefined ? list.chunks.toSpliced(chunk, 1, ...by) : list.chunks.with(chunk, only);
  return { keying: list.keying, chunks, length: list.length + more };
}

function halved<T>(chunk: readonly T[]): readonly (readonly T[])[] {
  return chunk.length <= 2 * CHUNK ? [chunk] : [chunk.slice(0, CHUNK), chunk.slice(CHUNK)];
}

interface Location {
  readonly chunk: number;
  readonly at: number;
  readonly found: boolean;
}

/** Where the key stands or would stand. */
function locate<T>({ chunks, keying: by }: KeyedList<T>, key: string): Location {
  const sought = by.against(key);
  const after = firstWhere(chunks.length, (c) => sought.compare(chunks[c]?.[0] as T) > 0);
  const chunk = Math.max(0, after - 1);
  const values = chunks[chunk] ?? [];
  const at = firstWhere(values.length, (i) => sought.compare(values[i] as T) >= 0);
  return { chunk, at, found: at < values.length && sought.compare(values[at] as T) === 0 };
}

/** The first of 0..length-1 for which it holds; it holds for all after that one. */
function firstWhere(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
