/** SL-T of zones (3.8), each value with the way it came about; that of conduits is in conduit-target.ts. */
import type { Method, Risk, Scenario, SlTarget, Zone } from '../model/plant.ts';
import { slOfPlace, type Floor } from '../risk/sl-of-place.ts';
import type { SlMethodName } from '../risk/sl-methods.ts';
import type { SlTMethod } from './assessment.ts';
import { FR_ORDER } from './row-table.ts';

/** Seven entries in FR order; null where there is no target. */
export type Levels = readonly (number | null)[];
/** Seven entries in FR order: refs of what sets the value or leaves it unknown. */
export type Drivers = readonly (readonly string[])[];

/** What scenarios ask for. */
export interface Derived {
  readonly levels: Levels;
  /** What is known to be asked for at least, where a level is unknown. */
  readonly least: readonly number[];
  readonly method: SlTMethod;
  /** How the level of each scenario came about. */
  readonly scenarios: SlMethodName;
  readonly drivers: Drivers;
}

export interface Target {
  readonly levels: Levels;
  readonly method: SlTMethod;
  readonly rationale: string | null;
  readonly from: string | null;
  /** Per FR the zones, scenarios or the baseline that set the value; null where the method has none. */
  readonly drivers: Drivers | null;
  /** The method by which scenarios have a say; null where none has. */
  readonly scenarios: SlMethodName | null;
  /** What scenarios ask for where a stated target stands instead of it. */
  readonly derived: Derived | null;
}

/** What targets are worked out from, beside the place itself. */
export interface TargetGround {
  readonly method: Method | undefined;
  readonly risk: Risk | undefined;
  readonly scenariosAt: (ref: string) => readonly Scenario[];
}

export const NO_LEVELS: Levels = FR_ORDER.map(() => null);
const DEFAULT_BASELINE = 1;

export function baselineOf(method: Method | undefined): number {
  return method?.baseline ?? DEFAULT_BASELINE;
}

function uniform(level: number): Levels {
  return FR_ORDER.map(() => level);
}

export function plain(levels: Levels, method: SlTMethod, rest: Partial<Target> = {}): Target {
  return {
    levels,
    method,
    rationale: null,
    from: null,
    drivers: null,
    scenarios: null,
    derived: null,
    ...rest,
  };
}

/** What is no zone and no conduit has no SL-T. */
export const NO_TARGET: Target = plain(NO_LEVELS, 'none');

/** @param derived what scenarios ask for beside it */
export function stated(target: SlTarget, derived: Derived | null): Target {
  if (typeof target === 'number') return plain(uniform(target), 'uniform', { derived });
  const { vector, rationale } = target;
  if (typeof vector === 'number') return plain(uniform(vector), 'uniform', { rationale, derived });
  return plain(
    FR_ORDER.map((fr) => vector[fr]),
    'stated',
    { rationale, derived },
  );
}

/** What stands in every FR where scenarios ask for no more. */
export function baselineFloors(method: Method | undefined): readonly Floor[] {
  return FR_ORDER.map(() => ({ level: baselineOf(method), drivers: ['baseline'] }));
}

/** The scenarios of a place that count by the method of the plant; none by the baseline. */
export function countingAt({ method, risk, scenariosAt }: TargetGround, ref: string): Counting | null {
  const name = method?.slTarget;
  if (risk === undefined || name === undefined || name === 'baseline') return null;
  const scenarios = scenariosAt(ref);
  return scenarios.length === 0 ? null : { name, risk, scenarios };
}

interface Counting {
  readonly name: SlMethodName;
  readonly risk: Risk;
  readonly scenarios: readonly Scenario[];
}

export function derivedFrom(
  { name, risk, scenarios }: Counting,
  method: SlTMethod,
  floors: readonly Floor[],
): Derived {
  return { ...slOfPlace(name, risk, scenarios, floors), method, scenarios: name };
}

export function fromScenarios({ levels, method, drivers, scenarios }: Derived): Target {
  return plain(levels, method, { drivers, scenarios });
}

/**
 * SL-T of a zone.
 * @param ofParent the target of its parent zone, null without one
 */
export function zoneTarget(zone: Zone, ground: TargetGround, ofParent: Target | null): Target {
  if (zone.kind === 'external') return plain(NO_LEVELS, 'external');
  const { method } = ground;
  const counting = countingAt(ground, `zone:${zone.id}`);
  const derived = counting && derivedFrom(counting, counting.name, baselineFloors(method));
  if (zone.slTarget !== undefined) return stated(zone.slTarget, derived);
  if (derived !== null) return fromScenarios(derived);
  if (method?.slTarget === 'baseline') return plain(uniform(baselineOf(method)), 'baseline');
  if (ofParent === null || ofParent.method === 'external' || ofParent.method === 'none') {
    return plain(NO_LEVELS, 'none');
  }
  return plain(ofParent.levels, 'inherited', {
    from: ofParent.method === 'inherited' ? ofParent.from : `zone:${zone.parent}`,
  });
}

/** SL-T of all zones by id, parents first. A loop of parents, which the reader refuses, ends where it closes. */
export function zoneTargets(
  zones: ReadonlyMap<string, Zone>,
  ground: TargetGround,
): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  const open = new Set<string>();
  const targetOf = (zone: Zone): Target => {
    const known = targets.get(zone.id);
    if (known !== undefined) return known;
    open.add(zone.id);
    const parent = zone.parent === undefined ? undefined : zones.get(zone.parent);
    const ofParent = parent === undefined || open.has(parent.id) ? null : targetOf(parent);
    const target = zoneTarget(zone, ground, ofParent);
    open.delete(zone.id);
    targets.set(zone.id, target);
    return target;
  };
  for (const zone of zones.values()) targetOf(zone);
  return targets;
}
