/** Chance that can be had again: the same seed throws the same numbers (mulberry32). */
export interface Dice {
  /** From 0 up to and without `below`, whole. */
  under(below: number): number;
}

export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return {
    under: (below) => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
    },
  };
}
