/** The gaps of a plant, grouped by the cause they share (docs/rules.md 3.13). */
import { isSettled, liveDecision } from '../evaluate/dispositions.ts';
import { BLOCKED } from '../evaluate/cells.ts';
import { gapView } from '../evaluate/assess.ts';
import type { PlantIndex } from '../evaluate/plant-index.ts';
import { cellAt, placeInIndex, type PlaceInIndex } from '../evaluate/verdict-view.ts';
import { byCodeUnit, byKey } from '../lib/order.ts';
import type { PlaceRef } from '../model/refs.ts';
import type { Cause, CauseGap } from './cause.ts';
import { rootOf, type Root } from './root.ts';

interface Group {
  readonly root: Root;
  readonly gaps: CauseGap[];
  readonly from: Set<PlaceRef>;
}

/** Every gap in exactly one cause; causes with the most gaps first, then by id. */
export function causesOf(index: PlantIndex): readonly Cause[] {
  const groups = new Map<string, Group>();
  for (const at of placesByRef(index)) {
    for (let row = 0; row < index.table.overlayStart; row++) collect(groups, at, row);
  }
  return [...groups.values()]
    .map(causeOf)
    .sort((a, b) => b.gaps.length - a.gaps.length || byCodeUnit(a.id, b.id));
}

/** Zones and conduits in code-unit order of their refs. */
export function placesByRef(index: PlantIndex): readonly PlaceInIndex[] {
  return index.places
    .flat()
    .map((_, position) => placeInIndex(index, position))
    .sort(byKey(({ place }) => place.ref));
}

function collect(groups: Map<string, Group>, at: PlaceInIndex, row: number): void {
  const gap = gapView(at, row);
  if (gap === null) return;
  const root = rootOf(at, row);
  const key = `${root.code} ${root.key}`;
  let group = groups.get(key);
  if (group === undefined) groups.set(key, (group = { root, gaps: [], from: new Set() }));
  group.gaps.push({
    id: gap.id,
    place: at.place.ref as PlaceRef,
    requirement: gap.requirement,
    blocked: (cellAt(at, row) & BLOCKED) !== 0,
    settled: isSettled(gap.disposition) || waitsForSettled(at, row),
  });
  if (root.from !== null) group.from.add(root.from);
}

/** An RE that only waits for its base is as open as that is. */
function waitsForSettled(at: PlaceInIndex, row: number): boolean {
  if ((cellAt(at, row) & BLOCKED) === 0) return false;
  return isSettled(liveDecision(at.index, at.place.ref, at.context.table.base[row] as number) ?? undefined);
}

function causeOf({ root, gaps, from }: Group): Cause {
  const roots = gaps.filter(({ blocked }) => !blocked);
  const requirements = sorted((roots.length === 0 ? gaps : roots).map(({ requirement }) => requirement));
  const places = sorted(gaps.map(({ place }) => place));
  const answered = sorted([...from]);
  const params = { requirements, ...root.params, ...(answered.length === 0 ? {} : { from: answered }) };
  return { id: idOf(root, answered, requirements), code: root.code, params, gaps, places };
}

/** What answers say can be long; the first place that says it names the cause. */
function idOf(root: Root, from: readonly string[], requirements: readonly string[]): string {
  const what = root.code === 'answer' ? `${from[0]}:${requirements[0]}` : root.key;
  return `cause:${root.code}:${what}`;
}

/** Each once, in code-unit order. */
export function sorted<T extends string>(texts: readonly T[]): readonly T[] {
  return [...new Set(texts)].sort(byCodeUnit);
}
