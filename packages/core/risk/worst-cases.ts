/** The initial assessment (62443-3-2, ZCR 2.1): worst cases rated, and which of them need a detailed assessment. */
import type { Risk, WorstCase } from '../model/plant.ts';
import { likelihoodLevel, rate, type Rating } from './rating.ts';

/**
 * detailed: above what is tolerated, so that 62443-3-2 asks for a detailed assessment. tolerable: not above it.
 * notHackable: something that no attack reaches prevents it. unrated: no severity is stated, so nothing follows.
 */
export type WorstCaseOutcome = 'detailed' | 'tolerable' | 'notHackable' | 'unrated';

/** What somebody has to say before the outcome is certain. */
export type WorstCaseQuestion = 'hackable' | 'severity';

export interface RatedWorstCase {
  readonly worstCase: WorstCase;
  readonly rating: Rating;
  /** Nobody stated a likelihood: it is taken to happen. */
  readonly assumed: boolean;
  readonly outcome: WorstCaseOutcome;
  readonly questions: readonly WorstCaseQuestion[];
}

/** In the order of the plant. */
export function ratedWorstCases(risk: Risk, worstCases: readonly WorstCase[]): readonly RatedWorstCase[] {
  return worstCases.map((worstCase) => ratedWorstCase(risk, worstCase));
}

export function ratedWorstCase(risk: Risk, worstCase: WorstCase): RatedWorstCase {
  const { severity, likelihood, hackable } = worstCase;
  const rating = rate(risk, severity, likelihoodLevel(risk, likelihood));
  return {
    worstCase,
    rating,
    assumed: likelihood === undefined,
    outcome: outcomeOf(rating, hackable),
    questions: [
      ...(hackable === undefined || hackable === 'unknown' ? (['hackable'] as const) : []),
      ...(rating.severity === null && hackable !== false ? (['severity'] as const) : []),
    ],
  };
}

/** What is unknown never takes a case out of the list: only a stated false does. */
function outcomeOf(rating: Rating, hackable: WorstCase['hackable']): WorstCaseOutcome {
  if (hackable === false) return 'notHackable';
  if (rating.severity === null) return 'unrated';
  return rating.exceeding.length > 0 ? 'detailed' : 'tolerable';
}

/** What prevents it where no attack brings it about: what no attack reaches, then what nobody has said it of. */
export function preventing({ unhackableSafeguards = [], safeguards = [] }: WorstCase): readonly string[] {
  return [...unhackableSafeguards, ...safeguards];
}

/** All that stands against it. */
export function standingAgainst(worstCase: WorstCase): readonly string[] {
  return [...preventing(worstCase), ...(worstCase.hackableSafeguards ?? [])];
}
