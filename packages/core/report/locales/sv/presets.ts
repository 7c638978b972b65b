import type { PresetWords } from '../../../risk/preset-words.ts';

export const presetWords: PresetWords = {
  categories: { safety: 'Människors säkerhet', environment: 'Miljö', production: 'Produktion' },
  ranks: {
    low: { name: 'Låg', letter: 'L' },
    medium: { name: 'Medel', letter: 'M' },
    high: { name: 'Hög', letter: 'H' },
    critical: { name: 'Kritisk', letter: 'K' },
  },
  severities: {
    negligible: {
      name: 'Försumbar',
      safety: 'ingen skada',
      environment: 'inget lämnar utrustningen',
      production: 'tas igen inom skiftet',
    },
    slight: {
      name: 'Lindrig',
      safety: 'första hjälpen',
      environment: 'städas upp på plats',
      production: 'timmar av produktion förlorade',
    },
    moderate: {
      name: 'Måttlig',
      safety: 'vård, ingen sjukdag',
      environment: 'hålls kvar inom området',
      production: 'ett skift eller en sats förlorad',
    },
    serious: {
      name: 'Allvarlig',
      safety: 'skada med sjukdagar',
      environment: 'lämnar området och läker av sig självt',
      production: 'dagar av produktion förlorade',
    },
    grave: {
      name: 'Svår',
      safety: 'bestående skada',
      environment: 'skada utanför som tar månader att läka',
      production: 'veckor av produktion förlorade',
    },
    disastrous: {
      name: 'Förödande',
      safety: 'ett dödsfall',
      environment: 'bestående skada utanför området',
      production: 'månader av produktion förlorade',
    },
    catastrophic: {
      name: 'Katastrofal',
      safety: 'flera dödsfall',
      environment: 'bestående skada över ett stort område',
      production: 'anläggningen är förlorad',
    },
  },
  likelihoods: {
    conceivable: 'Knappt tänkbar',
    remote: 'Avlägsen',
    unlikely: 'Osannolik',
    possible: 'Möjlig',
    likely: 'Sannolik',
    frequent: 'Vanlig',
    constant: 'Ständig',
  },
};
