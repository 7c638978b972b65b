/**
 * An index in the making: the parts of the old one, replaced as changes say something about them, and what has to
 * be judged again. It lives for one `update`; the old index stays as it was.
 */
import { editing, itemAt, putItem, type Editing } from '../../lib/pages.ts';
import { entityOf } from '../../model/entities.ts';
import { answerKey } from '../../model/kinds.ts';
import type { Answer } from '../../model/plant.ts';
import { judgeAgain, judgePlace, type Judged } from '../judge.ts';
import type { Place } from '../place.ts';
import { inputsOf, type PlantIndex, type Prepared } from '../plant-index.ts';

export interface Updated {
  readonly index: PlantIndex;
  /** Refs of the places whose assessment may have changed, in no promised order. */
  readonly touched: readonly string[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface Draft extends Mutable<Omit<Prepared, 'places'>> {
  readonly places: Editing<Place>;
  /** What was reached, by position of the place. */
  readonly reached: Map<number, Reached>;
  /** Positions of places whose SL-T changed. */
  readonly retargeted: Set<number>;
  /** Positions of places whose SL-T may be another one, or all of them. */
  targetsDue: Set<number> | 'all';
}

interface Reached {
  readonly rows: number[];
  facts: number;
  whole: boolean;
}

export function draftOf(index: PlantIndex): Draft {
  const { judged: _, ...prepared } = index;
  return {
    ...prepared,
    places: editing(index.places),
    reached: new Map(),
    retargeted: new Set(),
    targetsDue: new Set(),
  };
}

/** Judges what was reached. */
export function finished(index: PlantIndex, draft: Draft): Updated {
  const { reached, retargeted, targetsDue: _, ...parts } = draft;
  const prepared = { ...parts, places: draft.places.pages };
  const judged = editing(index.judged);
  const inputOf = inputsOf(prepared);
  for (const [position, here] of reached) {
    const input = inputOf(placeAt(draft, position));
    const before = itemAt(index.judged, position) as Judged;
    putItem(judged, position, here.whole ? judgePlace(input) : judgeAgain(input, before, here));
  }
  const touched = new Set([...reached.keys(), ...retargeted]);
  return {
    index: { ...prepared, judged: judged.pages },
    touched: [...touched].map((position) => placeAt(draft, position).ref),
  };
}

export function placeAt(draft: Draft, position: number): Place {
  return itemAt(draft.places.pages, position) as Place;
}

/** The answer to the row at the place, under either spelling. */
export function answerTo(draft: Draft, place: string, row: number): Answer | undefined {
  let answer: Answer | undefined;
  for (const requirement of draft.table.spellings[row] as readonly string[]) {
    answer = entityOf(draft.entities, 'answer', answerKey({ place, requirement })) ?? answer;
  }
  return answer;
}

export function replacePlace(draft: Draft, position: number, parts: Partial<Place>): void {
  putItem(draft.places, position, { ...placeAt(draft, position), ...parts });
}

/** The SL-T of the place may be another one, and with it what follows from it. */
export function targetDue(draft: Draft, position: number): void {
  if (draft.targetsDue !== 'all') draft.targetsDue.add(position);
}

/** A row whose verdict, or whose reason for it, may be another. */
export function reachRow(draft: Draft, position: number, row: number): void {
  hereOf(draft, position).rows.push(row);
}

/** Facts of which something else is said, or shown by something else; 0: what holds is looked at again. */
export function reachFacts(draft: Draft, position: number, bits: number): void {
  hereOf(draft, position).facts |= bits;
}

/** Every row: another part of the catalog is judged here. */
export function reachWhole(draft: Draft, position: number): void {
  hereOf(draft, position).whole = true;
}

function hereOf({ reached }: Draft, position: number): Reached {
  let here = reached.get(position);
  if (here === undefined) reached.set(position, (here = { rows: [], facts: 0, whole: false }));
  return here;
}

/**
 * Visits the zones below, parents first.
 * @param visit gives false where nothing further down is reached
 */
export function descend(
  draft: Draft,
  from: number,
  visit: (place: Place, position: number) => boolean,
): void {
  const open = [...placeAt(draft, from).children];
  for (let position = open.pop(); position !== undefined; position = open.pop()) {
    // A loop of parents, which the reader refuses, leads back to where it began.
    if (position === from) continue;
    const place = placeAt(draft, position);
    if (visit(place, position)) open.push(...place.children);
  }
}
