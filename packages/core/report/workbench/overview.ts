/** `bulkhead/overview@1`: a plant on one page of the workbench, every figure with the reference under which it can be asked why. */
import type { Assessment, PlaceAssessment, SlOrNull } from '../../evaluate/assessment.ts';
import type { Exposure } from '../../evaluate/exposure/exposure.ts';
import { isNowhere } from '../../evaluate/rules/asset-placement.ts';
import type { Decision, Plant } from '../../model/plant.ts';
import type { RatedScenario } from '../../risk/scenarios.ts';
import { inOrder, openRows, reachOf, type Reach } from '../document/figures.ts';
import type { ShownReading } from '../document/input.ts';
import { dueOf, evidenceStanding, type Due, type EvidenceStanding } from './due.ts';

/** In the order of the FRs. */
export type Levels = readonly SlOrNull[];

export interface OverviewPlace {
  readonly ref: string;
  readonly name: string;
  /** Of a zone; null where it states none, and of a conduit. */
  readonly level: number | null;
  readonly kind: string | null;
  /** Of a conduit, the zones it joins. */
  readonly joins: readonly string[];
  readonly slT: Levels;
  readonly slA: { readonly [reading in ShownReading | 'upper']: Levels };
  /** Required rows that are open in each reading, and how many of them nobody answered. */
  readonly open: { readonly [reading in ShownReading]: number };
  /** Gaps as claimed about which something is decided that holds on the day; the others are open. */
  readonly decided: { readonly [decision in Decision]: number };
  readonly undetermined: number;
  readonly failed: number;
  /** What an attacker needs to reach the zone, 1 to 5; null where no path leads there or nobody knows. */
  readonly exposure: { readonly needed: number | null; readonly exposed: boolean | null } | null;
}

/** What of a place its judgement says. */
export type PlaceLevels = Pick<
  OverviewPlace,
  'ref' | 'slT' | 'slA' | 'open' | 'decided' | 'undetermined' | 'failed'
>;

/** Places that ask for something; those of them that reach SL-T, and those of which nobody can say. */
export interface PostureCounts {
  readonly targeted: number;
  readonly reached: number;
  readonly partly: number;
}

export interface Overview {
  readonly schema: 'bulkhead/overview@1';
  readonly plant: { readonly id: string; readonly name: string; readonly organisation: string | null };
  readonly asOf: string;
  readonly catalogs: readonly string[];
  readonly engine: string;
  readonly counts: {
    readonly assets: number;
    /** Assets in no zone and at no border. */
    readonly nowhere: number;
    readonly flows: number;
    readonly scenarios: number;
  };
  readonly posture: { readonly [reading in ShownReading]: PostureCounts };
  readonly places: readonly OverviewPlace[];
  /** Scenarios whose residual is above what the plant tolerates, evidenced. */
  readonly above: readonly { readonly ref: string; readonly name: string }[];
  readonly evidence: EvidenceStanding;
  readonly findings: { readonly error: number; readonly warning: number; readonly note: number };
  readonly due: readonly Due[];
}

export interface OverviewInputs {
  readonly plant: Plant;
  readonly assessment: Assessment;
  readonly exposure: Exposure;
  readonly rated: readonly RatedScenario[];
}

export function overviewOf({ plant, assessment, exposure, rated }: OverviewInputs): Overview {
  const { places, findings, asOf } = assessment;
  const reached = new Map(exposure.zones.map((zone) => [zone.ref as string, zone] as const));
  const named = namesOf(plant);
  const levels = places.map(levelsOf);
  const bySeverity = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity && finding.waiver === undefined).length;
  return {
    schema: 'bulkhead/overview@1',
    plant: { id: plant.id, name: plant.name, organisation: plant.organisation?.name ?? null },
    asOf,
    catalogs: plant.catalogs,
    engine: assessment.inputs.engine,
    counts: {
      assets: plant.assets.length,
      nowhere: plant.assets.filter(isNowhere).length,
      flows: plant.flows.length,
      scenarios: plant.scenarios.length,
    },
    posture: postureBy(levels),
    places: levels.map((place) => {
      const zone = reached.get(place.ref);
      return {
        ...(named.get(place.ref) ?? { name: place.ref, level: null, kind: null, joins: [] }),
        ...place,
        exposure: zone === undefined ? null : { needed: zone.needed, exposed: zone.exposed },
      };
    }),
    above: rated
      .filter(({ evidenced }) => !NOT_ABOVE.has(evidenced.outcome))
      .map(({ scenario: { id, name } }) => ({ ref: `rank:${id}`, name })),
    evidence: evidenceStanding(plant, places, asOf),
    findings: { error: bySeverity('error'), warning: bySeverity('warning'), note: bySeverity('note') },
    due: dueOf(plant, places, asOf),
  };
}

const NOT_ABOVE: ReadonlySet<string> = new Set(['tolerable', 'avoided', 'unrated']);

/** In every reading. */
export function postureBy(places: readonly Pick<PlaceLevels, 'slT' | 'slA'>[]): Overview['posture'] {
  return {
    claimed: postureCounts(places, 'claimed'),
    evidenced: postureCounts(places, 'evidenced'),
    verified: postureCounts(places, 'verified'),
  };
}

/** As `postureOf` tells them apart. */
function postureCounts(
  places: readonly Pick<PlaceLevels, 'slT' | 'slA'>[],
  reading: ShownReading,
): PostureCounts {
  const reaches = places.map(({ slT, slA }) => reachOf(slT, slA[reading]));
  const count = (of: Reach): number => reaches.filter((each) => each === of).length;
  return {
    targeted: places.length - count('asksNothing'),
    reached: count('reached'),
    partly: count('partly'),
  };
}

type Named = Pick<OverviewPlace, 'name' | 'level' | 'kind' | 'joins'>;

function namesOf({ zones, conduits }: Plant): ReadonlyMap<string, Named> {
  return new Map<string, Named>([
    ...zones.map(
      ({ id, name, level, kind }) => [`zone:${id}`, { name, level: level ?? null, kind, joins: [] }] as const,
    ),
    ...conduits.map(
      ({ id, name, joins }) =>
        [`conduit:${id}`, { name: name ?? id, level: null, kind: null, joins }] as const,
    ),
  ]);
}

export function levelsOf(place: PlaceAssessment): PlaceLevels {
  const decided = (decision: Decision): number =>
    place.gaps.filter(({ disposition }) => disposition === decision).length;
  const { slA, counts } = place;
  return {
    ref: place.ref,
    slT: inOrder(place.slT),
    slA: {
      claimed: inOrder(slA.claimed),
      evidenced: inOrder(slA.evidenced),
      verified: inOrder(slA.verified),
      upper: inOrder(slA.upper),
    },
    open: {
      claimed: place.gaps.length,
      evidenced: openRows(place, 'evidenced'),
      verified: openRows(place, 'verified'),
    },
    decided: {
      planned: decided('planned'),
      accepted: decided('accepted'),
      transferred: decided('transferred'),
    },
    undetermined: counts.undetermined,
    failed: counts.failed,
  };
}
