/** Texts of cells. What XML cannot hold is written as spreadsheets write it, `_x0001_`. */
import { UNWRITABLE, xmlText } from '../../lib/xml.ts';

/** Most texts have nothing of the kind, and a large plant has a million. */
const SPECIAL = /[&<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_x/;

export function cellText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  const literal = text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
  return xmlText(literal.replace(UNWRITABLE, escaped));
}

function escaped(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
