/** A server on a socket over a record of an example, and tokens of its first account. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { answer, type Answer } from '../../cli/answer.ts';
import type { Host } from '../../cli/host.ts';
import { version } from '../../cli/help.mjs';
import { readConfig } from '../../http/config.ts';
import { serve, type Running } from '../../http/serve.ts';
import { codeOf, PASSWORD, Person } from './server.ts';

const NO_LOG = { request: () => undefined, fault: () => undefined, note: () => undefined };
const EXAMPLE = join(import.meta.dirname, '..', '..', '..', '..', 'examples', 'waterworks');

export async function called(
  argv: readonly string[],
  env: Record<string, string> = {},
  more: Pick<Host, 'progress' | 'interrupted'> = {},
): Promise<Answer> {
  const host = { env: { LANG: 'C.UTF-8', ...env }, program: 'bulkhead', screen: { columns: 90 }, ...more };
  return await answer([...argv], host);
}

export interface Served {
  readonly folder: string;
  /** That the server serves. */
  readonly record: string;
  readonly server: string;
  readonly tokens: Readonly<Record<'read' | 'write' | 'installation', string>>;
  /** Another one may serve the record then. */
  readonly halt: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** @param plant the folder of one that is served in place of the example */
export async function serveExample(plant = EXAMPLE): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-remote-'));
  const record = join(folder, 'record');
  delete process.env['BULKHEAD_MASTER_KEY'];
  await importExample(folder, record, plant);
  const { running, server } = await serveRecord(record, 'http');
  const tokens = await tokensOf(running, server);
  const halt = async (): Promise<void> => await running.stop();
  const stop = async (): Promise<void> => {
    await halt();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, record, server, tokens, halt, stop };
}

/** @param settings besides where the record is and where it is reached @param of the version that the server says it is */
export async function serveRecord(
  record: string,
  scheme: 'http' | 'https',
  settings: Readonly<Record<string, string>> = {},
  of = version(),
): Promise<{ readonly running: Running; readonly server: string }> {
  const port = await freePort();
  const server = `${scheme}://localhost:${port}`;
  const where = { BULKHEAD_DATA: record, BULKHEAD_PORT: String(port), BULKHEAD_ORIGIN: server };
  const read = readConfig({ ...where, ...settings });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return { running: await serve({ config: read.config, log: NO_LOG, version: of }), server };
}

/** An import says in the folder which entry it is as of, so a copy is imported. */
export async function importExample(folder: string, record: string, plant = EXAMPLE): Promise<void> {
  const copy = mkdtempSync(join(folder, 'plant-'));
  cpSync(plant, copy, { recursive: true });
  const imported = await called(['import', copy, '--data', record]);
  if (imported.code !== 0) throw new Error(imported.err);
}

async function freePort(): Promise<number> {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  await new Promise((done) => taken.close(done));
  return port;
}

async function tokensOf(running: Running, server: string): Promise<Served['tokens']> {
  const person = new Person('ann@plant.test');
  const ask = async (path: string, body: object): Promise<Record<string, string>> => {
    const headers = { 'content-type': 'application/json', origin: server, cookie: person.cookie() };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(`${server}/api/v1/${path}`, init);
    person.take(response);
    return (await response.json()) as Record<string, string>;
  };
  const secret = running.setUpLink?.split('#')[1];
  const { email } = person;
  await ask('set-up', { secret, email, name: 'Ann', password: PASSWORD });
  await ask('session', { email, password: PASSWORD });
  const { uri = '' } = await ask('second-factor', { password: PASSWORD });
  await ask('session/second-factor', { code: codeOf(uri, Date.now()) });
  const made = async (scope: string): Promise<string> =>
    (await ask('tokens', { name: `cli-${scope}`, scope, days: 1 }))['token'] ?? '';
  return { read: await made('read'), write: await made('write'), installation: await made('installation') };
}
