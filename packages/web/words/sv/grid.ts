import type { Words } from '../form.ts';

export const grid: Words['grid'] = {
  filter: 'Filtrera i ord',
  filterExample: 'till exempel: {{example}}',
  clear: 'Rensa filtret',
  all: '{{all}} totalt',
  some: '{{shown}} av {{all}}',
  change: 'Ändra: {{what}}',
  none: 'Inga rader motsvarar urvalet.',
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
  filtered: 'Filter:',
  notPrinted_one:
    '{{left}} rad till skrivs inte ut. Ett filter begränsar vad som skrivs ut; en rapport eller ett arbetsblad har allt.',
  notPrinted_other:
    '{{left}} rader till skrivs inte ut. Ett filter begränsar vad som skrivs ut; en rapport eller ett arbetsblad har alla.',
};
