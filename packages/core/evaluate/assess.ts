/** From an index to the published assessment (3.1 counts and gaps, 3.5 vectors, 3.13 findings). */
import { startingWith } from '../lib/keyed-list.ts';
import { lastMade } from '../lib/last-made.ts';
import { byKey } from '../lib/order.ts';
import { editionOf } from '../catalog/catalog.ts';
import { plantOf } from '../model/entities.ts';
import { modelDigest } from '../model/digest.ts';
import type { Disposition, Plant } from '../model/plant.ts';
import type {
  Assessment,
  Counts,
  Finding,
  Gap,
  PlaceAssessment,
  SlOrNull,
  SlVector,
  Verdict,
} from './assessment.ts';
import { CLAIMED, V, boundOf, verdictOf } from './cells.ts';
import { liveDecision } from './dispositions.ts';
import type { PlantIndex } from './plant-index.ts';
import { NO_SL, READING_AT } from './sl-achieved.ts';
import { basisOf } from './target-basis.ts';
import {
  blockView,
  cellAt,
  isRequired,
  overlayView,
  partsOf,
  placeInIndex,
  verdictCode,
  verdictView,
  type JudgedPlace,
  type PlaceInIndex,
} from './verdict-view.ts';

/** What the plant that was judged was put together from. */
export interface AssessmentSources {
  /** What the plant itself says. */
  readonly plant: Plant;
  /** Digests of every edition in use; of 62443-3-3 alone where not given. */
  readonly catalogs?: Assessment['inputs']['catalogs'];
  /** Digest of the organisation's answers, where they come from outside the plant. */
  readonly organisation?: string;
  /** `modelDigest` of the plant, where it is known already. */
  readonly model?: () => string;
}

/**
 * The assessment with the given findings.
 * @param engine version of the program, part of the inputs
 * @param sources the plant that was judged, where nothing was added to it
 */
export function assessment(
  index: PlantIndex,
  findings: readonly Finding[],
  engine: string,
  sources: AssessmentSources = { plant: plantOf(index.entities) },
): Assessment {
  const { catalog } = index;
  const plant = plantOf(index.entities);
  return {
    schema: 'bulkhead/assessment@1',
    plant: { id: plant.id, name: plant.name },
    asOf: index.asOf,
    inputs: {
      model: sources.model?.() ?? modelDigest(sources.plant),
      ...(sources.organisation === undefined ? {} : { organisation: sources.organisation }),
      catalogs: sources.catalogs ?? [{ id: editionOf(catalog), digest: catalog.digest }],
      engine,
    },
    places: assessPlaces(index),
    findings,
  };
}

/** Every zone and conduit, sorted by ref. */
export function assessPlaces(index: PlantIndex): readonly PlaceAssessment[] {
  return index.places
    .flat()
    .map((_, position) => assessPlace(placeInIndex(index, position)))
    .sort(byKey((place) => place.ref));
}

const placeMade = lastMade<PlaceAssessment>();

/** One place of the index. */
export function assessPlace(at: PlaceInIndex): PlaceAssessment {
  const { evidence, entities, asOf } = at.index;
  const of = [...partsOf(at), evidence, entities.lists.measure, asOf, ...decisionsAt(at)];
  return placeMade(at.judged, of, () => placeAssessed(at));
}

/** Of this place alone: what is decided elsewhere changes nothing here. */
function decisionsAt({ index, place }: PlaceInIndex): readonly Disposition[] {
  return startingWith(index.entities.lists.disposition, `${place.ref} `);
}

function placeAssessed(at: PlaceInIndex): PlaceAssessment {
  const { table } = at.index;
  const asking = askingOverlays(at);
  const verdicts: Verdict[] = [];
  const gaps: Gap[] = [];
  for (let row = 0; row < table.overlayStart; row++) {
    verdicts.push(verdictView(at, row, asking.get(row) ?? []));
    const gap = gapView(at, row);
    if (gap !== null) gaps.push(gap);
  }
  const overlays = [];
  for (let row = table.overlayStart; row < table.count; row++) {
    if (verdictOf(cellAt(at, row)) !== V.notAsked) overlays.push(overlayView(at, row));
  }
  return {
    ref: at.place.ref,
    slT: vector(at.place.target.levels),
    slTBasis: basisOf(at.place.target),
    slA: {
      claimed: achievedVector(at, READING_AT.claimed),
      evidenced: achievedVector(at, READING_AT.evidenced),
      verified: achievedVector(at, READING_AT.verified),
      upper: achievedVector(at, READING_AT.upper),
    },
    counts: countsOf(verdicts),
    verdicts,
    overlays,
    gaps,
  };
}

/** A required row not satisfied as claimed, or satisfied only up to an SL below the target. */
export function isGap(at: JudgedPlace, row: number): boolean {
  if (isRequired(at, row) !== true) return false;
  return (cellAt(at, row) & CLAIMED) === 0 || boundBelow(at, row) !== null;
}

/** The gap of the row, null where it is none. */
export function gapView(at: PlaceInIndex, row: number): Gap | null {
  if (!isGap(at, row)) return null;
  const requirement = at.index.table.key[row] as string;
  const cell = cellAt(at, row);
  const bound = (cell & CLAIMED) === 0 ? null : boundBelow(at, row);
  const decision = liveDecision(at.index, at.place.ref, row);
  return {
    id: `gap:${at.place.ref}:${requirement}`,
    requirement,
    verdict: verdictCode(cell),
    ...blockView(at, row),
    ...(bound === null ? {} : { effectiveTo: bound }),
    ...(decision === null ? {} : { disposition: decision }),
  };
}

/** The SL up to which the answer is good, where that is below SL-T. */
function boundBelow(at: JudgedPlace, row: number): number | null {
  const bound = boundOf(cellAt(at, row));
  const target = at.place.target.levels[at.context.table.fr[row] as number] ?? 0;
  return bound !== null && target > bound ? bound : null;
}

/** Which overlays ask for a standard row here: those with an asked row whose facts are not false. */
function askingOverlays(at: PlaceInIndex): ReadonlyMap<number, readonly string[]> {
  const { table } = at.index;
  const asking = new Map<number, Set<string>>();
  for (let row = table.overlayStart; row < table.count; row++) {
    if (verdictOf(cellAt(at, row)) === V.notAsked) continue;
    if (((table.facts[row] as number) & at.judged.falseFacts) !== 0) continue;
    const entry = table.overlays[row - table.overlayStart];
    for (const ref of entry?.row.satisfiedBy ?? []) {
      const asked = table.find.get(ref);
      if (asked === undefined || entry === undefined) continue;
      asking.set(asked, (asking.get(asked) ?? new Set()).add(entry.overlay.id));
    }
  }
  return new Map([...asking].map(([row, ids]) => [row, [...ids].sort()] as const));
}

/** How those that must be satisfied stand; of the others nothing is counted. */
export function countsOf(verdicts: readonly Pick<Verdict, 'verdict' | 'required'>[]): Counts {
  const counts = {
    required: 0,
    met: 0,
    compensated: 0,
    partial: 0,
    unmet: 0,
    notApplicable: 0,
    undetermined: 0,
    failed: 0,
  };
  for (const verdict of verdicts) {
    if (verdict.required !== true) continue;
    counts.required++;
    counts[verdict.verdict]++;
  }
  return counts;
}

/** Seven levels in FR order as a vector. */
export function vector(levels: readonly SlOrNull[]): SlVector<SlOrNull> {
  const [IAC = null, UC = null, SI = null, DC = null, RDF = null, TRE = null, RA = null] = levels;
  return { IAC, UC, SI, DC, RDF, TRE, RA };
}

export function achievedVector(at: JudgedPlace, start: number): SlVector<SlOrNull> {
  return vector(at.judged.slA.slice(start, start + 7).map((sl) => (sl === NO_SL ? null : sl)));
}
