import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellsOf } from './cells.ts';
import { shownOn } from './shown.ts';

it('any text becomes ASCII, and stays the same when it is shown again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = shownOn({ unicode: false }, text);
      expect(plain).toMatch(/^[\x20-\x7e]*$/);
      expect(shownOn({ unicode: false }, plain)).toBe(plain);
      expect(cellsOf(plain)).toBe(plain.length);
    }),
  );
});
