/** What a browser fetches before a page of the workbench can be shown: packed bytes of scripts and styles, by their first page. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const DIST = join(import.meta.dirname, '..', 'packages', 'web', 'dist');
/** Kilobytes of scripts, packed by gzip, before the first page. */
const BUDGET = 350;
const KILO = 1000;

/** With all that is imported without being asked for later. */
function closure(names: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (known.has(name)) continue;
    known.add(name);
    const text = readFileSync(join(DIST, 'assets', name), 'utf8');
    for (const [, next = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g))
      waiting.push(next);
  }
  return known;
}

function packed(names: Iterable<string>): number {
  let bytes = 0;
  for (const name of names) bytes += readFileSync(join(DIST, 'assets', `${name}.gz`)).byteLength;
  return bytes / KILO;
}

export async function workbench(): Promise<void> {
  if (!existsSync(join(DIST, 'index.html'))) {
    console.log('workbench: not built; node scripts/build-web.mjs builds it');
    return;
  }
  const page = readFileSync(join(DIST, 'index.html'), 'utf8');
  const inPage = [...page.matchAll(/assets\/([\w.-]+\.js)/g)].map(([, name = '']) => name);
  const all = readdirSync(join(DIST, 'assets'));
  const chunk = (head: string): readonly string[] =>
    all.filter((name) => name.startsWith(`${head}-`) && name.endsWith('.js')).slice(0, 1);
  const styles = all.filter((name) => name.endsWith('.css'));
  for (const first of ['account-pages', 'overview-page', 'requirements-page', 'zones-page']) {
    const size = packed(closure([...inPage, ...chunk('en'), ...chunk(first)]));
    console.log(`workbench ${first}: ${size.toFixed(0)} kB of scripts, packed (budget ${BUDGET} kB)`);
  }
  console.log(`workbench: ${packed(styles).toFixed(0)} kB of styles, packed, of all pages`);
}
