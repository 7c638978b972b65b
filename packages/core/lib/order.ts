/** Sorting that does not depend on a locale. */

/** Code-unit order, for `sort`. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of the bytes in UTF-8, as databases sort: signs beyond U+FFFF come last, which in code units they do not. */
export function byBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (at === length) return a.length - b.length;
  return asInBytes(a.charCodeAt(at)) - asInBytes(b.charCodeAt(at));
}

/** Halves of a sign beyond U+FFFF stand behind all others. */
function asInBytes(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}

/** Comparison of values by a text key in code-unit order. */
export function byKey<T>(key: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => byCodeUnit(key(a), key(b));
}

/** Code-unit order, but runs of digits by their value: `SR 1.2` before `SR 1.10`. For people. */
export function byNatural(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  let start = same;
  while (start > 0 && isDigit(a, start - 1)) start--;
  const number = isDigit(a, start) && isDigit(b, start);
  return (number ? byValue(digitsAt(a, start), digitsAt(b, start)) : 0) || byCodeUnit(a, b);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function digitsAt(text: string, start: number): string {
  let end = start;
  while (isDigit(text, end)) end++;
  return text.slice(start, end);
}

/** Digits by the number they write, however long. */
function byValue(a: string, b: string): number {
  const left = a.replace(/^0+/, '');
  const right = b.replace(/^0+/, '');
  return left.length - right.length || byCodeUnit(left, right);
}
