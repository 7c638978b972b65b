/**
 * Which techniques of ATT&CK for ICS a zone leaves uncovered (3.11): a screening by the mitigations that MITRE names for each and the
 * rows of 62443-3-3 that support them. No verdict and no SL rests on it.
 */
import { editionOf, type Catalog, type TechniquesCatalog } from '../catalog/catalog.ts';
import type { LinkIndex } from '../catalog/links.ts';
import type { PlaceAssessment, Verdict } from '../evaluate/assessment.ts';
import { nearest } from '../lib/near.ts';
import type { Asset, Plant, Scenario } from '../model/plant.ts';
import { attackAssetsOf } from './asset-types.ts';
import { mitigationStatus, type AttackReading, type MitigationStanding } from './mitigation.ts';
import { techniqueStatus, type Applies, type TechniqueStanding } from './technique.ts';

export interface ZoneTechniques {
  readonly ref: string;
  /** Those that apply: first those of scenarios that are not covered, then the others, each in the order of the catalog. */
  readonly techniques: readonly TechniqueStanding[];
  /** Ids of those used only against what the zone does not hold. */
  readonly elsewhere: readonly string[];
}

/** A technique that a scenario names and the catalog does not have. */
export interface UnknownTechnique {
  readonly scenario: string;
  readonly found: string;
  readonly near: string | null;
}

export interface Attack {
  readonly reading: AttackReading;
  readonly catalog: TechniquesCatalog;
  /** Every zone that is not external, in the order of the assessment. */
  readonly zones: readonly ZoneTechniques[];
  readonly unknown: readonly UnknownTechnique[];
}

export interface AttackSources {
  readonly plant: Plant;
  readonly places: readonly PlaceAssessment[];
  /** What the places are judged by. */
  readonly system: Catalog;
  readonly techniques: TechniquesCatalog;
  readonly links: LinkIndex;
}

export function attackOf(sources: AttackSources, reading: AttackReading): Attack {
  const { plant, places, techniques } = sources;
  const supported = supportedRows(sources);
  const external = new Set(
    plant.zones.flatMap(({ id, kind }) => (kind === 'external' ? [`zone:${id}`] : [])),
  );
  const assets = assetsByZone(plant.assets);
  const scenarios = Map.groupBy(plant.scenarios, ({ place }) => place);
  const zones = places
    .filter(({ ref }) => ref.startsWith('zone:') && !external.has(ref))
    .map(({ ref, verdicts }) =>
      zoneTechniques(techniques, {
        ref,
        holds: attackAssetsOf(assets.get(ref) ?? []),
        scenarios: scenarios.get(ref) ?? [],
        mitigations: mitigationsAt(techniques, supported, verdicts, reading),
      }),
    );
  return { reading, catalog: techniques, zones, unknown: unknownTechniques(techniques, plant.scenarios) };
}

/** By the id of a mitigation: positions in the system's catalog of the rows that support it. */
function supportedRows({ system, techniques, links }: AttackSources): ReadonlyMap<string, readonly number[]> {
  const edition = editionOf(system);
  const at = new Map(system.rows.map(({ id }, row) => [`${edition}/${id}`, row]));
  return new Map(
    techniques.mitigations.map(({ id }) => {
      const rows = links.related(`${editionOf(techniques)}/${id}`).flatMap(({ row }) => at.get(row) ?? []);
      return [id, [...new Set(rows)].sort((a, b) => a - b)];
    }),
  );
}

function mitigationsAt(
  { mitigations }: TechniquesCatalog,
  supported: ReadonlyMap<string, readonly number[]>,
  verdicts: readonly Verdict[],
  reading: AttackReading,
): ReadonlyMap<string, MitigationStanding> {
  return new Map(
    mitigations.map(({ id, title }) => {
      const rows = (supported.get(id) ?? []).flatMap((row) => verdicts[row] ?? []);
      return [id, { id, title, status: mitigationStatus(rows, reading), rows }];
    }),
  );
}

interface ZoneGround {
  readonly ref: string;
  readonly holds: ReadonlySet<string> | null;
  readonly scenarios: readonly Scenario[];
  readonly mitigations: ReadonlyMap<string, MitigationStanding>;
}

function zoneTechniques({ rows }: TechniquesCatalog, ground: ZoneGround): ZoneTechniques {
  const named = scenariosByTechnique(ground.scenarios);
  const standings: TechniqueStanding[] = [];
  const elsewhere: string[] = [];
  for (const { id, title, tactics, assets, mitigations: ids } of rows) {
    const scenarios = named.get(id) ?? [];
    const applies = appliesTo(assets, ground.holds, scenarios);
    if (applies === null) {
      elsewhere.push(id);
      continue;
    }
    const mitigations = ids.flatMap((one) => ground.mitigations.get(one) ?? []);
    standings.push({ id, title, tactics, applies, ...techniqueStatus(mitigations), scenarios, mitigations });
  }
  const isFirst = ({ scenarios, status }: TechniqueStanding): boolean =>
    scenarios.length > 0 && status !== 'covered';
  return {
    ref: ground.ref,
    techniques: [...standings.filter(isFirst), ...standings.filter((one) => !isFirst(one))],
    elsewhere,
  };
}

/** A technique for which ATT&CK names no assets may be used against any. */
function appliesTo(
  assets: readonly string[],
  holds: ReadonlySet<string> | null,
  scenarios: readonly string[],
): Applies | null {
  if (scenarios.length > 0) return 'scenario';
  if (holds === null || assets.length === 0) return 'unknown';
  return assets.some((asset) => holds.has(asset)) ? 'assets' : null;
}

function scenariosByTechnique(scenarios: readonly Scenario[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const { id, techniques = [] } of scenarios)
    for (const technique of new Set(techniques)) named.set(technique, [...(named.get(technique) ?? []), id]);
  return named;
}

function assetsByZone(assets: readonly Asset[]): ReadonlyMap<string, readonly Asset[]> {
  const held = new Map<string, Asset[]>();
  for (const asset of assets)
    for (const zone of new Set(asset.zones ?? [])) {
      const list = held.get(`zone:${zone}`);
      if (list === undefined) held.set(`zone:${zone}`, [asset]);
      else list.push(asset);
    }
  return held;
}

function unknownTechniques(
  { rows }: TechniquesCatalog,
  scenarios: readonly Scenario[],
): readonly UnknownTechnique[] {
  const ids = new Set(rows.map(({ id }) => id));
  return scenarios.flatMap(({ id, techniques = [] }) =>
    techniques
      .filter((found) => !ids.has(found))
      .map((found) => ({ scenario: id, found, near: nearest(found, ids) })),
  );
}
