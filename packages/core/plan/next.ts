/**
 * What to do next over the whole plant (docs/rules.md 3.13): at most ten causes, each with what it brings, where, and
 * at what price. What it brings is what evaluation says of the plant in which its rows are satisfied.
 */
import type { PlantIndex } from '../evaluate/plant-index.ts';
import { byCodeUnit } from '../lib/order.ts';
import type { FrId } from '../model/plant.ts';
import type { PlaceRef } from '../model/refs.ts';
import { blockersOf, type Blocker } from './blockers.ts';
import type { Cause } from './cause.ts';
import { causesOf } from './causes.ts';
import { lifted } from './lift.ts';
import { byCost, priceOf, type Price } from './price.ts';
import { differenceOf, type Difference } from './rises.ts';
import { stepsOf, type Step } from './steps.ts';

/** SL-A of an FR that some places would come to. */
export interface Gain {
  readonly fr: FrId;
  readonly sl: number;
  readonly places: readonly PlaceRef[];
}

export interface NextLine {
  readonly cause: Cause;
  /** By FR and SL, the one with most places first. */
  readonly gains: readonly Gain[];
  /** Levels of SL-A gained, over all places and FRs, up to SL-T. */
  readonly levels: number;
  /** Gaps fewer. */
  readonly closed: number;
  /** Places that would reach SL-T in every FR. */
  readonly reached: readonly PlaceRef[];
  readonly price: Price;
}

export interface Next {
  /** At most ten. */
  readonly lines: readonly NextLine[];
  /** All lines done: what they bring together. */
  readonly together: Pick<NextLine, 'levels' | 'closed' | 'reached'>;
  /** INVARIANT: they partition the gaps. */
  readonly causes: readonly Cause[];
  readonly blockers: readonly Blocker[];
  readonly steps: readonly Step[];
}

const LINES = 10;
/** Causes with the most gaps; only of these it is worked out what they bring. */
const TRIED = 60;

export function nextOf(index: PlantIndex): Next {
  const causes = causesOf(index);
  const lines = causes
    .slice(0, TRIED)
    .map((cause) => lineOf(index, cause))
    .sort(byWorth)
    .slice(0, LINES);
  const all = effectOf(
    index,
    lines.map(({ cause }) => cause),
  );
  const steps = stepsOf(index);
  return {
    lines,
    together: { levels: levelsOf(all), closed: all.closed, reached: all.reached },
    causes,
    blockers: blockersOf(steps),
    steps,
  };
}

/** What most is gained by first; then what closes most gaps, what costs least, and the id. */
function byWorth(a: NextLine, b: NextLine): number {
  return (
    b.levels - a.levels ||
    b.closed - a.closed ||
    byCost(a.price, b.price) ||
    byCodeUnit(a.cause.id, b.cause.id)
  );
}

function lineOf(index: PlantIndex, cause: Cause): NextLine {
  const effect = effectOf(index, [cause]);
  return {
    cause,
    gains: gainsOf(effect),
    levels: levelsOf(effect),
    closed: effect.closed,
    reached: effect.reached,
    price: priceOf(index.entities, cause.params.measures ?? []),
  };
}

/** Exact: the plant is evaluated with all rows of the causes satisfied. */
export function effectOf(index: PlantIndex, causes: readonly Cause[]): Difference {
  const { index: after, touched } = lifted(
    index,
    causes.flatMap(({ gaps }) => gaps),
  );
  return differenceOf(index, after, touched);
}

function levelsOf({ rises }: Difference): number {
  return rises.reduce((sum, { from, to }) => sum + to - from, 0);
}

function gainsOf({ rises }: Difference): readonly Gain[] {
  const gains = new Map<string, { fr: FrId; sl: number; places: PlaceRef[] }>();
  for (const { place, fr, to } of rises) {
    const key = `${fr} ${to}`;
    const gain = gains.get(key);
    if (gain === undefined) gains.set(key, { fr, sl: to, places: [place] });
    else gain.places.push(place);
  }
  return [...gains.values()].sort(
    (a, b) => b.places.length - a.places.length || b.sl - a.sl || byCodeUnit(a.fr, b.fr),
  );
}
