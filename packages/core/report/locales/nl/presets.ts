import type { PresetWords } from '../../../risk/preset-words.ts';

export const presetWords: PresetWords = {
  categories: { safety: 'Veiligheid van mensen', environment: 'Milieu', production: 'Productie' },
  ranks: {
    low: { name: 'Laag', letter: 'L' },
    medium: { name: 'Middel', letter: 'M' },
    high: { name: 'Hoog', letter: 'H' },
    critical: { name: 'Kritiek', letter: 'K' },
  },
  severities: {
    negligible: {
      name: 'Verwaarloosbaar',
      safety: 'geen letsel',
      environment: 'niets verlaat de installatie',
      production: 'binnen de dienst ingehaald',
    },
    slight: {
      name: 'Licht',
      safety: 'eerste hulp',
      environment: 'ter plaatse opgeruimd',
      production: 'uren productie verloren',
    },
    moderate: {
      name: 'Matig',
      safety: 'behandeld, geen verzuimdag',
      environment: 'op het terrein tegengehouden',
      production: 'een dienst of een batch verloren',
    },
    serious: {
      name: 'Ernstig',
      safety: 'letsel met verzuimdagen',
      environment: 'verlaat het terrein en herstelt vanzelf',
      production: 'dagen productie verloren',
    },
    grave: {
      name: 'Zwaar',
      safety: 'blijvend letsel',
      environment: 'schade buiten die maanden nodig heeft om te herstellen',
      production: 'weken productie verloren',
    },
    disastrous: {
      name: 'Rampzalig',
      safety: 'een dode',
      environment: 'blijvende schade buiten het terrein',
      production: 'maanden productie verloren',
    },
    catastrophic: {
      name: 'Catastrofaal',
      safety: 'meerdere doden',
      environment: 'blijvende schade in een wijde omgeving',
      production: 'de fabriek is verloren',
    },
  },
  likelihoods: {
    conceivable: 'Nauwelijks denkbaar',
    remote: 'Zeldzaam',
    unlikely: 'Onwaarschijnlijk',
    possible: 'Mogelijk',
    likely: 'Waarschijnlijk',
    frequent: 'Vaak',
    constant: 'Voortdurend',
  },
};
