/** A layer of one zone, byte for byte: `npm run golden` rewrites it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { attackCommand } from '../cli/attack.ts';

const PLANT = join(import.meta.dirname, '../../../examples/chemical-plant');
const FILE = join(import.meta.dirname, 'expected/navigator-layer.json');
const world = { words, terminal: { columns: 100, colour: false, unicode: true } };

it('is the layer that is expected', async () => {
  const options = { 'as-of': '2026-11-24', format: 'navigator', place: 'zone:engineering' };
  const { out } = await attackCommand({ command: 'attack', positionals: [PLANT], options }, world);
  if (process.env['BULKHEAD_GOLDEN'] === 'write') writeFileSync(FILE, out);
  expect(out).toBe(readFileSync(FILE, 'utf8'));
});
