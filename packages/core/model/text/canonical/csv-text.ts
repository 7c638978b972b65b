/**
 * A CSV file of entities in canonical form: columns in the order of the schema, rows by key, quotes only where
 * RFC 4180 asks for them, LF. Columns stay even where no row fills them: the head is the form of the table.
 */
import { plainDecimal } from '../../../lib/decimal.ts';
import { byNatural } from '../../../lib/order.ts';
import { keyOf, type ListEntity } from '../../kinds.ts';
import type { ListSection } from '../../sections.ts';
import { shapeOf } from '../shape.ts';

/** The path of a column, such as `['facts', 'wireless']`. */
type Path = readonly string[];

/** @param entities that say nothing outside the columns, and no `;` in an entry of a list */
export function csvText(
  section: ListSection,
  columns: readonly Path[],
  entities: readonly ListEntity[],
): string {
  const shape = shapeOf(section.schema);
  const fields = shape.type === 'object' ? [...shape.keys.keys()] : [];
  const rank = (path: Path): number => fields.indexOf(path[0] ?? '');
  const ordered = columns.toSorted((a, b) => rank(a) - rank(b) || byNatural(a.join('.'), b.join('.')));
  const rows = entities
    .map((entity) => ({ entity, key: keyOf(section.kind, entity) }))
    .toSorted((a, b) => byNatural(a.key, b.key))
    .map(({ entity }) => ordered.map((path) => cellText(valueAt(entity, path))));
  const head = ordered.map((path) => path.join('.'));
  return [head, ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function valueAt(entity: unknown, path: Path): unknown {
  return path.reduce((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], entity);
}

function cellText(value: unknown): string {
  if (value === undefined) return '';
  // A list with nothing in it says something else than no list.
  if (Array.isArray(value)) return value.length === 0 ? ';' : value.map(cellText).join(';');
  // Its parts stand in columns of their own, beside one for the whole.
  if (typeof value === 'object') return '';
  return typeof value === 'number' ? plainDecimal(value) : String(value);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
