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
  /** Of the measures of the cause those that no line above has; the price is theirs. Each is in one line at most. */
  readonly measures: readonly string[];
  /** Measures of lines above on which what this line brings counts. */
  readonly after: readonly string[];
  /** Ids of other causes that these measures close now, with those above. */
  readonly also: readonly string[];
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
  /** Causes of which it was not worked out what they bring: in a very large plant those with the fewest gaps. */
  readonly untried: number;
  /** All lines done: what they bring together. */
  readonly together: Pick<NextLine, 'levels' | 'closed' | 'reached'>;
  /** INVARIANT: they partition the gaps. */
  readonly causes: readonly Cause[];
  readonly blockers: readonly Blocker[];
  readonly steps: readonly Step[];
}

const LINES = 10;
/** Places that are evaluated anew, counted over causes, before the smallest causes are left. Some seconds' worth. */
const WORK = 20_000;

/** @param work places to evaluate at most; the cause with most gaps is tried whatever it costs */
export function nextOf(index: PlantIndex, work = WORK): Next {
  const causes = causesOf(index);
  const tried = affordable(causes, work);
  const lines = linesOf(index, ranked(index, tried), causes);
  const listed = new Set(lines.flatMap(({ cause, also }) => [cause.id, ...also]));
  const all = effectOf(
    index,
    causes.filter(({ id }) => listed.has(id)),
  );
  const steps = stepsOf(index);
  return {
    lines,
    untried: causes.length - tried.length,
    together: { levels: levelsOf(all), closed: all.closed, reached: all.reached },
    causes,
    blockers: blockersOf(steps),
    steps,
  };
}

/** Causes from the front, as far as the work goes. */
function affordable(causes: readonly Cause[], work: number): readonly Cause[] {
  let left = work;
  const end = causes.findIndex(({ places }, i) => {
    left -= places.length;
    return left < 0 && i > 0;
  });
  return end < 0 ? causes : causes.slice(0, end);
}

interface Tried {
  readonly cause: Cause;
  readonly levels: number;
  readonly closed: number;
  readonly price: Price;
}

/** Causes by what each brings alone: levels, then gaps, then the lower price, then the id. */
function ranked(index: PlantIndex, causes: readonly Cause[]): readonly Cause[] {
  return causes
    .map((cause): Tried => {
      const effect = effectOf(index, [cause]);
      const price = priceOf(index.entities, measuresOf(cause));
      return { cause, levels: levelsOf(effect), closed: effect.closed, price };
    })
    .sort(
      (a, b) =>
        b.levels - a.levels ||
        b.closed - a.closed ||
        byCost(a.price, b.price) ||
        byCodeUnit(a.cause.id, b.cause.id),
    )
    .map(({ cause }) => cause);
}

/** Line by line, each with the causes that its measures and those above close, so that none is told or paid twice. */
function linesOf(
  index: PlantIndex,
  inOrder: readonly Cause[],
  causes: readonly Cause[],
): readonly NextLine[] {
  const lines: NextLine[] = [];
  const done = new Set<string>();
  const listed = new Set<Cause>();
  for (const cause of inOrder) {
    if (lines.length === LINES) break;
    if (listed.has(cause)) continue;
    const measures = measuresOf(cause).filter((id) => !done.has(id));
    for (const id of measures) done.add(id);
    listed.add(cause);
    const also =
      measures.length === 0 ? [] : causes.filter((each) => !listed.has(each) && isDone(each, done));
    for (const each of also) listed.add(each);
    lines.push(lineOf(index, cause, measures, also));
  }
  return lines;
}

function measuresOf({ params }: Cause): readonly string[] {
  return params.measures ?? [];
}

function isDone(cause: Cause, done: ReadonlySet<string>): boolean {
  return cause.code === 'measure' && measuresOf(cause).every((id) => done.has(id));
}

function lineOf(
  index: PlantIndex,
  cause: Cause,
  measures: readonly string[],
  also: readonly Cause[],
): NextLine {
  const effect = effectOf(index, [cause, ...also]);
  const needed = new Set([cause, ...also].flatMap(measuresOf));
  return {
    cause,
    measures,
    after: [...needed].filter((id) => !measures.includes(id)).sort(byCodeUnit),
    also: also.map(({ id }) => id),
    gains: gainsOf(effect),
    levels: levelsOf(effect),
    closed: effect.closed,
    reached: effect.reached,
    price: priceOf(index.entities, measures),
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
