/** Texts of cells. What XML cannot hold is written as spreadsheets write it, `_x0001_`. */
import { UNWRITABLE, xmlText } from '../../lib/xml.ts';

export function cellText(text: string): string {
  const literal = text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
  return xmlText(literal.replace(UNWRITABLE, escaped));
}

function escaped(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
