/** Fills a record for a load: both example plants, and people who are signed in to it. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordPlace } from '../../packages/server/app/record/open-record.ts';
import { openPostgres } from '../../packages/server/db/postgres/open.ts';
import { openSqlite } from '../../packages/server/db/sqlite/open.ts';
import { administrator, colleague, startServer } from '../../packages/server/test/http/server.ts';

export const ROOT = join(import.meta.dirname, '../..');
export const PLANTS = ['waterworks', 'chemical-plant'] as const;

/** @returns the cookies of each @param folder for files of this run; the master key is put there */
export async function filled(
  place: RecordPlace,
  folder: string,
  count: number,
): Promise<{ readonly cookies: readonly string[]; readonly key: string }> {
  for (const plant of PLANTS) imported(place, folder, plant);
  const database =
    place.folder === undefined
      ? await openPostgres({ url: place.url, connections: 4 })
      : await openSqlite(place.folder);
  const server = await startServer({
    name: 'the record of the load',
    fresh: async () => ({
      database,
      place,
      again: async () => database,
      remove: async () => await database.close(),
    }),
  });
  try {
    const admin = await administrator(server);
    const cookies: string[] = [];
    for (let i = 0; i < count; i++) {
      const person = await colleague(server, admin, PLANTS[0], ['engineer']);
      const other = await server.ask('PUT', `/api/v1/plants/${PLANTS[1]}/people/${person.account}`, {
        as: admin,
        body: { roles: ['engineer'] },
      });
      if (other.status !== 204) throw new Error(`roles: ${other.status}`);
      cookies.push(person.cookie());
      // All of them come from here: nobody waits for the limit on tries from one address.
      await database.write(async (tx) => await tx.deleteFrom('try_count').execute());
    }
    const key = join(folder, 'master.key');
    copyFileSync(process.env['BULKHEAD_MASTER_KEY'] ?? '', key);
    return { cookies, key };
  } finally {
    await server.stop();
  }
}

/** The command line writes a mark into the folder it imports: of a copy. */
function imported(place: RecordPlace, folder: string, plant: string): void {
  const copy = join(folder, plant);
  cpSync(join(ROOT, 'examples', plant), copy, { recursive: true });
  // Of another record, where somebody imported it.
  rmSync(join(copy, 'record.yaml'), { force: true });
  const { status, stderr } = bulkhead(['import', copy], place);
  if (status !== 0) throw new Error(stderr);
}

/** The record that a call is about: by option or by environment. */
export function where(place: RecordPlace): {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
} {
  const { DATABASE_URL: _, ...env } = process.env;
  return place.folder === undefined
    ? { args: [], env: { ...env, DATABASE_URL: place.url } }
    : { args: ['--data', place.folder], env };
}

function bulkhead(args: readonly string[], place: RecordPlace) {
  const { args: named, env } = where(place);
  const main = join(ROOT, 'packages/server/main.ts');
  return spawnSync(process.execPath, [main, ...args, ...named], { env, encoding: 'utf8' });
}
