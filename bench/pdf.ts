/**
 * A report of 200 pages as PDF, from its words to its bytes, beside pdfkit: the annexes of the large example with its first
 * pages. Ours is tagged (PDF/UA-1), breaks pages between rows and repeats heads; pdfkit sets the same text without.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WordedReport, WordedSection } from '@bulkhead/core/report/worded.ts';
import { paperJson } from '../packages/server/app/report/paper.ts';
import { MAKER_ENV } from '../packages/server/app/report/child/memory.ts';
import { commandTime, type CommandTime } from './command-time.ts';
import { installPdfkit, pdfkitTime } from './pdfkit.ts';
import { wordedPlant } from './worded-plant.ts';

const ROOT = join(import.meta.dirname, '..');
const PLANT = 'examples/waterworks';
const AS_OF = '2026-11-24';
const COMPILE = join(ROOT, 'packages/server/app/report/pdf/compile.ts');
/** Together some 200 pages. */
const SECTIONS = new Set([
  'summary',
  'control',
  'findings',
  'rows',
  'assets',
  'flows',
  'evidence',
  'design',
  'glossary',
]);

export function pdf(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bulkhead-bench-'));
  try {
    const report = wordedPlant(PLANT, AS_OF);
    const paper = paperJson({ ...report, sections: report.sections.filter(({ id }) => SECTIONS.has(id)) });
    writeFileSync(join(folder, 'paper.json'), paper);
    tell(`${rowsOf((JSON.parse(paper) as WordedReport).sections)} rows of tables`);
    compare(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(folder: string): void {
  const command = `'${process.execPath}' '${COMPILE}' < paper.json > ours.pdf`;
  // As a report starts it.
  const ours = best(() => commandTime(command, folder, MAKER_ENV));
  if (ours === null) return tell('there is no bash, which tells processor time');
  tell(`ours, tagged: ${told(ours)}, ${size(folder, 'ours.pdf')} (goal <= 3 s)`);
  if (!installPdfkit(folder)) return;
  const time = best(() => pdfkitTime(folder, 'pdfkit.pdf'));
  if (time === null) return tell('pdfkit failed');
  const ratio = (time.processor / ours.processor).toFixed(2);
  tell(`pdfkit, untagged: ${told(time)}, ${size(folder, 'pdfkit.pdf')}; ${ratio}x of our processor time`);
}

/** Of three runs, by real time. */
function best(run: () => CommandTime | null): CommandTime | null {
  const times = [run(), run(), run()].filter((time) => time !== null);
  return times.toSorted((a, b) => a.wall - b.wall)[0] ?? null;
}

function told({ processor, wall }: CommandTime): string {
  return `${wall.toFixed(1)} s, ${processor.toFixed(1)} s of processor time`;
}

/** Pages by the objects of the file, which both write plainly. */
function size(folder: string, name: string): string {
  const bytes = readFileSync(join(folder, name));
  const pages = bytes.toString('latin1').match(/\/Type ?\/Page\b/g)?.length ?? 0;
  return `${pages} pages, ${(bytes.length / 1024 / 1024).toFixed(1)} MiB`;
}

function rowsOf(sections: readonly WordedSection[]): number {
  return sections.reduce((sum, { blocks, sections: below }) => {
    const own = blocks.reduce((rows, block) => rows + (block.kind === 'table' ? block.rows.length : 0), 0);
    return sum + own + rowsOf(below);
  }, 0);
}

function tell(line: string): void {
  process.stdout.write(`${PLANT} cut to some 200 pages, PDF: ${line}\n`);
}
