import type { Words } from '../form.ts';

export const grid: Words['grid'] = {
  filter: 'Filter in woorden',
  filterExample: 'zoals: {{example}}',
  clear: 'Filter wissen',
  all: '{{all}} in totaal',
  some: '{{shown}} van {{all}}',
  change: 'Wijzigen: {{what}}',
  none: 'Geen rij voldoet aan de selectie.',
  sortHint: 'Sorteren; met Shift ook hierop',
  mark: '{{id}} markeren',
  markAll: 'Alles wat getoond wordt markeren',
  and: 'en',
  or: 'of',
  is: 'is',
  not: 'niet',
  contains: 'bevat',
  empty: 'leeg',
  before: 'voor',
  after: 'na',
  columns: 'Kolommen',
  columnsUsual: 'De gebruikelijke',
  filtered: 'Filter:',
  notPrinted_one:
    'Nog {{left}} rij is niet afgedrukt. Een filter beperkt wat wordt afgedrukt; een rapport of werkblad bevat alles.',
  notPrinted_other:
    'Nog {{left}} rijen zijn niet afgedrukt. Een filter beperkt wat wordt afgedrukt; een rapport of werkblad bevat ze allemaal.',
};
