/** A root cause in words: what is the matter, what it means, what it would bring to mend it. */
import type { FrId } from '../../model/plant.ts';
import { FR_ORDER } from '../../evaluate/row-table.ts';
import type { Cause } from '../../plan/cause.ts';
import type { NextLine } from '../../plan/next.ts';
import { rowId, type ReportFacts } from './input.ts';
import { id, maybe, say, type Run, type Runs } from './parts.ts';

const NAMED = 3;

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
        ...rowRuns(facts, first),
        ...(params.how === undefined ? [say('cause-answer')] : maybe(params.how)),
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

function measureNames({ plant }: ReportFacts, { params }: Cause): readonly string[] {
  const names = new Map(plant.measures.map((measure) => [measure.id, measure.name] as const));
  return (params.measures ?? []).map((measure) => names.get(measure) ?? measure);
}

export function rowRuns(facts: ReportFacts, requirement: string): Runs {
  return [id(rowId(requirement)), ...maybe(titled(facts.title(requirement)))];
}

function titled(title: string): string {
  return title === '' ? '' : `${title}.`;
}

/** Where it is open; more than a few places are counted. */
export function whereRun(facts: ReportFacts, cause: Cause): Run {
  return placesRun(facts, cause.places, 'openIn', 'openInMore');
}

/** FRs in which it is open, in vector order. */
export function frsOf(facts: ReportFacts, cause: Cause): readonly FrId[] {
  const frs = new Set(cause.params.requirements.map((requirement) => facts.frOf.get(rowId(requirement))));
  return FR_ORDER.filter((fr) => frs.has(fr));
}

/** What can come of it: one sentence for each FR, and what mending it alone would bring. */
export function soWhatRuns(facts: ReportFacts, cause: Cause, line: NextLine | undefined, most = 7): Runs {
  return [
    ...frsOf(facts, cause)
      .slice(0, most)
      .map((fr) => say(`so-${fr}`)),
    ...(line === undefined ? [] : gainRuns(facts, line)),
  ];
}

export function gainRuns(facts: ReportFacts, { gains, reached }: NextLine): Runs {
  if (gains.length === 0) return [say('gainsNothing')];
  return [
    ...gains
      .slice(0, 2)
      .map(({ fr, sl, places }) => placesRun(facts, places, 'gains', 'gainsMore', { fr, sl })),
    ...(reached.length === 0 ? [] : [say('reaches', { places: reached.map(facts.name) })]),
  ];
}

function placesRun(
  facts: ReportFacts,
  places: readonly string[],
  all: 'openIn' | 'gains',
  some: 'openInMore' | 'gainsMore',
  params: Readonly<Record<string, string | number>> = {},
): Run {
  const names = places.map(facts.name);
  const n = names.length;
  if (n <= NAMED + 1) return say(all, { ...params, n, places: names });
  return say(some, { ...params, n, places: names.slice(0, NAMED), more: n - NAMED });
}
