/** The catalog the tests of evaluation run on: the shipped edition of 62443-3-3. */
import { readFileSync } from 'node:fs';
import { parseCatalog } from '../catalog/parse.ts';

const FILE = new URL('../../../catalog/62443-3-3/2013.json', import.meta.url);

/** As it lies in the file. */
export const catalogFile = JSON.parse(readFileSync(FILE, 'utf8'));
export const catalog = parseCatalog(catalogFile);
