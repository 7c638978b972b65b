/** What a page holds beside the record, as long as its tab is there and nobody signs out. */

/** @returns null where nothing is kept, or cannot be read */
export function tabRead(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    // A browser may forbid it, or somebody else wrote there.
    return null;
  }
}

/** @param value null takes away what is kept */
export function tabWrite(key: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // As above: then it is held as long as the page is open.
  }
}
