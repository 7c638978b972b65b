/** docs/rules.md 3.8: SL-T of a zone, and from 3.7 the SL-T of a conduit. */
import type { SlOrNull, SlTBasis, SlTDerived, SlTMethod, SlVector } from '../../evaluate/assessment.ts';
import type { Conduit, FrId, Risk, Scenario, SlTarget, Zone } from '../../model/plant.ts';
import { asked, frsOf, type NaiveMethod } from './asked-3-8.ts';
import { perFr } from './sl-achieved-3-5.ts';
import type { Place, World } from './world.ts';

export interface Target {
  readonly slT: SlVector<SlOrNull>;
  readonly basis: SlTBasis;
}

export function slTarget(world: World, place: Place): Target {
  return place.kind === 'zone' ? zoneTarget(world, place.zone) : conduitTarget(world, place.conduit);
}

/** 3.8, points 1 to 6. */
function zoneTarget(world: World, zone: Zone): Target {
  // 1. An external zone has none.
  if (zone.kind === 'external') {
    return { slT: perFr(() => null), basis: { method: 'external', rationale: null, from: null } };
  }
  const asking = askingAt(world, `zone:${zone.id}`);
  const derived = asking === null ? null : fromScenarios(world, asking, asking.method, null);
  // 2. Stated.
  if (zone.slTarget !== undefined) return statedTarget(zone.slTarget, derived);
  // 3. From scenarios.
  if (derived !== null) return taken(derived);
  // 4. The baseline in all FRs.
  if (world.plant.method?.slTarget === 'baseline') {
    const baseline = baselineOf(world);
    return { slT: perFr(() => baseline), basis: { method: 'baseline', rationale: null, from: null } };
  }
  // 5. The parent's vector, unless the parent is external. One that has none leaves this one without, too.
  const parent = world.plant.zones.find((other) => other.id === zone.parent);
  if (parent !== undefined && parent.kind !== 'external') {
    const above = zoneTarget(world, parent);
    if (above.basis.method !== 'none') {
      const from = above.basis.method === 'inherited' ? above.basis.from : `zone:${parent.id}`;
      return { slT: above.slT, basis: { method: 'inherited', rationale: null, from } };
    }
  }
  // 6. Null.
  return { slT: perFr(() => null), basis: { method: 'none', rationale: null, from: null } };
}

interface Asking {
  readonly method: NaiveMethod;
  readonly risk: Risk;
  readonly scenarios: readonly Scenario[];
}

/** 3.8, point 3: null where scenarios have no say. */
function askingAt(world: World, ref: string): Asking | null {
  const { risk, scenarios } = world.plant;
  const method = world.plant.method?.slTarget;
  if (risk === undefined || method === undefined || method === 'baseline') return null;
  const here = scenarios.filter((scenario) => scenario.place === ref);
  return here.length === 0 ? null : { method, risk, scenarios: here };
}

/** From scenarios to SL-T. @param zones what 3.7 gives, in the place of the baseline */
function fromScenarios(
  world: World,
  { method, risk, scenarios }: Asking,
  name: SlTMethod,
  zones: { readonly value: SlVector<SlOrNull>; readonly drivers: SlVector<readonly string[]> } | null,
): SlTDerived {
  const each = perFr((fr) => {
    const floor = zones === null ? baselineOf(world) : zones.value[fr];
    const floorDrivers = zones === null ? ['baseline'] : zones.drivers[fr];
    let least = floor ?? 0;
    const counting: { ref: string; level: number | null; most: number }[] = [];
    for (const scenario of scenarios) {
      const frs = frsOf(scenario);
      const { level, most } = asked(method, risk, scenario);
      const ref = `scenario:${scenario.id}`;
      if (frs === null) counting.push({ ref, level: most === 0 ? 0 : null, most });
      else if (frs.includes(fr)) counting.push({ ref, level, most });
    }
    for (const { level } of counting) if (level !== null && level > least) least = level;
    const open = counting.filter((one) => one.level === null && one.most > least).map((one) => one.ref);
    const zoneOpen = floor === null && least < 4;
    if (open.length > 0 || zoneOpen)
      return { slT: null, least, drivers: [...open, ...(zoneOpen ? floorDrivers : [])].sort() };
    const same = counting.filter((one) => one.level === least && one.level > 0).map((one) => one.ref);
    return { slT: least, least, drivers: [...same, ...(floor === least ? floorDrivers : [])].sort() };
  });
  return {
    method: name,
    scenarioMethod: method,
    slT: perFr((fr) => each[fr].slT),
    least: perFr((fr) => each[fr].least),
    drivers: perFr((fr) => each[fr].drivers),
  };
}

function taken({ method, scenarioMethod, slT, drivers }: SlTDerived): Target {
  return { slT, basis: { method, rationale: null, from: null, drivers, scenarioMethod } };
}

/** 3.8, point 2: seven FRs with a rationale, or one digit. */
function statedTarget(stated: SlTarget, derived: SlTDerived | null): Target {
  const vector = typeof stated === 'number' ? stated : stated.vector;
  const rationale = typeof stated === 'number' ? null : stated.rationale;
  const beside = derived === null ? {} : { override: true as const, derived };
  if (typeof vector === 'number') {
    return { slT: perFr(() => vector), basis: { method: 'uniform', rationale, from: null, ...beside } };
  }
  return { slT: perFr((fr) => vector[fr]), basis: { method: 'stated', rationale, from: null, ...beside } };
}

/** 3.8, point 4: 1 when not stated. */
function baselineOf(world: World): number {
  return world.plant.method?.baseline ?? 1;
}

/** 3.7: its own SL-T, or one from the zones it joins; 3.8: and from its scenarios. */
function conduitTarget(world: World, conduit: Conduit): Target {
  const { slT, basis } = byZones(world, conduit);
  const asking = askingAt(world, `conduit:${conduit.id}`);
  let derived: SlTDerived | null = null;
  if (asking !== null)
    derived =
      zonesThatCount(world, conduit).length === 0
        ? fromScenarios(world, asking, asking.method, null)
        : fromScenarios(world, asking, basis.method, {
            value: slT,
            drivers: basis.drivers as SlVector<readonly string[]>,
          });
  if (conduit.slTarget !== undefined) return statedTarget(conduit.slTarget, derived);
  return derived === null ? { slT, basis } : taken(derived);
}

/** 3.7 alone. */
function byZones(world: World, conduit: Conduit): Target {
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
