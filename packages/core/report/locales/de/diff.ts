/** Wörter von `bulkhead diff`. */
import type { DiffWords } from '../en/diff.ts';

export const diffWords: DiffWords = {
  none: 'Nichts geändert',
  objects: 'Objekte: {added} neu, {changed} geändert, {removed} entfernt',
  effects:
    'SL-A laut Angabe: {risen} höher, {fallen} niedriger; Lücken: {opened} neu, {closed} geschlossen; Befunde: {found} neu, {gone} weggefallen',
  does: 'Was sich dadurch ändert',
  slT: 'SL-T',
  slA: 'SL-A, je Lesart',
  slC: 'SL-C, je Lesart',
  gapsOpened: 'Neue Lücken: {n}',
  gapsClosed: 'Geschlossene Lücken: {n}',
  verdicts: 'Urteile anderer Dokumente: {n}',
  maturity: 'Reifegrad, nachgewiesen',
  sustained: 'Getragen, nachgewiesen',
  coverage: 'Offene Zeilen hinter Punkten von Gesetzen und Rahmenwerken',
  findingsNew: 'Neue Befunde: {n}',
  findingsGone: 'Weggefallene Befunde: {n}',
  nothing: 'keines',
  yes: 'ja',
  no: 'nein',
  unknown: 'nicht bekannt',
  asOf: 'Stand {asOf}',
};
