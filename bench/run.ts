/**
 * Ours beside the peer, in turns in one process, medians and ratios printed: `npm run bench`. These machines are
 * noisy, so read the ratios.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseDocument } from 'yaml';
import { parseCatalog } from '@bulkhead/core/catalog/parse.ts';
import { vocabularyOf } from '@bulkhead/core/catalog/vocabulary.ts';
import { compile } from '@bulkhead/core/evaluate/compile.ts';
import { FR_COUNT, rowTable } from '@bulkhead/core/evaluate/row-table.ts';
import { slAchieved } from '@bulkhead/core/evaluate/sl-achieved.ts';
import { update } from '@bulkhead/core/evaluate/update.ts';
import { answerKey } from '@bulkhead/core/model/kinds.ts';
import type { Change } from '@bulkhead/core/model/change.ts';
import { readPlant } from '@bulkhead/core/model/text/read.ts';
import { naiveAssess } from '@bulkhead/core/test/naive/naive.ts';
import { largePlant, largeText } from './plant.ts';
import { sqlAssess } from './sql.ts';

const ROOT = join(import.meta.dirname, '..');
const catalog = parseCatalog(JSON.parse(readFileSync(join(ROOT, 'catalog/62443-3-3/2013.json'), 'utf8')));
const AS_OF = '2026-11-24';
const ZONES = 1_000;
const OWN_ANSWERS = 10;
const ROUNDS = 7;
const EDITS = 2_000;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Runs both in turns after one warm-up of each. */
function paired(ours: () => unknown, peer: () => unknown, rounds = ROUNDS): readonly [number, number] {
  ours();
  peer();
  const mine: number[] = [];
  const theirs: number[] = [];
  for (let i = 0; i < rounds; i++) {
    mine.push(timed(ours));
    theirs.push(timed(peer));
  }
  return [median(mine), median(theirs)];
}

function tell(what: string, ours: number, peer: number, goal: string): void {
  const ratio =
    ours <= peer ? `${(peer / ours).toFixed(1)}x faster` : `${(ours / peer).toFixed(2)}x the time`;
  process.stdout.write(
    `${what}: ours ${ours.toFixed(2)} ms, peer ${peer.toFixed(2)} ms, ${ratio} (goal ${goal})\n`,
  );
}

function evaluation(): void {
  const plant = largePlant(catalog, ZONES, OWN_ANSWERS);
  const [sqlOurs, sql] = paired(
    () => compile(plant, catalog, AS_OF),
    () => sqlAssess(plant, catalog),
  );
  tell('1,000 zones x 100 rows, verdicts and reasons, against SQLite', sqlOurs, sql, '>= 5x');
  const [ours, naive] = paired(
    () => compile(plant, catalog, AS_OF),
    () => naiveAssess(plant, catalog, AS_OF),
    1,
  );
  tell('1,000 zones x 100 rows, verdicts and reasons, against the naive reference', ours, naive, '>= 20x');
}

function kernel(): void {
  const table = rowTable(catalog, []);
  const bits = new Uint32Array(table.words).fill(0x5fffffff);
  const out = new Uint8Array(FR_COUNT);
  const work = (): void => {
    for (let i = 0; i < 10_000; i++) slAchieved(table, bits, 0, out, 0);
  };
  work();
  process.stdout.write(`bare kernel, SL-A of 10,000 places from bitsets: ${timed(work).toFixed(2)} ms\n`);
}

function edits(): void {
  let index = compile(largePlant(catalog, ZONES, OWN_ANSWERS), catalog, AS_OF);
  const times: number[] = [];
  const site: number[] = [];
  const edit = (at: number): number => {
    const answer = index.plant.answers[at % index.plant.answers.length];
    if (answer === undefined) return 0;
    const after = { ...answer, status: answer.status === 'met' ? ('unmet' as const) : ('met' as const) };
    const change: Change = { kind: 'answer', id: answerKey(answer), before: answer, after };
    return timed(() => {
      index = update(index, [change]).index;
    });
  };
  const first = index.plant.answers.findIndex((answer) => answer.place !== 'site');
  for (let i = 0; i < 500; i++) edit(first + i * 17);
  for (let i = 0; i < EDITS; i++) times.push(edit(first + ((i * 37) % (index.plant.answers.length - first))));
  for (let i = 0; i < 50; i++) site.push(edit(i % first));
  times.sort((a, b) => a - b);
  const p99 = times[Math.floor(EDITS * 0.99)] ?? 0;
  process.stdout.write(
    `one edit at a zone, ${EDITS} edits: p50 ${median(times).toFixed(3)} ms, p99 ${p99.toFixed(3)} ms (goal p99 <= 1 ms); ` +
      `an edit at the site, which reaches every zone: p50 ${median(site).toFixed(2)} ms\n`,
  );
}

function reading(): void {
  const { yaml, csv } = largeText(catalog, 4_000, 10_500);
  const files = [
    { path: 'plant.yaml', text: yaml },
    { path: 'assets.csv', text: csv },
  ];
  const vocabulary = vocabularyOf([catalog]);
  if (!readPlant(files, vocabulary).ok) throw new Error('the benchmark plant is not sound');
  const [ours, peer] = paired(
    () => readPlant(files, vocabulary),
    () => {
      parseDocument(yaml).toJS();
      parseCsv(csv);
    },
    5,
  );
  tell('reading 4,000 assets and 10,500 answers, against yaml and csv-parse alone', ours, peer, '<= 2x');
}

function help(): void {
  const bin = join(ROOT, 'scripts/bulkhead.mjs');
  for (const node of [process.execPath, 'node']) {
    const path = (process.env['PATH'] ?? '')
      .split(':')
      .filter((p) => node !== 'node' || !p.includes('node_modules'));
    const env = { ...process.env, PATH: path.join(':') };
    const version = spawnSync(node, ['--version'], { env, encoding: 'utf8' }).stdout.trim();
    const [ours, peer] = paired(
      () => spawnSync(node, [bin, '--help'], { env }),
      () => spawnSync(node, ['-e', '0'], { env }),
      9,
    );
    tell(`bulkhead --help by its path on Node ${version}, against -e 0`, ours, peer, '<= 3x');
  }
}

const PARTS: Readonly<Record<string, () => void>> = { evaluation, kernel, edits, reading, help };
const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(name)) run();
