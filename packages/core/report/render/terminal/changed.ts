/** What came of changes, an undo or a proposal, on a terminal. */
import { toldChange } from './told-change.ts';
import type { Words } from '../../locales/words.ts';
import type { ChangeReport, ProposalReport } from '../../stored-report.ts';
import { conflictLines, type ConflictWords } from './conflict.ts';
import { changeLines, diffText } from './diff.ts';
import { diffPen } from './diff-pen.ts';
import { sayer, type Say } from './record-say.ts';
import { rendered, span, type Line, type Terminal } from './style.ts';

const SINCE: ConflictWords = { head: 'since', sides: ['sinceBase', 'sinceAsked', 'conflictRecord'] };
const STALE: ConflictWords = { head: 'stale', sides: ['staleExpected', 'sinceAsked', 'conflictRecord'] };

export function changeText(report: ChangeReport, words: Words, terminal: Terminal): string {
  const say = sayer(words, terminal);
  const { changes, conflicts, stale, does } = report;
  if (does !== null) return `${diffText(does, words, terminal)}${triedText(report, words, terminal)}`;
  return rendered(
    [
      ...todayLines({ changes, conflicts }, words, terminal),
      ...stale.flatMap((each) => conflictLines(each, STALE, say, terminal, [0, 2])),
      [span(summary(report, say), 'strong')],
    ],
    terminal,
  );
}

/** Under what it would do. */
function triedText(report: ChangeReport, words: Words, terminal: Terminal): string {
  return rendered([[span(summary(report, sayer(words, terminal)), 'strong')]], terminal);
}

function summary({ plant, tried, changes, conflicts, stale, seq }: ChangeReport, say: Say): string {
  if (stale.length > 0) return say('staleAll', { n: stale.length });
  if (conflicts.length > 0) return say('sinceAll', { n: conflicts.length });
  if (seq !== null) return say('written', { plant, n: changes.length, seq: String(seq) });
  if (changes.length === 0) return say('sameAlready', { plant });
  return say(tried ? 'tried' : 'sameAlready', { plant, n: changes.length });
}

/** What applies, and what was changed otherwise since. */
export function todayLines(
  { changes, conflicts }: ProposalReport['today'],
  words: Words,
  terminal: Terminal,
): readonly Line[] {
  const say = sayer(words, terminal);
  const pen = diffPen(words, terminal, true);
  return [
    ...changes.flatMap((change) => changeLines(toldChange(change), pen)),
    ...conflicts.flatMap((each) => conflictLines(each, SINCE, say, terminal)),
  ];
}
