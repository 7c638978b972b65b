import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { isCanonicalJson } from './is-canonical-json.ts';

function byDefinition(text: string): boolean {
  try {
    return canonicalJson(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}

/** What JSON is made of, and what makes it another text for the same value. */
const sign = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '-',
  '.',
  ' ',
  '\n',
  '\0',
  '0',
  '1',
  '9',
  'e',
  'a',
  'b',
  '\\u0061',
  '\\n',
  'true',
  'null',
  'fals',
  '""',
  '"a":',
  '"b":',
  '\ud800',
  '\u{10000}',
  '1e21',
  '-0',
  '0.5',
  '1234567890123456',
);
const soup = fc.array(sign, { maxLength: 9 }).map((signs) => signs.join(''));

/** Canonical text in which a few signs were put in, taken out or put elsewhere. */
const altered = fc
  .tuple(fc.jsonValue({ maxDepth: 3 }), fc.array(fc.tuple(fc.nat(), fc.nat(3), sign), { maxLength: 3 }))
  .map(([value, edits]) =>
    edits.reduce((text, [place, gone, more]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + more + text.slice(at + gone);
    }, canonicalJson(value)),
  );

test('a text is canonical exactly when its value is written as it', () => {
  fc.assert(
    fc.property(fc.oneof(soup, altered), (text) => {
      expect(isCanonicalJson(text)).toBe(byDefinition(text));
    }),
    { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 500) },
  );
});

test.each([
  ['{"a":1,"b":2}', true],
  ['{"b":1,"a":2}', false],
  ['{"a":1,"a":2}', false],
  ['{"a":1,"aa":2}', true],
  ['{"aa":1,"a":2}', false],
  ['{"10":1,"9":2}', true],
  ['{"9":1,"10":2}', false],
  ['{"":0}', true],
  ['-0', false],
  ['007', false],
  ['9007199254740993', false],
  ['1.0', false],
  ['0.5', true],
  ['"\\u0061"', false],
  ['"\\n"', true],
  ['"\ud800"', false],
  ['"\\ud800"', true],
  ['{"a":1} ', false],
  ['', false],
])('%s: %s', (text, is) => {
  expect(isCanonicalJson(text)).toBe(is);
});

test('however deep a text is, it is looked at and the program goes on', () => {
  expect(isCanonicalJson('['.repeat(1_000_000))).toBe(false);
});
