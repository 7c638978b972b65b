/**
 * A CSV file of entities: the head names field paths such as `facts.wireless`, lists are joined by `;`.
 * csv-parse reads the records; where a cell stands is worked out by a scan of our own, only when it is refused.
 */
import { parse } from 'csv-parse/sync';
import { nearest } from '../../lib/near.ts';
import { LIMITS } from '../limits.ts';
import { didYouMean, refuse, shown, type ProblemSink } from '../problems.ts';
import { REFUSED, decodeScalar } from './scalar.ts';
import type { Field, Shape } from './shape.ts';
import { placedAt, type EntitySource, type SourceFile } from './source.ts';
import { UNSAFE_KEYS, inspectText } from './yaml-file.ts';

export interface CsvEntity {
  readonly value: unknown;
  readonly source: EntitySource;
}

interface Column {
  readonly path: readonly string[];
  readonly shape: Shape;
}

export function csvEntities(sink: ProblemSink, file: SourceFile, shape: Shape): readonly CsvEntity[] {
  if (shape.type !== 'object') throw new Error('a section is made of objects');
  const records = recordsOf(sink, file);
  const head = records[0];
  if (head === undefined) return [];
  const cells = cellScan(file);
  const columns = columnsOf(sink, shape.keys, head, (column) => placedAt(file, cells(0, column)));
  if (columns === null) return [];
  const entities: CsvEntity[] = [];
  records.forEach((record, row) => {
    if (row === 0 || (record.length === 1 && record[0] === '')) return;
    const place = (column: number) => placedAt(file, cells(row, column));
    if (record.length !== head.length) {
      refuse(sink, 'csv-columns', place(0), { found: record.length, expected: head.length });
      return;
    }
    entities.push(entityOf(sink, shape.keys, columns, record, place));
  });
  return entities;
}

function recordsOf(sink: ProblemSink, file: SourceFile): readonly (readonly string[])[] {
  try {
    return parse(file.text, { bom: true, relax_column_count: true, skip_empty_lines: false }) as string[][];
  } catch (error) {
    const { message, lines } = error as { message?: string; lines?: number };
    const line = typeof lines === 'number' ? lines : 1;
    refuse(
      sink,
      'csv-syntax',
      { place: () => ({ file: file.path, line, column: 1 }) },
      { found: shown(message ?? 'unreadable') },
    );
    return [];
  }
}

function columnsOf(
  sink: ProblemSink,
  keys: ReadonlyMap<string, Field>,
  head: readonly string[],
  place: (column: number) => ReturnType<typeof placedAt>,
): readonly Column[] | null {
  const columns: Column[] = [];
  const seen = new Set<string>();
  head.forEach((name, column) => {
    const path = name.trim().split('.');
    const shape = shapeAt(keys, path);
    if (shape === null) {
      const near = nearest(path[0] ?? '', keys.keys());
      refuse(sink, 'csv-header', place(column), { found: shown(name), near: didYouMean(near) });
    } else if (seen.has(name)) {
      refuse(sink, 'duplicate-key', place(column), { found: shown(name) });
    } else columns.push({ path, shape });
    seen.add(name);
  });
  return columns.length === head.length ? columns : null;
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

function oneCell(shape: Shape): boolean {
  if (shape.type === 'list') return shape.of.type !== 'object' && oneCell(shape.of);
  return shape.type !== 'object' && shape.type !== 'record';
}

function entityOf(
  sink: ProblemSink,
  keys: ReadonlyMap<string, Field>,
  columns: readonly Column[],
  record: readonly string[],
  place: (column: number) => ReturnType<typeof placedAt>,
): CsvEntity {
  const entity: Record<string, unknown> = {};
  let sound = true;
  columns.forEach((column, index) => {
    const text = (record[index] ?? '').trim();
    if (text === '') return;
    const value = decodeCell(sink, column.shape, text, () => place(index));
    if (value === REFUSED) sound = false;
    put(entity, column.path, value);
  });
  for (const [name, field] of keys) {
    if (!field.required || entity[name] !== undefined) continue;
    refuse(sink, 'missing-field', place(0), { field: name });
    sound = false;
  }
  return {
    value: sound ? entity : REFUSED,
    source: {
      start: place(0),
      at(path) {
        const index = columns.findIndex((column) => column.path.every((part, i) => part === path[i]));
        return place(Math.max(0, index));
      },
    },
  };
}

function decodeCell(
  sink: ProblemSink,
  shape: Shape,
  text: string,
  at: () => ReturnType<typeof placedAt>,
): unknown {
  const before = sink.total;
  inspectText(sink, text, at);
  if (sink.total > before) return REFUSED;
  if (shape.type !== 'list')
    return decodeScalar(sink, shape, { text, plain: true, at: { place: () => at().place() } });
  const parts = text.split(';').map((part) => part.trim());
  if (parts.length > LIMITS.entries) {
    refuse(sink, 'too-many', at(), {
      found: parts.length,
      limit: LIMITS.entries,
      what: 'entries in one list',
    });
    return REFUSED;
  }
  const values = parts
    .filter((part) => part !== '')
    .map((part) => decodeScalar(sink, shape.of, { text: part, plain: true, at: at() }));
  const twice = values.find((value, i) => typeof value === 'string' && values.indexOf(value) !== i);
  if (twice !== undefined) refuse(sink, 'duplicate-entry', at(), { found: shown(String(twice)) });
  return sink.total > before ? REFUSED : values;
}

/** Sets a value at a path of own keys; paths come from schemas, never from the file alone. */
function put(entity: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = '', ...rest] = path;
  if (rest.length === 0) {
    entity[first] = value;
    return;
  }
  const inner = (entity[first] ?? {}) as Record<string, unknown>;
  entity[first] = inner;
  put(inner, rest, value);
}

/** Offset of a cell by record and column, by RFC 4180; the scan runs once, and only when asked. */
function cellScan(file: SourceFile): (record: number, column: number) => number {
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
