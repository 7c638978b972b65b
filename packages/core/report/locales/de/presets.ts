import type { PresetWords } from '../../../risk/preset-words.ts';

export const presetWords: PresetWords = {
  categories: { safety: 'Sicherheit von Menschen', environment: 'Umwelt', production: 'Produktion' },
  ranks: {
    low: { name: 'Niedrig', letter: 'N' },
    medium: { name: 'Mittel', letter: 'M' },
    high: { name: 'Hoch', letter: 'H' },
    critical: { name: 'Kritisch', letter: 'K' },
  },
  severities: {
    negligible: {
      name: 'Unbedeutend',
      safety: 'keine Verletzung',
      environment: 'nichts verlässt die Anlage',
      production: 'in derselben Schicht aufgeholt',
    },
    slight: {
      name: 'Gering',
      safety: 'Erste Hilfe',
      environment: 'an Ort und Stelle beseitigt',
      production: 'Stunden an Produktion verloren',
    },
    moderate: {
      name: 'Mäßig',
      safety: 'ärztlich behandelt, kein Ausfalltag',
      environment: 'auf dem Gelände zurückgehalten',
      production: 'eine Schicht oder Charge verloren',
    },
    serious: {
      name: 'Ernst',
      safety: 'Verletzung mit Ausfalltagen',
      environment: 'verlässt das Gelände und erholt sich von selbst',
      production: 'Tage an Produktion verloren',
    },
    grave: {
      name: 'Schwer',
      safety: 'bleibende Verletzung',
      environment: 'Schaden außerhalb, der Monate zur Erholung braucht',
      production: 'Wochen an Produktion verloren',
    },
    disastrous: {
      name: 'Verheerend',
      safety: 'ein Todesfall',
      environment: 'bleibender Schaden außerhalb des Geländes',
      production: 'Monate an Produktion verloren',
    },
    catastrophic: {
      name: 'Katastrophal',
      safety: 'mehrere Todesfälle',
      environment: 'bleibender Schaden in weitem Umkreis',
      production: 'das Werk ist verloren',
    },
  },
  likelihoods: {
    conceivable: 'Kaum denkbar',
    remote: 'Sehr selten',
    unlikely: 'Unwahrscheinlich',
    possible: 'Möglich',
    likely: 'Wahrscheinlich',
    frequent: 'Häufig',
    constant: 'Ständig',
  },
};
