/** Text of XML. What XML cannot hold is written as U+FFFD. */

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** For texts between tags and in attributes. */
export function xmlText(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char] as string).replace(UNWRITABLE, '\ufffd');
}

/** Most texts have nothing of the kind. */
const NOT_PLAIN = /[&<>"\u0000-\u0008\u000b-\u001f\ufffe\uffff]/;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no way to write, and a carriage return, which would come back as a line feed. */
export const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
