/** Ord i `fmt`. */
import type { FmtWords } from '../en/fmt.ts';

export const fmtWords: FmtWords = {
  rewritten: 'omskriven {path}',
  notCanonical: 'inte kanonisk {path}',
  allCanonical: '{all} {all|fil|filer}, alla kanoniska',
  countRewritten: '{n} av {all} {all|fil|filer} omskrivna',
  countNotCanonical: '{n} av {all} {all|fil|filer} inte kanoniska',
  rewrite: 'Skriv om',
};
