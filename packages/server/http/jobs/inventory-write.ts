/** What was read of a table, into the plant: one entry. */
import { fill } from '@bulkhead/core/report/locales/fill.ts';
import { textOption } from '../../cli/arguments.ts';
import { writeInventory } from '../../app/record/inventory.ts';
import { JobRefused } from '../../jobs/job.ts';
import type { Writes } from './handlers.ts';
import type { InventoryGiven } from './inventory-read.ts';
import { needEverywhere } from './need-everywhere.ts';

/** @throws JobRefused where rows would be left out that nobody said may be */
export const writesInventory: Writes = async (record, { read, call, actor, plant, words }) => {
  const { shown, changes } = read as InventoryGiven;
  const { refused } = shown.counts;
  if (refused > 0 && call.options['leave'] !== true)
    throw new JobRefused(fill(words, words.http['rows-refused'], { n: refused }));
  const create = textOption(call, 'create') ?? null;
  if (create !== null) await needEverywhere(record, words, actor, 'people');
  const reason = textOption(call, 'reason') ?? 'inventory';
  const entry = await writeInventory(record, { plant: plant ?? '', create, changes, actor, reason });
  return { ...shown, stored: { entry } };
};
