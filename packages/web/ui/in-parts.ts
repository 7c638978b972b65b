/** Rows of a long list, some at a time: the browser lays out and paints only the parts that are in sight. */

/** More of them cost more to look at than they save. */
const PART = 25;

export function inParts<T>(rows: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / PART) }, (_, i) =>
    rows.slice(i * PART, (i + 1) * PART),
  );
}
