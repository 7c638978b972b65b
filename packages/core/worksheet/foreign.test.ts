/**
 * Asset sheets that LibreOffice saved: the second asset changed in three cells, a row added below, rows sorted from the
 * last id to the first, a column hidden and an empty one put in between; as .xlsx, and once by way of .ods.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asset, plantWith, zone } from '../test/build.ts';
import { read, take } from '../test/sheets.ts';

const plc = asset('plc', { type: 'controller', zones: ['z'], version: '3.10', verified: '2026-01-31' });
const plant = plantWith({
  zones: [zone('z')],
  assets: [asset('hmi', { type: 'hmi', zones: ['z'], logging: true }), plc],
});

it.each(['saved-by-libreoffice.xlsx', 'saved-by-way-of-ods.xlsx'])('%s has just the edits', (name) => {
  const workbook = read(readFileSync(join(import.meta.dirname, 'test', name)));
  const result = take(plant, workbook);
  if (!result.ok) return expect.fail(JSON.stringify(result.problems));
  expect(result.notices).toEqual([]);
  expect(result.changes).toEqual([
    {
      kind: 'asset',
      id: 'plc',
      before: plc,
      after: { ...plc, version: '3.11', wireless: true, verified: '2026-11-30' },
    },
    { kind: 'asset', id: 'pump', before: null, after: { id: 'pump', type: 'drive', zones: ['z'] } },
  ]);
});
