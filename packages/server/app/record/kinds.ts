import { FILE_KIND } from './files/entity.ts';

/** Kinds of entity that stand in the chain of a plant beside the plant: history, undo and verify hold for them as well. */
export const RECORD_KINDS: readonly string[] = [FILE_KIND];
