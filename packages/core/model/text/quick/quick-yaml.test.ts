/** The quick reader gives what the package gives, or leaves a text to it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, type Node } from 'yaml';
import { describe, expect, it } from 'vitest';
import { comparable, nodesByPackage } from '../../../test/yaml-nodes.ts';
import { quickYaml } from './quick-yaml.ts';

const EXAMPLES = join(import.meta.dirname, '../../../../../examples');

/** @returns the first value behind the first key */
function valueIn(text: string): Node | null {
  const root = quickYaml(text);
  expect(comparable(root)).toEqual(comparable(nodesByPackage(text)));
  return root?.items[0]?.value ?? null;
}

describe('text that is read', () => {
  it.each(globSync('**/*.yaml', { cwd: EXAMPLES }).toSorted())(
    '%s, the same, and none of it left',
    (path) => {
      const text = readFileSync(join(EXAMPLES, path), 'utf8');
      expect(quickYaml(text)).not.toBeNull();
      // Compared as text: a hundred times quicker than value by value.
      expect(JSON.stringify(comparable(quickYaml(text)))).toBe(
        JSON.stringify(comparable(nodesByPackage(text))),
      );
    },
  );

  it.each([
    ['a word', 'a: b'],
    ['a key in quotes', '"a b": c\n'],
    ['a mark of a document at the start', '---\na: b\n'],
    ['an empty line and a comment', '\n# c\na: b # c\n\n# d\n'],
    ['nothing behind a key', 'a:\nb: # c\nc:   \n'],
    ['text that looks like marks', "a: b:c#d\ne: -f\ng: h'i\nj: k [l]\n"],
    ['a list below its key', 'a:\n- b\n-\n- c: d\n  e: f\ng: h\n'],
    ['a list in a list', 'a:\n  - - b\n    - c\n  - - d\n'],
    ['a list in brackets', 'a: [b, "c, d", [e], {}, 1]\n'],
    ['brackets over lines', 'a: [\n  b, # c\n  d,\n]\ne: {\n  f: g,\n  h\n}\n'],
    ['a key without a value in braces', 'a: { b: , c, d: }\n'],
    ['quotes', "a: 'it''s'\nb: \"\\\"\\\\\\/\\x41\\u00e9\\ud800\\n\\t\\N\\_\\L\\P\\a\\b\\e\\f\\r\\v\\ \"\n"],
    ['a folded block', 'a: >-\n  b\n  c\n\n  d\n    e\n  f\n\n\ng: h\n'],
    ['a literal block', 'a: |\n  b\n    # c\n\n  d\ne: |- # f\n  g\n'],
    ['a block at the end of the text', 'a: >\n  b'],
    ['text that goes on below', 'a: b\n  c\n\n\n  - d # e\nf: g\n'],
    ['line ends of another system', 'a: b\r\nc:\r\n  - d\r\n  - >-\r\n    e\r\n    f\r\n\r\n    g\r\nh:\r\n'],
    ['a key twice, and keys of the runtime', 'a: b\na: c\n__proto__: d\nconstructor: e\n<<: f\n'],
    ['characters with no place in a line', 'a: \u2028b\u00a0\u0085\nc: \ud800\n'],
  ])('%s', (_, text) => {
    expect(valueIn(text)).not.toBeNull();
  });

  it.each([
    ['true', true],
    ['False', false],
    ['~', null],
    ['null', null],
    ['Nulls', 'Nulls'],
    ['12', 12],
    ['-1.50', -1.5],
    ['+0', 0],
    ['3.10.2', '3.10.2'],
    ['10.0.0.0/24', '10.0.0.0/24'],
    ['2026-11-24', '2026-11-24'],
    ['6ES7315-2EH14', '6ES7315-2EH14'],
    ['62443-3-3/SR 1.1', '62443-3-3/SR 1.1'],
    ['00:11:22', '00:11:22'],
    ['no', 'no'],
  ])('%s without quotes', (source, value) => {
    expect(valueIn(`a: ${source}\n`)).toMatchObject({ value, source, type: 'PLAIN' });
    expect(valueIn(`a: [${source}]\n`)).toMatchObject({ items: [{ value }] });
  });

  it('depth up to the limit', () => {
    const node = valueIn(`a: ${'['.repeat(30)}b${']'.repeat(30)}\n`);
    expect(isSeq(node)).toBe(true);
    const below = Array.from({ length: 30 }, (_, i) => `${' '.repeat(i)}a:\n`).join('');
    expect(isMap(valueIn(below))).toBe(true);
  });
});

describe('text that is left to the package', () => {
  it.each([
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !b c\n'],
    ['a tag on a map', 'a: !b\n  c: d\n'],
    ['a key of more than one line', '? a\n: b\n'],
    ['a list as a key', '[a]: b\n'],
    ['a second document', 'a: b\n---\nc: d\n'],
    ['an end of the document', 'a: b\n...\n'],
    ['a directive', '%YAML 1.2\n---\na: b\n'],
    ['a tab', 'a:\tb\n'],
    ['a mark of the byte order', '\ufeffa: b\n'],
    ['U+0000', 'a: \0\n'],
    ['line ends of two kinds', 'a: b\r\nc: d\n'],
    ['a carriage return by itself', 'a: b\rc\n'],
    ['quotes over lines', 'a: "b\n  c"\n'],
    ['quotes that stay open', "a: 'b\n"],
    ['an escape that is none', 'a: "\\q"\n'],
    ['text behind quotes', 'a: "b" c\n'],
    ['a comment at once behind a value', 'a: "b"#c\n'],
    ['a map on the line of a key', 'a: b: c\n'],
    ['a list on the line of a key', 'a: - b\n'],
    ['a blank before the colon', 'a : b\n'],
    ['no colon', 'a\n'],
    ['no map', '- a\n'],
    ['a map in brackets', '{ a: b }\n'],
    ['an indented map', '  a: b\n'],
    ['nothing', '# c\n'],
    ['less indentation than the others', 'a:\n    b: c\n  d: e\n'],
    ['more indentation than the others', 'a: b\n  c: d\n'],
    ['brackets that stay open', 'a: [b\n'],
    ['brackets that do not belong together', 'a: [b}\n'],
    ['brackets that are not indented', 'a:\n  b: [\nc]\n'],
    ['nothing between commas', 'a: [b,, c]\n'],
    ['a map without braces in a list', 'a: [b: c]\n'],
    ['quotes with a colon at once behind', 'a: {"b":c}\n'],
    ['a block that keeps the line ends behind it', 'a: |+\n  b\n\n'],
    ['a block that says its indentation', 'a: |2\n   b\n'],
    ['a block of nothing', 'a: >\nb: c\n'],
    ['a line of blanks in a block', 'a: |\n  b\n   \n  c\n'],
    ['a block without indentation', 'a: |\nb\n'],
    ['text below a comment below its key', 'a:\n# c\n  b\n'],
    ['a comment in a text over lines', 'a: b\n  # c\n  d\n'],
    ['a number of another base', 'a: 0x1F\n'],
    ['a number with an exponent', 'a: 1e3\n'],
    ['a number without end', 'a: -.inf\n'],
    ['a number of many digits', 'a: 1234567890123456\n'],
    ['a key as long as no other', `${'a'.repeat(1_001)}: b\n`],
    ['more depth than the limit', `a: ${'['.repeat(40)}b${']'.repeat(40)}\n`],
  ])('%s', (_, text) => {
    expect(quickYaml(text)).toBeNull();
  });
});

it('a hostile text costs no more than its length', () => {
  const long = 50_000;
  for (const part of [
    'a: ',
    '"',
    "'",
    '[',
    '{a: ',
    '- ',
    '>\n ',
    'a: b\n  ',
    '\n',
    ' ',
    '#',
    ': ',
    '\\',
    'a:\n ',
  ]) {
    quickYaml(`a: ${part.repeat(long / part.length)}`);
    quickYaml(part.repeat(long / part.length));
  }
});
