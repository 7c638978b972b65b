import fc from 'fast-check';
import { expect, it } from 'vitest';
import { span, width, type Line, type Terminal } from './style.ts';
import { fitted, wrapped } from './wrap.ts';

const UTF8: Terminal = { columns: 80, colour: false, unicode: true };

function textsOf(lines: readonly Line[]): readonly string[] {
  return lines.map((line) => line.map(({ text }) => text).join(''));
}

const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'ü', '制', '-'), minLength: 1, maxLength: 9 });
const anyId = fc.constantFrom('SR 1.1', 'SR 5.2 RE 1', 'SL 3', 'SL-T 2', 'SL-A 0', 'ZCR 3.1');
const anyText = fc.array(fc.oneof(anyWord, anyId), { maxLength: 20 }).map((words) => words.join(' '));

it('wrapped loses nothing, and no line is longer than its room unless one word is', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, columns) => {
      const lines = wrapped([span(text)], columns);
      expect(textsOf(lines).join(' ')).toBe(text);
      for (const line of lines) {
        if (width(line) > columns) expect(wrapped(line, 1)).toHaveLength(1);
      }
    }),
  );
});

it('fitted never cuts an id or an SL, and stays within its room', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 14, max: 40 }), (text, columns) => {
      const lines = fitted([span(text)], columns, 2, UTF8);
      expect(lines.length).toBeLessThanOrEqual(2);
      const shown = textsOf(lines).join(' ').replace(/ …$/, '');
      expect(text.startsWith(shown)).toBe(true);
      expect(`${shown} `).not.toMatch(/\b(SR|RE|SL|SL-T|SL-A|ZCR) $/);
      // What follows is not the rest of an id.
      expect(text.slice(shown.length)).not.toMatch(/^ (RE )?\d/);
      for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns + 2);
    }),
  );
});
