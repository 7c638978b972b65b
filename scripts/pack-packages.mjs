/**
 * Makes a few files of the packages that every process of the program loads: Node reads, resolves and compiles each of
 * their thousand modules by itself, a third of a second of each job and each call. Run by the program's own Node; nothing
 * is done where it was done since the last install.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isFresh } from './packed-fresh.mjs';
import { PACKED, ROOT } from './runtime.mjs';

/** What is imported of them, as it is imported. What is not named here is loaded as it lies there. */
const NAMES = [
  '@hono/node-server',
  '@hono/zod-openapi',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  'better-auth',
  'better-auth/adapters',
  'better-auth/api',
  'better-auth/cookies',
  'better-auth/plugins',
  'csv-parse/sync',
  'fflate',
  'hono',
  'hono/cookie',
  'hono/http-exception',
  'hono/route',
  'hono/streaming',
  'kysely',
  'kysely/migration',
  'openid-client',
  'yaml',
  'zod',
];
/** Loaded by those alone who use PostgreSQL, and only where there is one. */
const AS_IT_LIES = /^pg(?:-|\/|$)/;
const IMPORTER = pathToFileURL(join(ROOT, 'packages/server/main.ts')).href;
const ROLLDOWN = join(ROOT, 'node_modules/rolldown/dist/index.mjs');
const VIRTUAL = '\0packed:';

/** What was packed depends on the packages, on Node and on how it is done. */
function wantedStamp() {
  const hash = createHash('sha256').update(process.version);
  for (const path of [join(ROOT, 'package-lock.json'), fileURLToPath(import.meta.url)])
    hash.update(readFileSync(path));
  return hash.digest('hex');
}

/** @param {string} name */
const fileOf = (name) => `${name.replace(/\.js$/, '').replaceAll(/[@/]/g, '_')}.mjs`;

/** @typedef {{ readonly url: string, readonly offers: Readonly<Record<string, unknown>> }} Package */

/** What each is as it lies there. @returns {Promise<ReadonlyMap<string, Package>>} */
async function packages() {
  /** @type {Map<string, string>} */
  const urls = new Map();
  const hooks = registerHooks({
    resolve: (specifier, context, next) => {
      if (context.parentURL !== import.meta.url) return next(specifier, context);
      const found = next(specifier, { ...context, parentURL: IMPORTER });
      urls.set(specifier, found.url);
      return found;
    },
  });
  const all = new Map();
  for (const name of NAMES) {
    const offers = await import(name);
    all.set(name, { url: urls.get(name), offers });
  }
  hooks.deregister();
  return all;
}

/** The name under which Node gives the whole of a CommonJS module is no name that can be written. @param {Package} of */
const namesOf = ({ offers }) => Object.keys(offers).filter((name) => name !== 'module.exports');

/** @param {ReadonlyMap<string, Package>} all @param {string} folder */
async function pack(all, folder) {
  const { rolldown } = await import(pathToFileURL(ROLLDOWN).href);
  const plugin = {
    name: 'packed',
    /** @param {string} id */
    resolveId: (id) => (id.startsWith(VIRTUAL) ? id : null),
    /** Of a CommonJS module a bundle cannot know what it offers: it is said. @param {string} id */
    load: (id) => {
      const found = id.startsWith(VIRTUAL) ? all.get(id.slice(VIRTUAL.length)) : undefined;
      if (found === undefined) return null;
      return `export { ${namesOf(found).join(', ')} } from ${JSON.stringify(fileURLToPath(found.url))};\n`;
    },
  };
  const bundle = await rolldown({
    input: Object.fromEntries(NAMES.map((name) => [fileOf(name).slice(0, -4), `${VIRTUAL}${name}`])),
    cwd: ROOT,
    platform: 'node',
    tsconfig: false,
    treeshake: false,
    logLevel: 'warn',
    external: [AS_IT_LIES],
    plugins: [plugin],
  });
  await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '_[name]-[hash].mjs',
  });
}

/** @param {ReadonlyMap<string, Package>} all @param {string} folder */
async function compare(all, folder) {
  for (const [name, as] of all) {
    const packed = await import(pathToFileURL(join(folder, fileOf(name))).href);
    for (const offered of namesOf(as)) {
      if (typeof packed[offered] !== typeof as.offers[offered]) throw new Error(`${name} lacks ${offered}`);
    }
  }
}

export async function packPackages() {
  const stamp = wantedStamp();
  if (!existsSync(ROLLDOWN)) return;
  if (isFresh(PACKED) && JSON.parse(readFileSync(PACKED, 'utf8')).stamp === stamp) return;
  const folder = join(dirname(PACKED), stamp.slice(0, 16));
  mkdirSync(folder, { recursive: true });
  const all = await packages();
  await pack(all, folder);
  await compare(all, folder);
  const packed = [...all].map(([name, { url }]) => [url, pathToFileURL(join(folder, fileOf(name))).href]);
  writeFileSync(PACKED, JSON.stringify({ stamp, packed: Object.fromEntries(packed) }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Without it everything runs, only slower.
  await packPackages().catch((error) =>
    process.stderr.write(`bulkhead: packages stay unpacked: ${error.message}\n`),
  );
}
