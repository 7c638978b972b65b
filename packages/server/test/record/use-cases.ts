/** What tests of use cases have in common: a record with a clock that counts, and folders to take plants from. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { FILE_LIMITS } from '../../app/record/files/limits.ts';
import { importPlant, type ImportAsked, type Imported } from '../../app/record/import-plant.ts';
import { importFolder, markFolders } from '../../app/record/import-folder.ts';
import type { Record } from '../../app/record/record.ts';
import type { SourceOf } from '../../app/record/write-plant.ts';
import type { Engine } from './engines.ts';

/** An empty record before each test of the block, gone after it. */
export function recordOf(engine: Engine): () => Record {
  let record: Record;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    const fresh = await engine.fresh();
    let n = 0;
    record = {
      database: fresh.database,
      now: () => new Date(Date.UTC(2026, 10, 26, 8, 0, n++)).toISOString(),
      newId: () => `id-${n++}`,
    };
    ({ remove } = fresh);
  });
  afterEach(async () => await remove());
  return () => record;
}

const home = mkdtempSync(join(tmpdir(), 'bulkhead-use-'));
let folders = 0;

/** A folder of its own with these files in it. */
export function folderWith(files: Readonly<globalThis.Record<string, string>> = {}): string {
  const folder = join(home, String(folders++));
  // Files of tests in one thread share this module; each takes the folder around it away at its end.
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export function removeFolders(): void {
  afterAll(() => rmSync(home, { recursive: true, force: true }));
}

export function textsOf(folder: string): Readonly<globalThis.Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(yaml|csv|json)$/.test(name),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const NOWHERE: SourceOf = () => null;

/** The folder into the record, as the command does it. */
export async function imported(
  record: Record,
  folder: string,
  more: Partial<ImportAsked> = {},
  organisationNamed: string | null = null,
): Promise<Imported> {
  const asked = importFolder(folder, organisationNamed);
  const { read, catalogs, organisation } = asked;
  const { plant, record: mark } = read;
  const signed = { actor: 'a1', reason: 'as seen on site' };
  const done = await importPlant(record, {
    plant,
    catalogs,
    organisation,
    mark,
    decision: null,
    remove: false,
    files: [],
    limits: FILE_LIMITS,
    sourceOf: NOWHERE,
    ...signed,
    ...more,
  });
  markFolders(asked, done);
  return done;
}
