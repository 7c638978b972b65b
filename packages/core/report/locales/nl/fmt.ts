/** Woorden van `fmt`. */
import type { FmtWords } from '../en/fmt.ts';

export const fmtWords: FmtWords = {
  rewritten: 'herschreven {path}',
  notCanonical: 'niet canoniek {path}',
  allCanonical: '{all} {all|bestand|bestanden}, alle canoniek',
  countRewritten: '{n} van {all} {all|bestand|bestanden} herschreven',
  countNotCanonical: '{n} van {all} {all|bestand|bestanden} niet canoniek',
  rewrite: 'Herschrijven',
};
