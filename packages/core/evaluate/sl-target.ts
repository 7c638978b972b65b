/** SL-T of zones and conduits (3.7, 3.8), each value with the way it came about. */
import type { Conduit, Method, SlTarget, Suc, Zone } from '../model/plant.ts';
import type { SlTBasis, SlTMethod } from './assessment.ts';
import { FR_COUNT, FR_ORDER } from './row-table.ts';
import type { Seen } from './shown-facts.ts';

/** Seven entries in FR order; null where there is no target. */
export type Levels = readonly (number | null)[];

export interface Target {
  readonly levels: Levels;
  readonly method: SlTMethod;
  readonly rationale: string | null;
  readonly from: string | null;
  /** Conduits without their own SL-T: per FR the zones that set the value. */
  readonly drivers: readonly (readonly string[])[] | null;
}

const NO_LEVELS: Levels = FR_ORDER.map(() => null);
const DEFAULT_BASELINE = 1;

function baselineOf(method: Method | undefined): number {
  return method?.baseline ?? DEFAULT_BASELINE;
}

function uniform(level: number): Levels {
  return FR_ORDER.map(() => level);
}

function plain(levels: Levels, method: SlTMethod, rest: Partial<Target> = {}): Target {
  return { levels, method, rationale: null, from: null, drivers: null, ...rest };
}

/** What is no zone and no conduit has no SL-T. */
export const NO_TARGET: Target = plain(NO_LEVELS, 'none');

function stated(target: SlTarget): Target {
  if (typeof target === 'number') return plain(uniform(target), 'uniform');
  const { vector, rationale } = target;
  if (typeof vector === 'number') return plain(uniform(vector), 'uniform', { rationale });
  return plain(
    FR_ORDER.map((fr) => vector[fr]),
    'stated',
    { rationale },
  );
}

/**
 * SL-T of a zone.
 * @param ofParent the target of its parent zone, null without one
 */
export function zoneTarget(zone: Zone, method: Method | undefined, ofParent: Target | null): Target {
  if (zone.kind === 'external') return plain(NO_LEVELS, 'external');
  if (zone.slTarget !== undefined) return stated(zone.slTarget);
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
  method: Method | undefined,
): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  const open = new Set<string>();
  const targetOf = (zone: Zone): Target => {
    const known = targets.get(zone.id);
    if (known !== undefined) return known;
    open.add(zone.id);
    const parent = zone.parent === undefined ? undefined : zones.get(zone.parent);
    const ofParent = parent === undefined || open.has(parent.id) ? null : targetOf(parent);
    const target = zoneTarget(zone, method, ofParent);
    open.delete(zone.id);
    targets.set(zone.id, target);
    return target;
  };
  for (const zone of zones.values()) targetOf(zone);
  return targets;
}

export interface ConduitTargetInput {
  readonly conduit: Conduit;
  readonly method: Method | undefined;
  readonly suc: readonly Suc[];
  readonly zone: (id: string) => Zone | undefined;
  readonly targetOf: (zone: string) => Target | undefined;
  /** Flows through the conduit. */
  readonly seen: Pick<Seen, 'confidential' | 'essential'>;
}

/** SL-T of a conduit (3.7). */
export function conduitTarget(input: ConduitTargetInput): Target {
  const { conduit, method, seen } = input;
  if (conduit.slTarget !== undefined) return stated(conduit.slTarget);
  const takeMax = method?.conduitTarget === 'max';
  const name: SlTMethod = takeMax ? 'conduit-max' : 'conduit-default';
  const zones = takingPart(input);
  if (zones.length === 0) return plain(NO_LEVELS, name, { drivers: FR_ORDER.map(() => []) });
  const takesPart = (f: number): boolean => {
    if (takeMax) return true;
    if (FR_ORDER[f] === 'DC') return seen.confidential > 0;
    if (FR_ORDER[f] === 'RA') return seen.essential > 0;
    return true;
  };
  const levels: (number | null)[] = [];
  const drivers: (readonly string[])[] = [];
  for (let f = 0; f < FR_COUNT; f++) {
    const highest = takesPart(f) ? highestOf(zones, f) : { level: baselineOf(method), zones: [] };
    levels.push(highest.level);
    drivers.push(highest.zones);
  }
  return plain(levels, name, { drivers });
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

function highestOf(
  zones: readonly ZoneLevels[],
  f: number,
): { readonly level: number | null; readonly zones: readonly string[] } {
  let level: number | null = 0;
  for (const zone of zones) {
    const value = zone.levels[f] ?? null;
    level = value === null || level === null ? null : Math.max(level, value);
  }
  return { level, zones: zones.filter((zone) => (zone.levels[f] ?? null) === level).map((zone) => zone.ref) };
}

/** The published form of how a place came to its SL-T. */
export function basisOf(target: Target): SlTBasis {
  const { method, rationale, from, drivers } = target;
  if (drivers === null) return { method, rationale, from };
  const [IAC = [], UC = [], SI = [], DC = [], RDF = [], TRE = [], RA = []] = drivers;
  return { method, rationale, from, drivers: { IAC, UC, SI, DC, RDF, TRE, RA } };
}
