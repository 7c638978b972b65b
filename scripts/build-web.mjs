/**
 * Builds the workbench where its source changed since it was built last; a second and a half when it did, nothing when
 * not. Run by the program's own Node before anything that serves pages.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const WEB = join(ROOT, 'packages', 'web');
const DIST = join(WEB, 'dist');
const STAMP = join(DIST, '.built-from');
const VITE = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
/** What goes into the pages. */
const SOURCES = ['packages/web', 'packages/core', 'package-lock.json'];
const NOT_SOURCES = /(^|\/)(dist|node_modules|test|e2e)(\/|$)|\.test\.tsx?$/;
/** Packed once here, so that no server packs them again for each browser. */
const PACKED = /\.(js|css|svg|html)$/;
const QUALITY = 9;

/** @returns {string} of every source by its path */
function sourceHash() {
  const hash = createHash('sha256').update(process.version);
  for (const path of SOURCES.flatMap((name) => filesIn(join(ROOT, name))).sort())
    hash.update(relative(ROOT, path)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (NOT_SOURCES.test(relative(ROOT, path))) return [];
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return [path];
  }
  return entries.flatMap((entry) => {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) return filesIn(inner);
    return NOT_SOURCES.test(relative(ROOT, inner)) ? [] : [inner];
  });
}

function pack() {
  const names = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && PACKED.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const name of names) {
    const bytes = readFileSync(name);
    writeFileSync(
      `${name}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
    );
    writeFileSync(`${name}.gz`, gzipSync(bytes, { level: QUALITY }));
  }
}

/** @returns {boolean} whether there are pages to serve */
export function buildWorkbench() {
  if (!existsSync(VITE)) return existsSync(join(DIST, 'index.html'));
  const wanted = sourceHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return true;
  process.stderr.write('bulkhead: building the workbench\n');
  const args = [VITE, 'build', '--logLevel', 'warn', '--emptyOutDir'];
  const { status } = spawnSync(process.execPath, args, { cwd: WEB, stdio: ['ignore', 2, 2] });
  if (status !== 0) return false;
  pack();
  writeFileSync(STAMP, wanted);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !buildWorkbench()) process.exitCode = 1;
