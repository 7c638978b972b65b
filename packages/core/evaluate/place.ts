/**
 * A place made ready for judging: a zone or a conduit with what is said of it, what lies in it and what it
 * touches. Built once by `compile`; `update` builds again only the parts an edit reached.
 */
import type { Answer, Asset, Check, Conduit, Flow, Zone } from '../model/plant.ts';
import { messageOf } from '../lib/thrown.ts';
import {
  EFFECT,
  answerRecord,
  effectOf,
  isLive,
  measuresNotInPlace,
  type AnswerRecord,
  type RecordContext,
} from './answer-record.ts';
import type { AnswerSet } from './answer-set.ts';
import type { StatedFacts } from './facts.ts';
import type { Seen } from './shown-facts.ts';
import type { Target } from './sl-target.ts';

/** Where a zone or conduit stands among the places; positions are those of `PlantIndex.places`. */
export interface Place {
  readonly ref: string;
  readonly zone: Zone | null;
  readonly conduit: Conduit | null;
  /** Position of the parent zone, -1 without one. */
  readonly parent: number;
  /** Zones directly inside; empty for a conduit. */
  readonly children: readonly number[];
  /** A zone: the conduits that join it. A conduit: the zones it joins. */
  readonly joined: readonly number[];
  /** A conduit: it joins an external zone. A zone: a conduit joins it and another, external, zone. */
  readonly meetsExternal: boolean;
  readonly seen: Seen;
  /** Bits of facts the model shows true here. */
  readonly shown: number;
  readonly own: AnswerSet;
  readonly facts: StatedFacts;
  /** By row: the deciding check passes. */
  readonly checks: ReadonlyMap<number, boolean>;
  /** By row: answers given at assets here that count as exceptions. */
  readonly atAssets: AssetEffects;
  readonly target: Target;
}

/** An answer at an asset, as an exception of whatever the place answers. */
export interface AssetEffect {
  readonly asset: string;
  readonly effect: number;
  /** What reading the answer threw; null when it is sound. */
  readonly error: string | null;
}
export type AssetEffects = ReadonlyMap<number, readonly AssetEffect[]>;

/** The records of answers to rows of the table; answers to rows of other catalogs are not judged here. */
export function recordsOf(context: RecordContext, answers: readonly Answer[]): readonly AnswerRecord[] {
  const records = [];
  for (const answer of answers) {
    const row = context.table.find.get(answer.requirement);
    if (row !== undefined) records.push(answerRecord(context, answer, row));
  }
  return records;
}

const NO_CHECKS: ReadonlyMap<number, boolean> = new Map();

/** The deciding check of each row that has a live one. */
export function decidingChecks(
  context: RecordContext,
  checks: readonly Check[],
): ReadonlyMap<number, boolean> {
  if (checks.length === 0) return NO_CHECKS;
  const byRow = new Map<number, Check[]>();
  for (const check of checks) {
    const row = context.table.find.get(check.requirement);
    if (row !== undefined) put(byRow, row, check);
  }
  const deciding = new Map<number, boolean>();
  for (const [row, ofRow] of byRow) {
    const passes = decides(context.asOf, ofRow);
    if (passes !== undefined) deciding.set(row, passes);
  }
  return deciding;
}

/** Of the live checks of one row the newest decides; on the same day a fail does (3.3). No live one: undefined. */
export function decides(asOf: string, checks: readonly Check[]): boolean | undefined {
  let newest: Check | undefined;
  for (const check of checks) {
    if (!isLive(asOf, check.date, check.retestBy)) continue;
    if (newest === undefined || decidesOver(check, newest)) newest = check;
  }
  return newest === undefined ? undefined : newest.result === 'pass';
}

function decidesOver(check: Check, known: Check): boolean {
  if (check.date !== known.date) return check.date > known.date;
  return check.result === 'fail';
}

/** What an answer at an asset does to its places. One that does nothing is kept too: it says that the asset was answered. */
export function assetEffect(context: RecordContext, asset: string, answer: Answer): AssetEffect {
  try {
    return { asset, effect: effectAtAsset(context, answer), error: null };
  } catch (error) {
    return { asset, effect: EFFECT.none, error: messageOf(error) };
  }
}

/** A compensation at an asset counts only while its measures are in place. */
function effectAtAsset(context: RecordContext, answer: Answer): number {
  const effect = effectOf(context.asOf, answer);
  if (effect !== EFFECT.compensated) return effect;
  return measuresNotInPlace(context, answer).length > 0 ? EFFECT.partial : effect;
}

/**
 * The worst effect of answers at assets on this row.
 * @throws what reading one of them threw
 */
export function worstAtAssets(place: Pick<Place, 'atAssets'>, row: number): number {
  let worst: number = EFFECT.none;
  for (const { effect, error } of place.atAssets.get(row) ?? []) {
    if (error !== null) throw new Error(error);
    worst = Math.max(worst, effect);
  }
  return worst;
}

/** Zones of one end of a flow: `zone:x` is x, `asset:a` every zone of a. */
export function zonesOfEnd(end: string, asset: (id: string) => Asset | undefined): readonly string[] {
  if (end.startsWith('zone:')) return [end.slice('zone:'.length)];
  return asset(end.slice('asset:'.length))?.zones ?? [];
}

/** Zones that a flow enters from outside: its caller has a zone, and not this one. */
export function enteredZones(flow: Flow, asset: (id: string) => Asset | undefined): readonly string[] {
  const from = zonesOfEnd(flow.from, asset);
  if (from.length === 0) return [];
  return zonesOfEnd(flow.to, asset).filter((zone) => !from.includes(zone));
}

/** Zones and conduits that list the asset. */
export function placesOfAsset(asset: Asset): readonly string[] {
  return [
    ...(asset.zones ?? []).map((id) => `zone:${id}`),
    ...(asset.conduits ?? []).map((id) => `conduit:${id}`),
  ];
}

/** Groups entities by the place they name. */
export function byPlace<T extends { readonly place: string }>(list: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entity of list) put(groups, entity.place, entity);
  return groups;
}

/** Adds a value to the list under a key. */
export function put<K, T>(groups: Map<K, T[]>, key: K, value: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
