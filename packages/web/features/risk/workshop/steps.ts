/** The order of the work, by the numbers of 62443-3-2. */
export const STEPS = [
  { step: 'threat', zcr: '5.1' },
  { step: 'weakness', zcr: '5.2' },
  { step: 'consequence', zcr: '5.3' },
  { step: 'likelihood', zcr: '5.4' },
  { step: 'target', zcr: '5.6' },
  { step: 'existing', zcr: '5.8' },
  { step: 'decide', zcr: '5.11' },
] as const;

export type Step = (typeof STEPS)[number]['step'];

/** A, B, C for the levels of likelihood, so that digits are left for severity. */
export function letterOfLikelihood(level: number): string {
  return String.fromCodePoint(64 + level);
}
