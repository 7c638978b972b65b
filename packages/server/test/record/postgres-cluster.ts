/** A PostgreSQL of our own for the tests: its files in a folder that goes away, on a free port of this machine alone. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Cluster {
  readonly url: string;
  readonly folder: string;
  /** Ends it without a word to anybody, as a power cut would its processes, and starts it again. */
  crash(): void;
  stop(): void;
}

export interface ClusterOptions {
  /** Arguments of initdb, such as a locale. */
  readonly init?: readonly string[];
  /** Settings such as `fsync=off`. */
  readonly settings?: readonly string[];
}

/** Where Debian's package puts the programs; null when there are none and none could be installed. */
export function postgresPrograms(): string | null {
  return foundPrograms() ?? (installed() ? foundPrograms() : null);
}

function foundPrograms(): string | null {
  const base = '/usr/lib/postgresql';
  const versions = existsSync(base)
    ? readdirSync(base)
        .map(Number)
        .filter((version) => version >= 15)
    : [];
  const folders = versions.toSorted((a, b) => b - a).map((version) => `${base}/${version}/bin`);
  const onPath = (process.env['PATH'] ?? '').split(':');
  return [...folders, ...onPath].find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

/** Only root on a machine with Debian's packages can, and then does. */
function installed(): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  process.stderr.write('tests: installing postgresql from the packages of this machine\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const get = (...args: readonly string[]) =>
    spawnSync('apt-get', args, { env, stdio: 'ignore' }).status === 0;
  return get('update') && get('install', '-y', '--no-install-recommends', 'postgresql');
}

/** @throws when it does not start; what it said is in the error */
export async function startCluster(programs: string, options: ClusterOptions = {}): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-postgres-'));
  const owner = ownerOf();
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const run = (name: string, args: readonly string[]): void => {
    execFileSync(join(programs, name), args, {
      ...owner,
      cwd: folder,
      stdio: 'pipe',
      env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
    });
  };
  run('initdb', [
    '-D',
    data,
    '-U',
    'bulkhead',
    '--auth=trust',
    '--encoding=UTF8',
    '--no-sync',
    ...(options.init ?? []),
  ]);
  const port = await freePort();
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    ...(options.settings ?? []),
  ];
  const flags = settings.map((setting) => `-c ${setting}`).join(' ');
  const start = (): void =>
    run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-o', flags, '-w', 'start']);
  const end = (): void => run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
  start();
  return {
    url: `postgres://bulkhead@127.0.0.1:${port}/postgres`,
    folder,
    crash: () => {
      end();
      start();
    },
    stop: () => {
      end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The same cluster, which is not left behind when this process is told to end. */
export function endingWithUs(cluster: Cluster): Cluster {
  const end = (signal: NodeJS.Signals): void => {
    stop();
    process.kill(process.pid, signal);
  };
  const stop = (): void => {
    for (const signal of ENDINGS) process.off(signal, end);
    cluster.stop();
  };
  for (const signal of ENDINGS) process.on(signal, end);
  return { ...cluster, stop };
}

/** PostgreSQL refuses to run as root; its package made a user for it. */
function ownerOf(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const number = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
