/** A row of the table as other links name it: its short id, its title, and its verdict at a place in parameters. */
import type { Missing, Reason, Verdict } from '../evaluate/assessment.ts';
import type { JudgedPlace } from '../evaluate/verdict-view.ts';
import { onlyShown } from './fact.ts';
import { measureOf, nameOf, type StatementParams, type WhyContext } from './chain.ts';

/** `SR 1.1 RE 1` of `62443-3-3/SR 1.1 RE 1`. */
export function shortOf(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

export function titleOf(context: WhyContext, key: string): string {
  return context.library.row(key)?.title ?? '';
}

/** The row and the place, as nearly every sentence names them; without a level where the document has none. */
export function rowParams(context: WhyContext, at: JudgedPlace, row: number): StatementParams {
  const { table } = at.context;
  const key = table.key[row] as string;
  const level = table.level[row] as number;
  return {
    place: nameOf(context, at.place.ref),
    requirement: shortOf(key),
    title: titleOf(context, key),
    ...(level === 0 ? {} : { level }),
  };
}

/** What a sentence about the verdict needs besides: why, what is missing, what blocks it, how far it holds. */
export function verdictParams(context: WhyContext, at: JudgedPlace, view: Verdict): StatementParams {
  const { reason, missing, blockedBy, effectiveTo, verdict } = view;
  return {
    verdict: { term: verdict },
    ...(effectiveTo === undefined ? {} : { bound: effectiveTo }),
    ...(blockedBy === undefined ? {} : { base: shortOf(blockedBy.requirement) }),
    ...(reason === undefined ? {} : reasonParams(context, reason)),
    ...(missing === undefined ? {} : missingParams(at, missing)),
  };
}

function missingParams(at: JudgedPlace, missing: Missing): StatementParams {
  switch (missing.code) {
    case 'answer':
      return missing.onlyAt === undefined ? {} : { onlyAt: missing.onlyAt };
    case 'answerExpired':
      return { expires: missing.expires };
    case 'fact':
      return {
        facts: missing.facts,
        n: missing.facts.length,
        shown: onlyShown(at, missing.facts),
      };
  }
}

function reasonParams(context: WhyContext, reason: Reason): StatementParams {
  switch (reason.code) {
    case 'answer':
    case 'judgedAtZone':
      return {};
    case 'base':
      return { base: shortOf(reason.requirement) };
    case 'fact':
      return { facts: reason.facts, n: reason.facts.length };
    case 'compensationExpired':
      return { expires: reason.expires };
    case 'measureNotInPlace': {
      const names = reason.measures.map((id) => measureOf(context, id)?.name ?? id);
      return { measures: names, n: names.length };
    }
    case 'dependsOnUnsatisfied':
      return { rows: reason.requirements.map(shortOf), n: reason.requirements.length };
    case 'effectiveTo':
      return { bound: reason.level };
    case 'exception':
      return { exceptions: reason.exceptions, n: reason.exceptions.length };
  }
}
