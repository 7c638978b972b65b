/** Who is joined to whom, as numbers: small enough to be walked many times. */

/** Those an element is joined to: in `list` from `start` of it up to `start` of the next. */
export interface Near {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/** @param pairs flat. @param from which of a pair is the one asked for; the other is what it is joined to. Keeps the order of the pairs */
export function nearOf(count: number, pairs: readonly number[], from: 0 | 1): Near {
  const start = new Int32Array(count + 1);
  for (let i = from; i < pairs.length; i += 2) addTo(start, (pairs[i] as number) + 1, 1);
  for (let i = 0; i < count; i++) addTo(start, i + 1, start[i] as number);
  const next = start.slice();
  const list = new Int32Array(pairs.length / 2);
  for (let i = 0; i < pairs.length; i += 2) {
    const element = pairs[i + from] as number;
    list[next[element] as number] = pairs[i + 1 - from] as number;
    addTo(next, element, 1);
  }
  return { start, list };
}

function addTo(counts: Int32Array, at: number, by: number): void {
  counts[at] = (counts[at] as number) + by;
}
