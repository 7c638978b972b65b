import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf, placeAt } from './source.ts';

/** Line and column by counting, from the start of the text each time. */
function counted(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}

describe('a place in a text', () => {
  it('is line and column from 1, a line feed still on its own line', () => {
    const file = { path: 'a.yaml', text: 'ab\n\ncd' };
    const places = [0, 2, 3, 4, 6].map((offset) => placeAt(file, offset));
    expect(places.map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [1, 3],
      [2, 1],
      [3, 1],
      [3, 3],
    ]);
  });

  it('has a line, whatever ends it', () => {
    const file = { path: 'a.yaml', text: 'ab\r\n\ncd' };
    expect([1, 2, 3, 4].map((line) => lineOf(file, line))).toEqual(['ab', '', 'cd', '']);
  });

  it('is the same as by counting, whatever the text and the order in which places are asked', () => {
    const text = fc.string({ unit: fc.constantFrom('\n', '\r', 'a', '😀') });
    fc.assert(
      fc.property(text, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (content, parts) => {
        const file = { path: 'a.yaml', text: content };
        for (const part of parts) {
          const offset = Math.round(part * content.length);
          expect(placeAt(file, offset)).toEqual({ file: 'a.yaml', ...counted(content, offset) });
        }
      }),
    );
  });
});
