/** Lines broken at spaces. An id or an SL is never broken: `SR 1.1 RE 1`, `SL 3` and `TRE 2` are one word here. */
import { span, width, type Line, type Span, type Terminal } from './style.ts';

const GLUE = '\ue000';
const UNBROKEN =
  /(?<=\b(?:SR|RE|SL|SL-T|SL-A|SL-C|FR|ZCR|IAC|UC|SI|DC|RDF|TRE|RA)) (?=\d)|(?<=\bSR \d+\.\d+) (?=RE \d)/g;

/** The line on as many lines as it needs; a word longer than the columns stands alone. */
export function wrapped(line: Line, columns: number): readonly Line[] {
  const lines: Line[] = [];
  let last: Line = [];
  for (const word of wordsOf(line)) {
    const next = last.length === 0 ? word : [...last, span(' ', toneBetween(last, word)), ...word];
    if (width(next) > columns && last.length > 0) {
      lines.push(last);
      last = word;
    } else last = next;
  }
  return [...lines, last].map((each) => each.map(unglued));
}

/** At most so many lines; what is left out is told by an ellipsis after the last whole word that fits. */
export function fitted(line: Line, columns: number, most: number, terminal: Terminal): readonly Line[] {
  const lines = wrapped(line, columns);
  const last = lines[most - 1];
  if (lines.length <= most || last === undefined) return lines;
  return [...lines.slice(0, most - 1), cutAtWord(last, columns, terminal)];
}

/** Entries side by side as far as they fit; each stays whole, and no separator ends a line. */
export function flowed(entries: readonly Line[], columns: number, separator: string): readonly Line[] {
  const lines: Line[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    const next = last === undefined ? entry : [...last, span(separator), ...entry];
    if (last === undefined || width(next) > columns) lines.push(entry);
    else lines[lines.length - 1] = next;
  }
  return lines;
}

/** The line, shortened until an ellipsis fits behind it. */
function cutAtWord(line: Line, columns: number, { unicode }: Terminal): Line {
  const ellipsis = span(unicode ? '…' : '...');
  const words = wordsOf(line);
  for (let count = words.length; count > 1; count--) {
    const kept = joined(words.slice(0, count));
    if (width(kept) + 1 + width([ellipsis]) <= columns) return [...kept, span(' '), ellipsis].map(unglued);
  }
  return [...joined(words.slice(0, 1)), span(' '), ellipsis].map(unglued);
}

/** Words as runs of spans: two spans without a space between them are one word. */
function wordsOf(line: Line): readonly Line[] {
  const words: Span[][] = [];
  let open = false;
  for (const { text, tone } of line) {
    text
      .replace(UNBROKEN, GLUE)
      .split(' ')
      .forEach((part, i) => {
        if (i > 0) open = false;
        if (part === '') return;
        if (open) words.at(-1)?.push(span(part, tone));
        else words.push([span(part, tone)]);
        open = true;
      });
  }
  return words;
}

function joined(words: readonly Line[]): Line {
  return words.flatMap((word, i) => (i === 0 ? word : [span(' '), ...word]));
}

/** The space between two words of one tone has it too, so that the colour is not switched off and on. */
function toneBetween(before: Line, after: Line): Span['tone'] {
  const tone = before.at(-1)?.tone ?? 'plain';
  return tone === after[0]?.tone ? tone : 'plain';
}

function unglued({ text, tone }: Span): Span {
  return span(text.replaceAll(GLUE, ' '), tone);
}
