import { BASELINE_KIND } from './baseline/entity.ts';
import { FILE_KIND } from './files/entity.ts';
import { PROPOSAL_KIND } from './proposal/entity.ts';

/** Kinds of entity that stand in the chain of a plant beside the plant: history and verify hold for them as well. */
export const RECORD_KINDS: readonly string[] = [FILE_KIND, BASELINE_KIND, PROPOSAL_KIND];
