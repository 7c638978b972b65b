/** Example plants in a record, as `bulkhead import` brings them, with nothing said in their folders: these belong to the program. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { evidenceFiles } from '../packages/server/app/record/files/in-folder.ts';
import { FILE_LIMITS } from '../packages/server/app/record/files/limits.ts';
import { importFolder } from '../packages/server/app/record/import-folder.ts';
import { importPlant } from '../packages/server/app/record/import-plant.ts';
import { makeRecord } from '../packages/server/app/record/open-record.ts';

const EXAMPLES = resolve(import.meta.dirname, '..', 'examples');

/** @param data the folder of the record, made where there is none @param plants folders of `examples/`, or others by their whole path */
export async function fillRecord(data: string, plants: readonly string[]): Promise<void> {
  const database = await makeRecord({ folder: data });
  const record = { database, now: () => new Date().toISOString(), newId: () => randomUUID() };
  try {
    for (const name of plants) {
      const folder = resolve(EXAMPLES, name);
      const { read, catalogs, organisation } = importFolder(folder, null);
      const evidence = await evidenceFiles(folder, read.plant, FILE_LIMITS);
      const { written } = await importPlant(record, {
        plant: read.plant,
        catalogs,
        organisation,
        mark: null,
        decision: null,
        remove: false,
        files: evidence.found,
        limits: FILE_LIMITS,
        sourceOf: () => null,
        actor: 'cli:example',
        reason: 'import',
      });
      if (written?.outcome !== 'written') throw new Error(`${name} was not imported`);
    }
  } finally {
    await database.close();
  }
}
