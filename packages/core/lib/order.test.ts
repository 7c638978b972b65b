import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byBytes, byNatural } from './order.ts';

describe('natural order', () => {
  it('takes runs of digits by their value', () => {
    const sorted = ['plc-02', 'SR 1.10', 'plc-1a', 'plc-10', 'plc-01', 'SR 1.2', 'plc-1', 'plc-2'];
    const expected = ['SR 1.2', 'SR 1.10', 'plc-01', 'plc-1', 'plc-1a', 'plc-02', 'plc-2', 'plc-10'];
    expect(sorted.toSorted(byNatural)).toEqual(expected);
  });

  it('is one order, whatever the order before', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '-', '0', '1', '9', '10'), { maxLength: 6 });
    const texts = fc.uniqueArray(
      text.map((parts) => parts.join('')),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(texts, fc.nat(), (list, turn) => {
        const at = list.length === 0 ? 0 : turn % list.length;
        const turned = [...list.slice(at), ...list.slice(0, at)].toReversed();
        expect(turned.toSorted(byNatural)).toEqual(list.toSorted(byNatural));
      }),
    );
  });
});

describe('the order of bytes', () => {
  it('is that of UTF-8, whatever the signs', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', '\u00e9', '\ue000', '\uffff', '\u{10000}', '\u{1f600}'),
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(byBytes(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });
});
