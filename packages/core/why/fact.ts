/** Why a fact of a place is what it is (3.2). */
import { V, verdictOf } from '../evaluate/cells.ts';
import { ancestorsOf } from '../evaluate/plant-index.ts';
import type { StatedFacts } from '../evaluate/facts.ts';
import { shownBy } from '../evaluate/shown-by.ts';
import { cellAt, placeInIndex, type JudgedPlace, type PlaceInIndex } from '../evaluate/verdict-view.ts';
import { nameOf, type Cause, type Link, type WhyContext } from './chain.ts';
import type { HeadCode } from './codes.ts';

type FactValue = 'true' | 'false' | 'unknown';

export function whyFact(context: WhyContext, at: PlaceInIndex, bit: number): Link {
  const { table } = context.index;
  const fact = table.factIds[bit] as string;
  const value = factValue(at, bit);
  return {
    ref: `fact:${at.place.ref}:${fact}`,
    value,
    head: {
      code: factSentence(at, bit, value),
      params: {
        fact,
        place: nameOf(context, at.place.ref),
        trueWhen: context.index.catalog.facts[bit]?.trueWhen ?? '',
      },
    },
    rule: '3.2',
    clause: null,
    because: [...statementOf(context, at, bit), ...shownCauses(context, at, bit)],
    usedBy: () =>
      table.key
        .filter((_, row) => ((table.facts[row] as number) & (1 << bit)) !== 0)
        .filter((key) => verdictOf(cellAt(at, table.find.get(key) as number)) !== V.notAsked)
        .map((key) => `verdict:${at.place.ref}:${key}`),
  };
}

/** A fact wherever a row may depend on it. */
export function whyFactEverywhere(context: WhyContext, bit: number): Link {
  const { index } = context;
  const fact = index.table.factIds[bit] as string;
  const places = index.places.flat().map((_, position) => placeInIndex(index, position));
  return {
    ref: `fact:${fact}`,
    value: null,
    head: { code: 'fact', params: { fact, trueWhen: index.catalog.facts[bit]?.trueWhen ?? '' } },
    rule: '3.2',
    clause: null,
    because: places.map((at): Cause => {
      const value = factValue(at, bit);
      const { ref } = at.place;
      return {
        ref: `fact:${ref}:${fact}`,
        value,
        code: `fact-at-${value}`,
        params: { place: nameOf(context, ref) },
      };
    }),
    usedBy: () => index.table.key.filter((_, row) => ((index.table.facts[row] as number) & (1 << bit)) !== 0),
  };
}

/** A fact stated false that something shows true is a story of its own. */
function factSentence(at: PlaceInIndex, bit: number, value: FactValue): HeadCode {
  const { judged } = at;
  if ((judged.turnedByModel & (1 << bit)) !== 0) return 'fact-shownByModel';
  if ((judged.turnedByAnswer & (1 << bit)) !== 0) return 'fact-shownByAnswer';
  return isOnlyShown(at, bit, value) ? 'fact-shown' : `fact-${value}`;
}

/** The model shows it and no statement in force says so: it stays unknown until somebody states it (3.2). */
function isOnlyShown({ place }: JudgedPlace, bit: number, value: FactValue): boolean {
  return value === 'unknown' && (place.shown & (1 << bit)) !== 0;
}

/** Of the facts, those of which the model shows what nobody states. */
export function onlyShown(at: JudgedPlace, facts: readonly string[]): readonly string[] {
  return facts.filter((fact) => {
    const bit = at.context.table.factBit.get(fact);
    return bit !== undefined && isOnlyShown(at, bit, factValue(at, bit));
  });
}

/** Assets, conduits, zones and flows in which the model shows the fact. */
function shownCauses(context: WhyContext, at: PlaceInIndex, bit: number): readonly Cause[] {
  if ((at.place.shown & (1 << bit)) === 0) return [];
  const fact = context.index.table.factIds[bit] as string;
  return shownBy(context.plant, at.place.ref, fact).map((ref) => ({
    ref,
    value: null,
    code: 'shows',
    params: { what: nameOf(context, ref) },
  }));
}

/** A fact as a cause of something else. */
export function factCause(context: WhyContext, at: JudgedPlace, bit: number): Cause {
  const fact = context.index.table.factIds[bit] as string;
  const value = factValue(at, bit);
  const trueWhen = context.index.catalog.facts[bit]?.trueWhen ?? '';
  return {
    ref: `fact:${at.place.ref}:${fact}`,
    value,
    code: isOnlyShown(at, bit, value) ? 'fact-shown' : `fact-${value}`,
    params: { fact, trueWhen },
  };
}

/** `unknown` for unknown and unstated alike. */
function factValue(at: JudgedPlace, bit: number): FactValue {
  if ((at.judged.falseFacts & (1 << bit)) !== 0) return 'false';
  return (at.judged.trueFacts & (1 << bit)) !== 0 ? 'true' : 'unknown';
}

/** The place whose statement was found by the search, if any. */
function statementOf(context: WhyContext, at: PlaceInIndex, bit: number): readonly Cause[] {
  const { index } = context;
  const above = at.place.zone === null ? [] : ancestorsOf(index.places, at.place);
  const chain: { readonly ref: string; readonly facts: StatedFacts }[] = [at.place, ...above];
  if (at.place.zone !== null) chain.push({ ref: 'site', facts: index.siteFacts });
  const said = chain.find(({ facts }) => ((facts.yes | facts.no | facts.unknown) & (1 << bit)) !== 0);
  if (said === undefined) return [];
  return [{ ref: said.ref, value: null, code: 'statement', params: { place: nameOf(context, said.ref) } }];
}
