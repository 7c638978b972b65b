/** While the process is full: an answer at the socket, the same that a route would give, and pages and signs of life as ever. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { admission, LIMITS } from '../../http/admission.ts';
import { doorOf, TIMES, type Door } from '../../http/door.ts';
import { turnsAway, type TurnsAway } from '../../http/turned-away.ts';

const notes: { readonly event: string; readonly n: unknown }[] = [];
const codes: string[] = [];
let isLate = true;
let away: (patience: number, most?: number) => TurnsAway;
let door: Door;
let at = '';

beforeAll(async () => {
  let ids = 0;
  const host = {
    admission: admission(
      LIMITS,
      () => 0,
      () => isLate,
    ),
    log: {
      note: (event: string, fields: Readonly<Record<string, unknown>> = {}) =>
        void notes.push({ event, n: fields['n'] }),
    },
    metrics: { problem: (code: string) => codes.push(code), request: () => undefined },
    origin: 'https://bulkhead.test',
    proxies: { size: 0, has: () => false },
    record: { newId: () => `request-${ids++}` },
  };
  away = (patience, most) => turnsAway(host, patience, most);
  door = doorOf(null, { ...TIMES, grace: 100 });
  door.answerBy(() => new Response('let in'), away(100));
  at = `http://127.0.0.1:${await door.open('127.0.0.1', 0)}`;
  // Until the words of a language are there, whoever asks in it goes the long way.
  for (const language of ['en', 'de'])
    await vi.waitFor(
      async () => {
        const { status } = await fetch(`${at}/api/v1/plants`, { headers: { 'accept-language': language } });
        expect(status).toBe(503);
      },
      { timeout: 30_000, interval: 20 },
    );
});
afterAll(async () => await door.shut());

it('says so in the language that is asked for, with the headers of every answer', async () => {
  const response = await fetch(`${at}/api/v1/plants`, { headers: { 'accept-language': 'de' } });
  expect(response.status).toBe(503);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('content-language')).toBe('de');
  expect(response.headers.get('retry-after')).toBe('1');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('strict-transport-security')).toContain('max-age');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await response.json()).toMatchObject({ title: 'busy', status: 503 });
  expect(response.headers.get('x-request-id')).toMatch(/^request-\d+$/);
  expect(codes.at(-1)).toBe('busy');
});

/** Until the connection ends. */
async function saidTo(...sent: readonly string[]): Promise<string> {
  const socket = connect(Number(new URL(at).port), '127.0.0.1');
  const pieces: Buffer[] = [];
  socket.on('data', (piece: Buffer) => pieces.push(piece));
  for (const each of sent) socket.write(each);
  await once(socket, 'close');
  return Buffer.concat(pieces).toString();
}

const POST = 'POST /api/v1/plants HTTP/1.1\r\nhost: bulkhead.test\r\n';
const LAST = 'GET /api/v1/plants HTTP/1.1\r\nhost: bulkhead.test\r\nconnection: close\r\n\r\n';
const LONG = 'x'.repeat(2 ** 18);

it('keeps the connection of who sent little, since a new one would wait to be taken in', async () => {
  const said = await saidTo(`${POST}content-length: 4\r\n\r\nmuch`, LAST);
  expect(said.match(/HTTP\/1\.1 503 /g)).toHaveLength(2);
});

it.each<[string, string, readonly string[]]>([
  ['of a length', `content-length: ${LONG.length}`, [LONG]],
  ['in chunks', 'transfer-encoding: chunked', [`${LONG.length.toString(16)}\r\n${LONG}\r\n`, '0\r\n\r\n']],
])('lets who sends much %s hear it, though nobody wants it', async (_, head, body) => {
  const said = await saidTo(`${POST}${head}\r\n\r\n`, ...body, LAST);
  expect(said.match(/HTTP\/1\.1 503 /g)).toHaveLength(2);
});

it.each(['content-length: 9', 'content-length: 99999999', 'transfer-encoding: chunked'])(
  'waits for nobody who says %s and sends slowly',
  async (head) => {
    const said = await saidTo(`${POST}${head}\r\n\r\n4\r\nslow`);
    expect(said.match(/HTTP\/1\.1 503 /g)).toHaveLength(1);
    expect(said.toLowerCase()).not.toContain('connection: close');
  },
);

it('reads on of what has no end only so far', async () => {
  const short = doorOf(null, { ...TIMES, grace: 100 });
  short.answerBy(() => new Response('let in'), away(60_000, LONG.length));
  const port = await short.open('127.0.0.1', 0);
  await expect.poll(async () => (await fetch(`http://127.0.0.1:${port}/api`)).status).toBe(503);
  const socket = connect(port, '127.0.0.1').resume();
  const ended = new Promise<boolean>(
    (done) => void socket.on('error', () => undefined).on('close', () => done(true)),
  );
  socket.write(`${POST}transfer-encoding: chunked\r\n\r\n`);
  const chunk = `${LONG.length.toString(16)}\r\n${LONG}\r\n`;
  while (!socket.destroyed)
    if (!socket.write(chunk))
      await Promise.race([ended, new Promise<void>((done) => void socket.once('drain', done))]);
  expect(await ended).toBe(true);
  await short.shut();
});

it('answers a page, and whoever looks whether the program runs', async () => {
  for (const path of ['/', '/plants/mixer', '/apiary', '/healthz', '/metrics', '/healthz?x'])
    expect([path, await (await fetch(at + path)).text()]).toEqual([path, 'let in']);
  expect((await fetch(`${at}/readyz`)).status).toBe(503);
});

it('is summed up in the log', async () => {
  await vi.waitFor(() => expect(notes.length).toBeGreaterThan(0), { timeout: 30_000, interval: 20 });
  expect(notes.every(({ event, n }) => event === 'turned-away' && Number(n) > 0)).toBe(true);
});

it('lets everybody in again', async () => {
  isLate = false;
  expect(await (await fetch(`${at}/api/v1/plants`)).text()).toBe('let in');
  isLate = true;
});
