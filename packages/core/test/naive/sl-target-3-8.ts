/** docs/rules.md 3.8: SL-T of a zone, and from 3.7 the SL-T of a conduit. */
import type { SlOrNull, SlTBasis, SlVector } from '../../evaluate/assessment.ts';
import type { Conduit, FrId, SlTarget, Zone } from '../../model/plant.ts';
import { perFr } from './sl-achieved-3-5.ts';
import type { Place, World } from './world.ts';

export interface Target {
  readonly slT: SlVector<SlOrNull>;
  readonly basis: SlTBasis;
}

export function slTarget(world: World, place: Place): Target {
  return place.kind === 'zone' ? zoneTarget(world, place.zone) : conduitTarget(world, place.conduit);
}

/** 3.8, points 1 to 5. */
function zoneTarget(world: World, zone: Zone): Target {
  // 1. An external zone has none.
  if (zone.kind === 'external') {
    return { slT: perFr(() => null), basis: { method: 'external', rationale: null, from: null } };
  }
  // 2. Stated.
  if (zone.slTarget !== undefined) return statedTarget(zone.slTarget);
  // 3. The baseline in all FRs.
  if (world.plant.method?.slTarget === 'baseline') {
    const baseline = baselineOf(world);
    return { slT: perFr(() => baseline), basis: { method: 'baseline', rationale: null, from: null } };
  }
  // 4. The parent's vector, unless the parent is external. One that has none leaves this one without, too.
  const parent = world.plant.zones.find((other) => other.id === zone.parent);
  if (parent !== undefined && parent.kind !== 'external') {
    const above = zoneTarget(world, parent);
    if (above.basis.method !== 'none') {
      const from = above.basis.method === 'inherited' ? above.basis.from : `zone:${parent.id}`;
      return { slT: above.slT, basis: { method: 'inherited', rationale: null, from } };
    }
  }
  // 5. Null.
  return { slT: perFr(() => null), basis: { method: 'none', rationale: null, from: null } };
}

/** 3.8, point 2: seven FRs with a rationale, or one digit. */
function statedTarget(stated: SlTarget): Target {
  const vector = typeof stated === 'number' ? stated : stated.vector;
  const rationale = typeof stated === 'number' ? null : stated.rationale;
  if (typeof vector === 'number') {
    return { slT: perFr(() => vector), basis: { method: 'uniform', rationale, from: null } };
  }
  return { slT: perFr((fr) => vector[fr]), basis: { method: 'stated', rationale, from: null } };
}

/** 3.8, point 3: 1 when not stated. */
function baselineOf(world: World): number {
  return world.plant.method?.baseline ?? 1;
}

/** 3.7: its own SL-T, or one from the zones it joins. */
function conduitTarget(world: World, conduit: Conduit): Target {
  if (conduit.slTarget !== undefined) return statedTarget(conduit.slTarget);

  const plainMax = world.plant.method?.conduitTarget === 'max';
  const method = plainMax ? 'conduit-max' : 'conduit-default';
  const zones = zonesThatCount(world, conduit);
  if (zones.length === 0) {
    return {
      slT: perFr(() => null),
      basis: { method, rationale: null, from: null, drivers: perFr(() => []) },
    };
  }

  const takesPart = (fr: FrId) => plainMax || frTakesPart(world, conduit, fr);
  return {
    slT: perFr((fr) => (takesPart(fr) ? maxOver(world, zones, fr) : baselineOf(world))),
    basis: {
      method,
      rationale: null,
      from: null,
      drivers: perFr((fr) => (takesPart(fr) ? driversOf(world, zones, fr) : [])),
    },
  };
}

/** 3.7: the joined zones that are not external and, where any `suc` is written, are listed in one. */
function zonesThatCount(world: World, conduit: Conduit): Zone[] {
  return world.plant.zones
    .filter((zone) => conduit.joins.includes(zone.id))
    .filter((zone) => zone.kind !== 'external')
    .filter(
      (zone) => world.plant.suc.length === 0 || world.plant.suc.some((suc) => suc.zones.includes(zone.id)),
    );
}

/** 3.7: DC takes part only if a flow through it is confidential, RA only if one is essential. */
function frTakesPart(world: World, conduit: Conduit, fr: FrId): boolean {
  const flows = world.plant.flows.filter((flow) => flow.conduit === conduit.id);
  if (fr === 'DC') return flows.some((flow) => flow.confidential === true);
  if (fr === 'RA') return flows.some((flow) => flow.essential === true);
  return true;
}

/** 3.7: per FR the max, null for an FR for which one of the zones has null. */
function maxOver(world: World, zones: readonly Zone[], fr: FrId): SlOrNull {
  const values = zones.map((zone) => zoneTarget(world, zone).slT[fr]);
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : Math.max(...known);
}

/** The zones that have the max, or that left it null. */
function driversOf(world: World, zones: readonly Zone[], fr: FrId): string[] {
  const value = maxOver(world, zones, fr);
  return zones
    .filter((zone) => zoneTarget(world, zone).slT[fr] === value)
    .map((zone) => `zone:${zone.id}`)
    .sort();
}
