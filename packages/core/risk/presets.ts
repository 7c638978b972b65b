/**
 * Criteria to start from, 3×3 to 7×7, for a plant whose company has none. Our own words and figures: a plant replaces
 * them by its own. The matrix follows one rule for every size, so that each is whole and none falls (docs/rules.md 3.9).
 */
import type { Risk } from '../model/plant.ts';

export const PRESET_SIZES = [3, 4, 5, 6, 7] as const;
export type PresetSize = (typeof PRESET_SIZES)[number];

type Level = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const RANKS = [
  { id: 'low', name: 'Low', letter: 'L' },
  { id: 'medium', name: 'Medium', letter: 'M' },
  { id: 'high', name: 'High', letter: 'H' },
  { id: 'critical', name: 'Critical', letter: 'C' },
] as const;

const SEVERITIES = {
  negligible: ['Negligible', 'no injury', 'nothing leaves the equipment', 'made up within the shift'],
  slight: ['Slight', 'first aid', 'cleaned up on the spot', 'hours of output lost'],
  moderate: ['Moderate', 'treated, no day off', 'contained on site', 'a shift or a batch lost'],
  serious: ['Serious', 'injury with days off', 'leaves the site and heals by itself', 'days of output lost'],
  grave: ['Grave', 'permanent injury', 'outside harm that takes months to heal', 'weeks of output lost'],
  disastrous: ['Disastrous', 'a death', 'lasting harm outside the site', 'months of output lost'],
  catastrophic: ['Catastrophic', 'several deaths', 'lasting harm over a wide area', 'the plant is lost'],
} as const;

const SEVERITIES_OF: Readonly<Record<PresetSize, readonly (keyof typeof SEVERITIES)[]>> = {
  3: ['slight', 'serious', 'disastrous'],
  4: ['slight', 'moderate', 'serious', 'disastrous'],
  5: ['slight', 'moderate', 'serious', 'disastrous', 'catastrophic'],
  6: ['slight', 'moderate', 'serious', 'grave', 'disastrous', 'catastrophic'],
  7: ['negligible', 'slight', 'moderate', 'serious', 'grave', 'disastrous', 'catastrophic'],
};

/** Names with the frequency per year from which each holds. */
const LIKELIHOODS_OF: Readonly<Record<PresetSize, readonly (readonly [string, number])[]>> = {
  3: [
    ['Unlikely', 0],
    ['Possible', 0.01],
    ['Likely', 0.1],
  ],
  4: [
    ['Remote', 0],
    ['Unlikely', 0.001],
    ['Possible', 0.01],
    ['Likely', 0.1],
  ],
  5: [
    ['Remote', 0],
    ['Unlikely', 0.001],
    ['Possible', 0.01],
    ['Likely', 0.1],
    ['Frequent', 1],
  ],
  6: [
    ['Barely conceivable', 0],
    ['Remote', 0.0001],
    ['Unlikely', 0.001],
    ['Possible', 0.01],
    ['Likely', 0.1],
    ['Frequent', 1],
  ],
  7: [
    ['Barely conceivable', 0],
    ['Remote', 0.0001],
    ['Unlikely', 0.001],
    ['Possible', 0.01],
    ['Likely', 0.1],
    ['Frequent', 1],
    ['Constant', 10],
  ],
};

export function presetCriteria(severities: PresetSize, likelihoods: PresetSize): Risk {
  return {
    categories: [
      { id: 'safety', name: 'Safety of people', tolerable: 'low' },
      { id: 'environment', name: 'Environment' },
      { id: 'production', name: 'Production' },
    ],
    severities: SEVERITIES_OF[severities].map((key, i) => {
      const [name, safety, environment, production] = SEVERITIES[key];
      return { level: levelAt(i), name, texts: { safety, environment, production } };
    }),
    likelihoods: LIKELIHOODS_OF[likelihoods].map(([name, from], i) => ({ level: levelAt(i), name, from })),
    ranks: RANKS.map((rank) => ({ ...rank })),
    matrix: presetMatrix(severities, likelihoods),
    tolerable: 'medium',
  };
}

/** What a matrix of a company is put into: names and ranks, and nothing of ours that the company may leave out. */
export function aroundMatrix(): Risk {
  const preset = presetCriteria(5, 5);
  return {
    ...preset,
    categories: preset.categories.map(({ id, name }) => ({ id, name })),
    severities: preset.severities.map(({ level, name }) => ({ level, name })),
    likelihoods: preset.likelihoods.map(({ level, name }) => ({ level, name })),
  };
}

function levelAt(index: number): Level {
  return (index + 1) as Level;
}

/**
 * How far a cell lies along both scales together: 0 in the mildest corner, 2 in the gravest. Up to ½ is low, up to 1
 * medium, up to 1½ high, the rest critical; in whole numbers, so that no rounding decides a rank.
 */
export function presetMatrix(severities: PresetSize, likelihoods: PresetSize): string[][] {
  const [height, width] = [severities - 1, likelihoods - 1];
  const whole = height * width;
  return Array.from({ length: severities }, (_, s) =>
    Array.from({ length: likelihoods }, (__, l) => {
      const far = s * width + l * height;
      if (2 * far <= whole) return 'low';
      if (far <= whole) return 'medium';
      return 2 * far <= 3 * whole ? 'high' : 'critical';
    }),
  );
}
