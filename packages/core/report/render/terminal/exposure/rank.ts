/** Zones in the order in which to look at them, and which of them stand alike. */
import type { ZoneExposure } from '../../../../evaluate/exposure/exposure.ts';
import { GROUPS } from './groups.ts';

/** In the order of the groups; in each the easiest to reach from elsewhere first, then the highest SL-T, then as in the plant. */
export function ranked(zones: readonly ZoneExposure[]): readonly ZoneExposure[] {
  return GROUPS.flatMap(({ has }) =>
    zones
      .filter(has)
      .toSorted((a, b) => easeOf(a) - easeOf(b) || (b.target ?? NO_TARGET) - (a.target ?? NO_TARGET)),
  );
}

const NO_PATH = 7;
const NO_TARGET = -1;

/** A path that may be there comes before none. */
function easeOf({ fromElsewhere: { needed, ifEntered } }: ZoneExposure): number {
  return needed ?? (ifEntered === null ? NO_PATH : NO_PATH - 1);
}

/** Those of the same figures and the same reason together. */
export function alike(zones: readonly ZoneExposure[]): readonly (readonly ZoneExposure[])[] {
  return [...Map.groupBy(zones, (zone) => JSON.stringify(reasonOf(zone))).values()];
}

/** Nothing that is on the way reaches SL 1, so no hop tells more than another. */
export function isOpen({ fromElsewhere: { needed, ifEntered } }: ZoneExposure): boolean {
  return needed === 1 && ifEntered === null;
}

/** Whether it is reached as easily without anybody who enters a zone. */
export function isFromExternal({ fromElsewhere: { path } }: ZoneExposure): boolean {
  return (path[0]?.from ?? null) !== null;
}

/** Every figure, and the way up to the hop that decides: where that is the last one, up to the zone. */
function reasonOf(zone: ZoneExposure): readonly unknown[] {
  const { ref, needed, target, fromElsewhere } = zone;
  const figures = [needed, target, fromElsewhere.needed];
  if (isOpen(zone)) return [...figures, isFromExternal(zone)];
  const { path, deciding, ifEntered } = fromElsewhere;
  const last = path[deciding ?? 0];
  const common = path.slice(0, deciding ?? 0);
  const hop = deciding === path.length - 1 ? [last?.from, last?.through, last?.strength] : last;
  return [...figures, common, hop, ifEntered === null ? '' : ref];
}
