/** What single plants show, one fact flipped at a time. */
import { describe, expect, it } from 'vitest';
import { words } from '../report/locales/en/index.ts';
import { asset, conduit, flow, plantWith, zone } from '../test/build.ts';
import type { Plant } from '../model/plant.ts';
import { PURDUE_LEVELS } from '../model/schema/network.ts';
import { LANGUAGES, WORDS } from '../report/locales/test/languages.ts';
import { crossingsOf } from './bridge.ts';
import { LIGHT } from './colours.ts';
import { drawOverview, drawSheets, drawZoneSheet, toDrawio, toSvg } from './drawing.ts';
import { smallestText } from './draw-text.ts';
import type { Drawing, GroupNode, Node } from './nodes.ts';
import { sceneOf } from './scene.ts';
import { unreadable, wrongs } from './test/check-drawing.ts';
import { unsound } from './test/check-drawio.ts';
import { group, said, seenOn, textsIn } from './test/seen.ts';
import { readXml } from './test/xml.ts';
import type { Levels, PlaceValues } from './values.ts';

const options = { words: words.drawing, sheet: 'none' } as const;
const two = plantWith({
  zones: [zone('a', { level: 2 }), zone('b', { level: 1 })],
  conduits: [conduit('ab', ['a', 'b'])],
});

function overview(plant: Plant, values = new Map<string, PlaceValues>()): Drawing {
  return drawOverview(plant, values, options);
}

/** The smallest text of the plan as printed, in mm of its size. */
function leastText({ plan, place }: Drawing): number {
  return (smallestText(plan) * place.scale * 25.4) / 96;
}

/** Zones drawn in full, not as a reference to another sheet. */
function inFull(drawing: Drawing): readonly string[] {
  return drawing.plan.flatMap((node) => {
    if (node.shape !== 'group' || node.role !== 'zone' || node.of === undefined) return [];
    return said([node]).includes('| sheet ') ? [] : [node.of];
  });
}

describe('a conduit', () => {
  const guards = (plant: Plant) => sceneOf(plant).conduits[0]?.devices;
  const safe = { conduit: 'ab', encrypted: true, authenticated: true };

  it('says what enforces it, and when nothing is stated', () => {
    expect(said(group(overview(two), 'conduit-label'))).toContain('no device stated');
    expect(guards(two)).toEqual([]);
    expect(guards({ ...two, assets: [asset('f', { type: 'firewall', conduits: ['ab'] })] })).toEqual([
      'filter',
    ]);
    expect(guards({ ...two, assets: [asset('s', { type: 'switch', conduits: ['ab'] })] })).toEqual([]);
    expect(
      guards({ ...two, conduits: [conduit('ab', ['a', 'b'], { oneWay: { from: 'a', to: 'b' } })] }),
    ).toEqual(['diode']);
  });

  it('shows a router or gateway as a filter only where its rules are stated', () => {
    const ruled = { ...two, conduits: [conduit('ab', ['a', 'b'], { rules: 'rules/ab.txt' })] };
    for (const type of ['router', 'gateway'] as const) {
      const assets = [asset('r', { type, conduits: ['ab'] })];
      expect(guards({ ...two, assets })).toEqual([]);
      expect(guards({ ...ruled, assets })).toEqual(['filter']);
    }
    expect(guards(ruled)).toEqual([]);
  });

  /** Filled triangles on or beside its pipe, as the y of their corners. */
  const triangles = (plant: Plant): readonly (readonly number[])[] =>
    group(overview(plant), 'conduit-label').flatMap((node) =>
      node.shape === 'path' && node.fill === 'ink'
        ? [[...node.d.matchAll(/[ML][-\d.]+ ([-\d.]+)/g)].map(([, y]) => Number(y))]
        : [],
    );

  it('has a diode that points to where it lets pass', () => {
    const through = (from: string, to: string) =>
      triangles({ ...two, conduits: [conduit('ab', ['a', 'b'], { oneWay: { from, to } })] })[0] ?? [];
    const [left = 0, , tip = 0] = through('a', 'b');
    expect(tip).toBeGreaterThan(left);
    const [base = 0, , up = 0] = through('b', 'a');
    expect(up).toBeLessThan(base);
  });

  it('has the head of an arrow at the zone that is called', () => {
    const tips = (from: string, to: string) => {
      const plant = { ...two, flows: [flow('f', `zone:${from}`, `zone:${to}`, { conduit: 'ab' })] };
      const box = seenOn(overview(plant)).zones.find(({ id }) => id === to)?.box;
      return triangles(plant).map(([, , tip = 0]) =>
        Math.min(Math.abs(tip - (box?.y0 ?? 0)), Math.abs(tip - (box?.y1 ?? 0))),
      );
    };
    expect(tips('a', 'b')).toEqual([1]);
    expect(tips('b', 'a')).toEqual([1]);
  });

  it('is carried over another that it crosses, and not over itself', () => {
    const end = { zone: null };
    const pipe = (link: string, ...points: readonly (readonly [number, number])[]) => ({
      link,
      from: end,
      to: end,
      points: points.map(([x, y]) => ({ x, y })),
    });
    const [level, plumb] = [pipe('a', [0, 8], [32, 8]), pipe('b', [16, 0], [16, 32])];
    expect(crossingsOf([level, plumb])).toEqual([{ x: 16, y: 8, over: 0, under: 1 }]);
    expect(crossingsOf([level, { ...plumb, link: 'a' }])).toEqual([]);
  });

  it('is encrypted only where every flow is encrypted and authenticated', () => {
    const one = flow('f', 'zone:a', 'zone:b', safe);
    expect(guards({ ...two, flows: [one] })).toEqual(['encrypted']);
    expect(
      guards({ ...two, flows: [one, flow('g', 'zone:a', 'zone:b', { conduit: 'ab', encrypted: true })] }),
    ).toEqual([]);
  });

  it('bears a head where it is called, at both ends when both are', () => {
    const heads = (plant: Plant) =>
      group(overview(plant), 'conduit-label').filter(({ shape }) => shape === 'path').length;
    const there = flow('f', 'zone:a', 'zone:b', { conduit: 'ab' });
    expect(heads(two)).toBe(0);
    expect(heads({ ...two, flows: [there] })).toBe(1);
    expect(heads({ ...two, flows: [there, flow('g', 'zone:b', 'zone:a', { conduit: 'ab' })] })).toBe(2);
  });

  it('takes an asset for the zone that is joined around it', () => {
    const plant = plantWith({
      zones: [zone('a'), zone('b'), zone('in', { parent: 'b' })],
      conduits: [conduit('ab', ['a', 'b'])],
      assets: [asset('s', { zones: ['in'] })],
      flows: [flow('f', 'zone:a', 'asset:s', { conduit: 'ab' })],
    });
    expect([...(sceneOf(plant).conduits[0]?.called ?? [])]).toEqual(['b']);
  });
});

describe('a zone', () => {
  const bands = (plant: Plant) =>
    overview(plant).plan.flatMap((node) =>
      node.shape === 'group' && node.role === 'bands' ? [said([node])] : [],
    );

  it('stands in the band of its level, of the zone around it, or in one for zones without', () => {
    const shown = bands(
      plantWith({ zones: [zone('a', { level: 5 }), zone('b', { level: 3.5 }), zone('c')] }),
    );
    expect(shown).toEqual(['4–5 | Enterprise | 3.5 | DMZ | – | No level | stated']);
    expect(bands(plantWith({ zones: [zone('a', { level: 2 }), zone('b', { parent: 'a' })] }))).toEqual([
      '2 | Supervisory',
    ]);
  });

  it('stretches to the bands of what it contains', () => {
    const plant = plantWith({
      zones: [zone('a', { level: 2 }), zone('b', { level: 0, parent: 'a' }), zone('c', { level: 1 })],
    });
    expect(bands(plant)).toEqual(['2 | Supervisory | 1 | Control | 0 | Process']);
    expect(wrongs(overview(plant), plant)).toEqual([]);
  });

  it('shows T and A, what is not known as ?, and a deficit in bold', () => {
    const same = (level: number | null) => ({
      IAC: level,
      UC: level,
      SI: level,
      DC: level,
      RDF: level,
      TRE: level,
      RA: level,
    });
    const show = (values: PlaceValues) => {
      const texts = group(overview(plantWith(), new Map([['zone:z', values]])), 'zone').flatMap(textsIn);
      return texts
        .filter(({ mono }) => mono)
        .map(({ text, bold }) => (bold ? `*${text}` : text))
        .join(' ');
    };
    expect(show({ slT: same(2), slA: same(1) })).toContain('T 2 2 2 2 2 2 2 A *1 *1 *1 *1 *1 *1 *1');
    expect(show({ slT: same(null), slA: same(1) })).toContain('T ? ? ? ? ? ? ? A 1 1 1 1 1 1 1');
    expect(show({ slT: same(2), slA: same(null) })).toContain('A – – – – – – –');
    expect(show({})).not.toContain('T');
  });

  it('is a cloud without levels when it is external', () => {
    const plant = plantWith({ zones: [zone('z', { kind: 'external' })] });
    const [first] = group(overview(plant, new Map([['zone:z', { slT: {} as never }]])), 'zone');
    expect(first?.shape).toBe('path');
  });
});

describe('sheets', () => {
  it('are an overview and one for each zone, numbered', () => {
    const sheets = drawSheets(two, new Map(), { ...options, sheet: 'A4' });
    expect(sheets.map(({ drawing }) => said(drawing.around).match(/\d of \d/)?.[0])).toEqual([
      '1 of 3',
      '2 of 3',
      '3 of 3',
    ]);
  });

  it('refer from the sheet of a zone to those of its neighbours', () => {
    const sheets = drawSheets(two, new Map(), { ...options, sheet: 'A3' });
    const references = sheets.map(({ drawing }) =>
      said(drawing.plan)
        .match(/sheet \d/g)
        ?.join(),
    );
    expect(references).toEqual([undefined, 'sheet 3', 'sheet 2']);
  });

  it('show of a zone its assets by type, its conduits and its neighbours, and nothing else', () => {
    const plant = {
      ...two,
      zones: [...two.zones, zone('far')],
      assets: [asset('s', { zones: ['a'] }), asset('t', { zones: ['a'] })],
    };
    const drawing = drawZoneSheet(plant, plant.zones[0] as never, new Map(), options);
    expect(said(drawing.plan)).toContain('switch: s, t');
    expect(
      drawing.plan.flatMap((node) => (node.shape === 'group' && node.role === 'zone' ? node.of : [])),
    ).toEqual(['zone:a', 'zone:b']);
  });

  it('leave empty fields empty', () => {
    const texts = said(drawOverview(two, new Map(), { ...options, sheet: 'A3' }).around);
    expect(texts).toContain('Approved | Classification');
  });

  it('close zones that hold others when the plan would be too small, and say so', () => {
    const zones = Array.from({ length: 640 }, (_, i) =>
      zone(`z${i}`, i % 16 === 0 ? { level: 2 } : { parent: `z${i - (i % 16)}` }),
    );
    const drawing = drawOverview(plantWith({ zones }), new Map(), { ...options, sheet: 'A3' });
    expect(said(drawing.around)).toContain('drawn closed');
    expect(said(drawing.plan)).toContain('15 zones inside');
    expect(leastText(drawing)).toBeGreaterThanOrEqual(2);
  });

  describe('of a plant too large for one', () => {
    const zones = Array.from({ length: 48 }, (_, i) =>
      zone(`z${i}`, { level: i < 24 ? 2 : 1, ...(i > 40 ? { parent: 'z40' } : {}) }),
    );
    const conduits = zones.slice(1).map(({ id }, i) => conduit(`c${i}`, [`z${Math.floor(i / 2)}`, id]));
    const suc = [
      { id: 'north', name: 'North line', zones: zones.slice(0, 12).map(({ id }) => id), accessPoints: [] },
    ];
    const large = { ...plantWith({ zones, conduits }), suc };
    const sheets = drawSheets(large, new Map(), { ...options, sheet: 'A4', zoneSheets: false });
    const parts = sheets.slice(1);

    it('are parts on which each zone is drawn in full once, and every conduit is drawn', () => {
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.flatMap(({ drawing }) => inFull(drawing)).sort()).toEqual(
        zones.map(({ id }) => `zone:${id}`).sort(),
      );
      const drawn = parts
        .flatMap(({ drawing }) => drawing.plan)
        .flatMap((node) => (node.shape === 'group' && node.role === 'conduit' ? (node.of ?? []) : []));
      expect([...new Set(drawn)].sort()).toEqual(conduits.map(({ id }) => `conduit:${id}`).sort());
    });

    it('can be read, and say what system they are of', () => {
      expect(Math.min(...parts.map(({ drawing }) => leastText(drawing)))).toBeGreaterThanOrEqual(2);
      expect(parts[0]?.drawing.title).toContain(`part 1 of ${parts.length}: North line`);
    });

    it('are those of another set where they can be read, and leave no zone out where it has others', () => {
      const given = { ...options, sheet: 'A4', zoneSheets: false } as const;
      const divided = (like: readonly ReadonlySet<string>[]) =>
        drawSheets(large, new Map(), { ...given, dividedLike: like }).flatMap(({ partOf }) => partOf ?? []);
      const known = sheets.flatMap(({ partOf }) => partOf ?? []);
      const apart = known.toReversed();
      expect(divided(apart)).toEqual(apart);
      // Too much for one sheet; the others are of no part.
      const cut = divided([new Set(zones.slice(0, 40).map(({ id }) => id))]);
      expect(cut.length).toBeGreaterThan(2);
      expect(cut.flatMap((part) => [...part]).sort()).toEqual(zones.map(({ id }) => id).sort());
    });

    it('refer to the sheet on which a zone is drawn in full', () => {
      const home = new Map(
        sheets.flatMap(({ drawing }, i) =>
          i === 0 ? [] : inFull(drawing).map((of) => [of, i + 1] as const),
        ),
      );
      const references = parts
        .flatMap(({ drawing }) => drawing.plan)
        .flatMap((node) => {
          if (node.shape !== 'group' || node.role !== 'zone') return [];
          const sheet = /\| sheet (\d+)/.exec(said([node]))?.[1];
          return sheet === undefined ? [] : [[node.of, Number(sheet)] as const];
        });
      expect(references.length).toBeGreaterThan(0);
      expect(references.filter(([of, sheet]) => home.get(of ?? '') !== sheet)).toEqual([]);
      expect(said(sheets[0]?.drawing.around ?? [])).toContain(`sheets 2 to ${sheets.length}`);
    });
  });

  it.each([6, 12, 18, 24, 30, 36, 48])(
    'shows %i zones so that they can be read, or says that they cannot',
    (count) => {
      const zones = Array.from({ length: count }, (_, i) => zone(`z${i}`, { level: i % 3 === 0 ? 2 : 1 }));
      const conduits = zones.slice(1).map(({ id }, i) => conduit(`c${i}`, [`z${Math.floor(i / 2)}`, id]));
      const drawing = drawOverview(plantWith({ zones, conduits }), new Map(), { ...options, sheet: 'A4' });
      expect(unreadable(drawing, words.drawing.notes.small)).toEqual([]);
    },
  );

  it('draw zones of one kind as one when that is not enough', () => {
    const zones = Array.from({ length: 300 }, (_, i) => zone(`z${i}`, { level: 2 }));
    const drawing = drawOverview(plantWith({ zones }), new Map(), { ...options, sheet: 'A4' });
    expect(said(drawing.around)).toContain('drawn as one');
    expect(said(drawing.plan)).toContain('300 zones (control)');
  });

  it('group the key to the parts when it would be too small as well', () => {
    const zones = Array.from({ length: 150 }, (_, i) =>
      zone(`z${i}`, { level: ([0, 1, 2, 3] as const)[i % 4] ?? 0 }),
    );
    const conduits = zones.slice(1).map(({ id }, i) => conduit(`c${i}`, [`z${Math.floor(i / 2)}`, id]));
    const [first] = drawSheets(plantWith({ zones, conduits }), new Map(), {
      ...options,
      sheet: 'A4',
      zoneSheets: false,
    });
    const overviewSheet = first?.drawing as Drawing;
    expect(said(overviewSheet.plan)).toMatch(/\d+ zones \(control\)/);
    expect(leastText(overviewSheet)).toBeGreaterThan(2);
    expect(said(overviewSheet.around)).toContain('stands on sheets 2 to');
  });

  it('draw the zone of a sheet closed when what it holds would be too small', () => {
    const inner = Array.from({ length: 900 }, (_, i) => zone(`z${i}`, { parent: 'big' }));
    const plant = plantWith({ zones: [zone('big', { level: 2 }), ...inner] });
    const big = plant.zones.find(({ id }) => id === 'big') as (typeof plant.zones)[0];
    const drawing = drawZoneSheet(plant, big, new Map(), { ...options, sheet: 'A4' });
    expect(said(drawing.plan)).toContain('900 zones inside');
    expect(said(drawing.around)).toContain('drawn closed');
  });

  it('say that a plant has no zones', () => {
    expect(
      said(drawOverview(plantWith({ zones: [] }), new Map(), { ...options, sheet: 'A3' }).around),
    ).toContain('no zones');
  });
});

it('tells what nobody answered from what is known to be short', () => {
  const same = (level: number) => ({
    IAC: level,
    UC: level,
    SI: level,
    DC: level,
    RDF: level,
    TRE: level,
    RA: level,
  });
  const dashed = (upper: number): number => {
    const values: PlaceValues = { slT: same(3), slA: same(1), claimed: same(1), upper: same(upper) };
    return (
      toSvg(overview(plantWith(), new Map([['zone:z', values]]))).split('stroke-dasharray="1.6 1.2"').length -
      1
    );
  };
  expect([dashed(1), dashed(2), dashed(3), dashed(4)]).toEqual([0, 7, 14, 14]);
});

describe('draw.io', () => {
  it('has zones as containers, conduits as edges and hubs between', () => {
    const plant = plantWith({
      zones: [zone('a', { level: 2 }), zone('b', { level: 1 }), zone('c', { parent: 'b', level: 1 })],
      conduits: [conduit('ab', ['a', 'b']), conduit('all', ['a', 'b', 'c'])],
    });
    const { elements } = readXml(toDrawio(plant, new Map(), options));
    const cells = elements.filter(({ name }) => name === 'mxCell').map(({ attributes }) => attributes);
    expect(
      cells.flatMap((cell) => (cell.get('vertex') ? [`${cell.get('id')} in ${cell.get('parent')}`] : [])),
    ).toEqual(['zone:a in 1', 'zone:b in 1', 'zone:c in zone:b', 'hub:all in 1']);
    expect(
      cells.flatMap((cell) => (cell.get('edge') ? [`${cell.get('source')} to ${cell.get('target')}`] : [])),
    ).toEqual(['zone:a to zone:b', 'hub:all to zone:a', 'hub:all to zone:b', 'hub:all to zone:c']);
  });

  it('shows who initiates, and a pipe to a hub that stands straight', () => {
    const edge = (plant: Plant, id: string) =>
      readXml(toDrawio(plant, new Map(), options))
        .elements.find(({ attributes }) => attributes.get('id') === id)
        ?.attributes.get('style') ?? '';
    const calls = { ...two, flows: [flow('f', 'zone:b', 'zone:a', { conduit: 'ab' })] };
    expect(edge(calls, 'conduit:ab')).toMatch(/startArrow=block;endArrow=none;/);
    expect(edge(two, 'conduit:ab')).toMatch(/startArrow=none;endArrow=none;/);
    const hub = plantWith({
      zones: [zone('a', { level: 2 }), zone('b', { level: 1 }), zone('c', { level: 1 })],
      conduits: [conduit('all', ['a', 'b', 'c'])],
    });
    expect(edge(hub, 'conduit:all/1')).toMatch(/exitX=[\d.]+;exitY=[\d.]+;exitPerimeter=0;entryX=/);
  });

  it('measures from the zone around, and the check of it finds what is broken', () => {
    const plant = plantWith({ zones: [zone('a', { level: 2 }), zone('b', { parent: 'a', level: 2 })] });
    const file = toDrawio(plant, new Map(), options);
    expect(unsound(file)).toEqual([]);
    const inner = readXml(file).elements.filter(({ name }) => name === 'mxGeometry')[1]?.attributes;
    const [a, b] = seenOn(overview(plant)).zones.map(({ box }) => box);
    expect(Number(inner?.get('x'))).toBe((b?.x0 ?? 0) - (a?.x0 ?? 0));
    expect(Number(inner?.get('y'))).toBe((b?.y0 ?? 0) - (a?.y0 ?? 0));
    const joined = toDrawio(two, new Map(), options);
    for (const [good, bad, says] of [
      ['id="zone:b"', 'id="zone:a"', 'two cells with one id'],
      ['target="zone:b"', 'target="zone:x"', 'loose end'],
      ['vertex="1" parent="1"', 'vertex="1" parent="9"', 'lies in nothing'],
      [' as="geometry"', '', 'has no place'],
      ['<mxCell id="0"/>', '', 'no root cell'],
    ] as const)
      expect(unsound(joined.replace(good, bad)).join()).toContain(says);
  });
});

it('prints in greys when asked', () => {
  const svg = toSvg(drawOverview(two, new Map(), { ...options, colours: 'monochrome' }));
  const colours = new Set(
    [...svg.matchAll(/#([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})\b/g)].map(([, r, g, b]) => r === g && g === b),
  );
  expect([...colours]).toEqual([true]);
  expect(toSvg(overview(two))).toContain(LIGHT.ink);
});

describe('the check of drawings', () => {
  const drawing = overview(two);
  const moved = (role: GroupNode['role'], of: string, dx: number): Drawing => ({
    ...drawing,
    plan: drawing.plan.map((node) =>
      node.shape === 'group' && node.role === role && node.of === of ? shifted(node, dx) : node,
    ),
  });
  const shifted = (node: GroupNode, dx: number): GroupNode => ({
    ...node,
    nodes: node.nodes.map((inner): Node => {
      if (inner.shape === 'group') return shifted(inner, dx);
      if (inner.shape === 'path')
        return {
          ...inner,
          d: inner.d.replace(/([MLQ])(-?\d+)/g, (_, l: string, x: string) => `${l}${Number(x) + dx}`),
        };
      return { ...inner, x: inner.x + dx };
    }),
  });

  it('finds nothing wrong with a good one, and each fault planted in it', () => {
    expect(wrongs(drawing, two)).toEqual([]);
    expect(wrongs({ ...drawing, plan: drawing.plan.slice(0, -1) }, two).join()).toContain(
      'not each there once',
    );
    expect(wrongs(moved('zone', 'zone:a', 4), two).join()).toContain('off the grid');
    expect(wrongs(moved('conduit-label', 'conduit:ab', -24), two).join()).toContain('lies on a pipe');
    const wide = plantWith({ zones: [zone('a', { level: 2 }), zone('b', { level: 2 })] });
    const apart = overview(wide);
    const onto = {
      ...apart,
      plan: apart.plan.map((node) =>
        node.shape === 'group' && node.of === 'zone:b' ? shifted(node, -80) : node,
      ),
    };
    expect(wrongs(onto, wide).join()).toContain('a overlaps b');
  });
});

describe('what is not known', () => {
  const label = (plant: Plant) => said(group(overview(plant), 'conduit-label'));
  const legend = (values: PlaceValues) =>
    said(
      drawOverview(plantWith(), new Map([['zone:z', values]]), { ...options, sheet: 'A3' }).around,
    ).replaceAll(' | ', ' ');

  it('is not told of a conduit as if it were known', () => {
    expect(label(two)).toBe('ab | no device stated');
    const router = asset('r', { type: 'router', conduits: ['ab'] });
    expect(label({ ...two, assets: [router] })).toBe('ab | no filter stated');
    expect(label({ ...two, assets: [{ ...router, type: 'switch' }] })).toBe('ab | no device stated');
    expect(said(group(overview(plantWith()), 'zone'))).toContain('no asset listed');
  });

  it('has its sign in the legend, and no sign that is not drawn', () => {
    const [known, unknown] = [same(1), { ...same(1), RDF: null }];
    expect(legend({ slT: known, slA: known })).not.toContain('SL-T not known');
    expect(legend({ slT: unknown, slA: known })).toContain('SL-T not known');
    expect(legend({ slT: known, slA: known })).not.toContain('no requirement applies');
    expect(legend({ slT: known, slA: unknown })).toContain('no requirement applies');
  });

  it.each([
    ['achieved;', { slT: same(1), slA: same(1) }],
    ['deficit', { slT: same(1), slA: same(0), claimed: same(0), upper: same(0) }],
    ['claimed:', { slT: same(1), slA: same(0), claimed: same(1) }],
    ['not answered', { slT: same(1), slA: same(0), claimed: same(0), upper: same(1) }],
    ['achieved above', { slT: same(0), slA: same(1) }],
  ] as const)('%s stands alone in the legend where it stands alone in the strip', (name, values) => {
    const all = ['achieved;', 'deficit', 'claimed:', 'not answered', 'achieved above'];
    const entries = legend(values).replaceAll(/(a|still a) deficit/g, '');
    expect(all.filter((one) => entries.includes(one))).toEqual([name]);
  });
});

function same(level: number): Levels {
  return { IAC: level, UC: level, SI: level, DC: level, RDF: level, TRE: level, RA: level };
}

it('keeps ids of assets whole where they fit on a line', () => {
  const ids = Array.from({ length: 6 }, (_, i) => `filter-plc-station-${i}`);
  const plant = plantWith({ assets: ids.map((id) => asset(id, { zones: ['z'], type: 'controller' })) });
  const [sheet] = plant.zones.map((one) => drawZoneSheet(plant, one, new Map(), options));
  const shown = sheet?.plan.flatMap(textsIn).map(({ text }) => text) ?? [];
  for (const id of ids) expect(shown.filter((text) => text.includes(id)).length).toBe(1);
});

it.each(LANGUAGES)('breaks no word in the margin in %s', (language) => {
  const { drawing } = WORDS[language];
  const zones = PURDUE_LEVELS.map((level, i) => zone(`z${i}`, { level }));
  const plant = plantWith({ zones: [...zones, zone('none')] });
  const margin = group(drawOverview(plant, new Map(), { words: drawing, sheet: 'none' }), 'bands').flatMap(
    textsIn,
  );
  const shown = margin.flatMap(({ text }) => text.split(' '));
  const names = Object.values(drawing.bands).flatMap((name) => name.split(' '));
  expect(names.filter((word) => !shown.includes(word))).toEqual([]);
});
