/** Enough of a digest to tell two apart by eye. */
export function shortDigest(digest: string): string {
  return `${digest.slice(0, 15)}…${digest.slice(-4)}`;
}
