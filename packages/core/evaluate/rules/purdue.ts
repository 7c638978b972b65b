/** Where a zone stands in the Purdue model, and how a sentence says it. */
import type { PurdueLevel, Zone, ZoneKind } from '../../model/plant.ts';

/** Where a zone stands when it states no level; the other kinds occur on several levels. */
const LEVEL_OF_KIND: Readonly<Partial<Record<ZoneKind, PurdueLevel>>> = {
  dmz: 3.5,
  enterprise: 4,
  external: 5,
};

/** The level as stated, or that of the kind; undefined where it is not known. */
export function levelOf(zone: Zone): PurdueLevel | undefined {
  return zone.level ?? LEVEL_OF_KIND[zone.kind];
}

/** Kind and level as they stand in the plant: `control 1`. */
export function describeZone(zone: Zone): string {
  return zone.level === undefined ? zone.kind : `${zone.kind} ${zone.level}`;
}

/** The plant's own: an external zone is somebody else's. */
export function isInside(zone: Zone | undefined): zone is Zone {
  return zone !== undefined && zone.kind !== 'external';
}
