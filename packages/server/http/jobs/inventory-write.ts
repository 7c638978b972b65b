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
  if (call.options['leave'] !== true) {
    const { refused } = shown.counts;
    if (refused > 0) throw new JobRefused(fill(words, words.http['rows-refused'], { n: refused }));
    // What is refused in no row is left out as well, and is to be known before.
    if (shown.total > 0) throw new JobRefused(shown.problems[0]?.message ?? '');
  }
  const create = textOption(call, 'create') ?? null;
  if (create !== null) await needEverywhere(record, words, actor, 'people');
  const reason = textOption(call, 'reason') ?? 'inventory';
  const entry = await writeInventory(record, { plant: plant ?? '', create, changes, actor, reason });
  return { ...shown, stored: { entry } };
};
