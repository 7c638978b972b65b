/**
 * The row somebody most likely meant. Ids of rows are read as words and figures: `SR1.1 RE(1)` is `SR 1.1 RE 1`, and
 * SP.1.1 is SP.01.01. Figures are not guessed: SR 9.2 is not SR 1.2, and only the last of them may be a slip.
 */
import { mostLikely } from '../../lib/near.ts';

/** @param rows there are, in the order of the document */
export function rowMeant(text: string, rows: Iterable<string>): string | null {
  const wanted = partsOf(text);
  if (wanted.length === 0) return null;
  const all = [...rows].map((row) => ({ row, parts: partsOf(row) }));
  const rules: readonly ((parts: readonly string[]) => boolean)[] = [
    (parts) => parts.join(' ') === wanted.join(' '),
    (parts) => parts.length > wanted.length && startsWith(parts, wanted),
    (parts) => figuresOf(parts) === figuresOf(wanted) && figuresOf(parts) !== '' && areNear(parts, wanted),
    (parts) => isSlip(parts, wanted),
  ];
  for (const rule of rules) {
    const found = all.find(({ parts }) => rule(parts));
    if (found !== undefined) return found.row;
  }
  return /\d/.test(text)
    ? null
    : mostLikely(
        text,
        all.map(({ row }) => row),
      );
}

function partsOf(row: string): readonly string[] {
  const parts = row.toUpperCase().match(/[A-Z]+|\d+/g) ?? [];
  return parts.map((part) => part.replace(/^0+(?=\d)/, ''));
}

function startsWith(parts: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((part, i) => parts[i] === part);
}

function figuresOf(parts: readonly string[]): string {
  return parts.filter(isFigure).join(' ');
}

function isFigure(part: string): boolean {
  return /^\d/.test(part);
}

/** The same words but for slips in them; one letter for another is no slip. */
function areNear(parts: readonly string[], wanted: readonly string[]): boolean {
  const isNear = (part: string, i: number): boolean =>
    part === wanted[i] || (part.length > 1 && mostLikely(wanted[i] as string, [part]) !== null);
  return parts.length === wanted.length && parts.every(isNear);
}

/** Only the last figure differs: a digit too many or too few, or the number of an enhancement. */
function isSlip(parts: readonly string[], wanted: readonly string[]): boolean {
  const [last = '', given = ''] = [parts.at(-1), wanted.at(-1)];
  if (parts.length !== wanted.length || !isFigure(last) || !isFigure(given)) return false;
  if (!startsWith(parts, wanted.slice(0, -1))) return false;
  const [longer, shorter] = last.length > given.length ? [last, given] : [given, last];
  const oneMore = longer.length === shorter.length + 1 && isWithin(shorter, longer);
  return oneMore || parts.at(-2) === 'RE';
}

function isWithin(shorter: string, longer: string): boolean {
  let at = 0;
  for (const char of longer) if (char === shorter[at]) at++;
  return at === shorter.length;
}
