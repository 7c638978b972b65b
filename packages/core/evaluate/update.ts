/**
 * The same index for a changed plant, judging again only what the change reached. The law, held by a
 * property test: `update(compile(p), changes)` equals `compile(apply(p, changes))`.
 *
 * What decides who else sees a zone (its parent, its kind, what a conduit joins), the method, the SUC and the
 * overlays reaches nearly everything, so such a change compiles anew.
 */
import { apply, type Change } from '../model/change.ts';
import type { Answer, Asset, Conduit, Evidence, Flow, Measure, Plant, Zone } from '../model/plant.ts';
import { evidenceRecord, type RecordContext } from './answer-record.ts';
import { ancestorsOf, compile, judgeAt, placesOfFlow, type PlantIndex } from './compile.ts';
import { NOTHING_STATED, statedFacts } from './facts.ts';
import { decidingChecks, placesOfAsset, rangeAt, rollUpOf, setOf, type Place } from './place.ts';
import { shownFacts } from './shown-facts.ts';
import { conduitTarget, zoneTarget, type Target } from './sl-target.ts';

export interface Updated {
  readonly index: PlantIndex;
  /** Refs of the places whose assessment may have changed, in no promised order. */
  readonly touched: readonly string[];
}

export function update(index: PlantIndex, changes: readonly Change[]): Updated {
  const plant = apply(index.plant, changes);
  if (changes.some(reachesEverything)) {
    const fresh = compile(plant, index.catalog, index.asOf);
    return { index: fresh, touched: fresh.places.map((place) => place.ref) };
  }
  const reach = reachOf(index, plant, changes);
  const next = rebuilt(index, plant, changes, reach);
  const judged = [...index.judged];
  const again = withDescendants(next, reach);
  for (const position of again) judged[position] = judgeAt(next, next.places[position] as Place);
  return {
    index: { ...next, judged },
    touched: [...new Set([...again, ...reach.retargeted])].map(
      (position) => (next.places[position] as Place).ref,
    ),
  };
}

function reachesEverything(change: Change): boolean {
  switch (change.kind) {
    case 'plant':
    case 'method':
    case 'suc':
    case 'overlay':
      return true;
    case 'zone': {
      const before = change.before as Zone | null;
      const after = change.after as Zone | null;
      return before?.parent !== after?.parent || before?.kind !== after?.kind || !before || !after;
    }
    case 'conduit': {
      const before = change.before as Conduit | null;
      const after = change.after as Conduit | null;
      return !before || !after || before.joins.join(' ') !== after.joins.join(' ');
    }
    default:
      return false;
  }
}

/** Positions of places by what has to be done again for them. */
interface Reach {
  readonly entity: Set<number>;
  readonly own: Set<number>;
  readonly facts: Set<number>;
  readonly checks: Set<number>;
  readonly rollUp: Set<number>;
  readonly members: Set<number>;
  readonly flows: Set<number>;
  /** Judged again, though nothing said there changed. */
  readonly judge: Set<number>;
  /** SL-T may have changed; the judgement has not. */
  readonly retargeted: Set<number>;
  /** Something that zones below take over changed here. */
  readonly below: Set<number>;
  everywhere: boolean;
  organisation: boolean;
  site: boolean;
  context: boolean;
}

function reachOf(index: PlantIndex, plant: Plant, changes: readonly Change[]): Reach {
  const reach: Reach = {
    entity: new Set(),
    own: new Set(),
    facts: new Set(),
    checks: new Set(),
    rollUp: new Set(),
    members: new Set(),
    flows: new Set(),
    judge: new Set(),
    retargeted: new Set(),
    below: new Set(),
    everywhere: false,
    organisation: false,
    site: false,
    context: false,
  };
  for (const change of changes) reachOfChange(index, plant, change, reach);
  return reach;
}

function reachOfChange(index: PlantIndex, plant: Plant, change: Change, reach: Reach): void {
  const at = (ref: string): number => index.position.get(ref) ?? -1;
  const mark = (set: Set<number>, ref: string): void => {
    const position = at(ref);
    if (position >= 0) set.add(position);
  };
  const versions = <T>(): readonly T[] => [change.before, change.after].filter((v) => v !== null) as T[];
  switch (change.kind) {
    case 'answer':
      for (const answer of versions<Answer>()) markAnswer(index, plant, answer.place, reach);
      return;
    case 'check':
      for (const check of versions<{ place: string }>()) mark(reach.checks, check.place);
      return;
    case 'evidence':
      reach.context = true;
      for (const evidence of versions<Evidence>()) {
        for (const ref of evidence.places) mark(reach.judge, ref);
      }
      markCiting(index, plant, reach, (answer) => answer.evidence?.includes(change.id) === true, false);
      markFactsCiting(index, plant, reach, change.id);
      return;
    case 'measure':
      reach.context = true;
      markCiting(index, plant, reach, (answer) => answer.measures?.includes(change.id) === true, true);
      return;
    case 'zone':
      mark(reach.entity, `zone:${change.id}`);
      mark(reach.below, `zone:${change.id}`);
      return;
    case 'conduit':
      mark(reach.entity, `conduit:${change.id}`);
      return;
    case 'asset':
      for (const asset of versions<Asset>()) for (const ref of placesOfAsset(asset)) mark(reach.members, ref);
      markFlowsOf(index, plant, `asset:${change.id}`, reach);
      return;
    case 'flow':
      markFlow(index, plant, versions<Flow>(), reach);
      return;
    case 'site':
      reach.site = true;
      reach.everywhere = true;
      return;
    // These say nothing that is judged.
    case 'organisation':
    case 'function':
    case 'waiver':
      return;
  }
}

/** An answer reaches its place and what inherits from it; at an asset, the places the asset is in. */
function markAnswer(index: PlantIndex, plant: Plant, place: string, reach: Reach): void {
  if (place === 'organisation' || place === 'site') {
    reach[place] = true;
    reach.everywhere = true;
    return;
  }
  const position = index.position.get(place);
  if (position !== undefined) {
    reach.own.add(position);
    reach.below.add(position);
    return;
  }
  const asset = assetNamed(plant, place) ?? index.assets.get(place.slice('asset:'.length));
  for (const ref of asset === undefined ? [] : placesOfAsset(asset)) {
    const holder = index.position.get(ref);
    if (holder !== undefined) reach.rollUp.add(holder);
  }
}

function assetNamed(plant: Plant, ref: string): Asset | undefined {
  return ref.startsWith('asset:') ? plant.assets.find((asset) => `asset:${asset.id}` === ref) : undefined;
}

/** Records hold what they cite, so those that cite it are read again; without `verdicts` only reads change. */
function markCiting(
  index: PlantIndex,
  plant: Plant,
  reach: Reach,
  cites: (answer: Answer) => boolean,
  verdicts: boolean,
): void {
  for (const answer of plant.answers) {
    if (!cites(answer)) continue;
    if (verdicts) {
      markAnswer(index, plant, answer.place, reach);
      continue;
    }
    if (answer.place === 'organisation' || answer.place === 'site') reach[answer.place] = true;
    const position = index.position.get(answer.place);
    if (position !== undefined) reach.own.add(position);
  }
}

function markFactsCiting(index: PlantIndex, plant: Plant, reach: Reach, evidence: string): void {
  const cites = (facts: Zone['facts']): boolean =>
    facts !== undefined &&
    Object.values(facts).some(
      (fact) => typeof fact === 'object' && fact.evidence?.includes(evidence) === true,
    );
  if (cites(plant.site?.facts)) reach.site = true;
  index.places.forEach((place, position) => {
    if (cites(place.zone?.facts ?? place.conduit?.facts)) reach.facts.add(position);
  });
}

function markFlowsOf(index: PlantIndex, plant: Plant, end: string, reach: Reach): void {
  for (const flow of plant.flows) {
    if (flow.from === end || flow.to === end) markFlow(index, plant, [flow], reach);
  }
}

/** A flow is seen at its conduit and at zones it enters, as its ends stood before and as they stand now. */
function markFlow(index: PlantIndex, plant: Plant, flows: readonly Flow[], reach: Reach): void {
  const now = new Map<string, Asset | undefined>();
  const current = (id: string): Asset | undefined => {
    if (!now.has(id)) now.set(id, assetNamed(plant, `asset:${id}`));
    return now.get(id);
  };
  for (const flow of flows) {
    const seenAt = [...placesOfFlow(flow, (id) => index.assets.get(id)), ...placesOfFlow(flow, current)];
    for (const ref of seenAt) {
      const position = index.position.get(ref);
      if (position !== undefined) reach.flows.add(position);
    }
  }
}

function rebuilt(
  index: PlantIndex,
  plant: Plant,
  changes: readonly Change[],
  reach: Reach,
): Omit<PlantIndex, 'judged'> {
  const context = reach.context ? changedContext(index.context, changes) : index.context;
  const answersAt = (ref: string): readonly Answer[] => rangeAt(plant.answers, ref);
  const assets = changes.some((change) => change.kind === 'asset')
    ? new Map(plant.assets.map((asset) => [asset.id, asset] as const))
    : index.assets;
  const places = [...index.places];
  const parts = { plant, context, answersAt, assets, changes };
  for (const position of touchedParts(reach)) {
    places[position] = rebuiltPlace(index, places[position] as Place, position, reach, parts);
  }
  for (const position of retarget(plant, places, reach)) reach.retargeted.add(position);
  return {
    ...index,
    plant,
    context,
    assets,
    places,
    organisation: reach.organisation ? setOf(context, answersAt('organisation')) : index.organisation,
    site: reach.site ? setOf(context, answersAt('site')) : index.site,
    siteFacts: reach.site ? statedFacts(context, plant.site?.facts) : index.siteFacts,
  };
}

function changedContext(context: RecordContext, changes: readonly Change[]): RecordContext {
  const evidence = new Map(context.evidence);
  const measures = new Map(context.measures);
  for (const change of changes) {
    if (change.kind === 'evidence') {
      if (change.after === null) evidence.delete(change.id);
      else evidence.set(change.id, evidenceRecord(context.asOf, change.after as Evidence));
    }
    if (change.kind === 'measure') {
      if (change.after === null) measures.delete(change.id);
      else measures.set(change.id, change.after as Measure);
    }
  }
  return { ...context, evidence, measures };
}

function touchedParts(reach: Reach): ReadonlySet<number> {
  return new Set([
    ...reach.entity,
    ...reach.own,
    ...reach.facts,
    ...reach.checks,
    ...reach.rollUp,
    ...reach.members,
    ...reach.flows,
  ]);
}

interface Parts {
  readonly plant: Plant;
  readonly context: RecordContext;
  readonly answersAt: (ref: string) => readonly Answer[];
  readonly assets: ReadonlyMap<string, Asset>;
  readonly changes: readonly Change[];
}

function rebuiltPlace(index: PlantIndex, old: Place, position: number, reach: Reach, parts: Parts): Place {
  const { context, answersAt } = parts;
  const entity = reach.entity.has(position) ? changedEntity(old, parts) : old;
  const facts = entity.zone?.facts ?? entity.conduit?.facts;
  const assets = reach.members.has(position) ? membersAfter(old, parts) : old.assets;
  const flows = reach.flows.has(position) ? flowsAfter(old, parts) : old.flows;
  const factsAgain = reach.entity.has(position) || reach.facts.has(position);
  const place: Place = {
    ...old,
    ...entity,
    assets,
    flows,
    own: reach.own.has(position) ? setOf(context, answersAt(old.ref)) : old.own,
    facts: factsAgain ? (facts === undefined ? NOTHING_STATED : statedFacts(context, facts)) : old.facts,
    checks: reach.checks.has(position)
      ? decidingChecks(context, rangeAt(parts.plant.checks, old.ref))
      : old.checks,
    rollUp:
      reach.rollUp.has(position) || reach.members.has(position)
        ? rollUpOf(context, assets, answersAt)
        : old.rollUp,
  };
  return {
    ...place,
    shown: shownFacts(context.table.factBit, { ...place, meetsExternal: meetsExternal(index, old) }),
  };
}

/** What joins whom never changes in here, so the bit of untrustedAccess can be read off the old place. */
function meetsExternal(index: PlantIndex, old: Place): boolean {
  const bit = index.context.table.factBit.get('untrustedAccess');
  return bit !== undefined && (old.shown & (1 << bit)) !== 0;
}

function changedEntity(old: Place, parts: Parts): Pick<Place, 'zone' | 'conduit'> {
  const kind = old.zone === null ? 'conduit' : 'zone';
  let { zone, conduit } = old;
  for (const change of parts.changes) {
    if (change.kind !== kind || `${kind}:${change.id}` !== old.ref) continue;
    if (kind === 'zone') zone = change.after as Zone;
    else conduit = change.after as Conduit;
  }
  return { zone, conduit };
}

function membersAfter(old: Place, parts: Parts): readonly Asset[] {
  const changed = new Set(parts.changes.filter((c) => c.kind === 'asset').map((c) => c.id));
  const members = old.assets.filter((asset) => !changed.has(asset.id));
  for (const id of changed) {
    const asset = parts.assets.get(id);
    if (asset !== undefined && placesOfAsset(asset).includes(old.ref)) members.push(asset);
  }
  return members;
}

function flowsAfter(old: Place, parts: Parts): readonly Flow[] {
  return parts.plant.flows.filter((flow) =>
    placesOfFlow(flow, (id) => parts.assets.get(id)).includes(old.ref),
  );
}

/** Targets of the zones whose statement changed, of zones below them, and of the conduits they meet. */
function retarget(plant: Plant, places: Place[], reach: Reach): ReadonlySet<number> {
  const conduits = new Set<number>();
  const changed = [...reach.entity].filter((position) => places[position]?.zone !== null);
  const zones = withChildren(places, changed);
  const depth = (position: number): number => ancestorsOf(places, places[position] as Place).length;
  // INVARIANT: a parent's target is worked out before its children's.
  for (const at of [...zones].sort((a, b) => depth(a) - depth(b))) {
    const place = places[at] as Place;
    const parent = ancestorsOf(places, place)[0];
    const target = zoneTarget(place.zone as Zone, plant.method, parent?.target ?? null);
    places[at] = { ...place, target };
    for (const conduit of place.joined) conduits.add(conduit);
  }
  for (const position of [...reach.entity, ...reach.flows]) {
    if (places[position]?.conduit !== null) conduits.add(position);
  }
  const zoneById = new Map<string, Place>();
  for (const position of conduits) {
    const place = places[position] as Place;
    for (const joined of place.joined) {
      const zone = places[joined] as Place;
      zoneById.set((zone.zone as Zone).id, zone);
    }
    places[position] = { ...place, target: conduitTargetAt(plant, place, zoneById) };
  }
  return new Set([...zones, ...conduits]);
}

function conduitTargetAt(plant: Plant, place: Place, zoneById: ReadonlyMap<string, Place>): Target {
  return conduitTarget({
    conduit: place.conduit as Conduit,
    method: plant.method,
    suc: plant.suc,
    zone: (id) => zoneById.get(id)?.zone ?? undefined,
    targetOf: (id) => zoneById.get(id)?.target,
    flows: place.flows,
  });
}

/** Everything to judge again: what changed, and the zones below a place whose word they may take. */
function withDescendants(index: Omit<PlantIndex, 'judged'>, reach: Reach): ReadonlySet<number> {
  if (reach.everywhere) return new Set(index.places.keys());
  return new Set([...touchedParts(reach), ...reach.judge, ...withChildren(index.places, reach.below)]);
}

/** These zones and every zone below them. */
function withChildren(places: readonly Place[], from: Iterable<number>): ReadonlySet<number> {
  const found = new Set(from);
  // A set visits what is added to it on the way.
  for (const position of found) for (const child of (places[position] as Place).children) found.add(child);
  return found;
}
