/** Whatever the bytes, formatting ends with a text or with placed problems, and never with another plant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEAD } from '../../test/broken/plant.ts';
import { plantOf, vocabulary } from '../../test/read-text.ts';
import { formatFile } from './format.ts';
import { readPlant } from './read.ts';
import type { SourceFile } from './source.ts';

const RUNS = Number(process.env['BULKHEAD_FLIPS'] ?? 500);

const YAML = `# A plant.
${HEAD}
# Where things are.
zones: # two
  # about b
  - { id: b, name: "B: \\u00e9", kind: dmz, slTarget: { vector: 2, rationale: r } } # in brackets
  - id: a
    kind: control
    name: A # its name
    facts:
      wireless: false
      # at the end
    description: |-
      # no comment
      two lines
    networks: [ 192.0.2.0/24, # one
      '3.10' ]
measures:
- id: m
  name: >-
    folded
    text
  cost: 1.50
# the end
`;
const CSV = `name,id,type,"ports","note"\r\n"A, b",a,hmi,80;443,"two\nlines ""quoted"""\r\nB,b,io,,\r\n`;
const PLANT: SourceFile = { path: 'plant.yaml', text: HEAD };

/** The file formatted, if it can be; then it says the same as before, and stays as it is. */
function expectSame(file: SourceFile): boolean {
  const formatted = formatFile(file);
  if (!formatted.ok) {
    expect(formatted.problems.length).toBeGreaterThan(0);
    for (const { at } of formatted.problems) expect(at.line >= 1 && at.column >= 1).toBe(true);
    return false;
  }
  const written = { ...file, text: formatted.text };
  expect(formatFile(written)).toEqual(formatted);
  const rest = file.path.endsWith('.csv') ? [PLANT] : [];
  const before = readPlant([file, ...rest], vocabulary);
  if (before.ok) expect(plantOf([written, ...rest])).toEqual(before.plant);
  return true;
}

const FILES = [
  { path: 'plant.yaml', text: YAML },
  { path: 'assets.csv', text: CSV },
];

describe.each(FILES.map((file) => [file.path, file] as const))('formatting %s', (_, file) => {
  const bytes = new TextEncoder().encode(file.text);

  it('works on the sound text', () => {
    expect(expectSame(file)).toBe(true);
  });

  it('of flipped bytes never crashes and never changes what is said', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const flipped = bytes.with(at, (bytes[at] as number) ^ flip);
        expectSame({ ...file, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(flipped) });
      }),
      { numRuns: RUNS },
    );
  });

  it('of every beginning of it never crashes', () => {
    for (let length = 0; length < file.text.length; length++) {
      expectSame({ ...file, text: file.text.slice(0, length) });
    }
  });

  it('of any text never crashes', () => {
    const parts = fc.constantFrom(
      '#',
      ' # ',
      '\n',
      '\r',
      '\r\n',
      '- ',
      '  ',
      ': ',
      'a',
      'zones:',
      'site:',
      'note: ',
      '|',
      '>',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      ';',
      '?',
      '---',
      '...',
      '\t',
      '\ufeff',
      '\u001f',
      '\u0002',
      '\u2028',
      'id,type',
    );
    const text = fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 });
    fc.assert(
      fc.property(text, (all) => {
        expectSame({ ...file, text: all.join('') });
      }),
      { numRuns: RUNS },
    );
  });
});

describe('formatting in reasonable time', () => {
  it.each([
    ['many comments before the first key', `${'# c\n'.repeat(20_000)}site: { name: S }\n`],
    ['many comments and empty lines in a list', `suc: [\n${'# c\n\n'.repeat(20_000)}]\n`],
    ['many comments behind one key', `site:\n${'  # c\n'.repeat(20_000)}  name: S\n`],
    [
      'many facts',
      `site: { facts: { ${Array.from({ length: 4_000 }, (_, i) => `f${i}: true`).join(', ')} } }\n`,
    ],
    ['long text without a place to fold', `site: { note: ${'x'.repeat(19_000)} }\n`],
    ['long text with many', `site: { note: ${'x '.repeat(9_000)}x }\n`],
    ['long text of spaces', `site: { note: "x${' '.repeat(19_000)}x" }\n`],
  ])('%s', (_, text) => {
    expect(expectSame({ path: 'plant.yaml', text })).toBe(true);
  });

  it.each([
    ['nested brackets', `site: ${'[{a: '.repeat(5_000)}`],
    ['nested dashes', `zones:\n  ${'- '.repeat(5_000)}a\n`],
    ['question marks', `${'? '.repeat(5_000)}\n`],
    ['aliases', 'a: &a [x]\nb: *a\n'],
    ['a prototype', 'site: { __proto__: { name: S } }\n'],
    ['a prototype in facts', 'site: { facts: { __proto__: true } }\n'],
  ])('%s is refused', (_, text) => {
    expect(expectSame({ path: 'plant.yaml', text })).toBe(false);
  });
});
