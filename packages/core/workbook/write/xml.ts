/** Text of XML. What XML cannot hold is written as spreadsheets write it, `_x0001_`. */

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** For texts between tags and in attributes. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char] as string).replace(UNWRITABLE, '\ufffd');
}

/** For texts of cells. */
export function cellText(text: string): string {
  const literal = text.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
  return xmlText(literal.replace(UNWRITABLE, escaped));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A carriage return would come back as a line feed. */
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

function escaped(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
