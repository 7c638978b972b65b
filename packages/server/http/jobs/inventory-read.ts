/** A table that was sent, read and held against the plant, with nothing written. */
import { readFileSync } from 'node:fs';
import type { Change } from '@bulkhead/core/model/change.ts';
import { inWordsOfTable } from '@bulkhead/core/report/inventory/told.ts';
import { inventoryWords } from '@bulkhead/core/report/inventory/words.ts';
import { inventoryShown, type InventoryShown } from '@bulkhead/core/report/inventory/shown.ts';
import type { Language } from '@bulkhead/core/report/locales/language.ts';
import { loadWords } from '@bulkhead/core/report/locales/load.ts';
import type { InventoryKind } from '@bulkhead/core/worksheet/inventory/fields.ts';
import type { InventoryMapping } from '@bulkhead/core/worksheet/inventory/mapping.ts';
import { inventoryOnto } from '../../app/record/inventory.ts';
import { textOption } from '../../cli/arguments.ts';
import { wordedProblems } from '../../cli/problems.ts';
import { givenFile } from './given.ts';
import type { Task } from './tasks.ts';

const LANGUAGES = ['en', 'de', 'nl', 'sv'] as const satisfies readonly Language[];

/** As the result of a trial; what is to be written goes with it to whoever writes. */
export interface InventoryGiven {
  readonly shown: InventoryShown;
  readonly changes: readonly Change[];
}

const read: Task = async (call, words, told) => {
  const path = await givenFile(told);
  const others = await Promise.all(LANGUAGES.map(loadWords));
  // What the reader's own language calls something comes first.
  const sheets = [words, ...others].map(({ sheets: each }) => each);
  const kind = textOption(call, 'kind') as InventoryKind;
  const create = textOption(call, 'create') ?? null;
  const mapping = JSON.parse(textOption(call, 'mapping') ?? '{}') as InventoryMapping;
  told.progress(0, 2);
  const found = await inventoryOnto(told.record, {
    plant: told.plant ?? '',
    create,
    kind,
    mapping,
    words: inventoryWords(sheets),
    name: textOption(call, 'name') ?? '',
    bytes: readFileSync(path),
  });
  told.progress(1, 2);
  const shown = inventoryShown(
    kind,
    found,
    wordedProblems(inWordsOfTable(found.problems, kind, words), words),
  );
  return { shown, changes: found.changes } satisfies InventoryGiven;
};

export const readInventory = read;

export const tryInventory: Task = async (...given) => ((await read(...given)) as InventoryGiven).shown;
