import { expect, it } from 'vitest';
import { STATES, statedAs, stateOf } from '../ui/facts/fact-states.ts';

it('says what is stated in one of four words', () => {
  expect(
    [undefined, true, false, 'unknown', { value: true, note: 'n' }].map((fact) => stateOf(fact as never)),
  ).toEqual(['unstated', 'true', 'false', 'unknown', 'true']);
});

it('states each of them anew, and keeps what shows it', () => {
  for (const now of [undefined, true, { value: false as const, evidence: ['e'], note: 'n' }])
    for (const state of STATES) {
      const fact = statedAs(state, now);
      expect(stateOf((fact ?? undefined) as never)).toBe(state);
    }
  // A statement with its evidence is patched, not replaced.
  expect(statedAs('true', { value: false, evidence: ['e'] })).toEqual({ value: true });
});
