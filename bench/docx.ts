/**
 * The Word document beside pandoc, which makes one of the same report as HTML: processor time of the whole process of
 * each. Pandoc takes the drawings as they are; ours draws them, and that is part of what is measured.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportOf } from '@bulkhead/core/report/document.ts';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { reportHtml } from '@bulkhead/core/report/render/html.ts';
import { wordedReport, type WordedReport } from '@bulkhead/core/report/worded.ts';
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { coverageOfView } from '../packages/server/app/coverage-view.ts';
import { sheetsLine } from '../packages/server/app/report/docx/docx.ts';
import { paperJson } from '../packages/server/app/report/paper.ts';
import { assessFolder } from '../packages/server/cli/plant.ts';

const ROOT = join(import.meta.dirname, '..');
const PLANT = 'examples/chemical-plant';
const AS_OF = '2026-11-24';
const MAKE = join(ROOT, 'packages/server/app/report/docx/make.ts');

export function wordDocument(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-bench-'));
  try {
    const report = wordedPlant();
    const paper = paperJson(report);
    writeFileSync(join(folder, 'paper.json'), sheetsLine(report.sheets) + paper);
    // Without the chain behind each figure, which the Word document leaves out.
    writeFileSync(join(folder, 'report.html'), reportHtml(JSON.parse(paper) as WordedReport));
    compare(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(folder: string): void {
  const ours = processorSeconds(`'${process.execPath}' '${MAKE}' < paper.json > ours.docx`, folder);
  if (ours === null) return tell('there is no bash, which tells processor time');
  const told = `ours ${ours.toFixed(1)} s of processor time, ${sizeOf(folder, 'ours.docx')}`;
  if (spawnSync('pandoc', ['--version']).error !== undefined) return tell(`${told}; pandoc is not installed`);
  const peer = processorSeconds('pandoc report.html -o pandoc.docx', folder);
  if (peer === null) return tell(`${told}; pandoc failed`);
  const size = sizeOf(folder, 'pandoc.docx');
  tell(
    `${told}; pandoc from HTML ${peer.toFixed(1)} s, ${size}; ratio ${(peer / ours).toFixed(1)}x (goal >= 2x)`,
  );
}

/** User and system time of a command and what it starts, as bash counts it; null when it fails. */
function processorSeconds(command: string, folder: string): number | null {
  const timed = `TIMEFORMAT='%U %S'; time { ${command}; } 2>/dev/null`;
  const run = spawnSync('bash', ['-c', timed], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (run.error !== undefined || run.status !== 0) return null;
  const [user, system] = run.stderr.trim().split(' ').map(Number);
  return (user ?? Number.NaN) + (system ?? Number.NaN);
}

function wordedPlant(): WordedReport {
  const { plant, catalog, documents, assessment, index, findings, beside } = assessFolder(
    join(ROOT, PLANT),
    AS_OF,
  );
  const besides = beside();
  const nis2 = coverageOfView('nis2', {
    catalog,
    documents,
    places: assessment.places,
    beside: besides,
  });
  if (nis2 === null) throw new Error('all places together are judged');
  const why = whyContext(index, findings);
  const report = { plant, catalog, documents, assessment, why, beside: besides, nis2 };
  return wordedReport(reportOf({ ...report, reading: 'evidenced' }), words);
}

function sizeOf(folder: string, name: string): string {
  return `${(statSync(join(folder, name)).size / 1024 / 1024).toFixed(1)} MiB`;
}

function tell(line: string): void {
  process.stdout.write(`${PLANT}, Word document: ${line}\n`);
}
