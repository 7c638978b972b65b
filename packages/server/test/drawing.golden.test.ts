/** The overview of the example plant as a golden file: `npm run golden` rewrites it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { drawOverview, drawSheets, toDrawio, toSvg } from '@bulkhead/core/drawing/drawing.ts';
import { unsound } from '@bulkhead/core/drawing/test/check-drawio.ts';
import type { DrawingValues, Levels } from '@bulkhead/core/drawing/values.ts';
import { conduit, plantWith, zone } from '@bulkhead/core/test/build.ts';
import { drawingValues } from '@bulkhead/core/report/drawing-values.ts';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { readFolder } from '../app/read-plant.ts';
import { assessFolder } from './assessed-folder.ts';

const ROOT = join(import.meta.dirname, '../../..');
const EXPECTED = join(ROOT, 'examples/chemical-plant/expected/drawing');
const { assessment, plant } = assessFolder(join(ROOT, 'examples/chemical-plant'), '2026-11-24');
const values = drawingValues(assessment, 'evidenced');
// Without digest: a word changed in an answer is to change no drawing.
const options = { words: words.drawing, reading: words.terms.evidenced, title: { asOf: assessment.asOf } };

/** A sheet too small for the whole plant: a key to the parts, then the parts. */
function small(sheet: number): string {
  const set = drawSheets(plant, values, {
    ...options,
    sheet: 'A4',
    colours: 'monochrome',
    zoneSheets: false,
  });
  const drawing = set[sheet]?.drawing;
  return drawing === undefined ? '' : toSvg(drawing);
}

it.each([
  ['overview.svg', () => toSvg(drawOverview(plant, values, options))],
  ['overview-monochrome-a4.svg', () => small(0)],
  ['overview-2-monochrome-a4.svg', () => small(1)],
  ['overview.drawio', () => toDrawio(plant, values, options)],
] as const)('the example gives its expected %s', (name, drawn) => {
  expectGolden(join(EXPECTED, name), drawn);
});

it.each(['chemical-plant', 'waterworks'])('%s is sound as draw.io', (name) => {
  const { plant: read } = readFolder(join(ROOT, 'examples', name));
  expect(unsound(toDrawio(read, new Map(), options))).toEqual([]);
});

it('a tiny plant gives its expected changes', () => {
  const [pump, press] = [zone('pump', { level: 1 }), zone('press', { level: 1 })];
  const office = zone('office', { kind: 'enterprise', level: 4 });
  const before = plantWith({
    zones: [office, press, pump],
    conduits: [conduit('office-press', ['office', 'press']), conduit('office-pump', ['office', 'pump'])],
  });
  const after = plantWith({
    zones: [office, pump, zone('hall', { level: 2 })],
    conduits: [conduit('hall-pump', ['hall', 'pump']), conduit('office-pump', ['office', 'pump'])],
  });
  const at = (level: number): DrawingValues => new Map([['zone:pump', { slT: same(level), slA: same(1) }]]);
  const against = { plant: before, values: at(1), revision: 'A', date: '2026-03-01', model: 'sha256:1' };
  expectGolden(join(import.meta.dirname, 'expected/changes.svg'), () =>
    toSvg(drawOverview(after, at(2), { ...options, sheet: 'A4', against })),
  );
});

it.each(['exposure', 'risk'] as const)('a tiny plant gives its expected overview of %s', (overlay) => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const plant = plantWith({ zones: ids.map((id) => zone(id, { level: 1 })) });
  const values: DrawingValues = new Map([
    [
      'zone:a',
      {
        exposure: { needed: 1, exposed: true, ifEntered: null, elsewhere: 3 },
        risk: { rank: 'high', part: 1 },
      },
    ],
    [
      'zone:b',
      {
        exposure: { needed: 5, exposed: false, ifEntered: null, elsewhere: 5 },
        risk: { rank: 'low', part: 0 },
      },
    ],
    [
      'zone:c',
      {
        exposure: { needed: 3, exposed: null, ifEntered: null, elsewhere: 3 },
        risk: { rank: 'medium', part: 0.5 },
      },
    ],
    ['zone:d', { exposure: { needed: null, exposed: false, ifEntered: null, elsewhere: null } }],
  ]);
  const look = { ...options, sheet: 'A4', overlay } as const;
  expectGolden(join(import.meta.dirname, `expected/${overlay}.svg`), () =>
    toSvg(drawOverview(plant, values, look)),
  );
  // Without colours it says the same in greys.
  const grey = toSvg(drawOverview(plant, values, { ...look, colours: 'monochrome' }));
  expect(grey).not.toMatch(/#(?!([\dA-F]{2})\1\1)[\dA-F]{6}/);
});

function same(level: number): Levels {
  return { IAC: level, UC: level, SI: level, DC: level, RDF: level, TRE: level, RA: level };
}

function expectGolden(file: string, drawn: () => string): void {
  if (process.env['BULKHEAD_GOLDEN'] === 'write') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, drawn());
  }
  expect(drawn()).toBe(readFileSync(file, 'utf8'));
}
