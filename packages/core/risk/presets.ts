/**
 * Criteria to start from, 3×3 to 7×7, for a plant whose company has none. Our own words, in the language of whoever begins, and
 * figures: a plant replaces them by its own. The matrix follows one rule for every size, so that each is whole and none falls (docs/rules.md 3.9).
 */
import type { Risk } from '../model/plant.ts';
import type { PresetLikelihood, PresetRank, PresetSeverity, PresetWords } from './preset-words.ts';

export const PRESET_SIZES = [3, 4, 5, 6, 7] as const;
export type PresetSize = (typeof PRESET_SIZES)[number];

type Level = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const RANKS = ['low', 'medium', 'high', 'critical'] as const satisfies readonly PresetRank[];

const SEVERITIES_OF: Readonly<Record<PresetSize, readonly PresetSeverity[]>> = {
  3: ['slight', 'serious', 'disastrous'],
  4: ['slight', 'moderate', 'serious', 'disastrous'],
  5: ['slight', 'moderate', 'serious', 'disastrous', 'catastrophic'],
  6: ['slight', 'moderate', 'serious', 'grave', 'disastrous', 'catastrophic'],
  7: ['negligible', 'slight', 'moderate', 'serious', 'grave', 'disastrous', 'catastrophic'],
};

/** With the frequency per year from which each holds. */
const LIKELIHOODS_OF: Readonly<Record<PresetSize, readonly (readonly [PresetLikelihood, number])[]>> = {
  3: [
    ['unlikely', 0],
    ['possible', 0.01],
    ['likely', 0.1],
  ],
  4: [
    ['remote', 0],
    ['unlikely', 0.001],
    ['possible', 0.01],
    ['likely', 0.1],
  ],
  5: [
    ['remote', 0],
    ['unlikely', 0.001],
    ['possible', 0.01],
    ['likely', 0.1],
    ['frequent', 1],
  ],
  6: [
    ['conceivable', 0],
    ['remote', 0.0001],
    ['unlikely', 0.001],
    ['possible', 0.01],
    ['likely', 0.1],
    ['frequent', 1],
  ],
  7: [
    ['conceivable', 0],
    ['remote', 0.0001],
    ['unlikely', 0.001],
    ['possible', 0.01],
    ['likely', 0.1],
    ['frequent', 1],
    ['constant', 10],
  ],
};

/** @param words of whoever begins with it: they go into the plant */
export function presetCriteria(severities: PresetSize, likelihoods: PresetSize, words: PresetWords): Risk {
  const { safety, environment, production } = words.categories;
  return {
    categories: [
      { id: 'safety', name: safety, tolerable: 'low' },
      { id: 'environment', name: environment },
      { id: 'production', name: production },
    ],
    severities: SEVERITIES_OF[severities].map((key, i) => {
      const { name, ...texts } = words.severities[key];
      return { level: levelAt(i), name, texts };
    }),
    likelihoods: LIKELIHOODS_OF[likelihoods].map(([key, from], i) => ({
      level: levelAt(i),
      name: words.likelihoods[key],
      from,
    })),
    ranks: RANKS.map((id) => ({ id, ...words.ranks[id] })),
    matrix: presetMatrix(severities, likelihoods),
    tolerable: 'medium',
  };
}

/** What a matrix of a company is put into: names and ranks, and nothing of ours that the company may leave out. */
export function aroundMatrix(words: PresetWords): Risk {
  const preset = presetCriteria(5, 5, words);
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
