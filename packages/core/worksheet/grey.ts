/**
 * What stood in the grey cells of a row, as a short print of it: nobody reads them back, and whoever changed one is told so.
 * The same print of other texts is possible and only keeps a note from being shown.
 */
import { printOf } from '../lib/print.ts';
import { MOST_IN_A_CELL } from '../workbook/limits.ts';

/** The column of the hidden sheet in which it stands; no field has such an id. */
export const GREY_COLUMN = '#grey';

/** @param values of the grey cells, in the order in which the columns were written out */
export function greyPrint(values: readonly (string | number | null)[]): string {
  return printOf(values.map(plain));
}

/** Programs change spaces at an end and the kind of line ends by themselves. */
function plain(value: string | number | null): string {
  if (value === null) return '';
  return String(value).slice(0, MOST_IN_A_CELL).replace(/\r\n?/g, '\n').trim();
}
