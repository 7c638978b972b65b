/** Whatever becomes of a text, the quick reader gives what the package gives, or leaves the text to it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foreignText, styles, text, textPlants } from '../../../test/arbitrary-text.ts';
import { comparable, nodesByPackage } from '../../../test/yaml-nodes.ts';
import { quickYaml } from './quick-yaml.ts';

const RUNS = Number(process.env['BULKHEAD_YAML_RUNS'] ?? 400);
const EXAMPLES = join(import.meta.dirname, '../../../../../examples');

/** What people write by hand, and no file of the examples has. */
const BY_HAND = `---
a: text that
  goes on

  and on # c
b:
- text
  more
- c: 'x'
  d: [
    e, # f
    g
  ]
-
  own: line
h: |
  i
    j

  k
l:
  "m \\n": { n: , o, "p": q }
r:   # s
t: 1.0
`;
const files = globSync('**/*.yaml', { cwd: EXAMPLES }).map((path) =>
  readFileSync(join(EXAMPLES, path), 'utf8'),
);

/** Some entries of a section, or a section. */
const parts = [...new Set([BY_HAND, ...files.flatMap(partsOf)])];

function partsOf(file: string): readonly string[] {
  return file
    .split(/^(?=\w| {2}- )/m)
    .filter((part) => part.length < 2_000)
    .map((part) => (part.startsWith(' ') ? `list:\n${part}` : part));
}

const CHARACTERS = Array.from(' \n\t\0-:#"\'{}[],|>?%@`~\\=&*!x\ud800\ufeff\u2028\r');
const MARKS = [
  '  ',
  '- ',
  ': ',
  ' #',
  '>-',
  '|+',
  '>2',
  '&a ',
  '*a',
  '!t ',
  '? ',
  '---\n',
  '...\n',
  '\\n',
  '\\x4',
];
const LINES = [
  '\r\n',
  '\n  a: b',
  '\n- a',
  '\n  - a',
  '\n# c\n',
  '\n   \n',
  'key: |\n',
  '<<: ',
  '__proto__: ',
];
const VALUES = [
  '0x1',
  '1e3',
  '.inf',
  '{a}',
  '[,]',
  "''",
  '{a: }',
  '"a": b',
  '"a":b',
  '- - ',
  'null',
  '[a: b]',
];
const BITS = [CHARACTERS, MARKS, LINES, VALUES].flat();

/** `at` and `to` are parts of the length of the text, or of the number of its lines. */
interface Change {
  readonly what: keyof typeof CHANGES;
  readonly at: number;
  readonly to: number;
  readonly bit: string;
}

const CHANGES = {
  insert: (source: string, { at, bit }: Change) => spliced(source, at, 0, bit),
  delete: (source: string, { at, to }: Change) => spliced(source, at, Math.ceil(to * 4), ''),
  deleteLine: (source: string, { at }: Change) => inLines(source, (lines) => spliceAt(lines, at, 1)),
  copyLine: (source: string, { at, to }: Change) =>
    inLines(source, (lines) => spliceAt(lines, to, 0, lineAt(lines, at))),
  moveLine: (source: string, { at, to }: Change) =>
    inLines(source, (lines) => spliceAt(lines, to, 0, ...spliceAt(lines, at, 1))),
  indent: (source: string, { at, to }: Change) =>
    inLines(source, (lines) => spliceAt(lines, at, 1, ' '.repeat(1 + to * 3) + lineAt(lines, at))),
  unindent: (source: string, { at, to }: Change) =>
    inLines(source, (lines) => spliceAt(lines, at, 1, lineAt(lines, at).slice(1 + to))),
  lineEnds: (source: string) => source.replaceAll('\n', '\r\n'),
};

function spliced(source: string, at: number, length: number, bit: string): string {
  const start = Math.floor(at * source.length);
  return source.slice(0, start) + bit + source.slice(start + length);
}

function inLines(source: string, work: (lines: string[]) => unknown): string {
  const lines = source.split('\n');
  work(lines);
  return lines.join('\n');
}

function spliceAt(
  lines: string[],
  at: number,
  length: number,
  ...more: readonly string[]
): readonly string[] {
  return lines.splice(Math.floor(at * lines.length), length, ...more);
}

function lineAt(lines: readonly string[], at: number): string {
  return lines[Math.floor(at * lines.length)] ?? '';
}

const part = fc.double({ min: 0, max: 1, noNaN: true });
const kinds = Object.keys(CHANGES) as readonly Change['what'][];
const change: fc.Arbitrary<Change> = fc.record({
  what: fc.constantFrom('insert', 'insert', 'insert', ...kinds),
  at: part,
  to: part,
  bit: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...BITS) }, text),
});

/** @returns whether it was read */
function agreesWithPackage(source: string): boolean {
  const quick = quickYaml(source);
  if (quick === null) return false;
  const [ours, theirs] = [comparable(quick), comparable(nodesByPackage(source))];
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) expect(ours).toEqual(theirs);
  return true;
}

it('parts of the examples, changed at random', () => {
  let read = 0;
  const changed = fc.tuple(fc.constantFrom(...parts), fc.array(change, { maxLength: 4 }));
  fc.assert(
    fc.property(changed, ([source, changes]) => {
      const now = changes.reduce((before, each) => CHANGES[each.what](before, each), source);
      if (agreesWithPackage(now)) read++;
    }),
    { numRuns: RUNS },
  );
  // Where nothing is read, nothing is shown.
  expect(read).toBeGreaterThan(RUNS / 4);
});

it('plants as other programs write them', () => {
  let read = 0;
  fc.assert(
    fc.property(textPlants, styles, (plant, style) => {
      if (agreesWithPackage(foreignText(plant, style).text)) read++;
    }),
    { numRuns: RUNS / 20 },
  );
  expect(read).toBeGreaterThan(0);
});
