/**
 * What to do next over the whole plant (docs/rules.md 3.13): at most ten causes, each with what it brings, where, and
 * at what price. What it brings is what evaluation says of the plant in which its rows are satisfied.
 */
import type { PlantIndex } from '../evaluate/plant-index.ts';
import { byCodeUnit } from '../lib/order.ts';
import type { FrId } from '../model/plant.ts';
import type { PlaceRef } from '../model/refs.ts';
import { blockersOf, type Blocker } from './blockers.ts';
import { isLeft, type Cause } from './cause.ts';
import { causesOf, placesByRef, sorted } from './causes.ts';
import { lifted } from './lift.ts';
import { billOf, byCost, priceOf, type Bill, type Price } from './price.ts';
import { proposalsOf, type Proposal } from './proposals.ts';
import { differenceOf, isAtTarget, type Difference } from './rises.ts';
import { stepsOf, type Step } from './steps.ts';
import type { LineKind, Weighed } from './weight.ts';

/** SL-A of an FR that some places would come to. */
export interface Gain {
  readonly fr: FrId;
  readonly sl: number;
  readonly places: readonly PlaceRef[];
}

export interface NextLine {
  readonly kind: LineKind;
  readonly cause: Cause;
  /** What is asked, over the cause and those in `also`; null for a hole. */
  readonly asks: Asks | null;
  /** Of the measures of the cause those that no line above has; the price is theirs. Each is in one line at most. */
  readonly measures: readonly string[];
  /** Measures of lines above on which what this line brings counts. */
  readonly after: readonly string[];
  /** Ids of other causes: questions asked with it, or holes that these measures close now, with those above. */
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

/** Questions that are asked in one go. */
export interface Asks {
  /** Each in code-unit order. */
  readonly requirements: readonly string[];
  readonly facts: readonly string[];
  readonly places: readonly PlaceRef[];
  /** Places whose answers ran out. */
  readonly from: readonly PlaceRef[];
  /** The first day on which one of these answers ran out; null when none did. */
  readonly expires: string | null;
}

export interface Next {
  /** At most ten. */
  readonly lines: readonly NextLine[];
  /** Causes of which it was not worked out what they bring: in a very large plant those with the fewest gaps. */
  readonly untried: number;
  /** All lines done: what they bring together, and what the measures of all of them cost. */
  readonly together: Pick<NextLine, 'levels' | 'closed' | 'reached'> & { readonly bill: Bill };
  /** Places with an SL-T above 0, and those of them that reach it in every FR. */
  readonly standing: { readonly targeted: number; readonly reached: number };
  /** INVARIANT: they partition the gaps. */
  readonly causes: readonly Cause[];
  readonly blockers: readonly Blocker[];
  readonly steps: readonly Step[];
}

const LINES = 10;
/** Lines kept for questions: few enough that what is known to be open comes first. */
const QUESTIONS = 3;
/** Lines each for holes at the outer boundary, and for those at safety zones. */
const WEIGHTY = 2;
/** A line for a hole where a design rule finds an error. */
const IN_ERROR = 1;
/** Places that are evaluated anew, counted over proposals, before the smallest are left. Some seconds' worth. */
const WORK = 20_000;

/**
 * @param findings of the design rules: an error weighs where it is found
 * @param work places to evaluate at most; the proposal with most gaps is tried whatever it costs
 */
export function nextOf(index: PlantIndex, findings: readonly Weighed[], work = WORK): Next {
  const causes = causesOf(index);
  const open = causes.filter((cause) => !isLeft(cause));
  const tried = affordable(proposalsOf(index, open, findings), work);
  const lines = linesOf(index, ranked(index, tried), open);
  const listed = new Set(lines.flatMap(({ cause, also }) => [cause.id, ...also]));
  const all = effectOf(
    index,
    causes.filter(({ id }) => listed.has(id)),
  );
  const bill = billOf(
    index.entities,
    lines.flatMap(({ measures }) => measures),
  );
  const steps = stepsOf(index);
  return {
    lines,
    untried: open.length - tried.reduce((sum, { also }) => sum + 1 + also.length, 0),
    together: { levels: levelsOf(all), closed: all.closed, reached: all.reached, bill },
    standing: standingOf(index),
    causes,
    blockers: blockersOf(steps),
    steps,
  };
}

function standingOf(index: PlantIndex): Next['standing'] {
  const targeted = placesByRef(index).filter(({ place }) =>
    place.target.levels.some((sl) => sl !== null && sl > 0),
  );
  return { targeted: targeted.length, reached: targeted.filter(isAtTarget).length };
}

/** From the front, as far as the work goes. */
function affordable(proposals: readonly Proposal[], work: number): readonly Proposal[] {
  let left = work;
  const end = proposals.findIndex(({ cause, also }, i) => {
    left -= new Set([cause, ...also].flatMap(({ places }) => places)).size;
    return left < 0 && i > 0;
  });
  return end < 0 ? proposals : proposals.slice(0, end);
}

/** By what each brings alone: levels, then gaps, then the lower price, then the id. */
function ranked(index: PlantIndex, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals
    .map((proposal) => {
      const { rises, closed } = effectOf(index, [proposal.cause, ...proposal.also]);
      const price = priceOf(index.entities, measuresOf(proposal.cause));
      return { proposal, levels: levelsOf({ rises }), closed, price, id: proposal.cause.id };
    })
    .sort(
      (a, b) =>
        b.levels - a.levels || b.closed - a.closed || byCost(a.price, b.price) || byCodeUnit(a.id, b.id),
    )
    .map(({ proposal }) => proposal);
}

/** Line by line, each with the causes that its measures and those above close, so that none is told or paid twice. */
function linesOf(
  index: PlantIndex,
  inOrder: readonly Proposal[],
  causes: readonly Cause[],
): readonly NextLine[] {
  const lines: NextLine[] = [];
  const done = new Set<string>();
  const listed = new Set<Cause>();
  const add = ({ kind, cause, also: asked }: Proposal): void => {
    const measures = measuresOf(cause).filter((id) => !done.has(id));
    for (const id of measures) done.add(id);
    listed.add(cause);
    const closed =
      measures.length === 0 ? [] : causes.filter((each) => !listed.has(each) && isDone(each, done));
    const also = [...asked, ...closed];
    for (const each of also) listed.add(each);
    lines.push(lineOf(index, { kind, cause, also }, measures));
  };
  for (const { of, end } of sectionsOf(inOrder)) {
    const full = end(lines.length);
    for (const proposal of inOrder) {
      const stands = of(proposal.kind) && !listed.has(proposal.cause);
      if (stands && lines.length < full) add(proposal);
    }
  }
  return lines;
}

interface Section {
  readonly of: (kind: LineKind) => boolean;
  /** How many lines there may be after it, of those there are before it. */
  readonly end: (before: number) => number;
}

/** Holes that weigh, then all others, then questions, for which lines are kept. */
function sectionsOf(proposals: readonly Proposal[]): readonly Section[] {
  const asked = proposals.filter(({ kind }) => kind === 'question').length;
  const questions = Math.min(QUESTIONS, asked);
  return [
    { of: (kind) => kind === 'outer', end: (before) => before + WEIGHTY },
    { of: (kind) => kind === 'safety', end: (before) => before + WEIGHTY },
    { of: (kind) => kind === 'error', end: (before) => before + IN_ERROR },
    { of: (kind) => kind !== 'question', end: () => LINES - questions },
    { of: (kind) => kind === 'question', end: (before) => before + questions },
  ];
}

function measuresOf({ params }: Cause): readonly string[] {
  return params.measures ?? [];
}

function isDone(cause: Cause, done: ReadonlySet<string>): boolean {
  return cause.code === 'measure' && measuresOf(cause).every((id) => done.has(id));
}

function lineOf(index: PlantIndex, { kind, cause, also }: Proposal, measures: readonly string[]): NextLine {
  const all = [cause, ...also];
  const effect = effectOf(index, all);
  const needed = new Set(all.flatMap(measuresOf));
  return {
    kind,
    cause,
    asks: kind === 'question' ? asksOf(all) : null,
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

function asksOf(causes: readonly Cause[]): Asks {
  const all = <T extends string>(pick: (params: Cause['params']) => readonly T[] | undefined) =>
    sorted(causes.flatMap(({ params }) => pick(params) ?? []));
  const [expires = null] = all(({ expires: day }) => (day === undefined ? [] : [day]));
  return {
    requirements: all(({ requirements }) => requirements),
    facts: all(({ facts }) => facts),
    places: sorted(causes.flatMap(({ places }) => places)),
    from: all(({ from }) => from),
    expires,
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

function levelsOf({ rises }: Pick<Difference, 'rises'>): number {
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
