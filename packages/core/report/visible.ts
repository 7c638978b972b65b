/** Control characters would be obeyed, and marks of direction reorder a line; tabs and line ends are neither. */
const OBEYED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g;

/** Text that shows all it holds: such a character is written by its number. */
export function visible(text: string): string {
  return text.replace(
    OBEYED,
    (mark) => `[U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
