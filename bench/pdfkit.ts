/** The same report by pdfkit, in a process of its own, as simply as it goes: rows of cells, no tags, no links, no figures. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandTime, type CommandTime } from './command-time.ts';

const PDFKIT = 'pdfkit@0.20.2';

/**
 * Reads the report from standard input. Its fonts are those that each viewer has, its fastest: they lack some characters
 * of the report, and reading ours ends in an error.
 */
const SET = `
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
const folder = process.argv[2];
const PDFDocument = createRequire(folder + '/x.js')('pdfkit');
const report = JSON.parse(readFileSync(0, 'utf8'));
const doc = new PDFDocument({ size: 'A4', margin: 45, font: 'Helvetica' });
const fonts = { text: 'Helvetica', id: 'Courier' };
doc.pipe(process.stdout);
const width = doc.page.width - 90;
const bottom = doc.page.height - 51;
const plain = (pieces) => pieces.map((one) => (one.kind === 'break' ? '\\n' : one.text)).join('');
const setCell = (text, kind, x, y, room) => doc.font(fonts[kind]).fontSize(7.8).text(text, x, y, { width: room });
function row(cells, widths) {
  const texts = cells.map(plain);
  const kinds = cells.map((cell) => (cell[0]?.kind === 'id' ? 'id' : 'text'));
  const heights = texts.map((text, i) => doc.font(fonts[kinds[i]]).fontSize(7.8).heightOfString(text, { width: widths[i] - 7 }));
  const height = Math.max(...heights) + 6.8;
  if (doc.y + height > bottom) doc.addPage();
  const top = doc.y;
  let x = 45;
  texts.forEach((text, i) => { setCell(text, kinds[i], x + 3.5, top + 3.6, widths[i] - 7); x += widths[i]; });
  doc.moveTo(45, top + height).lineTo(45 + width, top + height).lineWidth(0.4).stroke('#dfe3e7');
  doc.x = 45;
  doc.y = top + height;
}
function table({ columns, rows }) {
  const own = columns.map(({ kind }) => (kind === 'text' ? 0 : kind === 'verdict' ? 80 : kind === 'number' ? 24 : 60));
  const left = width - own.reduce((a, b) => a + b, 0);
  const shares = columns.reduce((sum, { kind, share }) => sum + (kind === 'text' ? share : 0), 0);
  const widths = columns.map(({ kind, share }, i) => (kind === 'text' ? (left * share) / shares : own[i]));
  row(columns.map(({ head }) => [{ kind: 'text', text: head }]), widths);
  for (const { cells } of rows) row(cells, widths);
}
function section({ number, title, blocks, sections }) {
  doc.font(fonts.text).fontSize(12).text(number + ' ' + plain(title), 45).moveDown(0.4);
  for (const block of blocks) {
    if (block.kind === 'table') table(block);
    else if (block.pieces) doc.fontSize(9).text(plain(block.pieces), 45).moveDown(0.4);
    else for (const { name, value } of block.entries ?? []) row([[{ kind: 'text', text: name }], value], [90, width - 90]);
  }
  doc.moveDown();
  sections.forEach(section);
}
report.sections.forEach(section);
doc.end();
`;

/** Installs pdfkit into a folder. @returns false when it cannot be had, which is said */
export function installPdfkit(folder: string): boolean {
  const npm = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, PDFKIT],
    { encoding: 'utf8' },
  );
  if (npm.status !== 0) process.stdout.write(`${PDFKIT} cannot be installed: skipped\n`);
  return npm.status === 0;
}

export function pdfkitTime(folder: string, out: string): CommandTime | null {
  writeFileSync(join(folder, 'pdfkit.mjs'), SET);
  return commandTime(`'${process.execPath}' pdfkit.mjs '${folder}' < paper.json > ${out}`, folder);
}
