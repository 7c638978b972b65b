/** `bulkhead verify` as it is called, beside a process that has the folder. */
import { rmSync } from 'node:fs';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { verifyCommand } from '../../cli/verify.ts';
import { parseCall } from '../../cli/arguments.ts';
import { FolderError } from '../../app/folder-error.ts';
import { append } from '../../db/ledger/append.ts';
import type { Database } from '../../db/database.ts';
import { onEveryEngine } from './engines.ts';

const WORLD = { words, terminal: { columns: 100, colour: false, unicode: true } };

onEveryEngine('the command verify', (engine) => {
  let database: Database;
  let remove: () => Promise<void>;
  let place: Awaited<ReturnType<typeof engine.fresh>>['place'];
  beforeEach(async () => {
    ({ database, remove, place } = await engine.fresh());
    await append(database, {
      plant: 'works',
      request: 'r1',
      time: '2026-11-26T08:00:00.000Z',
      actor: 'a1',
      reason: 'seen on site',
      first: true,
      changes: [{ kind: 'zone', id: 'a', before: null, after: { id: 'a', name: 'a' } }],
    });
  });
  afterEach(async () => await remove());

  const called = async (...argv: readonly string[]) => {
    const { DATABASE_URL: before } = process.env;
    if (place.url !== undefined) process.env['DATABASE_URL'] = place.url;
    try {
      const data = place.folder === undefined ? [] : ['--data', place.folder];
      return await verifyCommand(parseCall(['verify', ...data, ...argv]), WORLD);
    } finally {
      delete process.env['DATABASE_URL'];
      if (before !== undefined) process.env['DATABASE_URL'] = before;
    }
  };

  test('says that nothing was altered, and what it cannot see', async () => {
    const { out, code } = await called();
    expect(code).toBe(0);
    expect(out).toMatch(/^works: 1 entry, 1 entity; newest entry 1, sha256:[0-9a-f]{64}\n/);
    expect(out).toContain('1 chain verified, nothing was altered');
    expect(out.replaceAll('\n', ' ')).toContain('compare it with a checkpoint kept elsewhere');
  });

  test('says what was altered and where, and ends with 1', async () => {
    await database.write(async (tx) => await sql`update entity set version = 4`.execute(tx));
    const { out, code } = await called();
    expect(code).toBe(1);
    expect(out).toContain(
      'works, entry 1, zone a\n  the `version` of the entity is not what was written last\n',
    );
    const json = await called('--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({
      schema: 'bulkhead/verification@1',
      chains: [{ chain: 'works', entries: 1 }],
      findingCount: 1,
      findings: [{ code: 'state-differs', chain: 'works', seq: 1, kind: 'zone', id: 'a', found: 'version' }],
    });
  });

  test.runIf(engine.name === 'SQLite')('a folder without a record is refused, and none is made', async () => {
    await database.close();
    const { folder = '' } = place;
    rmSync(`${folder}/record.sqlite`);
    await expect(called()).rejects.toThrow(FolderError);
  });
});
