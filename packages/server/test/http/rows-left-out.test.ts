/** Nothing of a table is left out unless somebody said that it may be, however it was refused. */
import { expect, it } from 'vitest';
import { loadWords } from '@bulkhead/core/report/locales/load.ts';
import type { Writes } from '../../http/jobs/handlers.ts';
import { writesInventory } from '../../http/jobs/inventory-write.ts';

const words = await loadWords('en');
/** Of which nothing is read where nothing is to be written. */
const noRecord = {} as Parameters<Writes>[0];

async function written(refused: number, problems: readonly string[], leave = false): Promise<object> {
  const counts = { new: 1, changed: 0, same: 0, refused };
  const shown = { counts, total: problems.length, problems: problems.map((message) => ({ message })) };
  const call = { command: 'inventory', positionals: ['mixer'], options: leave ? { leave } : {} };
  const more = { call, actor: 'ada', plant: 'mixer', words };
  return await writesInventory(noRecord, { read: { shown, changes: [] }, ...more });
}

it('is told by the number of rows, or by what is wrong where no row is', async () => {
  await expect(written(2, ['the cell', 'the other'])).rejects.toThrow(/^2 rows have cells/);
  await expect(written(0, ['no row of it'])).rejects.toThrow('no row of it');
});

it('and goes on where nothing is refused, or all of it may stay out', async () => {
  expect(await written(0, [])).toMatchObject({ stored: { entry: null } });
  expect(await written(2, ['the cell', 'the other'], true)).toMatchObject({ stored: { entry: null } });
});
