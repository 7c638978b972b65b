/** What of a mapping is kept for the next list: what words and heads mean, not which zones this plant was to get. */
import { expect, it } from 'vitest';
import type { InventoryShown } from '@bulkhead/core/report/inventory/shown.ts';
import { onto, toKeep, type KeptMapping } from '../features/bring/kept-mappings.ts';

const shown = {
  sheet: 'Liste',
  head: 3,
  columns: [
    { column: 2, head: 'Tag', field: 'id' },
    { column: 5, head: 'Typ', field: 'type' },
  ],
} as unknown as InventoryShown;

it('zones stay with the plant they were made in', () => {
  const kept = toKeep(
    {
      zones: { Filters: { kind: 'control' } },
      words: { type: { SPS: 'controller' }, zones: { Leitnetz: 'control' } },
      otherwise: { type: 'other' },
    },
    shown,
  );
  expect(kept).toEqual({
    words: { type: { SPS: 'controller' } },
    otherwise: { type: 'other' },
    heads: { id: 'Tag', type: 'Typ' },
  });
  const before = { ...kept, zones: { Filters: { kind: 'control' } } } as KeptMapping;
  expect(onto(before, shown)).toEqual({
    words: { type: { SPS: 'controller' } },
    otherwise: { type: 'other' },
    sheet: 'Liste',
    head: 3,
    columns: { id: 2, type: 5 },
  });
});
