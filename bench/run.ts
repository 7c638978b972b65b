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
import { shelfOf } from '@bulkhead/core/catalog/shelf.ts';
import { vocabularyOf } from '@bulkhead/core/catalog/vocabulary.ts';
import { ALL_READS, NO_ANSWER, V } from '@bulkhead/core/evaluate/cells.ts';
import { compile } from '@bulkhead/core/evaluate/compile.ts';
import { FR_COUNT, rowTable } from '@bulkhead/core/evaluate/row-table.ts';
import { NO_LEVELS, writeSlA } from '@bulkhead/core/evaluate/sl-achieved.ts';
import { readPlant } from '@bulkhead/core/model/text/read.ts';
import { naiveAssess } from '@bulkhead/core/test/naive/naive.ts';
import { catalogs } from './catalogs.ts';
import { drawing } from './drawing.ts';
import { wordDocument } from './docx.ts';
import { exposure } from './exposure.ts';
import { edits, findingsAgain, scenarioEdits } from './edits.ts';
import { plantWithScenarios } from './scenarios.ts';
import { load } from './load/load.ts';
import { largePlant, largeText, livedInPlant } from './plant.ts';
import { readFolder } from '../packages/server/app/read-plant.ts';
import { workbenchPages } from './pages/workbench-pages.ts';
import { pdf } from './pdf.ts';
import { record } from './record.ts';
import { reports } from './report.ts';
import { sqlAssess } from './sql.ts';
import { median, timed } from './timing.ts';
import { workbench } from './workbench.ts';
import { yamlReaders } from './yaml.ts';

const ROOT = join(import.meta.dirname, '..');
const catalog = parseCatalog(JSON.parse(readFileSync(join(ROOT, 'catalog/62443-3-3/2013.json'), 'utf8')));
const AS_OF = '2026-11-24';
const ZONES = 1_000;
const OWN_ANSWERS = 10;
const ROUNDS = 7;

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
  const cells = catalog.rows.map((_, row) => (row % 7 === 0 ? NO_ANSWER : V.met | ALL_READS));
  const out = [...NO_LEVELS];
  const work = (): void => {
    for (let i = 0; i < 10_000; i++) for (let f = 0; f < FR_COUNT; f++) writeSlA(table, cells, f, out);
  };
  work();
  process.stdout.write(
    `bare kernel, SL-A of 10,000 places in four readings from their cells: ${timed(work).toFixed(2)} ms\n`,
  );
}

function reading(): void {
  const { yaml, csv } = largeText(catalog, 4_000, 10_500);
  const files = [
    { path: 'plant.yaml', text: yaml },
    { path: 'assets.csv', text: csv },
  ];
  const vocabulary = vocabularyOf(shelfOf([catalog]));
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

function yaml(): void {
  const { ours, peer, what } = yamlReaders();
  const [mine, theirs] = paired(ours, peer, 5);
  tell(`${what}, against yaml alone`, mine, theirs, '>= 5x');
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

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  workbench,
  evaluation,
  kernel,
  edits: () => {
    edits(livedInPlant(catalog, ZONES, OWN_ANSWERS), catalog, AS_OF);
    const { plant, catalog: own } = readFolder('examples/waterworks');
    findingsAgain(plant, own, AS_OF);
  },
  scenarios: () => scenarioEdits(plantWithScenarios(catalog), catalog, AS_OF),
  reading,
  yaml,
  exposure,
  catalogs,
  drawing,
  record,
  report: reports,
  docx: wordDocument,
  pdf,
  help,
};
const wanted = process.argv.slice(2);
// They take minutes, or a browser, so they are run by their name alone.
if (wanted[0] === 'load') await load(wanted.slice(1));
else if (wanted[0] === 'workbench-pages') await workbenchPages(catalog, wanted[1]);
else
  for (const [name, run] of Object.entries(PARTS))
    if (wanted.length === 0 || wanted.includes(name)) await run();
