import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

/** The rule itself, a key and a value at a time. */
function byTheRule(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(byTheRule).join(',')}]`;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const inOrder = members.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${inOrder.map(([key, member]) => `${JSON.stringify(key)}:${byTheRule(member)}`).join(',')}}`;
}

/** Keys that objects put in an order of their own, that they take for something else, and that no alphabet sorts. */
const key = fc.oneof(
  fc.constantFrom(
    '10',
    '9',
    '1',
    '01',
    '-1',
    '4294967295',
    '__proto__',
    'toJSON',
    'constructor',
    '',
    '\u{10000}',
    '\uffff',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { withCrossShrink: true },
    fc.oneof(fc.string({ unit: 'binary' }), fc.boolean(), fc.constant(null), fc.constant(undefined)),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(
      tie('value').map((item) => item ?? null),
      { maxLength: 4 },
    ),
    // As JSON.parse and as code makes them.
    fc
      .uniqueArray(fc.tuple(key, tie('value')), { selector: ([name]) => name, maxLength: 5 })
      .map(Object.fromEntries),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: false }),
  ),
}));

test('every value is written by the rule, whichever way it is written', () => {
  fc.assert(
    fc.property(value, (any) => {
      const plain = any ?? null;
      expect(canonicalJson(plain)).toBe(byTheRule(plain));
    }),
  );
});

test('what JSON cannot hold is a bug of the caller', () => {
  for (const wrong of [
    undefined,
    Number.NaN,
    Infinity,
    1n,
    Symbol('s'),
    () => 1,
    { toJSON: () => 'other' },
    [1n],
  ])
    expect(() => canonicalJson(wrong)).toThrow(/has no JSON|not a finite number/);
});
