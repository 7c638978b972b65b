/** A plant that says nothing yet but its name, as a folder would say it, so that it is refused by what reads folders. */
import { vocabularyOf } from '@bulkhead/core/catalog/vocabulary.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import { readPlant } from '@bulkhead/core/model/text/read.ts';
import type { SourceFile } from '@bulkhead/core/model/text/source.ts';
import { shippedShelf } from '../catalogs.ts';
import { PlantProblems } from '../plant-problems.ts';

export interface NewPlant {
  readonly plant: Plant;
  /** As it would stand in a folder. */
  readonly file: SourceFile;
}

/** @param catalogs editions in use; without any, the newest of 62443-3-3 @throws PlantProblems */
export function newPlant(id: string, name: string, catalogs: readonly string[] = usual()): NewPlant {
  const said = { schema: 'bulkhead/plant@1', id, name, catalogs };
  const text = Object.entries(said)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
  const file = { path: 'plant.yaml', text };
  const read = readPlant([file], vocabularyOf(shippedShelf()));
  if (!read.ok) throw new PlantProblems(id, [file], read.problems, read.total);
  return { plant: read.plant, file };
}

const USUAL = '62443-3-3@';

function usual(): readonly string[] {
  return shippedShelf()
    .editions.filter((edition) => edition.startsWith(USUAL))
    .sort()
    .slice(-1);
}
