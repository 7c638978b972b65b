/** What a plant still lacks: first what no gap can be counted without, then the rest in the order of the method. */
import type { Overview } from '@bulkhead/core/report/workbench/overview.ts';
import { isUnaimed } from './unaimed.ts';

/** Zones, what lies in them, what they are to reach, what passes between them; then what is asked there. */
export type StepCode = 'zones' | 'nowhere' | 'targets' | 'flows' | 'conduits' | 'answers';

export interface OpenStep {
  readonly code: StepCode;
  /** Of things that lack it. */
  readonly count: number;
  /** The first of them, where it is a place. */
  readonly first: string | null;
  /** A plant may mean to leave it so: told last and apart, and nothing waits for it. */
  readonly isOptional: boolean;
}

type Looked = Pick<Overview, 'places' | 'counts'>;

/** In order, what is optional last; none where every zone knows what it is to reach and nothing is left unanswered. */
export function openSteps(overview: Looked): readonly OpenStep[] {
  const undetermined = overview.places.reduce((sum, place) => sum + place.undetermined, 0);
  const steps = ofModel(overview);
  return [
    ...steps.filter(({ isOptional }) => !isOptional),
    ...step('answers', undetermined),
    ...steps.filter(({ isOptional }) => isOptional),
  ];
}

/** Those without which too few rows are required, so that no gap is no good news: a few assets in no zone are not. */
export function beforeAnswers(overview: Looked): readonly OpenStep[] {
  return ofModel(overview).filter(({ code, isOptional }) => code !== 'nowhere' && !isOptional);
}

/** Flows alone: a small site may have no capture to take them from, and states its conduits. */
export function optionalSteps(overview: Looked): readonly OpenStep[] {
  return ofModel(overview).filter(({ isOptional }) => isOptional);
}

function ofModel({ places, counts }: Looked): readonly OpenStep[] {
  const zones = places.filter(({ kind }) => kind !== null);
  const unaimed = zones.filter(isUnaimed);
  const isParted = zones.length > 1;
  const isJoined = zones.length < places.length;
  return [
    ...step('zones', zones.length === 0 ? 1 : 0),
    // They cannot be put anywhere before.
    ...step('nowhere', zones.length === 0 ? 0 : counts.nowhere),
    ...step('targets', unaimed.length, unaimed[0]?.ref),
    ...step('flows', isParted && counts.flows === 0 ? 1 : 0, null, isJoined && unaimed.length === 0),
    ...step('conduits', isParted && !isJoined ? 1 : 0),
  ];
}

function step(
  code: StepCode,
  count: number,
  first: string | null = null,
  isOptional = false,
): readonly OpenStep[] {
  return count === 0 ? [] : [{ code, count, first, isOptional }];
}
