import { LIMITS } from '../../limits.ts';

/** Deeper than any plant: the other reader says so. */
export const MOST_DEPTH = LIMITS.depth;
/** YAML allows 1,024 characters from the start of a key to its colon. */
export const MOST_KEY = 1_000;
