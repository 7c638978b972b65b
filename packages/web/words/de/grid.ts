import type { Words } from '../form.ts';

export const grid: Words['grid'] = {
  filter: 'In Worten filtern',
  filterExample: 'etwa: {{example}}',
  clear: 'Filter leeren',
  all: '{{all}} insgesamt',
  some: '{{shown}} von {{all}}',
  change: 'Ändern: {{what}}',
  none: 'Keine Zeile entspricht der Auswahl.',
  sortHint: 'Sortieren; mit Umschalt zusätzlich danach',
  mark: '{{id}} markieren',
  markAll: 'Alle gezeigten markieren',
  and: 'und',
  or: 'oder',
  is: 'ist',
  not: 'nicht',
  contains: 'enthält',
  empty: 'leer',
  before: 'vor',
  after: 'nach',
  columns: 'Spalten',
  columnsUsual: 'Die üblichen',
  filtered: 'Filter:',
  notPrinted_one:
    '{{left}} weitere Zeile ist nicht gedruckt. Ein Filter engt ein, was gedruckt wird; ein Bericht oder ein Arbeitsblatt enthält alles.',
  notPrinted_other:
    '{{left}} weitere Zeilen sind nicht gedruckt. Ein Filter engt ein, was gedruckt wird; ein Bericht oder ein Arbeitsblatt enthält alle.',
};
