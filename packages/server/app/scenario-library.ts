/** The library of threat scenarios that is shipped with the program; read when it is used. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shippedScenarioLibrary, type ScenarioLibrary } from '@bulkhead/core/catalog/scenario-library.ts';
import { LIBRARY_FOLDER, readJson } from './catalogs.ts';

/** Files of the library, sorted by name: one for each edition, the newest last. */
export function libraryFiles(): readonly string[] {
  return readdirSync(LIBRARY_FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(LIBRARY_FOLDER, name));
}

export function scenarioLibrary(): ScenarioLibrary {
  const path = libraryFiles().at(-1);
  if (path === undefined) throw new Error('the library of scenarios is not shipped');
  return shippedScenarioLibrary(readJson(path));
}
