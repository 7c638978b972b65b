/** What is stated of a fact as one of four words, and the other way. */
import type { Fact } from '@bulkhead/core/model/plant.ts';

export const STATES = ['true', 'false', 'unknown', 'unstated'] as const;
export type FactState = (typeof STATES)[number];

export function stateOf(fact: Fact | undefined): FactState {
  if (fact === undefined) return 'unstated';
  const value = typeof fact === 'object' ? fact.value : fact;
  return String(value) as FactState;
}

/** As a patch of what is stated now: what shows it and until when stays with it. @returns null takes the statement back */
export function statedAs(state: FactState, now: Fact | undefined): boolean | 'unknown' | object | null {
  if (state === 'unstated') return null;
  const value = state === 'unknown' ? state : state === 'true';
  return typeof now === 'object' ? { value } : value;
}
