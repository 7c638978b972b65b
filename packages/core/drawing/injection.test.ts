/** Text of a plant may be anything: on a drawing it is text and nothing else. */
import { describe, expect, it } from 'vitest';
import { words } from '../report/locales/en/index.ts';
import { asset, conduit, flow, plantWith, zone } from '../test/build.ts';
import type { Plant } from '../model/plant.ts';
import { drawOverview, drawSheets, toDrawio, toSvg } from './drawing.ts';
import { plainSvg } from './svg-plain.ts';
import { readXml } from './test/xml.ts';
import { offSheet } from './test/check-drawing.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '</text></g></svg><script>alert(1)</script>',
  '"><image href="http://example.invalid/x"/>',
  "' onload='alert(1)",
  '" onload="alert(1)',
  '&lt;b&gt; &amp; &#60;script&#62; &unknown;',
  ']]><![CDATA[<script/>]]>',
  '<!--',
  '-->',
  '<?xml version="1.0"?>',
  '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  '&x;',
  'javascript:alert(1)',
  'url(javascript:alert(1))',
  '</style><style>*{display:none}</style>',
  '{n} {reading?, #} {n|a|b} #',
  'a\u0000b\u0001c\u001fd\u007fe\u0085f',
  'lone \ud800 and \udc00 surrogates',
  'non-characters \ufffe \uffff',
  'turned \u202egnp.exe\u202c \u2066x\u2069 \u200f',
  'line\nbreak\r\nand\ttab\u2028',
  'wide 漢字 😀 e\u0301\u0301\u0301',
  '__proto__',
  'constructor',
  '$&$1$`',
  ' ',
  'x'.repeat(3_000),
  'many words '.repeat(300),
  '<'.repeat(400),
];

const ELEMENTS = ['svg', 'title', 'defs', 'pattern', 'rect', 'path', 'g', 'text'];
const ATTRIBUTES =
  /^(xmlns|width|height|viewBox|role|font-(family|size|weight)|fill|id|pattern(Units|Transform)|d|stroke(-width|-dasharray)?|transform|class|data-of|x|y|rx|text-anchor)$/;

/** Every field that is drawn says the text. */
function plantSaying(text: string): Plant {
  return {
    ...plantWith({
      zones: [
        zone('a', { name: text, level: 3 }),
        zone('b', { name: text, kind: 'external' }),
        zone('c', { name: text, kind: 'safety', parent: 'a', level: 1 }),
      ],
      conduits: [conduit('ab', ['a', 'b']), conduit('all', ['a', 'b', 'c'])],
      assets: [asset('s', { zones: ['a'], name: text })],
      flows: [flow('f', 'zone:a', 'zone:b', { conduit: 'ab', protocol: text })],
    }),
    name: text,
  };
}

function optionsSaying(text: string) {
  const title = {
    number: text,
    revision: text,
    date: text,
    drawn: text,
    checked: text,
    approved: text,
    classification: text,
    model: text,
    asOf: text,
  };
  return { words: words.drawing, reading: text, title };
}

describe.each(HOSTILE.map((text, i) => [i, text] as const))('text %i', (_, text) => {
  const plant = plantSaying(text);
  const options = optionsSaying(text);
  const values = new Map([['zone:a', { risk: { rank: text, part: 1 } }]]);

  it('is text in SVG', () => {
    const sheets = [
      ...drawSheets(plant, values, { ...options, overlay: 'risk' }).map(({ drawing }) => drawing),
      drawOverview({ ...plant, zones: plant.zones.slice(0, 2), conduits: [] }, values, {
        ...options,
        against: { plant, values, revision: text, date: text, model: text },
      }),
      drawOverview(plant, values, { ...options, sheet: 'none' }),
    ];
    const files = sheets.map((sheet) => toSvg(sheet));
    for (const { elements } of [...files, ...files.map(plainSvg)].map(readXml)) {
      expect(
        [...new Set(elements.map(({ name }) => name))].filter((name) => !ELEMENTS.includes(name)),
      ).toEqual([]);
      const names = new Set(elements.flatMap(({ attributes }) => [...attributes.keys()]));
      expect([...names].filter((name) => !ATTRIBUTES.test(name))).toEqual([]);
    }
    expect(sheets.slice(0, -1).flatMap(offSheet)).toEqual([]);
  });

  it('is text in draw.io', () => {
    const { elements } = readXml(toDrawio(plant, new Map(), options));
    const known = ['mxfile', 'diagram', 'mxGraphModel', 'root', 'mxCell', 'mxGeometry', 'mxPoint', 'Array'];
    expect([...new Set(elements.map(({ name }) => name))].filter((name) => !known.includes(name))).toEqual(
      [],
    );
    const styles = elements.flatMap(({ attributes }) => attributes.get('style') ?? []);
    expect(styles.filter((style) => !/^[\w=;.# -]*$/.test(style))).toEqual([]);
  });
});

it('shows all of a long name', () => {
  const long = Array.from({ length: 300 }, (_, i) => `word${i}`).join(' ');
  const svg = toSvg(drawOverview(plantSaying(long), new Map(), { words: words.drawing, sheet: 'none' }));
  const shown = readXml(svg).texts.join(' ');
  expect(shown).toContain('word0');
  for (let i = 0; i < 300; i++) expect(shown).toContain(`word${i}`);
});

it('refuses what is no XML', () => {
  for (const broken of [
    '<a>',
    '<a></b>',
    '<a>&x;</a>',
    '<a b="<"/>',
    '<a b="1" b="2"/>',
    '<a>\u0001</a>',
    '<!-- -->',
  ])
    expect(() => readXml(broken)).toThrow();
});
