/** Wörter von `bulkhead diff`. */
import type { DiffWords } from '../en/diff.ts';

export const diffWords: DiffWords = {
  none: 'kein Unterschied',
  slA: 'SL-A laut Angabe',
  gapsOpened: 'neue Lücken',
  gapsClosed: 'geschlossene Lücken',
  findingsNew: 'neue Befunde',
  findingsGone: 'weggefallene Befunde',
  notApplicable: 'n.\u00a0a.',
  asOf: 'Stand {asOf}',
};
