/** docs/rules.md 3.11: every path without a zone twice is walked, and the easiest taken. */
import type { PlaceAssessment, SlOrNull } from '../../evaluate/assessment.ts';
import type { Asset, Conduit, Flow, Zone } from '../../model/plant.ts';
import { factAt } from './facts-3-2.ts';
import { naiveAssess } from './naive.ts';
import { zoneAndAbove, type World } from './world.ts';

interface NaiveStanding {
  readonly needed: number | null;
  readonly neededUpper: number | null;
  readonly exposed: boolean | null;
  /** What would be needed if attackers entered every undecided zone. */
  readonly entered: number | null;
}

export interface NaiveExposure extends NaiveStanding {
  readonly ref: string;
  /** The same without the zone itself among those that attackers enter. */
  readonly fromElsewhere: NaiveStanding;
}

type Reading = keyof PlaceAssessment['slA'];

export function naiveExposure(world: World, reading: Reading): readonly NaiveExposure[] {
  const assessed = naiveAssess(world.plant, world.catalog, world.asOf);
  const entries = naiveEntries(world);
  return world.plant.zones
    .filter((zone) => zone.kind !== 'external')
    .map((zone): NaiveExposure => {
      const entered = naiveUndecided(world);
      const isOther = (each: Zone): boolean => each !== zone;
      return {
        ref: `zone:${zone.id}`,
        ...standing(world, assessed, zone, reading, { known: entries, entered }),
        fromElsewhere: standing(world, assessed, zone, reading, {
          known: entries.filter(isOther),
          entered: entered.filter(isOther),
        }),
      };
    })
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

interface Begins {
  readonly known: readonly Zone[];
  readonly entered: readonly Zone[];
}

function standing(
  world: World,
  assessed: readonly PlaceAssessment[],
  zone: Zone,
  reading: Reading,
  { known, entered }: Begins,
): NaiveStanding {
  const place = assessed.find(({ ref }) => ref === `zone:${zone.id}`) as PlaceAssessment;
  const targets = [place.slT.IAC, place.slT.UC, place.slT.SI, place.slT.RDF];
  const least = (how: Reading, starts: readonly Zone[]) => neededFor(world, assessed, zone, how, starts);
  const needed = least(reading, known);
  const withEntered = least(reading, [...known, ...entered]);
  const without = exposedBy(needed, targets);
  const exposed = exposedBy(withEntered, targets) === without ? without : null;
  const { conduits, flows } = world.plant;
  const isBlank = conduits.length === 0 && flows.length === 0;
  return {
    needed,
    neededUpper: least('upper', known),
    exposed: isBlank && exposed === false ? null : exposed,
    entered: withEntered,
  };
}

function exposedBy(needed: number | null, targets: readonly SlOrNull[]): boolean | null {
  if (needed === null) return false;
  if (targets.some((target) => target !== null && needed <= target)) return true;
  return needed <= 4 && targets.some((target) => target === null) ? null : false;
}

function neededFor(
  world: World,
  assessed: readonly PlaceAssessment[],
  goal: Zone,
  reading: Reading,
  starts: readonly Zone[],
): number | null {
  let least: number | null = null;
  const walk = (at: Zone, seen: readonly Zone[], greatest: number): void => {
    if (at === goal) {
      if (least === null || greatest < least) least = greatest;
      return;
    }
    for (const next of world.plant.zones.filter((zone) => !seen.includes(zone)))
      for (const strength of naiveHops(world, assessed, at, next, reading))
        walk(next, [...seen, next], Math.max(greatest, strength));
  };
  for (const entry of starts)
    walk(entry, [entry], entry.kind === 'external' ? 0 : naiveOwn(assessed, entry, reading));
  return least === null ? null : 1 + least;
}

export function naiveEntries(world: World): readonly Zone[] {
  return world.plant.zones.filter((zone) => {
    const place = { kind: 'zone', ref: `zone:${zone.id}`, zone } as const;
    return (
      zone.kind === 'external' ||
      zone.entryPoint === true ||
      factAt(world, place, 'untrustedAccess') === 'true' ||
      factAt(world, place, 'portableDevices') === 'true'
    );
  });
}

/** Zones that would be entry points if a fact nobody states were true. */
export function naiveUndecided(world: World): readonly Zone[] {
  const known = naiveEntries(world);
  return world.plant.zones.filter((zone) => {
    const place = { kind: 'zone', ref: `zone:${zone.id}`, zone } as const;
    const isOpen = (fact: string) => ['unknown', 'unstated'].includes(factAt(world, place, fact));
    return !known.includes(zone) && (isOpen('untrustedAccess') || isOpen('portableDevices'));
  });
}

/** The strengths of all hops from a to b. */
export function naiveHops(
  world: World,
  assessed: readonly PlaceAssessment[],
  a: Zone,
  b: Zone,
  reading: Reading,
): readonly number[] {
  const both = world.plant.conduits.filter(
    ({ joins }) => a !== b && joins.includes(a.id) && joins.includes(b.id),
  );
  const slA = (ref: string) => (assessed.find((place) => place.ref === ref) as PlaceAssessment).slA[reading];
  const own = naiveOwn(assessed, b, reading);
  const isParent = a.parent === b.id || b.parent === a.id;
  const over = a !== b && world.plant.assets.some((asset) => bridges(world, asset, a, b)) ? [own] : [];
  if (both.length === 0) return isParent ? [own] : over;
  return [
    ...both
      .filter((conduit) => isHop(world, conduit, a, b))
      .map((conduit) => Math.max(slA(`conduit:${conduit.id}`).RDF ?? 0, own)),
    ...over,
  ];
}

/** A leg of the asset in each, of which one at least is the end of no conduit of its own to another leg. */
function bridges({ plant }: World, asset: Asset, a: Zone, b: Zone): boolean {
  const legs = plant.zones.filter(
    ({ id }) => asset.zones?.includes(id) || asset.interfaces?.some(({ zone }) => zone === id),
  );
  const isBorder = (zone: Zone): boolean =>
    plant.conduits.some(
      ({ id, joins }) =>
        asset.conduits?.includes(id) &&
        joins.includes(zone.id) &&
        legs.some((other) => other !== zone && joins.includes(other.id)),
    );
  return legs.includes(a) && legs.includes(b) && !(isBorder(a) && isBorder(b));
}

/** What a zone itself sets against a hop into it. */
export function naiveOwn(assessed: readonly PlaceAssessment[], zone: Zone, reading: Reading): number {
  const place = assessed.find(({ ref }) => ref === `zone:${zone.id}`) as PlaceAssessment;
  const { IAC, UC, SI } = place.slA[reading];
  return Math.min(IAC ?? 0, UC ?? 0, SI ?? 0);
}

function isHop(world: World, conduit: Conduit, a: Zone, b: Zone): boolean {
  const { flows } = world.plant;
  const listed = flows.filter(
    (flow) => flow.conduit === conduit.id && passages(world, conduit, flow).length > 0,
  );
  if (listed.length === 0) {
    return !(conduit.oneWay?.from === b.id && conduit.oneWay.to === a.id);
  }
  return [...listed, ...flows.filter((flow) => flow.conduit === undefined)].some((flow) =>
    passages(world, conduit, flow).some((pair) => pair[0] === a.id && pair[1] === b.id),
  );
}

/** From which zone to which other one the flow goes through the conduit. */
function passages(world: World, conduit: Conduit, flow: Flow): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const from of joinedAt(world, conduit, flow.from))
    for (const to of joinedAt(world, conduit, flow.to)) if (from !== to) pairs.push([from, to]);
  return pairs;
}

function joinedAt(world: World, conduit: Conduit, end: string): readonly string[] {
  const id = end.slice(end.indexOf(':') + 1);
  const asset = world.plant.assets.find((each) => each.id === id);
  const zones = end.startsWith('zone:') ? [id] : (asset?.zones ?? []);
  return zones.flatMap((each) => {
    const zone = world.plant.zones.find((other) => other.id === each);
    const chain = zone === undefined ? [] : zoneAndAbove(world, zone).map((other) => other.id);
    return chain.find((other) => conduit.joins.includes(other)) ?? [];
  });
}
