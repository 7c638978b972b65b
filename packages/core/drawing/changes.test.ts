/** What was done to a plant since an older one, one fact flipped at a time. */
import { describe, expect, it } from 'vitest';
import { words } from '../report/locales/en/index.ts';
import { asset, conduit, plantWith, zone } from '../test/build.ts';
import type { Plant, Zone } from '../model/plant.ts';
import { drawOverview, drawSheets, toDrawio } from './drawing.ts';
import type { Drawing } from './nodes.ts';
import { unsound } from './test/check-drawio.ts';
import { group, said } from './test/seen.ts';
import type { DrawingValues, Levels } from './values.ts';

const options = { words: words.drawing, sheet: 'none' } as const;
const two = plantWith({
  zones: [zone('a', { level: 2 }), zone('b', { level: 1 })],
  conduits: [conduit('ab', ['a', 'b'])],
});

function slT(at: string, level: number): DrawingValues {
  const vector: Levels = { IAC: level, UC: 1, SI: 1, DC: 1, RDF: 1, TRE: 1, RA: 1 };
  return new Map([[at, { slT: vector }]]);
}

describe('compared with an older plant', () => {
  const named = (change: string) => `${change} since revision A of 2026-03-01`;
  const since = (plant: Plant, values: DrawingValues = new Map()) =>
    ({ plant, values, revision: 'A', date: '2026-03-01', model: 'sha256:1' }) as const;
  const aside = (drawing: Drawing) => said(drawing.around).replaceAll(' | ', ' ');

  it('marks what was added, removed and changed, and says since when', () => {
    const [a] = two.zones as readonly [Zone];
    const after = plantWith({
      zones: [{ ...a, name: 'new' }, zone('c', { level: 1 })],
      conduits: [conduit('ac', ['a', 'c'])],
    });
    const drawing = drawOverview(after, new Map(), { ...options, sheet: 'A3', against: since(two) });
    const around = said(drawing.around);
    for (const change of ['added', 'removed', 'changed']) expect(around).toContain(named(change));
    expect(around).toContain('Compared with | revision A of 2026-03-01 · sha256:1');
    expect(drawing.plan.flatMap((node) => (node.shape === 'group' ? (node.of ?? []) : []))).toContain(
      'zone:b',
    );
    expect(said(drawing.plan)).toMatch(/− b.*\+ c/s);
  });

  it('marks nothing where nothing changed', () => {
    const same = drawOverview(two, new Map(), { ...options, sheet: 'A3', against: since(two) });
    expect(group(same, 'change')).toEqual([]);
    expect(said(same.around)).not.toContain('since');
  });

  it.each([
    ['an SL-T', two, slT('zone:a', 2), slT('zone:a', 3)],
    ['an asset', { ...two, assets: [asset('x', { zones: ['a'] })] }, new Map(), new Map()],
  ] as const)('marks one zone for %s', (_, after, was, is) => {
    const drawing = drawOverview(after, is, { ...options, against: since(two, was) });
    const clouds = group(drawing, 'change').filter((node) => node.shape === 'path');
    expect(clouds.length).toBe(1);
  });

  it('marks a zone drawn closed when something in it changed', () => {
    const zones = [
      zone('hall', { level: 2 }),
      ...Array.from({ length: 300 }, (_, i) => zone(`z${i}`, { level: 2 })).map((one) => ({
        ...one,
        parent: 'hall',
      })),
    ];
    const after = plantWith({ zones });
    const before = plantWith({ zones: zones.slice(0, -1) });
    const sheet = drawOverview(after, new Map(), { ...options, sheet: 'A4', against: since(before) });
    expect(aside(sheet)).toContain(named('changed'));
    expect(group(sheet, 'change').length).toBe(1);
  });

  it('is named by its day, or by its digest, where it states no revision', () => {
    const [day, digest] = [{ date: '2026-03-01' }, {}].map((stated) =>
      said(
        drawOverview(plantWith({ zones: [zone('z')] }), new Map(), {
          ...options,
          sheet: 'A3',
          against: { plant: plantWith({ zones: [] }), values: new Map(), model: 'sha256:1', ...stated },
        }).around,
      ),
    );
    expect(day).toContain('added since 2026-03-01');
    expect(digest).toContain('added since model sha256:1');
    expect(digest).toContain('Compared with | model sha256:1');
  });

  it('has sheets of the zones there are, and shows on them what is gone', () => {
    const before = plantWith({
      zones: [zone('a'), zone('gone', { parent: 'a' })],
    });
    const sheets = drawSheets(plantWith({ zones: [zone('a')] }), new Map(), {
      ...options,
      sheet: 'A3',
      against: since(before),
    });
    expect(sheets.map(({ of }) => of)).toEqual(['overview', 'zone:a']);
    for (const { drawing } of sheets) expect(said(drawing.plan)).toContain('gone');
  });

  it('shows in draw.io by a sign and a line', () => {
    const file = toDrawio(plantWith({ zones: [zone('a')] }), new Map(), {
      ...options,
      against: since(plantWith({ zones: [zone('b')] })),
    });
    expect(file).toMatch(/value="\+ a \(a\)" style="[^"]*strokeWidth=3;/);
    expect(file).toMatch(/value="− b \(b\)" style="[^"]*dashed=1;/);
    expect(unsound(file)).toEqual([]);
  });
});
