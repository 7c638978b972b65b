/** What the methods of SL-T have in common: the SL that one scenario asks for, and what is lacking to know it. */
import type { Risk, Scenario, Severity } from '../model/plant.ts';
import { likelihoodLevel, rate, severityIn, type Rating } from './rating.ts';
import { severityLeft } from './scenarios.ts';

/**
 * severity: none is stated. frequency: `perYear` or `tolerablePerYear` is not. attackers: the plant states no policy.
 * effects: neither effects nor `frs` are stated, so nobody knows for which FRs it counts.
 */
export type SlLack = 'severity' | 'frequency' | 'attackers' | 'effects';

/** @invariant `level` null: unknown, with `lacks`; else `most` is the level. */
export interface AskedSl {
  /** 0 to 4; 0 asks for nothing. */
  readonly level: number | null;
  /** The most it can come to, whatever is stated in the end. */
  readonly most: number;
  readonly lacks: SlLack | null;
}

export type SlMethod = (risk: Risk, scenario: Scenario) => AskedSl;

export const HIGHEST_SL = 4;

export function knownSl(level: number): AskedSl {
  return { level, most: level, lacks: null };
}

export function unknownSl(lacks: SlLack, most: number): AskedSl {
  return { level: null, most, lacks };
}

/** Severity by category with safeguards that no attack reaches, and no countermeasure. */
export function unmitigatedSeverity(risk: Risk, scenario: Scenario): Severity {
  return severityLeft(risk, scenario, []);
}

export function unmitigatedRating(risk: Risk, scenario: Scenario): Rating {
  return rate(risk, unmitigatedSeverity(risk, scenario), likelihoodLevel(risk, scenario.likelihood));
}

/** The highest severity over the categories; null where none is stated. */
export function highestSeverity(risk: Risk, scenario: Scenario): number | null {
  const severity = unmitigatedSeverity(risk, scenario);
  const levels = risk.categories.flatMap(({ id }) => severityIn(severity, id) ?? []);
  return levels.length === 0 ? null : Math.max(...levels);
}

/** The level of a threat source of the plant. */
export function sourceLevel({ threatSources = [] }: Risk, source: string | undefined): number | null {
  return threatSources.find(({ id }) => id === source)?.level ?? null;
}
