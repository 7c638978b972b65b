/** Every kind of secret there is, made and used, and then looked for in all that leaves the server or lies on its disk. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { backUp } from '../../app/record/backup.ts';
import { exportPlant } from '../../app/record/export-plant.ts';
import { storedPlant } from '../../app/record/stored-plant.ts';
import { openBackupFile } from '../../db/backup/file.ts';
import type { Env, Host } from '../../http/context.ts';
import { doorOf, TIMES } from '../../http/door.ts';
import { bytesOf } from '../../http/fault.ts';
import { jsonLog } from '../../http/log.ts';
import { SQLITE } from '../record/engines.ts';
import {
  administrator,
  codeOf,
  METRICS_TOKEN,
  ORIGIN,
  PASSWORD,
  Person,
  startServer,
  type TestServer,
} from './server.ts';

let server: TestServer;
let admin: Person;
const secrets = new Map<string, string>();
const scratch = mkdtempSync(join(tmpdir(), 'bulkhead-canary-'));

const keep = (name: string, secret: string | undefined): void => {
  if (secret === undefined || secret.length < 6) throw new Error(`no ${name}`);
  secrets.set(name, secret);
};

beforeAll(async () => {
  server = await startServer(SQLITE);
  keep('password', PASSWORD);
  keep('link of a set-up', (await server.setUpSecret()) ?? undefined);
  admin = await administrator(server);
  await server.ask('POST', '/api/v1/plants', { as: admin, body: { id: 'mixer', name: 'Mixer' } });
  keep('secret of the authenticator', new URL(admin.secret).searchParams.get('secret') ?? undefined);
  for (const [i, code] of admin.recoveryCodes.entries()) keep(`recovery code ${i}`, code);
  for (const [name, value] of admin.cookies) keep(`cookie ${name}`, decodeURIComponent(value).split('.')[0]);
  const token = await server.ask('POST', '/api/v1/tokens', {
    as: admin,
    body: { name: 'nightly', scope: 'write', days: 1 },
  });
  const { token: text } = (await token.json()) as { token: string };
  keep('token of a program', text.slice('bulkhead_'.length + 17));
  const invited = await server.ask('POST', '/api/v1/plants/mixer/invitations', {
    as: admin,
    body: { roles: ['viewer'], days: 1 },
  });
  const { link } = (await invited.json()) as { link: string };
  keep('link of an invitation', link.split('.').at(-1));
  const lost = await server.ask('POST', `/api/v1/accounts/${admin.account}/password-reset`, {
    as: admin,
    body: {},
  });
  keep('link for another password', ((await lost.json()) as { link?: string }).link?.split('.').at(-1));
  const again = new Person(admin.email);
  const wrong = 'a password that was mistyped';
  keep('password that was mistyped', wrong);
  await server.ask('POST', '/api/v1/session', { as: again, body: { email: again.email, password: wrong } });
  await server.ask('POST', '/api/v1/session', {
    as: again,
    body: { email: again.email, password: PASSWORD },
  });
  for (const [name, value] of again.cookies) keep(`half ${name}`, decodeURIComponent(value).split('.')[0]);
  const [recoveryCode] = admin.recoveryCodes;
  await server.ask('POST', '/api/v1/session/second-factor', { as: again, body: { recoveryCode } });
  await server.ask('GET', '/api/v1/plants', { headers: { authorization: `Bearer ${text}` } });
  await server.ask('POST', '/api/v1/session/second-factor', {
    as: admin,
    body: { code: codeOf(admin.secret, Date.now() + 30_000) },
  });
  // What the server seals with, as the harness makes it, and the key of the machine.
  keep('secret of the server', '07'.repeat(32));
  const key = readFileSync(process.env['BULKHEAD_MASTER_KEY'] ?? '');
  keep('token of the figures', METRICS_TOKEN);
  keep('master key', key.toString('latin1').trim());
});
afterAll(async () => {
  await server.stop();
  rmSync(scratch, { recursive: true, force: true });
});

/** The names of secrets that are in it, as they are or as base64. */
function found(bytes: string | Uint8Array): readonly string[] {
  const all = Buffer.from(bytes);
  return [...secrets]
    .filter(([, secret]) => all.includes(secret) || all.includes(Buffer.from(secret).toString('base64url')))
    .map(([name]) => name);
}

function allFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

it('knows what it looks for', () => {
  expect(secrets.size).toBeGreaterThan(18);
  for (const [name, secret] of secrets) expect(found(`before ${secret} behind`)).toContain(name);
});

it('none is in an answer to anybody, beside the one that gave it', async () => {
  const readings = server.routes.filter(
    ({ method, operationId }) => method === 'get' && operationId !== 'events',
  );
  expect(readings.length).toBeGreaterThan(25);
  for (const { path, operationId } of readings) {
    const response = await server.ask('GET', path.replace('{plant}', 'mixer').replaceAll(/\{\w+\}/g, 'x'), {
      as: admin,
    });
    const head = JSON.stringify([...response.headers].filter(([name]) => name !== 'set-cookie'));
    expect(found(`${head}${await response.text()}`), operationId).toEqual([]);
  }
});

it('none is in the figures of whoever watches', async () => {
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
  const text = await (await server.ask('GET', '/metrics', { headers })).text();
  expect(text).toContain('bulkhead_requests_total');
  expect(found(text)).toEqual([]);
});

it('none is in the log, also where something failed with it in its words', () => {
  const lines: string[] = [];
  const log = jsonLog({ out: { write: (line: string) => lines.push(line) } });
  for (const line of server.lines) log.request(line);
  for (const [name, secret] of secrets) {
    const error = new Error(`${name} is ${secret}`, { cause: secret });
    log.fault('id', Object.assign(error, { detail: secret, password: secret }));
  }
  expect(lines.length).toBeGreaterThan(20);
  expect(found(lines.join(''))).toEqual([]);
});

it('none is in the log or in what is given where bytes break off half-way, which is told', async () => {
  const lines: string[] = [];
  const figures: string[] = [];
  const log = jsonLog({ out: { write: (line: string) => lines.push(line) } });
  const host = { log, metrics: { fault: (where: string) => figures.push(where) } } as unknown as Host;
  const all = [...secrets.values()].join(' ');
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('half of a file');
    throw Object.assign(new Error(all, { cause: new Error(all) }), { detail: all });
  }
  const door = doorOf(null, { ...TIMES, grace: 100 });
  const app = new Hono<Env>();
  app.get('/file', (c) => {
    c.set('id', 'request-7');
    return new Response(ReadableStream.from(bytesOf(host, c, bytes())), {
      headers: { 'content-length': '1000' },
    });
  });
  door.answerBy(app.fetch, () => false);
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const port = await door.open('127.0.0.1', 0);
  const response = await fetch(`http://127.0.0.1:${port}/file`);
  let given = '';
  let isBroken = false;
  try {
    for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) given += piece;
  } catch {
    isBroken = true;
  }
  await door.shut();
  const told = said.mock.calls.map((call) => inspect(call, { depth: 9 })).join('\n');
  said.mockRestore();
  expect(isBroken).toBe(true);
  expect([lines.length, figures]).toEqual([1, ['request']]);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ event: 'fault', id: 'request-7' });
  expect(told).toContain('broken off');
  expect(found(`${given}${told}${lines.join('')}`)).toEqual([]);
});

it('none is in what is written out of the record: an export, and a backup', async () => {
  const folder = join(scratch, 'export');
  const stored = await storedPlant(server.record, { plant: 'mixer', seq: null });
  await exportPlant(server.record, stored, folder, { organisation: false, replace: false });
  const backup = join(scratch, 'backup');
  await backUp(server.record.database, backup);
  expect(allFiles(folder).length).toBeGreaterThan(0);
  for (const path of allFiles(folder)) expect(found(readFileSync(path)), path).toEqual([]);
  const opened = openBackupFile(backup);
  let text = '';
  for await (const line of opened.lines()) text += line;
  opened.close();
  expect(text).toContain('token-made');
  expect(found(text)).toEqual([]);
});

it('none is in the ledger or anywhere else in the data folder', () => {
  const { folder = '' } = server.place;
  const files = allFiles(folder);
  const whole = files.map((path) => readFileSync(path));
  expect(whole.some((bytes) => bytes.includes('token-made'))).toBe(true);
  for (const [i, bytes] of whole.entries()) expect(found(bytes), files[i]).toEqual([]);
});

it('cookies of a session are for this server alone, and no script reads them', async () => {
  const person = new Person(admin.email);
  const half = await server.ask('POST', '/api/v1/session', {
    as: person,
    body: { email: admin.email, password: PASSWORD },
  });
  const cookies = half.headers.getSetCookie().filter((line) => !/max-age=0/i.test(line));
  expect(cookies.length).toBeGreaterThan(0);
  expect(ORIGIN).toMatch(/^https:/);
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-bulkhead\./);
    for (const attribute of [/; HttpOnly/i, /; Secure/i, /; SameSite=(Lax|Strict)/i, /; Path=\/(;|$)/i])
      expect(cookie).toMatch(attribute);
    expect(cookie).not.toMatch(/; Domain=/i);
  }
});
