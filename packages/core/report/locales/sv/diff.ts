/** Ord i `bulkhead diff`. */
import type { DiffWords } from '../en/diff.ts';

export const diffWords: DiffWords = {
  none: 'Inget ändrat',
  objects: 'Objekt: {added} nya, {changed} ändrade, {removed} borttagna',
  effects:
    'SL-A enligt uppgift: {risen} högre, {fallen} lägre; brister: {opened} nya, {closed} åtgärdade; iakttagelser: {found} nya, {gone} borta',
  does: 'Vad detta ändrar',
  slT: 'SL-T',
  slA: 'SL-A, per läsning',
  slC: 'SL-C, per läsning',
  gapsOpened: 'Nya brister: {n}',
  gapsClosed: 'Åtgärdade brister: {n}',
  verdicts: 'Utfall i andra dokument: {n}',
  maturity: 'Mognad, belagd',
  sustained: 'Upprätthålls, belagt',
  coverage: 'Öppna rader bakom punkter i lagar och ramverk',
  findingsNew: 'Nya iakttagelser: {n}',
  findingsGone: 'Iakttagelser som försvunnit: {n}',
  nothing: 'inget',
  yes: 'ja',
  no: 'nej',
  unknown: 'inte känt',
  asOf: 'per {asOf}',
};
