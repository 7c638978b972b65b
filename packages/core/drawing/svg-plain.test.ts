/** A drawing for programs that know little of SVG: nothing is left that they do not know, and it shows the same. */
import { expect, it } from 'vitest';
import { words } from '../report/locales/en/index.ts';
import { conduit, plantWith, zone } from '../test/build.ts';
import { drawOverview, toSvg } from './drawing.ts';
import { plainSvg } from './svg-plain.ts';
import { readXml } from './test/xml.ts';

const LEVELS = { IAC: 1, UC: 1, SI: 1, DC: 1, RDF: 1, TRE: 1, RA: 1 };
const plant = plantWith({
  zones: [zone('a', { kind: 'safety', level: 1 }), zone('b', { level: 2 })],
  conduits: [conduit('ab', ['a', 'b'])],
});
const NONE = { IAC: 0, UC: 0, SI: 0, DC: 0, RDF: 0, TRE: 0, RA: 0 };
const short = { slT: LEVELS, slA: NONE, claimed: NONE, upper: NONE };
const svg = toSvg(drawOverview(plant, new Map([['zone:b', short]]), { words: words.drawing }));
const plain = plainSvg(svg);

const families = (text: string): ReadonlySet<string> =>
  new Set(readXml(text).elements.flatMap(({ attributes }) => attributes.get('font-family') ?? []));

it('has one family for each kind of text, and the same texts', () => {
  expect(families(svg).size).toBe(2);
  expect([...families(plain)].sort()).toEqual(['Arial', 'Courier New']);
  expect(readXml(plain).texts).toEqual(readXml(svg).texts);
});

it('has lines for each hatch, within its edges, and no pattern', () => {
  const hatched = readXml(svg).elements.filter(({ attributes }) =>
    attributes.get('fill')?.startsWith('url(#hatch-'),
  );
  expect(hatched.map(({ attributes }) => attributes.get('fill')).sort()).toContain('url(#hatch-safety)');
  expect(hatched.map(({ attributes }) => attributes.get('fill')).sort()).toContain('url(#hatch-deficit)');
  expect(plain).not.toMatch(/pattern|url\(/);
  const { elements } = readXml(plain);
  const lines = elements.filter(({ attributes }) => /^(M\S+ \S+L\S+ \S+)+$/.test(attributes.get('d') ?? ''));
  expect(lines.length).toBeGreaterThanOrEqual(hatched.length);
  for (const { attributes: box } of hatched) {
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(box.get(name)),
    );
    const within = lines.filter(({ attributes }) =>
      [...(attributes.get('d') ?? '').matchAll(/[ML](\S+?) (\S+?)(?=[ML]|$)/g)].every(
        ([, px, py]) =>
          Number(px) >= x - 0.01 &&
          Number(px) <= x + width + 0.01 &&
          Number(py) >= y - 0.01 &&
          Number(py) <= y + height + 0.01,
      ),
    );
    expect(within).not.toEqual([]);
  }
});
