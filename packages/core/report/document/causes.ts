/** A root cause in words: what is the matter, what it means, what it would bring to mend it. */
import type { FrId } from '../../model/plant.ts';
import { FR_ORDER } from '../../evaluate/row-table.ts';
import { isQuestion, type Cause } from '../../plan/cause.ts';
import { few } from '../../evaluate/rules/few.ts';
import type { Asks, NextLine } from '../../plan/next.ts';
import { rowId, type ReportFacts } from './input.ts';
import { closed, id, maybe, say, type Run, type Runs } from './parts.ts';

const NAMED = 3;
const FEW = 2;

/** What is the matter, for somebody who reads only this. */
export function whatRuns(facts: ReportFacts, cause: Cause): Runs {
  const { params } = cause;
  const [first = ''] = params.requirements;
  switch (cause.code) {
    case 'measure':
      return [say('cause-measure', { n: (params.measures ?? []).length, names: measureNames(facts, cause) })];
    case 'fact':
      return [say('cause-fact', { facts: params.facts ?? [] })];
    case 'answerMissing':
      return [...rowRuns(facts, first), say('cause-answerMissing')];
    case 'answer':
      return [
        ...rowRuns(facts, first, params.how === undefined ? '.' : ':'),
        ...(params.how === undefined ? [say('cause-answer')] : closed(params.how)),
      ];
    case 'answerExpired':
    case 'compensationExpired':
      return [...rowRuns(facts, first), say(`cause-${cause.code}`, { expires: params.expires ?? '' })];
    case 'dependsOn':
      return [...rowRuns(facts, first), say('cause-dependsOn', { rows: (params.restsOn ?? []).map(rowId) })];
    case 'exception':
      return [say('cause-exception', { exceptions: params.exceptions ?? [] })];
    case 'bounded':
      return [...rowRuns(facts, first), say('cause-bounded', { level: params.level ?? 0 })];
    case 'failed':
      return [...rowRuns(facts, first), say('cause-failed')];
  }
}

/** What is asked in one go, as the cause of one question where it is no more. */
export function askedRuns(facts: ReportFacts, asks: Asks, cause: Cause): Runs {
  if (cause.code !== 'answerMissing' || asks.requirements.length === 1) return whatRuns(facts, cause);
  return [say('cause-asked', { n: asks.requirements.length, rows: few(asks.requirements.map(rowId)) })];
}

/** Names of the measures a cause waits for. */
export function measureNames({ plant }: ReportFacts, { params }: Cause): readonly string[] {
  const names = new Map(plant.measures.map((measure) => [measure.id, measure.name] as const));
  return (params.measures ?? []).map((measure) => names.get(measure) ?? measure);
}

function rowRuns(facts: ReportFacts, requirement: string, end = '.'): Runs {
  const title = facts.title(requirement);
  return [id(rowId(requirement)), ...maybe(title === '' ? '' : `${title}${end}`)];
}

/** Where it is open, on a page that has no room for many names. */
export function whereRun(facts: ReportFacts, cause: Cause): Run {
  return isQuestion(cause)
    ? placesRun(facts, cause.places, 'unansweredIn', 'unansweredInMany')
    : placesRun(facts, cause.places, 'openIn', 'openInMany');
}

/** FRs in which it is open, in vector order. */
export function frsOf(facts: ReportFacts, cause: Cause): readonly FrId[] {
  const frs = new Set(cause.params.requirements.map((requirement) => facts.frOf.get(rowId(requirement))));
  return FR_ORDER.filter((fr) => frs.has(fr));
}

/** The FRs with most gaps of the cause first, so that a word about a boundary is told of a boundary. */
export function worstFrs(facts: ReportFacts, cause: Cause): readonly FrId[] {
  const gaps = (fr: FrId): number =>
    cause.gaps.filter(({ requirement }) => facts.frOf.get(rowId(requirement)) === fr).length;
  return frsOf(facts, cause).toSorted((a, b) => gaps(b) - gaps(a));
}

/** What can come of it: one sentence for each FR, and what mending it alone would bring. */
export function soWhatRuns(facts: ReportFacts, cause: Cause, line: NextLine | undefined): Runs {
  return [
    ...worstFrs(facts, cause).map((fr) => say(`so-${fr}`)),
    ...(line === undefined ? [] : gainRuns(facts, line, 'gainsMore')),
  ];
}

/** The same in short: the FR with most gaps, and places counted. */
export function soWhatInShort(facts: ReportFacts, { cause, ...line }: NextLine): Runs {
  const frs = worstFrs(facts, cause).slice(0, 1);
  return [...frs.map((fr) => say(`so-${fr}`)), ...gainRuns(facts, { cause, ...line }, 'gainsIn')];
}

const GAINS = { gainsMore: 2, gainsIn: 1 } as const;

/** First the gains in the FRs the cause is about, then those at most places. Nothing is said where nothing rises. */
function gainRuns(facts: ReportFacts, line: NextLine, some: keyof typeof GAINS): Runs {
  const { cause, gains, reached } = line;
  const frs = worstFrs(facts, cause);
  const rank = (fr: FrId): number => (frs.includes(fr) ? frs.indexOf(fr) : frs.length);
  return [
    ...gains
      .toSorted((a, b) => rank(a.fr) - rank(b.fr))
      .slice(0, GAINS[some])
      .map(({ fr, sl, places }) => placesRun(facts, places, 'gains', some, { fr, sl })),
    ...(reached.length === 0 ? [] : [say('reaches', { places: reached.map(facts.name) })]),
  ];
}

/** What an answer would tell, at best. */
export function tellRuns(facts: ReportFacts, { gains: [most] }: Pick<NextLine, 'gains'>): Runs {
  if (most === undefined) return [say('tellsNothing')];
  const { fr, sl, places } = most;
  return [placesRun(facts, places, 'tells', 'tellsIn', { fr, sl })];
}

/** Names of a few places; of many the first, or how many they are. */
function placesRun(
  facts: ReportFacts,
  places: readonly string[],
  all: 'openIn' | 'unansweredIn' | 'gains' | 'tells',
  some: 'openInMany' | 'unansweredInMany' | 'gainsIn' | 'gainsMore' | 'tellsIn',
  params: Readonly<Record<string, string | number>> = {},
): Run {
  const names = places.map(facts.name);
  const n = names.length;
  const few = some === 'gainsMore' ? NAMED + 1 : FEW;
  if (n <= few) return say(all, { ...params, places: names });
  return say(some, { ...params, n, ...(some === 'gainsMore' ? { places: names.slice(0, NAMED) } : {}) });
}
