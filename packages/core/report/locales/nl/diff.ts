/** Woorden van `bulkhead diff`. */
import type { DiffWords } from '../en/diff.ts';

export const diffWords: DiffWords = {
  none: 'Niets gewijzigd',
  objects: 'Objecten: {added} nieuw, {changed} gewijzigd, {removed} verwijderd',
  effects:
    'SL-A zoals opgegeven: {risen} hoger, {fallen} lager; hiaten: {opened} nieuw, {closed} gedicht; bevindingen: {found} nieuw, {gone} vervallen',
  does: 'Wat hierdoor verandert',
  slT: 'SL-T',
  slA: 'SL-A, per lezing',
  slC: 'SL-C, per lezing',
  gapsOpened: 'Nieuwe hiaten: {n}',
  gapsClosed: 'Gedichte hiaten: {n}',
  verdicts: 'Oordelen van andere documenten: {n}',
  maturity: 'Volwassenheid, aangetoond',
  sustained: 'Gedragen, aangetoond',
  coverage: 'Open rijen achter punten van wetten en kaders',
  findingsNew: 'Nieuwe bevindingen: {n}',
  findingsGone: 'Vervallen bevindingen: {n}',
  nothing: 'geen',
  yes: 'ja',
  no: 'nee',
  unknown: 'niet bekend',
  asOf: 'peildatum {asOf}',
};
