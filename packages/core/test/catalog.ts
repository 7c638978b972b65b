/** The catalog the tests of evaluation run on: the shipped edition of 62443-3-3. */
import { readFileSync } from 'node:fs';
import type { Catalog, CatalogRow } from '../catalog/catalog.ts';

const FILE = new URL('../../../catalog/62443-3-3/2013.json', import.meta.url);

export const catalog: Catalog = read(JSON.parse(readFileSync(FILE, 'utf8')));

/** The file as it stands, with the level of each row worked out. */
function read(json: Omit<Catalog, 'digest' | 'rows'> & { rows: Omit<CatalogRow, 'level'>[] }): Catalog {
  const rows = json.rows.map((row) => ({ ...row, level: (row.sl.indexOf(true) + 1) as CatalogRow['level'] }));
  return { ...json, rows, digest: '' };
}
