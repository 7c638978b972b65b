/** A server over a record of its own with an example plant, on a free port of this machine. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FILE_LIMITS } from '../../server/app/record/files/limits.ts';
import { importFolder } from '../../server/app/record/import-folder.ts';
import { importPlant } from '../../server/app/record/import-plant.ts';
import { makeRecord } from '../../server/app/record/open-record.ts';
import { readConfig } from '../../server/http/config.ts';
import { serve } from '../../server/http/serve.ts';

export interface TestServer {
  readonly origin: string;
  /** Good once. */
  readonly setUpLink: string;
  readonly faults: readonly unknown[];
  stop(): Promise<void>;
}

const EXAMPLES = fileURLToPath(new URL('../../../examples/', import.meta.url));

export async function startServer(...plants: readonly string[]): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-web-'));
  const faults: unknown[] = [];
  await fill(join(folder, 'record'), plants);
  delete process.env['BULKHEAD_MASTER_KEY'];
  const port = await freePort();
  const read = readConfig({ BULKHEAD_DATA: join(folder, 'record'), BULKHEAD_PORT: String(port) });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const log = {
    request: () => undefined,
    fault: (_: string, error: unknown) => faults.push(error),
    note: () => undefined,
  };
  const running = await serve({ config: read.config, log, version: '0.0.0' });
  if (running.setUpLink === null) throw new Error('a new record has an account');
  return {
    origin: read.config.origin,
    setUpLink: running.setUpLink,
    faults,
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As `bulkhead import` does it, with nothing said in the folders. */
async function fill(folder: string, plants: readonly string[]): Promise<void> {
  const database = await makeRecord({ folder });
  const record = { database, now: () => new Date().toISOString(), newId: () => randomUUID() };
  for (const name of plants) {
    const { read, catalogs, organisation } = importFolder(join(EXAMPLES, name), null);
    const { written } = await importPlant(record, {
      plant: read.plant,
      catalogs,
      organisation,
      mark: null,
      decision: null,
      remove: false,
      files: [],
      limits: FILE_LIMITS,
      sourceOf: () => null,
      actor: 'cli:test',
      reason: 'import',
    });
    if (written?.outcome !== 'written') throw new Error(`${name} was not imported`);
  }
  await database.close();
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => {
    probe.listen(0, '127.0.0.1', done);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => {
    probe.close(done);
  });
  return port;
}
