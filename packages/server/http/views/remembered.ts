/** Answers by what they are of, the last ones used first to stay; bounded by what they weigh. */
export interface Remembered<T> {
  get(key: string): T | undefined;
  set(key: string, value: T, size: number): void;
}

/** @param most of all sizes together */
export function remembered<T>(most: number): Remembered<T> {
  const known = new Map<string, { readonly value: T; readonly size: number }>();
  let held = 0;
  const drop = (key: string): void => {
    held -= known.get(key)?.size ?? 0;
    known.delete(key);
  };
  return {
    get: (key) => {
      const found = known.get(key);
      if (found === undefined) return undefined;
      known.delete(key);
      known.set(key, found);
      return found.value;
    },
    set: (key, value, size) => {
      drop(key);
      if (size > most) return;
      known.set(key, { value, size });
      held += size;
      for (const oldest of known.keys()) {
        if (held <= most) return;
        drop(oldest);
      }
    },
  };
}
