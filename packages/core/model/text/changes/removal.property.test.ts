/** Whatever is taken out of a plant: what is left is sound, and nothing goes or changes that did not name it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textPlants } from '../../../test/arbitrary-text.ts';
import { named, plantOf, vocabulary } from '../../../test/read-text.ts';
import { apply, type Change } from '../../change.ts';
import { entityRef } from '../../entity-ref.ts';
import { entitiesOf } from '../../kinds.ts';
import { mergePatch } from '../../merge-patch.ts';
import type { Plant } from '../../plant.ts';
import { readChanges } from './read.ts';
import { removalOf } from './removal.ts';

const RUNS = { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 150) };
const BY = { vocabulary, organisation: null };

const statedOf = ({ kind, id, before, after }: Change): object =>
  after === null
    ? { ref: entityRef(kind, id), remove: true }
    : { ref: entityRef(kind, id), set: mergePatch(before ?? {}, after) };

function read(plant: Plant, changes: readonly Change[]) {
  const text = JSON.stringify({ schema: 'bulkhead/changes@1', changes: changes.map(statedOf) });
  return readChanges({ path: 'removal.json', text }, plant, BY);
}

describe('things taken out of a plant', () => {
  it('leave a sound plant, which a file of changes comes to as well', () => {
    const seen = { more: 0, all: 0 };
    fc.assert(
      fc.property(
        textPlants.map(named),
        fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
        (plant, drawn) => {
          const kinds = ['zone', 'conduit', 'asset', 'flow', 'evidence', 'measure', 'scenario'];
          const things = [...entitiesOf(plant)].filter(({ kind }) => kinds.includes(kind));
          const asked = [...new Set(drawn.map((n) => things[n % things.length]))].filter(
            (each) => each !== undefined,
          );
          if (asked.length === 0) return;
          const changes = removalOf(plant, asked);
          const told = read(plant, changes);
          if (!told.ok) expect.fail(JSON.stringify(told.problems));
          expect(apply(plant, told.changes)).toEqual(apply(plant, changes));
          seen.all++;
          if (changes.length > asked.length) seen.more++;
        },
      ),
      RUNS,
    );
    // Else it would show nothing.
    expect(seen.more).toBeGreaterThan(seen.all / 4);
  });
});

const PLANT = plantOf([
  {
    path: 'plant.yaml',
    text: `schema: bulkhead/plant@1
id: works
name: Works
catalogs: [62443-3-3@2013]
suc:
  - { id: works, name: Works, zones: [site, hall, cell] }
zones:
  - { id: site, name: Site, level: 3, kind: control }
  - { id: hall, name: Hall, level: 2, kind: control, parent: site }
  - { id: cell, name: Cell, level: 1, kind: control, parent: hall }
conduits:
  - { id: pair, name: Pair, joins: [hall, cell] }
  - { id: three, name: Three, joins: [site, hall, cell], oneWay: { from: hall, to: cell } }
assets:
  - { id: plc, type: controller, zones: [hall] }
flows:
  - { id: read, from: "zone:hall", to: "zone:cell", conduit: pair }
  - { id: write, from: "asset:plc", to: "zone:cell", conduit: pair }
answers:
  - { place: "zone:hall", requirement: 62443-3-3/SR 1.1, status: met }
overlays:
  - { id: own, name: Own, rows: [{ id: one, title: One, places: ["zone:hall"] }] }
`,
  },
]);

describe('a zone with others in it', () => {
  it('leaves them and its assets in the zone around it, and takes along what is nothing without it', () => {
    const changes = removalOf(PLANT, [{ kind: 'zone', id: 'hall' }]);
    const after = new Map(changes.map(({ kind, id, after: said }) => [`${kind}:${id}`, said] as const));
    expect(Object.fromEntries(after)).toMatchObject({
      'suc:works': { zones: ['site', 'cell'] },
      'zone:hall': null,
      'zone:cell': { parent: 'site' },
      'conduit:pair': null,
      'conduit:three': { joins: ['site', 'cell'] },
      'asset:plc': { zones: ['site'] },
      'flow:read': null,
      'flow:write': { from: 'asset:plc' },
      'answer:zone:hall 62443-3-3/SR 1.1': null,
      // Asked nowhere, and not everywhere.
      'overlay:own': { rows: [{ places: [] }] },
    });
    expect(after.get('conduit:three')).not.toHaveProperty('oneWay');
    expect(after.get('flow:write')).not.toHaveProperty('conduit');
  });

  it('goes with all around it', () => {
    const changes = removalOf(PLANT, [
      { kind: 'zone', id: 'hall' },
      { kind: 'zone', id: 'site' },
    ]);
    const of = (ref: string) => changes.find(({ kind, id }) => `${kind}:${id}` === ref)?.after;
    expect(of('zone:cell')).toEqual({ id: 'cell', name: 'Cell', level: 1, kind: 'control' });
    expect(of('asset:plc')).toEqual({ id: 'plc', type: 'controller' });
  });

  it('changes nothing where nothing names what goes', () => {
    expect(removalOf(PLANT, [{ kind: 'flow', id: 'read' }])).toHaveLength(1);
  });
});
