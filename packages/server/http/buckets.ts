/** Token buckets by key: each fills again at a rate, and holds so many at most. */
export interface Buckets {
  /** Takes one. @returns whole seconds until there is one, where there is none; else 0 */
  take(key: string): number;
}

interface Bucket {
  left: number;
  at: number;
}

/** What is full again says nothing that a new one would not: beyond so many keys, those are dropped. */
const MOST_KEYS = 10_000;

/** @param rate tokens a second @param now milliseconds that only go forward */
export function buckets(
  { rate, burst }: { readonly rate: number; readonly burst: number },
  now: () => number,
): Buckets {
  const all = new Map<string, Bucket>();
  const filled = ({ left, at }: Bucket, time: number): number =>
    Math.min(burst, left + ((time - at) / 1000) * rate);
  return {
    take: (key) => {
      const time = now();
      const bucket = all.get(key) ?? { left: burst, at: time };
      const left = filled(bucket, time);
      // Last taken from, last in the order: the first are those that had longest to fill.
      all.delete(key);
      all.set(key, { left: left < 1 ? left : left - 1, at: time });
      if (all.size > MOST_KEYS) {
        for (const [other, each] of all) {
          if (all.size <= MOST_KEYS / 2 || filled(each, time) < burst) break;
          all.delete(other);
        }
      }
      return left < 1 ? Math.max(1, Math.ceil((1 - left) / rate)) : 0;
    },
  };
}
