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
