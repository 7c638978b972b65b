/** Sorting that does not depend on a locale. */

/** Code-unit order, for `sort`. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Comparison of values by a text key in code-unit order. */
export function byKey<T>(key: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => byCodeUnit(key(a), key(b));
}

/** Code-unit order, but runs of digits by their value: `SR 1.2` before `SR 1.10`. For people. */
export function byNatural(a: string, b: string): number {
  const partsA = a.split(/(\d+)/);
  const partsB = b.split(/(\d+)/);
  const length = Math.min(partsA.length, partsB.length);
  for (let i = 0; i < length; i++) {
    const left = partsA[i] as string;
    const right = partsB[i] as string;
    if (left === right) continue;
    if (i % 2 === 1) {
      const byLength = left.replace(/^0+/, '').length - right.replace(/^0+/, '').length;
      if (byLength !== 0) return byLength;
    }
    return byCodeUnit(left, right);
  }
  return partsA.length - partsB.length;
}
