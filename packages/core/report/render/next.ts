/** What to do next, in words and as it is published in `bulkhead/assessment@1`. */
import { few } from '../../evaluate/rules/few.ts';
import type { Plant } from '../../model/plant.ts';
import type { Cause } from '../../plan/cause.ts';
import type { Next, NextLine } from '../../plan/next.ts';
import { fill } from '../locales/fill.ts';
import type { Words } from '../locales/words.ts';

/** The row without its document. */
export function rowOf(requirement: string): string {
  return requirement.slice(requirement.indexOf('/') + 1);
}

/** What to do about a cause, as a sentence without a full stop. */
export function causeText({ code, params }: Cause, measures: Plant['measures'], words: Words): string {
  const names = (params.measures ?? []).map((id) => measures.find((each) => each.id === id)?.name ?? id);
  return fill(words, words.next[code], {
    rows: few(params.requirements.map(rowOf)),
    from: few(params.from ?? []),
    expires: params.expires ?? '',
    names: names.map((name) => name.replace(/\s+/g, ' ')),
    facts: (params.facts ?? []).map((fact) => `facts.${fact}`),
    restsOn: few((params.restsOn ?? []).map(rowOf)),
    exceptions: few(params.exceptions ?? []),
    level: params.level ?? 0,
    how: params.how ?? '',
  });
}

/** `next` of an assessment: causes by id, gaps by id. */
export function publishedNext(next: Next, measures: Plant['measures'], words: Words) {
  return {
    lines: next.lines.map((line) => publishedLine(line, measures, words)),
    together: next.together,
    causes: next.causes.map(({ id, code, params, places, gaps }) => ({
      id,
      code,
      ...params,
      places,
      gaps: gaps.map((gap) => gap.id),
    })),
    blockers: next.blockers,
    steps: next.steps.map(({ price, ...step }) => ({ ...step, ...price })),
  };
}

export type PublishedNext = ReturnType<typeof publishedNext>;

function publishedLine({ cause, price, ...brings }: NextLine, measures: Plant['measures'], words: Words) {
  return { cause: cause.id, what: causeText(cause, measures, words), ...brings, ...price };
}
