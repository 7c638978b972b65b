/**
 * Starts the program as a stranger would: from a fresh clone, with the npm versions people have, and under the
 * settings that have gone wrong elsewhere. `--quick` runs the scenarios that need one npm only.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NPM_VERSIONS = ['10.8.2', '11', '12'];
const SHOWN_OF_A_FAILURE = 1_500;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Scenario {
  readonly name: string;
  readonly run: (folder: string) => Promise<string | null>;
}

/** The caller's own settings for this run of npm must not reach the clone's npm. */
function cleanEnv(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([key]) => !/^npm_(config|lifecycle|package|execpath|node|command)/i.test(key) && key !== 'INIT_CWD',
  );
  // The stranger's Node, not the one that runs this script.
  const path = (process.env['PATH'] ?? '')
    .split(':')
    .filter((folder) => !folder.includes('node_modules'))
    .join(':');
  return {
    ...Object.fromEntries(kept),
    PATH: path,
    npm_config_prefer_offline: 'true',
    // The checks below read English.
    LC_ALL: 'C.UTF-8',
    BULKHEAD_TRACE: '1',
    ...extra,
  };
}

function command(folder: string, words: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const [name = '', ...args] = words;
  const child = spawn(name, args, { cwd: folder, env: cleanEnv(env), stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, out, err }));
  });
}

/** What is wrong with a start, or null. */
function wrongStart({ code, out, err }: Ended): string | null {
  const tail = err.slice(-SHOWN_OF_A_FAILURE);
  if (code !== 0) return `exit ${code}: ${tail}`;
  if (!out.includes('places with SL-T')) return `no assessment on stdout: ${out.slice(0, 300)}`;
  if (!/runs on .*node/.test(err)) return `no trace of the Node used: ${tail}`;
  // Before that it is npx that speaks, of the npm it was asked for.
  const [, install = ''] = err.split('installing what the program needs');
  if (/EBADENGINE/.test(install))
    return `a warning about Node, which is brought along: ${install.slice(0, 300)}`;
  return null;
}

/** The terminal alone: a server would not end. */
const npmStart = ['npm', 'start', '--silent', '--', '--no-serve'];

const QUICK: readonly Scenario[] = [
  {
    name: 'npm start as installed here, from a path with spaces, with NODE_ENV=production',
    run: async (folder) => wrongStart(await command(folder, npmStart, { NODE_ENV: 'production' })),
  },
  {
    name: 'a download that breaks off, then a sound one',
    run: async (folder) => {
      const registry = await brokenRegistry();
      const broken = await command(folder, npmStart, {
        npm_config_registry: registry.url,
        npm_config_cache: join(folder, '.empty-cache'),
        npm_config_fetch_retries: '0',
        npm_config_prefer_offline: 'false',
      });
      registry.close();
      if (broken.code === 0) return 'a broken download ended with 0';
      if (!/npm ci did not finish/.test(broken.err))
        return `no clear message: ${broken.err.slice(-SHOWN_OF_A_FAILURE)}`;
      return wrongStart(await command(folder, npmStart));
    },
  },
];

const FULL: readonly Scenario[] = [
  ...NPM_VERSIONS.map((version): Scenario => ({
    name: `npm ${version} start`,
    run: async (folder) =>
      wrongStart(await command(folder, ['npx', '-y', `npm@${version}`, 'start', '--', '--no-serve'])),
  })),
  {
    name: 'two starts at once',
    run: async (folder) => {
      const both = await Promise.all([command(folder, npmStart), command(folder, npmStart)]);
      return both.map(wrongStart).find((wrong) => wrong !== null) ?? null;
    },
  },
];

/** A registry that hangs up on everybody. */
function brokenRegistry(): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((socket) => socket.destroy());
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      done({ url: `http://127.0.0.1:${port}/`, close: () => server.close() });
    });
  });
}

async function runAll(scenarios: readonly Scenario[]): Promise<number> {
  let failed = 0;
  for (const { name, run } of scenarios) {
    const parent = mkdtempSync(join(tmpdir(), 'bulkhead boot '));
    const folder = join(parent, 'clone');
    spawnSync('git', ['clone', '--quiet', ROOT, folder], { stdio: 'inherit' });
    const started = Date.now();
    const wrong = await run(folder);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${wrong === null ? 'ok  ' : 'FAIL'} ${name}, ${seconds} s\n`);
    if (wrong !== null) {
      process.stdout.write(`${wrong}\n`);
      failed++;
    }
    rmSync(parent, { recursive: true, force: true });
  }
  process.stdout.write(`${scenarios.length - failed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await runAll(process.argv.includes('--quick') ? QUICK : [...QUICK, ...FULL]);
