/** A server over a record of its own with an example plant, on a free port of this machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { fillRecord } from '../../../scripts/fill-record.ts';

export interface TestServer {
  readonly origin: string;
  /** Good once. */
  readonly setUpLink: string;
  readonly faults: readonly unknown[];
  stop(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** As a process of its own, as it is run: what a test does must not hold it up. */
export async function startServer(...plants: readonly string[]): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-web-'));
  const data = join(folder, 'record');
  await fillRecord(data, plants);
  const port = String(await freePort());
  const args = [join(ROOT, 'packages/server/main.ts'), 'serve', '--data', data, '--port', port];
  const { BULKHEAD_MASTER_KEY: _, DATABASE_URL: __, ...env } = process.env;
  const child = spawn(process.execPath, args, {
    env: { ...env, LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const faults: string[] = [];
  createInterface(child.stderr).on('line', (line) => {
    if (/"level":(?:50|60)|"fault"/.test(line)) faults.push(line);
  });
  const setUpLink = await linkIn(child.stdout);
  return {
    origin: new URL(setUpLink).origin,
    setUpLink,
    faults,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function linkIn(out: Readable): Promise<string> {
  for await (const line of createInterface(out)) {
    const [link] = /http:\S+\/set-up#\S+/.exec(line) ?? [];
    if (link !== undefined) return link;
  }
  throw new Error('the server ended without a link to set it up');
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
