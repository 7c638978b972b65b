/**
 * A CSV file of entities: the head names field paths such as `facts.wireless`, lists are joined by `;`.
 * csv-parse reads the records; where a cell stands is worked out by a scan of our own, only when it is refused.
 */
import { parse } from 'csv-parse/sync';
import { mostLikely } from '../../lib/near.ts';
import { LIMITS } from '../limits.ts';
import { didYouMean, problemTerm, refuse, shown, type Placed, type ProblemSink } from '../problems.ts';
import { refuseSeparator } from './csv-separator.ts';
import { quickRecords } from './quick/quick-csv.ts';
import { REFUSED } from './refused.ts';
import { decodeScalar } from './scalar.ts';
import type { Field, Shape } from './shape.ts';
import { placedAt, type EntitySource, type SourceFile } from './source.ts';
import { refuseMissing } from './unknown-keys.ts';
import { UNSAFE_KEYS, keepable } from './yaml-faults.ts';

type Keys = ReadonlyMap<string, Field>;

export interface CsvEntity {
  readonly value: object;
  readonly source: EntitySource;
}

/** The rows of a file and the columns its head names; what is refused is in the sink. */
export interface CsvTable {
  readonly columns: readonly Column[];
  readonly entities: readonly CsvEntity[];
  /** False where a record could not be read: an entity may be there of which nothing is known. */
  readonly whole: boolean;
}

interface Column {
  readonly path: readonly string[];
  /** Null for a column that was refused: its cells are not looked at. */
  readonly shape: Shape | null;
}

export function csvTable(sink: ProblemSink, file: SourceFile, shape: Shape): CsvTable {
  if (shape.type !== 'object') throw new Error('a section is made of objects');
  if (refuseSeparator(sink, file, shape.keys.keys())) return { columns: [], entities: [], whole: false };
  const records = recordsOf(sink, file);
  const head = records?.[0];
  if (records === null || head === undefined) return { columns: [], entities: [], whole: records !== null };
  const cells = cellScan(file);
  const headPlace = (column: number) => placedAt(file, cells(0, column));
  const columns = columnsOf(sink, shape.keys, head, headPlace);
  const entities: CsvEntity[] = [];
  let whole = true;
  records.forEach((record, row) => {
    if (row === 0 || (record.length === 1 && record[0] === '')) return;
    const place = (column: number) => placedAt(file, cells(row, column));
    if (record.length === head.length) {
      entities.push(entityOf(sink, shape.keys, columns, record, place, headPlace));
      return;
    }
    refuse(sink, 'csv-columns', place(0), { found: record.length, expected: head.length });
    whole = false;
  });
  return { columns, entities, whole };
}

/**
 * The records, or null after refusing the file: where a record ends is not known then.
 * @param delimiter of a table that people have of their own; a file of the plant has commas
 */
export function recordsOf(
  sink: ProblemSink,
  file: SourceFile,
  delimiter = ',',
): readonly (readonly string[])[] | null {
  const quick = delimiter === ',' ? quickRecords(file.text) : null;
  if (quick !== null) return quick;
  const options = { bom: true, relax_column_count: true, skip_empty_lines: false, delimiter };
  try {
    return parse(file.text, options) as string[][];
  } catch (error) {
    const { message, lines } = error as { message?: string; lines?: number };
    const line = typeof lines === 'number' ? lines : 1;
    refuse(
      sink,
      'csv-syntax',
      { place: () => ({ file: file.path, line, column: 1 }) },
      { found: shown(message ?? 'unreadable') },
    );
    return null;
  }
}

function columnsOf(
  sink: ProblemSink,
  keys: Keys,
  head: readonly string[],
  place: (column: number) => Placed,
): readonly Column[] {
  const seen = new Set<string>();
  return head.map((cell, column) => {
    const name = cell.trim();
    const path = name.split('.');
    const shape = shapeAt(keys, path);
    const twice = seen.has(name);
    seen.add(name);
    if (shape !== null && !twice) return { path, shape };
    const nested = shape === null ? nestedAt(keys, name) : null;
    const near = nested === null ? mostLikely(path[0] ?? '', keys.keys()) : name;
    if (nested !== null) refuse(sink, 'csv-header', place(column), { found: shown(name), ...nested });
    else if (shape === null)
      refuse(sink, 'csv-header', place(column), { found: shown(name), near: didYouMean(near) });
    else refuse(sink, 'duplicate-key', place(column), { found: shown(name) });
    // What was meant is refused in every record, so that it is not missed in each of them.
    return { path: shape === null && near !== null ? [near] : path, shape: null };
  });
}

/** The shape a column's path leads to, where one cell can hold it. */
function shapeAt(keys: ReadonlyMap<string, Field>, path: readonly string[]): Shape | null {
  const shape = keys.get(path[0] ?? '')?.shape;
  if (shape === undefined) return null;
  if (path.length === 1) return oneCell(shape) ? shape : null;
  const inner = shape.type === 'either' ? shape.object : shape;
  if (path.length === 2 && inner?.type === 'record') return UNSAFE_KEYS.has(path[1] ?? '') ? null : inner.of;
  return inner?.type === 'object' ? shapeAt(inner.keys, path.slice(1)) : null;
}

/** A field that is there and that no cell can hold: entries of their own stay in YAML, fields have a column each. */
function nestedAt(keys: Keys, name: string): Readonly<Record<'nested' | 'inner', string>> | null {
  const shape = keys.get(name)?.shape;
  if (shape === undefined) return null;
  if (shape.type === 'list') return { nested: name, inner: '' };
  const inner = shape.type === 'object' ? [...shape.keys.keys()][0] : 'id';
  return { nested: '', inner: `${name}.${inner}` };
}

function oneCell(shape: Shape): boolean {
  if (shape.type === 'list') return shape.of.type !== 'object' && oneCell(shape.of);
  return shape.type !== 'object' && shape.type !== 'record';
}

function entityOf(
  sink: ProblemSink,
  keys: Keys,
  columns: readonly Column[],
  record: readonly string[],
  place: (column: number) => Placed,
  headPlace: (column: number) => Placed,
): CsvEntity {
  const entity: Record<string, unknown> = {};
  columns.forEach(({ path, shape }, index) => {
    const text = (record[index] ?? '').trim();
    if (shape === null) {
      if (keys.has(path[0] ?? '')) put(entity, path, REFUSED);
    } else if (text !== '') {
      const value = decodeCell(sink, shape, text, () => place(index));
      // A likelihood is a level or what it follows from: which of two is meant, nobody knows.
      if (!saysTwice(entity, path)) put(entity, path, value);
      else refuse(sink, 'duplicate-key', place(index), { found: shown(path[0] ?? '') });
    }
  });
  refuseMissing(sink, keys, entity, place(0));
  refuseMissingInside(sink, keys, entity, columns, place);
  const columnAt = (path: readonly (string | number)[]): number =>
    columns.findIndex((column) => column.path.every((part, i) => part === path[i]));
  const at = (path: readonly (string | number)[]): Placed => place(Math.max(0, columnAt(path)));
  // The head holds the keys of all rows.
  const keyAt = (path: readonly (string | number)[]): Placed =>
    columnAt(path) < 0 ? at(path) : headPlace(columnAt(path));
  return { value: entity, source: { start: place(0), at, keyAt } };
}

function decodeCell(sink: ProblemSink, shape: Shape, text: string, at: () => Placed): unknown {
  if (!keepable(sink, text, at)) return REFUSED;
  if (shape.type !== 'list')
    return decodeScalar(sink, shape, { text, plain: true, at: { place: () => at().place() } });
  const parts = text.split(';').map((part) => part.trim());
  if (parts.length > LIMITS.entries) {
    refuse(sink, 'too-many', at(), {
      found: parts.length,
      limit: LIMITS.entries,
      what: problemTerm('entriesInOneList'),
    });
    return REFUSED;
  }
  const values = parts
    .filter((part) => part !== '')
    .map((part) => decodeScalar(sink, shape.of, { text: part, plain: true, at: at() }));
  const twice = values.find((value, i) => typeof value === 'string' && values.indexOf(value) !== i);
  if (twice !== undefined) refuse(sink, 'duplicate-entry', at(), { found: shown(String(twice)) });
  return values;
}

/** The field stands in a cell of its own and, in others, by its parts. */
function saysTwice(
  entity: Readonly<Record<string, unknown>>,
  [first = '', ...rest]: readonly string[],
): boolean {
  const known = entity[first];
  return known !== undefined && known !== REFUSED && (rest.length === 0 || typeof known !== 'object');
}

/** A field stated by its parts has all that it must have. */
function refuseMissingInside(
  sink: ProblemSink,
  keys: Keys,
  entity: Readonly<Record<string, unknown>>,
  columns: readonly Column[],
  place: (column: number) => Placed,
): void {
  for (const [name, { shape }] of keys) {
    const inner = shape.type === 'either' ? shape.object : shape;
    const stated = entity[name];
    if (inner?.type !== 'object' || typeof stated !== 'object' || stated === null) continue;
    const column = columns.findIndex(({ path }) => path[0] === name && path.length > 1);
    refuseMissing(sink, inner.keys, stated as Record<string, unknown>, place(Math.max(0, column)));
  }
}

/** Sets a value at a path of own keys; paths come from schemas, never from the file alone. */
function put(entity: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) {
    entity[first] = value;
    return;
  }
  if (entity[first] === REFUSED) return;
  const inner = (entity[first] ?? {}) as Record<string, unknown>;
  entity[first] = inner;
  put(inner, rest, value);
}

/** Offset of a cell by record and column, by RFC 4180; the scan runs once, and only when asked. */
export function cellScan(file: SourceFile): (record: number, column: number) => number {
  let starts: number[][] | null = null;
  return (record, column) => {
    starts ??= scan(file.text);
    const row = starts[record] ?? starts[starts.length - 1] ?? [0];
    return row[Math.min(column, row.length - 1)] ?? 0;
  };
}

function scan(text: string): number[][] {
  const rows: number[][] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let row = [at];
  let quoted = false;
  for (; at < text.length; at++) {
    const char = text[at];
    if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === ',') row.push(at + 1);
    else if (char === '\n') {
      rows.push(row);
      row = [at + 1];
    }
  }
  if ((row[0] ?? 0) < text.length) rows.push(row);
  return rows;
}
