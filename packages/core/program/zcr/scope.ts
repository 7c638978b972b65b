/** What belongs to a SUC: its zones, what joins them, and the worst cases, scenarios and findings there (3.9). */
import type { Finding } from '../../evaluate/assessment.ts';
import type { Target } from '../../evaluate/sl-target.ts';
import type { Asset, Conduit, Plant, Scenario, Suc, Zone } from '../../model/plant.ts';
import type { RatedScenario } from '../../risk/scenarios.ts';
import type { RatedWorstCase } from '../../risk/worst-cases.ts';

/** What is known of the plant, as values. */
export interface ZcrGround {
  readonly plant: Plant;
  /** Rated; none where the plant states no criteria. */
  readonly worst: readonly RatedWorstCase[];
  readonly scenarios: readonly RatedScenario[];
  readonly findings: readonly Finding[];
  /** Laws and regulations in use, as editions. */
  readonly laws: readonly string[];
  /** SL-T of a zone or conduit. */
  readonly target: (place: string) => Target | undefined;
  /** Whether a fact of a zone is true or false there (3.2); null: nobody knows. */
  readonly fact: (place: string, fact: string) => boolean | null;
}

export interface Scope {
  /** null: the plant writes none, and is taken as one whole. */
  readonly suc: Suc | null;
  readonly ref: string;
  readonly ground: ZcrGround;
  readonly zones: readonly Zone[];
  readonly conduits: readonly Conduit[];
  readonly places: readonly string[];
  readonly assets: readonly Asset[];
  readonly worst: readonly RatedWorstCase[];
  readonly worstCases: Plant['worstCases'];
  readonly scenarios: readonly Scenario[];
  readonly rated: readonly RatedScenario[];
  readonly findings: readonly Finding[];
}

/** Each SUC in the order of the plant; one scope for the whole plant where none is written. */
export function scopesOf(ground: ZcrGround): readonly Scope[] {
  const { suc } = ground.plant;
  return suc.length === 0 ? [scopeOf(ground, null)] : suc.map((one) => scopeOf(ground, one));
}

export function scopeOf(ground: ZcrGround, suc: Suc | null): Scope {
  const { plant } = ground;
  const inside = plant.zones.filter(({ kind }) => kind !== 'external');
  const listed = new Set(suc?.zones);
  const zones = suc === null ? inside : inside.filter(({ id }) => listed.has(id));
  const ids = new Set(zones.map(({ id }) => id));
  const conduits = plant.conduits.filter(({ joins }) => joins.some((id) => ids.has(id)));
  const places = [...zones.map(({ id }) => `zone:${id}`), ...conduits.map(({ id }) => `conduit:${id}`)];
  const here = new Set(places);
  const joined = new Set(conduits.map(({ id }) => id));
  const assets = plant.assets.filter(
    (asset) =>
      (asset.zones ?? []).some((id) => ids.has(id)) || (asset.conduits ?? []).some((id) => joined.has(id)),
  );
  const isCase = (worstCase: Plant['worstCases'][number]): boolean => belongs(worstCase, suc, ids);
  return {
    suc,
    ref: suc === null ? 'plant' : `suc:${suc.id}`,
    ground,
    zones,
    conduits,
    places,
    assets,
    worst: ground.worst.filter(({ worstCase }) => isCase(worstCase)),
    worstCases: plant.worstCases.filter(isCase),
    scenarios: plant.scenarios.filter(({ place }) => here.has(place)),
    rated: ground.scenarios.filter(({ scenario }) => here.has(scenario.place)),
    findings: findingsIn(ground, here, new Set(assets.map(({ id }) => id)), ids),
  };
}

/** A worst case that names neither a SUC nor zones is one of every SUC. */
function belongs(
  { suc: named, zones }: Plant['worstCases'][number],
  suc: Suc | null,
  ids: ReadonlySet<string>,
): boolean {
  if (suc === null) return true;
  if (named !== undefined) return named === suc.id;
  return zones === undefined || zones.length === 0 || zones.some((id) => ids.has(id));
}

/** An asset that is in no zone yet is in the way of every SUC. */
function findingsIn(
  { plant, findings }: ZcrGround,
  places: ReadonlySet<string>,
  assets: ReadonlySet<string>,
  zones: ReadonlySet<string>,
): readonly Finding[] {
  const asset = new Map(plant.assets.map((one) => [one.id, one] as const));
  const isLoose = ({ zones: own = [], conduits = [] }: Asset): boolean => own.length + conduits.length === 0;
  const isEnd = (end: string): boolean => {
    const [kind = '', id = ''] = end.split(':');
    return kind === 'zone' ? zones.has(id) : assets.has(id);
  };
  const flow = new Map(plant.flows.map((one) => [one.id, one] as const));
  return findings.filter(({ at }) => {
    if (places.has(at)) return true;
    const [kind = '', id = ''] = at.split(':');
    if (kind === 'asset') return assets.has(id) || isLoose(asset.get(id) ?? { id, type: 'other' });
    const through = kind === 'flow' ? flow.get(id) : undefined;
    return through !== undefined && (isEnd(through.from) || isEnd(through.to));
  });
}

/** Nobody said what stands in these; a zone that holds other zones may hold nothing of its own. */
export function withoutAsset({ assets, ground }: Scope, zones: Scope['zones']): Scope['zones'] {
  const filled = new Set([
    ...assets.flatMap((asset) => asset.zones ?? []),
    ...ground.plant.zones.flatMap(({ parent }) => parent ?? []),
  ]);
  return zones.filter(({ id }) => !filled.has(id));
}
