import type { Words } from '../form.ts';

export const grid: Words['grid'] = {
  filter: 'Filtrera i ord',
  filterExample: 'till exempel: {{example}}',
  clear: 'Rensa filtret',
  all: '{{all}} totalt',
  some: '{{shown}} av {{all}}',
  change: 'Ändra: {{what}}',
  none: 'Ingen rad är sådan.',
  sortHint: 'Sortera; med Skift även efter detta',
  mark: 'Markera {{id}}',
  markAll: 'Markera alla som visas',
  and: 'och',
  or: 'eller',
  is: 'är',
  not: 'inte',
  contains: 'innehåller',
  empty: 'tom',
  before: 'före',
  after: 'efter',
  columns: 'Kolumner',
  columnsUsual: 'De vanliga',
};
