/**
 * The shortest decimal that reads back as this number, never with an exponent: readers of the text form take
 * digits and one point only. @param value finite, and not so large that digits would be made up (below 1e21)
 */
export function plainDecimal(value: number): string {
  const text = String(value);
  const parts = /^(-?)(\d+)(?:\.(\d+))?e-(\d+)$/.exec(text);
  if (parts === null) return text;
  const [, sign = '', whole = '', fraction = '', exponent = ''] = parts;
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${whole}${fraction}`;
}

/** As people add: 0.1 and 0.2 make 0.3. @param values each finite and below 1e21 */
export function decimalSum(values: readonly number[]): number {
  const texts = values.map(plainDecimal);
  const places = Math.max(0, ...texts.map((text) => fractionOf(text).length));
  const scaled = texts.reduce((sum, text) => sum + scaledTo(text, places), 0n);
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0');
  const at = digits.length - places;
  return Number(`${scaled < 0n ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at)}`);
}

function fractionOf(text: string): string {
  return text.split('.')[1] ?? '';
}

function scaledTo(text: string, places: number): bigint {
  return BigInt(text.replace('.', '') + '0'.repeat(places - fractionOf(text).length));
}

/**
 * Whether `a` is below (-1), at (0) or above (1) `b` times ten to the power of `tens`, as both are written: 0.07 is ten
 * times 0.007, which floating point denies. @param tens 0 or more
 */
export function compareDecimals(a: number, b: number, tens: number): -1 | 0 | 1 {
  const [left, right] = [plainDecimal(a), plainDecimal(b)];
  const places = Math.max(fractionOf(left).length, fractionOf(right).length);
  const one = scaledTo(left, places);
  const other = scaledTo(right, places) * 10n ** BigInt(tens);
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
