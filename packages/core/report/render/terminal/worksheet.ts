/** Worksheets on a terminal: what was written out; what was changed, what is in conflict, what happens. */
import type { MessageParams } from '../../../lib/message.ts';
import { sameValue } from '../../../lib/same.ts';
import { placeText } from '../../../model/problems.ts';
import { fieldText } from '../../../worksheet/field-text.ts';
import type { SheetConflict } from '../../../worksheet/merge.ts';
import type { ChangedCell, SheetNotice } from '../../../worksheet/take-in.ts';
import { fill } from '../../locales/fill.ts';
import type { WorksheetWords } from '../../locales/en/worksheet.ts';
import type { Words } from '../../locales/words.ts';
import type { WorksheetInReport, WorksheetOutReport } from '../../worksheet-report.ts';
import { programOn, shellWord } from './command.ts';
import { shownOn } from './shown.ts';
import { rendered, span, type Line, type Terminal } from './style.ts';

type Say = (key: keyof WorksheetWords, params?: Parameters<typeof fill>[2]) => string;

/** @param record what goes behind a command about the record the plant is in; null for a folder */
export function worksheetOutText(
  report: WorksheetOutReport,
  record: string | null,
  words: Words,
  terminal: Terminal,
): string {
  const say = sayer(words, terminal);
  const { files, asOf, folder } = report;
  // Sheets of any moment are taken into the plant as it is.
  const named = record === null ? folder : folder.replace(/@.*$/, '');
  const called = { program: programOn(terminal), folder: shellWord(named), record: record ?? '' };
  return rendered(
    [
      ...files.map(({ path, rows }) => [span(say('wrote', { path, rows }))]),
      [span(say('wroteCount', { n: files.length, asOf, ...called }), 'strong')],
    ],
    terminal,
  );
}

export function worksheetInText(report: WorksheetInReport, words: Words, terminal: Terminal): string {
  const say = sayer(words, terminal);
  return rendered(
    [
      ...report.cells.filter(({ outcome }) => outcome === 'taken').map((cell) => cellLine(cell, say)),
      ...report.conflicts.flatMap((conflict) => conflictLines(conflict, report.cells, say)),
      ...report.notices.flatMap((notice) => noticeLines(notice, say)),
      ...summary(report, say).map((text): Line => [span(text, 'strong')]),
    ],
    terminal,
  );
}

function sayer(words: Words, terminal: Terminal): Say {
  return (key, params = {}) => shownOn(terminal, fill(words, words.worksheet[key], params));
}

function cellLine({ at, id, field, before, after }: ChangedCell, say: Say): Line {
  const from = whereTold(before, after);
  const said = (text: string): string => (text === '' ? say('empty') : oneLine(text, from));
  return [span(placeText(at), 'quiet'), span(`  ${id} · ${field}: ${said(before)} → ${said(after)}`)];
}

/** Whole texts: two that begin alike must not look the same. */
function conflictLines(
  { kind, id, base, ours, theirs }: SheetConflict,
  cells: readonly ChangedCell[],
  say: Say,
): readonly Line[] {
  const sides = [base, ours, theirs] as readonly (Readonly<Record<string, unknown>> | null)[];
  const fields = [...new Set(sides.flatMap((side) => Object.keys(side ?? {})))];
  const differ = fields.filter((field) => !sameValue(sides[1]?.[field], sides[2]?.[field]));
  return differ.flatMap((field): readonly Line[] => {
    const cell = cells.find((each) => each.kind === kind && each.id === id && each.field === field);
    const at = cell === undefined ? '' : `${placeText(cell.at)}  `;
    return [
      [span(at, 'quiet'), span(say('conflict', { id, field }), 'deficit')],
      ...(['conflictBase', 'conflictSheet', 'conflictPlant'] as const).map((key, i): Line => [
        span(`    ${say(key)}: `, 'quiet'),
        span(sideText(sides[i] ?? null, field, say)),
      ]),
    ];
  });
}

function sideText(side: Readonly<Record<string, unknown>> | null, field: string, say: Say): string {
  if (side === null) return say('noEntity');
  const value = side[field];
  if (value === undefined) return say('empty');
  const text = typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : fieldText(value);
  return `\`${onOneLine(text)}\``;
}

/** Long texts by a part of them: the change is told, not the text. @param from where the part begins */
function oneLine(text: string, from: number): string {
  const line = onOneLine(text);
  const part = line.length - from > SHOWN ? `${line.slice(from, from + SHOWN - 1)}…` : line.slice(from);
  return `\`${from > 0 ? '…' : ''}${part}\``;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

const SHOWN = 60;
/** How much of what both texts begin with is shown before they differ. */
const LEAD = 20;

/** Two long texts that begin alike are told from shortly before they differ. */
function whereTold(before: string, after: string): number {
  const [a, b] = [onOneLine(before), onOneLine(after)];
  if (Math.max(a.length, b.length) <= SHOWN) return 0;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same < SHOWN - LEAD ? 0 : same - LEAD;
}

function noticeLines(notice: SheetNotice, say: Say): readonly Line[] {
  const { file, rowsGone, columnsGone, greyRows, ownColumns } = notice;
  const texts: readonly (readonly [n: number, say: keyof WorksheetWords, params: MessageParams])[] = [
    [rowsGone, 'rowsGone', {}],
    [columnsGone.length, 'columnsGone', { columns: columnsGone }],
    [greyRows.length, 'greyRows', { rows: firstOf(greyRows.map(String)) }],
    [ownColumns.length, 'ownColumns', { columns: firstOf(ownColumns) }],
  ];
  const told = texts.filter(([n]) => n > 0);
  return told.map(([n, key, params]): Line => [span(say(key, { file, n, ...params }), 'quiet')]);
}

const MOST_NAMED = 8;

function firstOf(names: readonly string[]): readonly string[] {
  return names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), '…'] : names;
}

function summary(report: WorksheetInReport, say: Say): readonly string[] {
  const { cells, changes, conflicts, taken, moved } = report;
  if (cells.length === 0) return [say('nothing')];
  const open = taken === null ? conflicts.length : 0;
  const decided = taken === 'sheet' ? 'tookSheet' : 'tookPlant';
  const count = (outcome: ChangedCell['outcome']): number =>
    cells.filter((cell) => cell.outcome === outcome).length;
  const [already, held] = [count('already'), count('conflict')];
  const n = count('taken') + (taken === 'sheet' ? held : 0);
  return [
    ...(moved ? [say('modelMoved')] : []),
    ...(already > 0 ? [say('alreadySo', { n: already })] : []),
    ...(n > 0 ? [say('changes', { n: changes.length, cells: n })] : []),
    ...(taken !== null && conflicts.length > 0 ? [say(decided, { n: conflicts.length })] : []),
    ...(open > 0 ? [say('conflicts', { n: open })] : [outcomeText(n, report, say)]),
  ];
}

function outcomeText(n: number, { written, stored }: WorksheetInReport, say: Say): string {
  if (n === 0) return say('nothingLeft');
  if (stored !== undefined) {
    const { entry, proposal } = stored;
    if (entry !== null) return say('entered', { seq: entry });
    return proposal === null ? say('dryRunStored') : say('proposed', { proposal });
  }
  return written === null ? say('dryRun') : say('written', { n: written.length, files: written });
}
