/** Servers as they are run: each a process of its own, with its log in a file. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { RecordPlace } from '../../packages/server/app/record/open-record.ts';
import { ask, newAgent, ORIGIN } from './asking.ts';
import { ROOT, where } from './people.ts';

export interface Served {
  readonly port: number;
  readonly pid: number;
  /** What it logged as faults. */
  faults(): readonly string[];
  stop(): Promise<void>;
}

export async function served(place: RecordPlace, folder: string, key: string): Promise<Served> {
  const port = await freePort();
  const { args, env } = where(place);
  const path = join(folder, `log-${port}.jsonl`);
  const log = openSync(path, 'w');
  const main = join(ROOT, 'packages/server/main.ts');
  const child = spawn(process.execPath, [main, 'serve', '--port', String(port), ...args], {
    env: { ...env, BULKHEAD_ORIGIN: ORIGIN, BULKHEAD_PROXIES: '127.0.0.1', BULKHEAD_MASTER_KEY: key },
    stdio: ['ignore', log, log],
  });
  await ready(child, port, path);
  return {
    port,
    pid: child.pid ?? 0,
    faults: () =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.includes('"event":"fault"')),
    stop: async () => {
      if (child.exitCode !== null) return;
      const over = once(child, 'exit');
      child.kill('SIGTERM');
      await over;
    },
  };
}

async function ready(child: ChildProcess, port: number, log: string): Promise<void> {
  const agent = newAgent();
  const nobody = { port, cookie: '', address: '127.0.0.1' };
  for (let i = 0; i < 300; i++) {
    if (child.exitCode !== null) throw new Error(readFileSync(log, 'utf8'));
    const { status } = await ask(nobody, { method: 'GET', path: '/readyz', headers: {}, body: null }, agent);
    if (status === 200) return agent.destroy();
    await pause(100);
  }
  throw new Error('the server does not get ready');
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
