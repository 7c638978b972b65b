/** The catalog the tests of evaluation run on: the shipped edition of 62443-3-3. */
import { readFileSync } from 'node:fs';
import { parseCatalog } from '../catalog/parse.ts';

const FILE = new URL('../../../catalog/62443-3-3/2013.json', import.meta.url);

export const catalog = parseCatalog(JSON.parse(readFileSync(FILE, 'utf8')));
