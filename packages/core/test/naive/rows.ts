/**
 * One row at one place, from its own answer to its final verdict: docs/rules.md 3.2, 3.7, 3.3 and 3.4 in
 * turn.
 */
import type { CatalogRow } from '../../catalog/catalog.ts';
import { restOnBase } from './base-3-4.ts';
import { isJudgedAtZone, JUDGED_AT_ZONE } from './conduits-3-7.ts';
import { answerUsed, judgeInOrder, unanswered } from './order-3-2.ts';
import type { DependedOn } from './verdict-3-3.ts';
import { askedRow, keyOf, NONE, rowNamed, type Judged, type Place, type World } from './world.ts';

/** The final verdict of a row at a place (after 3.4). */
export function finalVerdict(world: World, place: Place, row: CatalogRow): Judged {
  const own = isOnCycle(world, place, row) ? failed('cycle', '') : ownVerdict(world, place, row);
  const baseRow = world.catalog.rows.find((other) => other.id === row.base);
  if (baseRow === undefined) return own;
  return restOnBase(
    own,
    finalVerdict(world, place, baseRow),
    keyOf(world.catalog, baseRow),
    row.ownVerdictWhenBaseNotApplicable,
  );
}

/** The verdict of a row before its base is looked at. A rule that throws gives `failed` (3.3). */
function ownVerdict(world: World, place: Place, row: CatalogRow): Judged {
  try {
    if (isJudgedAtZone(world, place, row)) return JUDGED_AT_ZONE;
    const asked = askedRow(world.catalog, row);
    const judged = judgeInOrder(world, place, asked, (requirement) => rowAt(world, place, requirement));
    return judged ?? unanswered(world, place, asked);
  } catch (error) {
    return failed('threw', messageOf(error));
  }
}

/** 3.3: `dependsOn` rows are taken at the place judged with their final reads. */
export function rowAt(world: World, place: Place, requirement: string): DependedOn {
  const row = rowNamed(world.catalog, requirement);
  if (row === undefined) throw new Error(`no row ${requirement}`);
  return { key: keyOf(world.catalog, row), final: finalVerdict(world, place, row) };
}

/** 3.3: a row is on a cycle when following `dependsOn` and RE → base from it comes back to it. */
function isOnCycle(world: World, place: Place, row: CatalogRow): boolean {
  const reached: CatalogRow[] = [];
  const open = [...restsOn(world, place, row)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.includes(next)) continue;
    reached.push(next);
    open.push(...restsOn(world, place, next));
  }
  return reached.includes(row);
}

/** What a row rests on directly. At a conduit a row judged at the zone neither takes nor gives (3.4). */
function restsOn(world: World, place: Place, row: CatalogRow): CatalogRow[] {
  if (isJudgedAtZone(world, place, row)) return [];
  const base = world.catalog.rows.filter((other) => other.id === row.base);
  try {
    const answer = answerUsed(world, place, askedRow(world.catalog, row));
    if (answer?.status !== 'compensated') return base;
    const named = (answer.dependsOn ?? []).map((requirement) => rowNamed(world.catalog, requirement));
    return [...base, ...named.filter((other) => other !== undefined)];
  } catch {
    return base;
  }
}

export function failed(code: 'threw' | 'cycle', message: string): Judged {
  return { verdict: 'failed', from: null, reads: NONE, upper: true, error: { code, message } };
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
