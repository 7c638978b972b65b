/** SL-T of a conduit (3.7, 3.8): from the zones it joins, and from its own scenarios on top of that. */
import type { Conduit, Suc, Zone } from '../model/plant.ts';
import type { Floor } from '../risk/sl-of-place.ts';
import { FR_COUNT, FR_ORDER } from './row-table.ts';
import type { SlTMethod } from './assessment.ts';
import type { Seen } from './shown-facts.ts';
import {
  NO_LEVELS,
  baselineFloors,
  baselineOf,
  countingAt,
  derivedFrom,
  fromScenarios,
  plain,
  stated,
  type Levels,
  type Target,
  type TargetGround,
} from './sl-target.ts';

export interface ConduitTargetInput extends TargetGround {
  readonly conduit: Conduit;
  readonly suc: readonly Suc[];
  readonly zone: (id: string) => Zone | undefined;
  readonly targetOf: (zone: string) => Target | undefined;
  /** Flows through the conduit. */
  readonly seen: Pick<Seen, 'confidential' | 'essential'>;
}

export function conduitTarget(input: ConduitTargetInput): Target {
  const { conduit, method } = input;
  const counting = countingAt(input, `conduit:${conduit.id}`);
  if (counting === null && conduit.slTarget !== undefined) return stated(conduit.slTarget, null);
  const floors = floorsOf(input);
  const name: SlTMethod = method?.conduitTarget === 'max' ? 'conduit-max' : 'conduit-default';
  if (counting === null) return fromZones(name, floors);
  const derived =
    floors === null
      ? derivedFrom(counting, counting.name, baselineFloors(method))
      : derivedFrom(counting, name, floors);
  return conduit.slTarget === undefined ? fromScenarios(derived) : stated(conduit.slTarget, derived);
}

function fromZones(name: SlTMethod, floors: readonly Floor[] | null): Target {
  if (floors === null) return plain(NO_LEVELS, name, { drivers: FR_ORDER.map(() => []) });
  return plain(
    floors.map(({ level }) => level),
    name,
    { drivers: floors.map(({ drivers }) => drivers) },
  );
}

/** What the zones give in each FR (3.7); null where none takes part. */
function floorsOf(input: ConduitTargetInput): readonly Floor[] | null {
  const { method, seen } = input;
  const zones = takingPart(input);
  if (zones.length === 0) return null;
  const takeMax = method?.conduitTarget === 'max';
  const takesPart = (f: number): boolean => {
    if (takeMax) return true;
    if (FR_ORDER[f] === 'DC') return seen.confidential > 0;
    if (FR_ORDER[f] === 'RA') return seen.essential > 0;
    return true;
  };
  const floors: Floor[] = [];
  for (let f = 0; f < FR_COUNT; f++)
    floors.push(takesPart(f) ? highestOf(zones, f) : { level: baselineOf(method), drivers: [] });
  return floors;
}

interface ZoneLevels {
  readonly ref: string;
  readonly levels: Levels;
}

/** Joined zones that are not external and, where a SUC is written, are listed in one; sorted by ref. */
function takingPart(input: ConduitTargetInput): readonly ZoneLevels[] {
  const inSuc = new Set(input.suc.flatMap((suc) => suc.zones));
  const zones: ZoneLevels[] = [];
  for (const id of new Set(input.conduit.joins)) {
    const zone = input.zone(id);
    const target = input.targetOf(id);
    if (zone === undefined || target === undefined || zone.kind === 'external') continue;
    if (input.suc.length > 0 && !inSuc.has(id)) continue;
    zones.push({ ref: `zone:${id}`, levels: target.levels });
  }
  return zones.sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

function highestOf(zones: readonly ZoneLevels[], f: number): Floor {
  let level: number | null = 0;
  for (const zone of zones) {
    const value = zone.levels[f] ?? null;
    level = value === null || level === null ? null : Math.max(level, value);
  }
  return {
    level,
    drivers: zones.filter((zone) => (zone.levels[f] ?? null) === level).map((zone) => zone.ref),
  };
}
