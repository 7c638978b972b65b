/**
 * A place made ready for judging: a zone or a conduit with what is said of it, what lies in it and what it
 * touches. Built once by `compile`; `update` builds again only the parts an edit reached.
 */
import type { Answer, Asset, Check, Conduit, Flow, Zone } from '../model/plant.ts';
import {
  EFFECT,
  answerRecord,
  effectOf,
  isLive,
  measuresNotInPlace,
  type RecordContext,
} from './answer-record.ts';
import { answerSet, type AnswerSet } from './answer-set.ts';
import type { StatedFacts } from './facts.ts';
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
  readonly assets: readonly Asset[];
  /** A conduit: flows through it. A zone: flows into it from a caller that is in no way inside. */
  readonly flows: readonly Flow[];
  readonly own: AnswerSet;
  readonly facts: StatedFacts;
  /** Bits of facts the model shows true here. */
  readonly shown: number;
  /** By row: the deciding check passes. */
  readonly checks: ReadonlyMap<number, boolean>;
  /** By row: worst effect of answers given at assets here. */
  readonly rollUp: ReadonlyMap<number, number>;
  readonly target: Target;
}

/** The records of answers to rows of the table; answers to rows of other catalogs are not judged here. */
export function setOf(context: RecordContext, answers: readonly Answer[]): AnswerSet {
  const records = [];
  for (const answer of answers) {
    const row = context.table.find.get(answer.requirement);
    if (row !== undefined) records.push(answerRecord(context, answer, row));
  }
  return answerSet(context.table.count, records);
}

const NO_CHECKS: ReadonlyMap<number, boolean> = new Map();

/** Of the live checks of each row the newest decides; on the same day a fail does (3.3). */
export function decidingChecks(
  context: RecordContext,
  checks: readonly Check[],
): ReadonlyMap<number, boolean> {
  if (checks.length === 0) return NO_CHECKS;
  const newest = new Map<number, Check>();
  for (const check of checks) {
    const row = context.table.find.get(check.requirement);
    if (row === undefined || !isLive(context.asOf, check.date, check.retestBy)) continue;
    const known = newest.get(row);
    if (known === undefined || decidesOver(check, known)) newest.set(row, check);
  }
  return new Map([...newest].map(([row, check]) => [row, check.result === 'pass']));
}

function decidesOver(check: Check, known: Check): boolean {
  if (check.date !== known.date) return check.date > known.date;
  return check.result === 'fail';
}

const NO_EFFECTS: ReadonlyMap<number, number> = new Map();

/** Answers given at assets, as exceptions of whatever the place answers. */
export function rollUpOf(
  context: RecordContext,
  assets: readonly Asset[],
  answersAt: (ref: string) => readonly Answer[],
): ReadonlyMap<number, number> {
  let effects: Map<number, number> | null = null;
  for (const asset of assets) {
    for (const answer of answersAt(`asset:${asset.id}`)) {
      const row = context.table.find.get(answer.requirement);
      if (row === undefined) continue;
      const effect = assetEffect(context, answer);
      if (effect === EFFECT.none) continue;
      effects ??= new Map();
      effects.set(row, Math.max(effect, effects.get(row) ?? EFFECT.none));
    }
  }
  return effects ?? NO_EFFECTS;
}

/** A compensation at an asset counts only while its measures are in place. */
export function assetEffect(context: RecordContext, answer: Answer): number {
  const effect = effectOf(context.asOf, answer);
  if (effect !== EFFECT.compensated) return effect;
  return measuresNotInPlace(context.measures, answer).length > 0 ? EFFECT.partial : effect;
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

/** Entities of a sorted array whose key starts with this place: they stand together. */
export function rangeAt<T extends { readonly place: string }>(
  sorted: readonly T[],
  ref: string,
): readonly T[] {
  const start = firstNotBelow(sorted, ref);
  let end = start;
  while (end < sorted.length && sorted[end]?.place === ref) end++;
  return start === end ? [] : sorted.slice(start, end);
}

function firstNotBelow<T extends { readonly place: string }>(sorted: readonly T[], ref: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as T).place < ref) low = middle + 1;
    else high = middle;
  }
  return low;
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
  for (const entity of list) {
    const group = groups.get(entity.place);
    if (group === undefined) groups.set(entity.place, [entity]);
    else group.push(entity);
  }
  return groups;
}
