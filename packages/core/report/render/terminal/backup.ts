/** A backup that was written, restored or tried out. */
import type { MessageParams } from '../../../lib/message.ts';
import type { BackupReport, DrillReport } from '../../backup-report.ts';
import { fill } from '../../locales/fill.ts';
import type { BackupWords } from '../../locales/en/backup.ts';
import type { Words } from '../../locales/words.ts';
import type { RecordReport } from '../../record-report.ts';
import { shownOn } from './shown.ts';
import { rendered, span, type Terminal } from './style.ts';

export function backupText(report: BackupReport, path: string, words: Words, terminal: Terminal): string {
  const say = sayer(words, terminal);
  return linesOf([say('written', { path, ...report }), say('keyApart')], terminal);
}

export function restoredText({ chains }: RecordReport, words: Words, terminal: Terminal): string {
  const entries = chains.reduce((sum, each) => sum + each.entries, 0);
  return linesOf([sayer(words, terminal)('restored', { chains: chains.length, entries })], terminal);
}

export function drillText(report: DrillReport, words: Words, terminal: Terminal): string {
  const { bytes, unpacked, chains, entries, content } = report;
  const say = sayer(words, terminal);
  return linesOf(
    [
      say('drillBackup', { time: report.backup, bytes, unpacked }),
      say('drillRestore', { time: report.restore, chains, entries }),
      say('drillCompare', { time: report.compare }),
      report.equal ? say('drillEqual', { content }) : say('drillDiffers'),
    ],
    terminal,
  );
}

function sayer(words: Words, terminal: Terminal) {
  return (key: keyof BackupWords, params: MessageParams = {}): string =>
    shownOn(terminal, fill(words, words.backup[key], params));
}

function linesOf(texts: readonly string[], terminal: Terminal): string {
  return rendered(
    texts.map((text) => [span(text)]),
    terminal,
  );
}
