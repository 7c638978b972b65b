/** A short print of texts (FNV-1a of 32 bits, at most seven letters and digits): other texts may have the same one. */

export function printOf(texts: readonly string[]): string {
  let print = 0x811c9dc5;
  const step = (code: number): void => {
    print = Math.imul(print ^ code, 0x01000193);
  };
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) step(text.charCodeAt(i));
    // No text has this character, so that where one ends counts too.
    step(0xffff);
  }
  return (print >>> 0).toString(36);
}
