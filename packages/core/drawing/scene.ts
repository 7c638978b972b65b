/** What a plant has to show on a drawing: its zones and conduits with what is drawn of them, ready to be measured and placed. */
import { byCodeUnit, byKey } from '../lib/order.ts';
import { isFiltered, mayFilter } from '../model/boundary.ts';
import type { Asset, Conduit, Flow, Plant, Zone } from '../model/plant.ts';
import { bandOf, type Band } from './bands.ts';

export type DeviceKind = 'diode' | 'filter' | 'encrypted';

/** How the border of a zone is drawn: long dashes only where a logical boundary is stated and no physical one. */
export type Border = 'solid' | 'logical' | 'temporary';

/** What became of a zone or conduit since an older plant. */
export type Change = 'added' | 'removed' | 'changed';

export interface SceneZone {
  readonly id: string;
  readonly name: string;
  readonly kind: Zone['kind'];
  readonly parent: string | null;
  readonly band: Band;
  readonly level: number | null;
  readonly border: Border;
  readonly wireless: boolean;
  readonly assets: number;
  /** Zones and conduits inside that are not drawn here. */
  readonly inside: { readonly zones: number; readonly conduits: number } | null;
  /** Stands for so many zones of its kind. */
  readonly stands: number;
  /** Further lines of its label, as on the sheet of one zone. */
  readonly lines: readonly string[];
  /** The name of the zone it lies in, where that is not drawn around it. */
  readonly within: string | null;
  /** Drawn as a reference to the sheet it stands on. */
  readonly elsewhere: boolean;
  /** The sheet it, or what is inside it, stands on; null where that is this one or not known. */
  readonly sheet: number | null;
  /** null where it is as it was, or nothing is compared. */
  readonly change: Change | null;
}

export interface SceneConduit {
  readonly id: string;
  readonly joins: readonly string[];
  /** Drawn broken: wireless or carried by hand. */
  readonly broken: boolean;
  readonly devices: readonly DeviceKind[];
  /** A device stands in it that may filter, and nothing says whether it does. */
  readonly filterUnstated: boolean;
  readonly protocols: readonly string[];
  readonly oneWay: { readonly from: string; readonly to: string } | null;
  /** Zones at which a flow through it ends, and at which one begins. */
  readonly called: ReadonlySet<string>;
  readonly callers: ReadonlySet<string>;
  /** Stands for so many conduits. */
  readonly stands: number;
  /** Only its id is written. */
  readonly terse: boolean;
  /** null where it is as it was, or nothing is compared. */
  readonly change: Change | null;
}

export interface Scene {
  readonly zones: readonly SceneZone[];
  readonly conduits: readonly SceneConduit[];
}

/** Everything of the plant, each zone and conduit once, in the order of ids. */
export function sceneOf(plant: Plant): Scene {
  const assets = new Map(plant.assets.map((asset) => [asset.id, asset] as const));
  const zones = new Map(plant.zones.map((zone) => [zone.id, zone] as const));
  const counted = assetsByZone(plant.assets);
  const flows = Map.groupBy(plant.flows, ({ conduit }) => conduit ?? '');
  const guards = guardsOf(plant.assets);
  return {
    zones: [...plant.zones].sort(byKey(({ id }) => id)).map((zone) => zoneOf(zone, zones, counted)),
    conduits: [...plant.conduits].sort(byKey(({ id }) => id)).map((conduit) =>
      conduitOf(conduit, {
        flows: flows.get(conduit.id) ?? [],
        guards: guards.get(conduit.id) ?? [],
        zones,
        assets,
      }),
    ),
  };
}

/** With the sheet each zone stands on. */
export function onSheets(scene: Scene, sheets: ReadonlyMap<string, number>): Scene {
  return { ...scene, zones: scene.zones.map((zone) => ({ ...zone, sheet: sheets.get(zone.id) ?? null })) };
}

type Counted = ReadonlyMap<string, { readonly count: number; readonly wireless: boolean }>;

function assetsByZone(assets: readonly Asset[]): Counted {
  const counted = new Map<string, { count: number; wireless: boolean }>();
  for (const asset of assets) {
    for (const id of asset.zones ?? []) {
      const known = counted.get(id) ?? { count: 0, wireless: false };
      counted.set(id, { count: known.count + 1, wireless: known.wireless || asset.wireless === true });
    }
  }
  return counted;
}

function zoneOf(zone: Zone, zones: ReadonlyMap<string, Zone>, counted: Counted): SceneZone {
  const own = counted.get(zone.id);
  return {
    id: zone.id,
    name: zone.name,
    kind: zone.kind,
    parent: zone.parent !== undefined && zones.has(zone.parent) ? zone.parent : null,
    band: bandOf(zone, zones),
    level: zone.level ?? null,
    border: borderOf(zone),
    wireless: zone.kind === 'wireless' || own?.wireless === true || isTrue(zone.facts?.['wireless']),
    assets: own?.count ?? 0,
    inside: null,
    stands: 1,
    lines: [],
    within: null,
    elsewhere: false,
    sheet: null,
    change: null,
  };
}

function borderOf(zone: Zone): Border {
  if (zone.kind === 'temporary') return 'temporary';
  return zone.logicalBoundary !== undefined && zone.physicalBoundary === undefined ? 'logical' : 'solid';
}

function isTrue(fact: NonNullable<Zone['facts']>[string] | undefined): boolean {
  return fact === true || (typeof fact === 'object' && fact.value === true);
}

/** By conduit: the types of its boundary devices. */
function guardsOf(assets: readonly Asset[]): ReadonlyMap<string, readonly Asset['type'][]> {
  const guards = new Map<string, Asset['type'][]>();
  for (const { type, conduits } of assets)
    for (const id of conduits ?? []) guards.set(id, [...(guards.get(id) ?? []), type]);
  return guards;
}

interface Around {
  readonly flows: readonly Flow[];
  readonly guards: readonly Asset['type'][];
  readonly zones: ReadonlyMap<string, Zone>;
  readonly assets: ReadonlyMap<string, Asset>;
}

function conduitOf(conduit: Conduit, around: Around): SceneConduit {
  const joins = [...new Set(conduit.joins)].filter((id) => around.zones.has(id)).sort(byCodeUnit);
  const end = (ref: string) => joinedEnd(ref, joins, around);
  const ends = (list: readonly (string | null)[]) => new Set(list.filter((id) => id !== null));
  const { flows, guards } = around;
  const devices: DeviceKind[] = [];
  if (conduit.oneWay !== undefined || guards.includes('diode')) devices.push('diode');
  if (isFiltered(conduit, guards)) devices.push('filter');
  const safe = flows.every(({ encrypted, authenticated }) => encrypted === true && authenticated === true);
  if (flows.length > 0 && safe) devices.push('encrypted');
  return {
    id: conduit.id,
    joins,
    broken: conduit.medium === 'wireless' || conduit.medium === 'portable',
    devices,
    filterUnstated: !devices.includes('filter') && mayFilter(guards),
    oneWay: conduit.oneWay ?? null,
    protocols: [...new Set(flows.flatMap(({ protocol }) => protocol ?? []))].sort(byCodeUnit),
    called: ends(flows.map(({ to }) => end(to))),
    callers: ends(flows.map(({ from }) => end(from))),
    stands: 1,
    terse: false,
    change: null,
  };
}

/** The joined zone at which a flow ends: the zone it names or the one of its asset, or the nearest around it. */
function joinedEnd(ref: string, joins: readonly string[], { zones, assets }: Around): string | null {
  const id = ref.slice(ref.indexOf(':') + 1);
  const starts = ref.startsWith('zone:') ? [id] : zonesOf(assets.get(id));
  for (const start of starts)
    for (let zone: string | undefined = start; zone !== undefined; zone = zones.get(zone)?.parent)
      if (joins.includes(zone)) return zone;
  return null;
}

function zonesOf(asset: Asset | undefined): readonly string[] {
  return [...(asset?.zones ?? []), ...(asset?.interfaces ?? []).flatMap(({ zone }) => zone ?? [])];
}
