/** What it costs to have all catalogs, as a command and as a page would: cold, each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median } from './timing.ts';

const ROOT = join(import.meta.dirname, '..');
const ROUNDS = 9;

/** Prints milliseconds: modules are loaded before, as in a command that has begun. */
const OURS = `
const { shippedShelf, shippedLinks } = await import('${ROOT}/packages/server/app/catalogs.ts');
const start = performance.now();
const shelf = shippedShelf();
for (const edition of shelf.editions) shelf.open(edition);
shippedLinks();
process.stdout.write(String(performance.now() - start));`;

const ONE = OURS.replace(
  'for (const edition of shelf.editions) shelf.open(edition);\nshippedLinks();',
  "shelf.open('62443-3-3@2013');",
);

const PEER = `
const { readFileSync, readdirSync } = await import('node:fs');
const start = performance.now();
for (const folder of readdirSync('${ROOT}/catalog')) for (const file of readdirSync('${ROOT}/catalog/' + folder)) JSON.parse(readFileSync('${ROOT}/catalog/' + folder + '/' + file, 'utf8'));
process.stdout.write(String(performance.now() - start));`;

function cold(script: string): number {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return Number(stdout);
}

/** What pages of the browser need of the catalogs, by file. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'requirements of a zone': ['62443-3-3/2013', 'links/62443-2-1--62443-3-3', 'links/62443-3-3--nis2'],
  program: ['62443-2-1/2024', 'links/62443-2-1--nis2', 'links/62443-2-1--iso-27001'],
  'components and suppliers': [
    '62443-4-2/2019',
    '62443-2-4/2023',
    '62443-4-1/2018',
    'links/62443-4-2--62443-3-3',
  ],
  'NIS2, every document it is shown by': [
    'nis2/2022-2555',
    '62443-3-3/2013',
    '62443-2-1/2024',
    '62443-2-4/2023',
    '62443-3-2/2020',
    '62443-4-1/2018',
    'links/62443-2-1--nis2',
    'links/62443-2-4--nis2',
    'links/62443-3-2--nis2',
    'links/62443-3-3--nis2',
    'links/62443-4-1--nis2',
  ],
};

export function catalogs(): void {
  const times = { ours: [] as number[], one: [] as number[], peer: [] as number[] };
  for (let i = 0; i < ROUNDS; i++) {
    times.ours.push(cold(OURS));
    times.peer.push(cold(PEER));
    times.one.push(cold(ONE));
  }
  const [ours, one, peer] = [median(times.ours), median(times.one), median(times.peer)];
  process.stdout.write(
    `all catalogs and links read, cold: ours ${ours.toFixed(1)} ms (goal <= 60 ms), ` +
      `JSON.parse of the same files ${peer.toFixed(1)} ms, ${(ours / peer).toFixed(1)}x; 62443-3-3 alone ${one.toFixed(1)} ms\n`,
  );
  for (const [page, files] of Object.entries(PAGES)) {
    const bytes = files.map((file) => gzipSync(readFileSync(join(ROOT, 'catalog', `${file}.json`))).length);
    const sum = bytes.reduce((total, each) => total + each, 0);
    process.stdout.write(`page ${page}: ${(sum / 1024).toFixed(1)} kB gzip (goal <= 120 kB)\n`);
  }
  const all = readdirSync(join(ROOT, 'catalog'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => gzipSync(readFileSync(join(ROOT, 'catalog', file))).length);
  process.stdout.write(`all of it: ${(all.reduce((a, b) => a + b, 0) / 1024).toFixed(1)} kB gzip\n`);
}
