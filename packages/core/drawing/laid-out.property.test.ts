/** A plan that is drawn piece by piece is the one that is drawn at once, and nothing moves where nothing has to. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Plant } from '../model/plant.ts';
import type { PlaceRef } from '../model/refs.ts';
import { words } from '../report/locales/en/index.ts';
import { drawOverview } from './drawing.ts';
import { drawnPiece, valuesOfPiece } from './drawn-piece.ts';
import { laidOutPlan, type LaidOut } from './laid-out.ts';
import { piecesOf } from './pieces.ts';
import { randomPlant } from './test/random-plant.ts';
import type { DrawingValues, Levels, Overlay, PlaceValues } from './values.ts';

const numRuns = Number(process.env['BULKHEAD_RUNS'] ?? 60);
const overlay = fc.constantFrom('plain' as const, 'gap' as const);

const level = fc.option(fc.integer({ min: 0, max: 4 }));
const levels: fc.Arbitrary<Levels> = fc.record({
  IAC: level,
  UC: level,
  SI: level,
  DC: level,
  RDF: level,
  TRE: level,
  RA: level,
});
const values = fc.record({ slT: levels, slA: levels, claimed: levels, upper: levels });

/** As a plant that is judged: every zone has levels. */
function judged(plant: Plant, said: readonly PlaceValues[]): DrawingValues {
  return new Map(plant.zones.map(({ id }, i) => [`zone:${id}` as PlaceRef, said[i % said.length] ?? {}]));
}

function drawn(laidOut: LaidOut, all: DrawingValues, of: Overlay) {
  const options = { words: words.drawing, overlay: of, sheet: 'none' } as const;
  const nodes = piecesOf(laidOut).map((piece) => drawnPiece(piece, valuesOfPiece(piece, all), options));
  return { plan: nodes, width: laidOut.width, height: laidOut.height };
}

function atOnce(plant: Plant, all: DrawingValues, of: Overlay) {
  const { plan, width, height } = drawOverview(plant, all, {
    words: words.drawing,
    overlay: of,
    sheet: 'none',
  });
  return { plan, width, height };
}

const several = fc.array(values, { minLength: 1, maxLength: 5 });

it('is drawn piece by piece as it is drawn at once, with whatever levels, on the layout made for any', () => {
  fc.assert(
    fc.property(randomPlant(12), several, several, overlay, ({ plant }, before, after, of) => {
      const options = { words: words.drawing, overlay: of };
      const { laidOut } = laidOutPlan(plant, options, null);
      for (const said of [before, after])
        expect(drawn(laidOut, judged(plant, said), of)).toEqual(atOnce(plant, judged(plant, said), of));
    }),
    { numRuns },
  );
});

const needed = fc.option(fc.integer({ min: 1, max: 5 }));
const overlaid = fc.record(
  {
    exposure: fc.record({ needed, exposed: fc.option(fc.boolean()), ifEntered: needed, elsewhere: needed }),
    risk: fc.constantFrom({ rank: 'low', part: 0 }, { rank: 'far beyond what is tolerated', part: 1 }),
    evidenceAge: fc.record({ days: fc.option(fc.nat({ max: 4000 })), expired: fc.boolean() }),
  },
  { requiredKeys: [] },
);

it('has the room of what an overlay says, where that is more than levels', () => {
  const those = fc.constantFrom('exposure' as const, 'risk' as const, 'evidenceAge' as const);
  const extra = fc.array(overlaid, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(randomPlant(12), several, extra, those, ({ plant }, levelled, more, of) => {
      const all = new Map(
        [...judged(plant, levelled)].map(
          ([ref, each], i) => [ref, { ...each, ...more[i % more.length] }] as const,
        ),
      );
      const { laidOut } = laidOutPlan(plant, { words: words.drawing, overlay: of, said: all }, null);
      expect(drawn(laidOut, all, of)).toEqual(atOnce(plant, all, of));
    }),
    { numRuns },
  );
});

it('is laid out as from nothing, whatever was laid out before', () => {
  fc.assert(
    fc.property(randomPlant(10), randomPlant(10), several, overlay, (one, other, said, of) => {
      const options = { words: words.drawing, overlay: of };
      const kept = laidOutPlan(other.plant, options, laidOutPlan(one.plant, options, null));
      const all = judged(other.plant, said);
      expect(drawn(kept.laidOut, all, of)).toEqual(atOnce(other.plant, all, of));
    }),
    { numRuns },
  );
});

it('keeps the layout where the plant says otherwise what has no place in it', () => {
  fc.assert(
    fc.property(randomPlant(12), overlay, ({ plant }, of) => {
      const options = { words: words.drawing, overlay: of };
      const before = laidOutPlan(plant, options, null);
      const answered: Plant = {
        ...plant,
        answers: [{ place: 'site', requirement: '62443-3-3/SR 1.1', status: 'met' }],
        zones: plant.zones.map((zone) => ({
          ...zone,
          slTarget: { vector: 3, rationale: 'agreed' },
          facts: { mobileCode: true },
        })),
      };
      expect(laidOutPlan(answered, options, before).laidOut.layout).toBe(before.laidOut.layout);
      const [first, ...others] = plant.zones;
      if (first === undefined) return;
      const named: Plant = { ...plant, zones: [{ ...first, name: `${'long '.repeat(9)}name` }, ...others] };
      expect(laidOutPlan(named, options, before).laidOut.layout).not.toBe(before.laidOut.layout);
    }),
    { numRuns: Math.ceil(numRuns / 3) },
  );
});
