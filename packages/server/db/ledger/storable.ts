/** Text that both engines store as it is: SQLite takes U+0000 and PostgreSQL does not, and both lose a lone surrogate. */

/** @throws on any other text: it should have been refused where it came in */
export function storable(text: string): void {
  if (text.includes('\0') || !text.isWellFormed()) {
    throw new Error(`${JSON.stringify(text)} holds a character that no database keeps`);
  }
}
