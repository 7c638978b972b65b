/** Words of presets of criteria: ours, and to be replaced by those of a company. */
import type { PresetWords } from '../../../risk/preset-words.ts';

export const presetWords: PresetWords = {
  categories: { safety: 'Safety of people', environment: 'Environment', production: 'Production' },
  ranks: {
    low: { name: 'Low', letter: 'L' },
    medium: { name: 'Medium', letter: 'M' },
    high: { name: 'High', letter: 'H' },
    critical: { name: 'Critical', letter: 'C' },
  },
  severities: {
    negligible: {
      name: 'Negligible',
      safety: 'no injury',
      environment: 'nothing leaves the equipment',
      production: 'made up within the shift',
    },
    slight: {
      name: 'Slight',
      safety: 'first aid',
      environment: 'cleaned up on the spot',
      production: 'hours of output lost',
    },
    moderate: {
      name: 'Moderate',
      safety: 'treated, no day off',
      environment: 'contained on site',
      production: 'a shift or a batch lost',
    },
    serious: {
      name: 'Serious',
      safety: 'injury with days off',
      environment: 'leaves the site and heals by itself',
      production: 'days of output lost',
    },
    grave: {
      name: 'Grave',
      safety: 'permanent injury',
      environment: 'outside harm that takes months to heal',
      production: 'weeks of output lost',
    },
    disastrous: {
      name: 'Disastrous',
      safety: 'a death',
      environment: 'lasting harm outside the site',
      production: 'months of output lost',
    },
    catastrophic: {
      name: 'Catastrophic',
      safety: 'several deaths',
      environment: 'lasting harm over a wide area',
      production: 'the plant is lost',
    },
  },
  likelihoods: {
    conceivable: 'Barely conceivable',
    remote: 'Remote',
    unlikely: 'Unlikely',
    possible: 'Possible',
    likely: 'Likely',
    frequent: 'Frequent',
    constant: 'Constant',
  },
};
