/** Woorden van `bulkhead diff`. */
import type { DiffWords } from '../en/diff.ts';

export const diffWords: DiffWords = {
  none: 'geen verschil',
  slA: 'SL-A zoals opgegeven',
  gapsOpened: 'nieuwe hiaten',
  gapsClosed: 'gedichte hiaten',
  findingsNew: 'nieuwe bevindingen',
  findingsGone: 'vervallen bevindingen',
  notApplicable: 'n.v.t.',
  asOf: 'peildatum {asOf}',
};
