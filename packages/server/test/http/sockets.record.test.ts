/** Who sends slowly, or what nobody asked for, over a real socket: cut off within the limit, and nothing is changed. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../http/config.ts';
import type { SocketTimes } from '../../http/door.ts';
import { serve, type Running } from '../../http/serve.ts';
import { openSqlite } from '../../db/sqlite/open.ts';

const NO_LOG = { request: () => undefined, fault: () => undefined, note: () => undefined };
/** Milliseconds, so that nobody waits for the limits of a server that people use. */
const TIMES = { head: 150, request: 300, keepAlive: 5000, look: 20, grace: 5000 };
let folder: string;
let running: Running;
let impatient: Running;

const started = async (name: string, times?: SocketTimes): Promise<Running> => {
  const read = readConfig({ BULKHEAD_DATA: join(folder, name), BULKHEAD_PORT: '0' });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const asked = { config: read.config, log: NO_LOG, version: '0.0.0' };
  return await serve(times === undefined ? asked : { ...asked, times });
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bulkhead-sockets-'));
  delete process.env['BULKHEAD_MASTER_KEY'];
  running = await started('record');
  impatient = await started('impatient', TIMES);
});
afterAll(async () => {
  await running.stop();
  await impatient.stop();
  rmSync(folder, { recursive: true, force: true });
});

const host = (on: Running): string => new URL(on.origin).host;

/** A connection, and all that comes back until it ends. */
function connected(on: Running): { readonly socket: Socket; readonly said: Promise<string> } {
  const socket = connect(on.port, '127.0.0.1');
  // Whoever is cut off while sending is told so by the system.
  socket.on('error', () => undefined);
  const pieces: Buffer[] = [];
  socket.on('data', (piece: Buffer) => pieces.push(piece));
  const said = new Promise<string>((done) => {
    socket.on('close', () => done(Buffer.concat(pieces).toString()));
  });
  return { socket, said };
}

/** Sends one byte after the other for as long as it is listened to. */
async function trickled({ socket, said }: ReturnType<typeof connected>, first: string): Promise<string> {
  socket.write(first);
  const timer = setInterval(() => socket.writable && socket.write('x'), 10);
  const all = await said;
  clearInterval(timer);
  return all;
}

const SET_UP = (on: Running, length: number): string =>
  `POST /api/v1/set-up HTTP/1.1\r\nhost: ${host(on)}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;

const accounts = async (name: string): Promise<number> => {
  const database = await openSqlite(join(folder, name));
  const rows = await database.reading.selectFrom('login_user').select('id').execute();
  await database.close();
  return rows.length;
};

it('is reached at the port that the system chose', () => {
  expect(running.origin).toBe(`http://localhost:${running.port}`);
  expect(running.setUpLink).toContain(`${running.origin}/set-up#`);
});

it('cuts off whoever sends the head of a request byte by byte', async () => {
  const said = await trickled(
    connected(running),
    `GET /healthz HTTP/1.1\r\nhost: ${host(running)}\r\nx-more: `,
  );
  expect(said).toMatch(/^HTTP\/1\.1 408 /);
});

it('cuts off whoever sends a body byte by byte', async () => {
  expect(await trickled(connected(impatient), `${SET_UP(impatient, 10_000)}{"secret":"`)).toMatch(
    /^HTTP\/1\.1 408 |^$/,
  );
});

it('refuses a stranger before any of the body is sent, and ends the connection', async () => {
  for (const [path, status] of [
    ['/api/v1/plants/mixer/changes', 401],
    ['/api/v1/set-up', 413],
    ['/api/v1/nothing', 404],
    ['/healthz', 405],
  ] as const) {
    const { socket, said } = connected(running);
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: ${host(running)}\r\ncontent-type: application/json\r\ncontent-length: 4000000\r\n\r\n`,
    );
    const all = await said;
    expect(all, path).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  }
});

it('tells a stranger who sends all of a long body why it is refused, as a proxy does, and takes the next request', async () => {
  const { socket, said } = connected(running);
  const length = 3_500_000;
  const head = `host: ${host(running)}\r\ncontent-type: application/octet-stream\r\n`;
  socket.write(`POST /api/v1/plants/mixer/changes HTTP/1.1\r\n${head}content-length: ${length}\r\n\r\n`);
  socket.write(Buffer.alloc(length, 'x'));
  socket.write(`GET /healthz HTTP/1.1\r\nhost: ${host(running)}\r\nconnection: close\r\n\r\n`);
  expect((await said).match(/^HTTP\/1\.1 \d+/gm)).toEqual(['HTTP/1.1 401', 'HTTP/1.1 200']);
});

it('lets a request under way come to its end when it is told to stop, and takes no other', async () => {
  const other = await started('stopped');
  const [, secret = ''] = other.setUpLink?.split('#') ?? [];
  const body = JSON.stringify({
    secret,
    email: 'ann@plant.test',
    name: 'Ann',
    password: 'nine green turbines hum',
  });
  const { socket, said } = connected(other);
  socket.write(`${SET_UP(other, body.length)}${body.slice(0, 20)}`);
  // A second request on another connection is answered after the first one came in.
  const first = connected(other);
  first.socket.write(`GET /healthz HTTP/1.1\r\nhost: ${host(other)}\r\nconnection: close\r\n\r\n`);
  expect(await first.said).toMatch(/^HTTP\/1\.1 200 /);
  const stopped = other.stop();
  const late = connect(other.port, '127.0.0.1');
  const [refused] = (await once(late, 'error')) as [NodeJS.ErrnoException];
  // A connection that the kernel took before the listener was closed is reset.
  expect(['ECONNREFUSED', 'ECONNRESET']).toContain(refused.code);
  socket.write(body.slice(20));
  expect(await said).toMatch(/^HTTP\/1\.1 201 /);
  await stopped;
  expect(await accounts('stopped')).toBe(1);
});

it('gives figures to this machine by its own name, and to nobody who was passed on', async () => {
  const asked = async (head: string): Promise<string> => {
    const { socket, said } = connected(running);
    socket.write(`GET /metrics HTTP/1.1\r\n${head}connection: close\r\n\r\n`);
    return await said;
  };
  expect(await asked('host: 127.0.0.1:9\r\n')).toMatch(/^HTTP\/1\.1 200 [^]*bulkhead_requests_total/);
  expect(await asked('host: evil.test\r\n')).toMatch(/^HTTP\/1\.1 404 /);
  expect(await asked(`host: ${host(running)}\r\nx-forwarded-for: 127.0.0.1\r\n`)).toMatch(/^HTTP\/1\.1 404 /);
});
