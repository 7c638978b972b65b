/**
 * The Word document beside pandoc, which makes one of the same report as HTML: processor time of the whole process of
 * each. Pandoc takes the drawings as they are; ours draws them, and that is part of what is measured.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportHtml } from '@bulkhead/core/report/render/html.ts';
import type { WordedReport } from '@bulkhead/core/report/worded.ts';
import { sheetsLine } from '../packages/server/app/report/docx/docx.ts';
import { paperJson } from '../packages/server/app/report/paper.ts';
import { commandTime } from './command-time.ts';
import { wordedPlant } from './worded-plant.ts';

const ROOT = join(import.meta.dirname, '..');
const PLANT = 'examples/chemical-plant';
const AS_OF = '2026-11-24';
const MAKE = join(ROOT, 'packages/server/app/report/docx/make.ts');

export function wordDocument(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-bench-'));
  try {
    const report = wordedPlant(PLANT, AS_OF);
    const paper = paperJson(report);
    writeFileSync(join(folder, 'paper.json'), `${sheetsLine(report.sheets)}\n${paper}`);
    // Without the chain behind each figure, which the Word document leaves out.
    writeFileSync(join(folder, 'report.html'), reportHtml(JSON.parse(paper) as WordedReport));
    compare(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(folder: string): void {
  const ours =
    commandTime(`'${process.execPath}' '${MAKE}' < paper.json > ours.docx`, folder)?.processor ?? null;
  if (ours === null) return tell('there is no bash, which tells processor time');
  const told = `ours ${ours.toFixed(1)} s of processor time, ${sizeOf(folder, 'ours.docx')}`;
  if (spawnSync('pandoc', ['--version']).error !== undefined) return tell(`${told}; pandoc is not installed`);
  const peer = commandTime('pandoc report.html -o pandoc.docx', folder)?.processor ?? null;
  if (peer === null) return tell(`${told}; pandoc failed`);
  const size = sizeOf(folder, 'pandoc.docx');
  tell(
    `${told}; pandoc from HTML ${peer.toFixed(1)} s, ${size}; ratio ${(peer / ours).toFixed(1)}x (goal >= 2x)`,
  );
}

function sizeOf(folder: string, name: string): string {
  return `${(statSync(join(folder, name)).size / 1024 / 1024).toFixed(1)} MiB`;
}

function tell(line: string): void {
  process.stdout.write(`${PLANT}, Word document: ${line}\n`);
}
