/** The description of the API, byte for byte: `npm run golden` rewrites it, and a change of it is a change for programs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SQLITE } from '../record/engines.ts';
import { startServer, type TestServer } from './server.ts';

const FILE = join(import.meta.dirname, '../../../../docs/openapi.json');
let server: TestServer;
beforeAll(async () => {
  server = await startServer(SQLITE);
});
afterAll(async () => await server.stop());

it('is the one that is committed', async () => {
  const described = await (await server.ask('GET', '/api/v1/openapi.json')).json();
  const text = `${JSON.stringify(described, null, 2)}\n`;
  if (process.env['BULKHEAD_GOLDEN'] === 'write') writeFileSync(FILE, text);
  expect(text).toBe(readFileSync(FILE, 'utf8'));
});

it('is a page for people, without a script', async () => {
  const page = await server.ask('GET', '/api');
  const text = await page.text();
  expect(page.headers.get('content-type')).toContain('text/html');
  for (const { path } of server.routes) expect(text).toContain(path);
  expect(text).not.toContain('<script');
});
