/** Wörter von `fmt`. */
import type { FmtWords } from '../en/fmt.ts';

export const fmtWords: FmtWords = {
  rewritten: 'neu geschrieben {path}',
  notCanonical: 'nicht kanonisch {path}',
  allCanonical: '{all} {all|Datei|Dateien}, alle kanonisch',
  countRewritten: '{n} von {all} {all|Datei|Dateien} neu geschrieben',
  countNotCanonical: '{n} von {all} {all|Datei|Dateien} nicht kanonisch',
  rewrite: 'Neu schreiben',
};
