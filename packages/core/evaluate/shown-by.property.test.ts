/** What is named as showing a fact, and the facts that count as shown, are the same in any plant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asset, conduit, flow, plantWith, zone } from '../test/build.ts';
import { arbitraryPlant } from '../test/arbitrary-plant.ts';
import { catalog } from '../test/catalog.ts';
import { compile } from './compile.ts';
import { shownBy } from './shown-by.ts';

describe('what shows a fact', () => {
  it('is there exactly where the evaluation sees the fact', () => {
    fc.assert(
      fc.property(arbitraryPlant(catalog), ({ plant, asOf }) => {
        const { places, table } = compile(plant, catalog, asOf);
        for (const { ref, shown } of places.flat())
          for (const [fact, bit] of table.factBit)
            expect(shownBy(plant, ref, fact).length > 0, `${fact} at ${ref}`).toBe(
              (shown & (1 << bit)) !== 0,
            );
      }),
      { numRuns: 200 },
    );
  });

  it('names assets, flows, conduits and zones', () => {
    const plant = plantWith({
      zones: [zone('a'), zone('out', { kind: 'external' })],
      conduits: [conduit('c', ['a', 'out'], { medium: 'wireless' })],
      assets: [
        asset('hmi', { type: 'hmi', zones: ['a'], wireless: true }),
        asset('plc', { type: 'controller', zones: ['a'], physicalOutputs: true }),
      ],
      flows: [flow('f', 'zone:out', 'asset:plc', { conduit: 'c', interactive: true })],
    });
    const at = (place: string) =>
      ['wireless', 'untrustedAccess', 'processOutputs', 'humanAccess', 'remoteSessions', 'mobileCode'].map(
        (fact) => shownBy(plant, place, fact).join(),
      );
    expect(at('zone:a')).toEqual(['asset:hmi', 'conduit:c', 'asset:plc', 'asset:hmi', 'flow:f', '']);
    expect(at('conduit:c')).toEqual(['conduit:c', 'zone:out', '', '', 'flow:f', '']);
  });
});
