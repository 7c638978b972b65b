/** docs/rules.md 3.7: which rows a conduit is judged on. The SL-T of a conduit is in sl-target-3-8.ts. */
import type { CatalogRow } from '../../catalog/catalog.ts';
import { ALL, answerAt, askedRow, assetsIn, type Judged, type Place, type World } from './world.ts';

/**
 * 3.7: a row that is not marked `conduit`, at a conduit that holds no asset and does not answer it itself.
 */
export function isJudgedAtZone(world: World, place: Place, row: CatalogRow): boolean {
  if (place.kind === 'zone') return false;
  if (row.conduit) return false;
  if (assetsIn(world, place).length > 0) return false;
  return answerAt(world, place.ref, askedRow(world.catalog, row)) === undefined;
}

/** 3.7: notApplicable, reason `judgedAtZone`, satisfied in all readings. */
export const JUDGED_AT_ZONE: Judged = {
  verdict: 'notApplicable',
  from: null,
  reads: ALL,
  upper: true,
  reason: { code: 'judgedAtZone' },
};
