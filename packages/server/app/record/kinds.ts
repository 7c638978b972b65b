import { isPlantKind } from '@bulkhead/core/model/plant-of-entities.ts';
import { BASELINE_KIND } from './baseline/entity.ts';
import { CATALOG_KIND } from './catalogs/entity.ts';
import { FILE_KIND } from './files/entity.ts';
import { PIN_KIND } from './organisation/entity.ts';
import { PROPOSAL_KIND } from './proposal/entity.ts';

/** What stands in the chain of a plant beside it and changes no judgement. */
export const BESIDE_KINDS: readonly string[] = [FILE_KIND, BASELINE_KIND, PROPOSAL_KIND];

/** Kinds of entity that are no part of the plant as text: history and verify hold for them as well. */
export const RECORD_KINDS: readonly string[] = [...BESIDE_KINDS, CATALOG_KIND, PIN_KIND];

/** Whether entities of this kind decide what a plant is judged to be. */
export function isJudgedKind(kind: string): boolean {
  return kind === CATALOG_KIND || kind === PIN_KIND || isPlantKind(kind);
}
