/** One error each, planted in a shipped catalog, with everything that verifying it must say. */
import { PLANTED_COUNTS } from './catalog-counts.ts';
import { PLANTED_BASES, PLANTED_LEVELS, PLANTED_VECTOR } from './catalog-levels.ts';
import { PLANTED_IDS, PLANTED_REFERENCES } from './catalog-references.ts';
import { PLANTED_SHAPE } from './catalog-shape.ts';
import { PLANTED_WORDS } from './catalog-words.ts';
import type { Planted } from './planted.ts';

export const PLANTED_IN_CATALOGS: readonly Planted[] = [
  ...PLANTED_LEVELS,
  ...PLANTED_BASES,
  ...PLANTED_IDS,
  ...PLANTED_REFERENCES,
  ...PLANTED_WORDS,
  ...PLANTED_COUNTS,
  ...PLANTED_VECTOR,
  ...PLANTED_SHAPE,
];
