/** The folder of a plant as `bulkhead export` writes it into an empty one, beside that of its organisation. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { byCodeUnit } from '@bulkhead/core/lib/order.ts';
import { ArchiveRefused } from '../../app/archive/unzip.ts';
import { exportPlant } from '../../app/record/export-plant.ts';
import { filesToFolder } from '../../app/record/files/to-folder.ts';
import { storedPlant } from '../../app/record/stored-plant.ts';
import { plantAt } from '../../cli/plant-at.ts';
import { mediaOf } from './media.ts';
import type { Task } from './tasks.ts';

export const exported: Task = async ({ positionals, options }, _, { record, folder, file, progress }) => {
  const [name = ''] = positionals;
  const stored = await storedPlant(record, plantAt(name));
  const { id, organisationFrom: from } = stored.plant;
  const into = join(folder, id);
  // The name of the folder is the plant's, and could lead anywhere.
  if (from !== undefined && !resolve(into, from).startsWith(folder + sep))
    throw new ArchiveRefused('archive-path', { name: from });
  const done = await exportPlant(record, stored, into, { replace: false, organisation: from !== undefined });
  if (done.outcome !== 'exported') throw new Error(`an empty folder holds text: ${done.outcome}`);
  const evidence = options['files'] === true ? await filesToFolder(record, stored, into) : null;
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .toSorted(byCodeUnit);
  for (const [at, path] of names.entries()) {
    progress(at, names.length);
    await file(path, mediaOf(path), readFileSync(join(folder, path)));
  }
  return { plant: id, seq: stored.seq, organisation: done.organisation, evidence };
};
