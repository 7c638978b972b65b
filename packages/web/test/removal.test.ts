/** What is told before things are deleted, and what is sent. */
import { expect, it } from 'vitest';
import { emptyPlant, type Plant } from '@bulkhead/core/model/plant.ts';
import { removalIn } from '../ui/removal.ts';

const PLANT: Plant = {
  ...emptyPlant('works', 'Works', ['62443-3-3@2013']),
  zones: [
    { id: 'hall', name: 'Hall', kind: 'control' },
    { id: 'room', name: 'Room', kind: 'control', parent: 'hall' },
  ],
  conduits: [{ id: 'pair', name: 'Pair', joins: ['hall', 'room'] }],
  assets: [{ id: 'plc', type: 'controller', zones: ['room'] }],
  flows: [{ id: 'read', from: 'asset:plc', to: 'asset:plc', conduit: 'pair' }],
};

it('tells what goes, what comes to lie elsewhere and what says less, each by kind', () => {
  const { consequences, changes } = removalIn(PLANT, [{ kind: 'zone', id: 'room' }]);
  expect(consequences).toEqual([
    { kind: 'conduit', became: 'gone', things: [{ ref: 'conduit:pair', name: 'Pair' }] },
    { kind: 'asset', became: 'moved', things: [{ ref: 'asset:plc', name: 'plc' }] },
    { kind: 'flow', became: 'less', things: [{ ref: 'flow:read', name: 'read' }] },
  ]);
  expect(changes).toEqual([
    { ref: 'zone:room', remove: true },
    { ref: 'conduit:pair', remove: true },
    { ref: 'asset:plc', set: { zones: ['hall'] } },
    { ref: 'flow:read', set: { conduit: null } },
  ]);
});
