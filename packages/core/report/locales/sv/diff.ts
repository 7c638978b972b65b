/** Ord i `bulkhead diff`. */
import type { DiffWords } from '../en/diff.ts';

export const diffWords: DiffWords = {
  none: 'ingen skillnad',
  slA: 'SL-A enligt uppgift',
  gapsOpened: 'nya brister',
  gapsClosed: 'åtgärdade brister',
  findingsNew: 'nya iakttagelser',
  findingsGone: 'iakttagelser som försvunnit',
  notApplicable: 'e.t.',
  asOf: 'per {asOf}',
};
