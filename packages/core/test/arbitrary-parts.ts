/**
 * From sketches to entities that a reader of plants would accept. What a sketch says and the plant does
 * not allow is left out: a reference to nothing, a dependsOn that would close a cycle, a target on an
 * external zone.
 */
import type { Catalog, CatalogRow } from '../catalog/catalog.ts';
import { ZONE_KINDS } from '../model/schema/scope.ts';
import type {
  Answer,
  Asset,
  Check,
  Conduit,
  Disposition,
  Evidence,
  Fact,
  Facts,
  Flow,
  Overlay,
  Plant,
  SlTarget,
  Zone,
} from '../model/plant.ts';
import type {
  AnswerSketch,
  AssetSketch,
  Calendar,
  CheckSketch,
  ConduitSketch,
  Day,
  DispositionSketch,
  EvidenceSketch,
  FactSketch,
  FlowSketch,
  OverlaySketch,
  PlaceSketch,
  TargetSketch,
  ZoneSketch,
} from './arbitrary-sketch.ts';

/** What there is to pick from besides the plant. */
export interface Setting {
  readonly catalog: Catalog;
  readonly calendar: Calendar;
  /** The few rows on which the answers of this plant fall. */
  readonly focus: readonly CatalogRow[];
}

export function pickFrom<T>(from: readonly T[], pick: number): T | undefined {
  return from.length === 0 ? undefined : from[pick % from.length];
}

export function picksFrom<T>(from: readonly T[], picks: readonly number[]): T[] {
  const picked = picks.map((pick) => pickFrom(from, pick)).filter((value) => value !== undefined);
  return [...new Set(picked)];
}

/** Groups of a base and its REs; the more can happen in one, the oftener it is in the list. */
export function weightedGroups(catalog: Catalog): CatalogRow[][] {
  return catalog.rows
    .filter((row) => row.base === null)
    .flatMap((base) => {
      const group = [base, ...catalog.rows.filter((row) => row.base === base.id)];
      let weight = 1;
      if (group.length > 1) weight += 1;
      if (group.some((row) => row.facts.length > 0)) weight += 2;
      if (group.some((row) => !row.inherits)) weight += 2;
      if (group.some((row) => row.conduit !== base.conduit)) weight += 3;
      if (group.some((row) => row.ownVerdictWhenBaseNotApplicable)) weight += 8;
      return Array.from({ length: weight }, () => group);
    });
}

/** The facts on which the rows of the focus depend; all where there is none. */
export function factsInFocus(setting: Setting): readonly string[] {
  const facts = [...new Set(setting.focus.flatMap((row) => row.facts))];
  return facts.length > 0 ? facts : setting.catalog.facts.map((fact) => fact.id);
}

export function judgedPlaces(plant: Plant): string[] {
  return [
    ...plant.zones.map((zone) => `zone:${zone.id}`),
    ...plant.conduits.map((conduit) => `conduit:${conduit.id}`),
  ];
}

function onDay(setting: Setting, day: Day | undefined): string | undefined {
  return day === undefined ? undefined : setting.calendar.days[day];
}

/** A last day before the first is refused on reading: the first is the last then. */
export function notBefore(first: string | undefined, last: string | undefined): string | undefined {
  return first !== undefined && last !== undefined && last < first ? first : last;
}

/** Leaves out what is undefined, so that an absent key stays absent. */
export function present<T extends object>(entity: T): T {
  return Object.fromEntries(Object.entries(entity).filter(([, value]) => value !== undefined)) as T;
}

const someOrNone = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list);

export function makeFact(setting: Setting, plant: Plant, sketch: FactSketch): Fact {
  if (sketch.bare) return sketch.value;
  return present({
    value: sketch.value,
    evidence: someOrNone(picksFrom(plant.evidence, sketch.evidence).map((item) => item.id)),
    expires: onDay(setting, sketch.expires),
  });
}

export function makeFacts(
  setting: Setting,
  plant: Plant,
  sketches: readonly FactSketch[],
): Facts | undefined {
  const facts: Facts = {};
  for (const sketch of sketches) {
    const fact = pickFrom(factsInFocus(setting), sketch.fact);
    if (fact !== undefined) facts[fact] = makeFact(setting, plant, sketch);
  }
  return Object.keys(facts).length === 0 ? undefined : facts;
}

export function makeTarget(sketch: TargetSketch): SlTarget | undefined {
  if (sketch === undefined) return undefined;
  const [IAC, UC, SI, DC, RDF, TRE, RA] = sketch.vector;
  if (sketch.form === 'digit') return IAC;
  if (sketch.form === 'uniform') return { vector: IAC, rationale: 'same for all' };
  return { vector: { IAC, UC, SI, DC, RDF, TRE, RA }, rationale: 'agreed' };
}

/** A parent is picked among the zones made before, the last pick of all meaning none; depth ends at 4. */
export function makeZone(
  setting: Setting,
  plant: Plant,
  id: string,
  sketch: ZoneSketch,
  before: readonly Zone[],
): Zone {
  const parents = before.filter((zone) => depthOf(before, zone) < 4);
  const parent = pickFrom([undefined, ...[...parents].reverse()], sketch.parent);
  return present({
    id,
    name: `zone ${id}`,
    kind: sketch.kind,
    parent: parent?.id,
    facts: makeFacts(setting, plant, sketch.facts),
    slTarget: sketch.kind === 'external' ? undefined : makeTarget(sketch.target),
  });
}

function depthOf(zones: readonly Zone[], zone: Zone): number {
  const parent = zones.find((other) => other.id === zone.parent);
  return parent === undefined ? 1 : 1 + depthOf(zones, parent);
}

/** null where the plant has too few zones to join. */
export function makeConduit(
  setting: Setting,
  plant: Plant,
  id: string,
  sketch: ConduitSketch,
): Conduit | null {
  const joins = picksFrom(plant.zones, sketch.joins).map((zone) => zone.id);
  const other = plant.zones.find((zone) => !joins.includes(zone.id));
  if (joins.length < 2 && other !== undefined) joins.push(other.id);
  if (joins.length < 2) return null;
  return present({
    id,
    name: `conduit ${id}`,
    joins,
    medium: sketch.medium,
    facts: makeFacts(setting, plant, sketch.facts),
    slTarget: makeTarget(sketch.target),
  });
}

export function makeAsset(plant: Plant, id: string, sketch: AssetSketch): Asset {
  return present({
    id,
    type: sketch.type,
    zones: someOrNone(picksFrom(plant.zones, sketch.zones).map((zone) => zone.id)),
    conduits: someOrNone(picksFrom(plant.conduits, sketch.conduits).map((conduit) => conduit.id)),
    wireless: sketch.wireless,
    physicalOutputs: sketch.physicalOutputs,
  });
}

export function makeFlow(plant: Plant, id: string, sketch: FlowSketch): Flow | null {
  const from = endOf(plant, sketch.from);
  const to = endOf(plant, sketch.to);
  if (from === undefined || to === undefined) return null;
  const conduit = sketch.conduit === undefined ? undefined : pickFrom(plant.conduits, sketch.conduit);
  return present({
    id,
    from,
    to,
    conduit: conduit?.id,
    interactive: sketch.interactive,
    confidential: sketch.confidential,
    essential: sketch.essential,
  });
}

function endOf(plant: Plant, sketch: FlowSketch['from']): string | undefined {
  const asset = sketch.asset ? pickFrom(plant.assets, sketch.pick) : undefined;
  if (asset !== undefined) return `asset:${asset.id}`;
  const zone = pickFrom(plant.zones, sketch.pick);
  return zone === undefined ? undefined : `zone:${zone.id}`;
}

export function makeEvidence(setting: Setting, plant: Plant, id: string, sketch: EvidenceSketch): Evidence {
  const assets = plant.assets.map((asset) => `asset:${asset.id}`);
  const picked = picksFrom([...judgedPlaces(plant), 'site', 'organisation', ...assets], sketch.places);
  const collected = onDay(setting, sketch.collected);
  return present({
    id,
    title: `evidence ${id}`,
    kind: sketch.kind,
    places: sketch.everywhere ? judgedPlaces(plant) : picked,
    collected,
    expires: notBefore(collected, onDay(setting, sketch.expires)),
  });
}

export function makeOverlay(setting: Setting, plant: Plant, id: string, sketch: OverlaySketch): Overlay {
  return {
    id,
    name: `overlay ${id}`,
    rows: sketch.rows.map((row, index) =>
      present({
        id: `r${index}`,
        title: `row ${index}`,
        kinds: row.kinds === undefined ? undefined : someOrNone(picksFrom(ZONE_KINDS, row.kinds)),
        places: row.places === undefined ? undefined : someOrNone(picksFrom(judgedPlaces(plant), row.places)),
        facts: someOrNone(picksFrom(factsInFocus(setting), row.facts)),
        satisfiedBy: someOrNone(
          picksFrom(setting.focus, row.satisfiedBy).map((named) => keyOf(setting, named)),
        ),
        fromSl: row.fromSl,
        evidence: row.evidence === undefined ? undefined : [...new Set(row.evidence)],
      }),
    ),
  };
}

function keyOf(setting: Setting, row: CatalogRow): string {
  return `${setting.catalog.id}/${row.id}`;
}

export function placeOf(plant: Plant, sketch: PlaceSketch): string {
  if (sketch.kind === 'organisation') return 'organisation';
  const zone = pickFrom(plant.zones, sketch.pick);
  const conduit = pickFrom(plant.conduits, sketch.pick);
  const asset = pickFrom(plant.assets, sketch.pick);
  if (sketch.kind === 'zone' && zone !== undefined) return `zone:${zone.id}`;
  if (sketch.kind === 'conduit' && conduit !== undefined) return `conduit:${conduit.id}`;
  if (sketch.kind === 'asset' && asset !== undefined) return `asset:${asset.id}`;
  return 'site';
}

/** Rows that can be answered: those of the focus and those of overlays. */
export function answerable(setting: Setting, plant: Plant): string[] {
  return [
    ...setting.focus.map((row) => keyOf(setting, row)),
    ...plant.overlays.flatMap((overlay) => overlay.rows.map((row) => `${overlay.id}/${row.id}`)),
  ];
}

/** The requirement with the edition left out: two spellings are one row. */
export function withoutEdition(requirement: string): string {
  return requirement.replace(/@[^/]*\//, '/');
}

/** An answer to the given row, or null where the place has one to it already. */
export function makeAnswer(
  setting: Setting,
  plant: Plant,
  sketch: AnswerSketch,
  requirement: string,
): Answer | null {
  const place = placeOf(plant, sketch.place);
  const taken = plant.answers.some(
    (answer) => answer.place === place && withoutEdition(answer.requirement) === requirement,
  );
  if (taken) return null;
  const inCatalog = requirement.startsWith(`${setting.catalog.id}/`);
  const { id, edition } = setting.catalog;
  const written =
    sketch.withEdition && inCatalog ? requirement.replace(`${id}/`, `${id}@${edition}/`) : requirement;
  const atAsset = place.startsWith('asset:');
  const judged = judgedPlaces(plant);
  const appliesTo = sketch.appliesToAll ? judged : picksFrom(judged, sketch.appliesTo);
  return fitAnswer(setting, plant, {
    place,
    requirement: written,
    status: sketch.status,
    evidence: someOrNone(picksFrom(plant.evidence, sketch.evidence).map((item) => item.id)),
    expires:
      sketch.status === 'compensated' ? onDay(setting, sketch.lastDay) : onDay(setting, sketch.expires),
    measures: someOrNone(picksFrom(plant.measures, sketch.measures).map((measure) => measure.id)),
    dependsOn: atAsset
      ? undefined
      : someOrNone(picksFrom(setting.focus, sketch.dependsOn).map((row) => keyOf(setting, row))),
    appliesTo: atAsset ? undefined : someOrNone(appliesTo),
    effectiveTo: sketch.effectiveTo,
    exceptions: atAsset ? undefined : someOrNone(makeExceptions(setting, plant, sketch)),
  });
}

function makeExceptions(
  setting: Setting,
  plant: Plant,
  sketch: AnswerSketch,
): NonNullable<Answer['exceptions']> {
  return sketch.exceptions.map((exception) => {
    const asset = exception.asset ? pickFrom(plant.assets, exception.pick) : undefined;
    const agreed = exception.status === 'compensated' || exception.status === 'notApplicable';
    const lastDay = exception.status === 'compensated' ? exception.lastDay : exception.expires;
    return present({
      asset: asset?.id,
      class: asset === undefined ? pickFrom(['controller', 'drive'], exception.pick) : undefined,
      status: exception.status,
      reason: agreed ? 'agreed' : undefined,
      approvedBy: agreed ? 'someone' : undefined,
      expires: onDay(setting, lastDay),
    });
  });
}

/** Brings an answer into the form its status asks for: what is needed is added, what is not allowed goes. */
export function fitAnswer(setting: Setting, plant: Plant, answer: Answer): Answer {
  const compensated = answer.status === 'compensated';
  const agreed = compensated || answer.status === 'notApplicable';
  const stands = compensated || answer.status === 'met';
  return present({
    ...answer,
    reason: agreed ? 'agreed' : undefined,
    approvedBy: agreed ? 'someone' : undefined,
    expires: compensated ? (answer.expires ?? setting.calendar.days.longAfter) : answer.expires,
    dependsOn: compensated ? someOrNone(withoutCycle(setting, plant, answer)) : undefined,
    appliesTo: compensated ? answer.appliesTo : undefined,
    effectiveTo: stands ? answer.effectiveTo : undefined,
  });
}

/**
 * The `dependsOn` of an answer less those that would close a cycle. The answers of all places are thrown
 * together and an RE rests on its base: stricter than any reader, so what comes out is accepted by each.
 */
function withoutCycle(setting: Setting, plant: Plant, answer: Answer): string[] {
  const self = withoutEdition(answer.requirement);
  const restsOn = (requirement: string): string[] => {
    const row = setting.catalog.rows.find((other) => keyOf(setting, other) === requirement);
    const base = row === undefined || row.base === null ? [] : [`${setting.catalog.id}/${row.base}`];
    const named = plant.answers
      .filter((other) => withoutEdition(other.requirement) === requirement)
      .flatMap((other) => (other.dependsOn ?? []).map(withoutEdition));
    return [...base, ...named];
  };
  const reaches = (from: string, to: string): boolean =>
    from === to || restsOn(from).some((next) => reaches(next, to));
  return (answer.dependsOn ?? []).filter((requirement) => !reaches(withoutEdition(requirement), self));
}

/** One check, or two of the same day that contradict each other. */
export function makeChecks(setting: Setting, plant: Plant, sketch: CheckSketch): Check[] {
  const answer = sketch.onRow ? undefined : pickFrom(plant.answers, sketch.answer);
  const requirement = answer?.requirement ?? pickFrom(answerable(setting, plant), sketch.answer);
  const judged = judgedPlaces(plant);
  const place = sketch.elsewhere ? pickFrom(judged, sketch.place) : nearAnswer(plant, answer, sketch.place);
  if (requirement === undefined || place === undefined) return [];
  const date = setting.calendar.days[sketch.date];
  const check: Check = present({
    place,
    requirement,
    result: sketch.result,
    by: sketch.by,
    date,
    retestBy: notBefore(date, onDay(setting, sketch.retestBy)),
  });
  if (!sketch.twin) return [check];
  return [check, { ...check, by: 'supplier', result: check.result === 'pass' ? 'fail' : 'pass' }];
}

/** Null where nothing is judged; about any row of the catalog that is drawn often, a gap or not. */
export function makeDisposition(
  setting: Setting,
  plant: Plant,
  sketch: DispositionSketch,
): Disposition | null {
  const { id, edition } = setting.catalog;
  const outside = plant.zones.filter(({ kind }) => kind === 'external').map((zone) => `zone:${zone.id}`);
  const place = pickFrom(
    judgedPlaces(plant).filter((ref) => !outside.includes(ref)),
    sketch.place,
  );
  const row = pickFrom(
    setting.focus.map((each) => keyOf(setting, each)),
    sketch.row,
  );
  if (place === undefined || row === undefined) return null;
  const requirement = sketch.edition ? row.replace(`${id}/`, `${id}@${edition}/`) : row;
  const { decision } = sketch;
  return {
    place,
    requirement,
    decision,
    ...(decision === 'planned' ? {} : { reason: 'reason', approvedBy: 'approver' }),
    ...(decision === 'transferred' ? { owner: 'integrator' } : {}),
    until: setting.calendar.days[sketch.until],
  };
}

/** Under whichever spelling of its row. */
export function isDecided(said: readonly Disposition[], { place, requirement }: Disposition): boolean {
  return said.some(
    (other) => other.place === place && withoutEdition(other.requirement) === withoutEdition(requirement),
  );
}

/** The place of the answer or, where it is one from which answers are handed down, any place. */
function nearAnswer(plant: Plant, answer: Answer | undefined, pick: number): string | undefined {
  const judged = judgedPlaces(plant);
  return answer !== undefined && judged.includes(answer.place) ? answer.place : pickFrom(judged, pick);
}

export function byText<T>(keyOfEntity: (entity: T) => string): (a: T, b: T) => number {
  return (a, b) => (keyOfEntity(a) < keyOfEntity(b) ? -1 : keyOfEntity(a) > keyOfEntity(b) ? 1 : 0);
}
