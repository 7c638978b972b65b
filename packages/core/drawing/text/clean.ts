/** Text of a plant before it is drawn. It may come from anywhere. */

/**
 * What XML cannot hold (control characters, lone surrogates, non-characters) and what turns the direction of the text around it shows as
 * U+FFFD; line breaks and tabs become spaces.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(
      /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g,
      '\ufffd',
    );
}
