/** A plant to begin with, read under the id and the name that somebody gave it. */
import { importFolder } from '../../app/record/import-folder.ts';
import { starterFolder, starters } from '../../app/starters.ts';
import { textOption } from '../../cli/arguments.ts';
import { readFolder } from './import-read.ts';
import type { Task } from './tasks.ts';

export const readStarter: Task = async (call, _, { plant: id, progress }) => {
  const starter = starters().find((each) => each.id === textOption(call, 'starter'));
  if (starter === undefined || id === null) throw new Error('no such starter');
  progress(0, 2);
  const root = starterFolder(starter);
  const read = importFolder(root, null);
  progress(1, 2);
  const { record: _mark, ...plant } = read.read.plant as typeof read.read.plant & { record?: unknown };
  const named = { ...plant, id, name: textOption(call, 'plant-name') ?? plant.name };
  // It is no copy of a plant of any record.
  return { ...(await readFolder(root, read, named)), mark: null };
};
