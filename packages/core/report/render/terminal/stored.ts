/** What commands about a record did, on a terminal. */
import { entityRef } from '../../../model/entity-ref.ts';
import { changedFields, fieldText } from '../../diff/report.ts';
import type { Words } from '../../locales/words.ts';
import type {
  ExportedEvidence,
  ExportReport,
  HistoryReport,
  ImportMark,
  ImportReport,
} from '../../stored-report.ts';
import { commandLines, shellWord } from './command.ts';
import { conflictLines, type ConflictWords } from './conflict.ts';
import { changeLines } from './diff.ts';
import { diffPen } from './diff-pen.ts';
import { penOf } from './pen.ts';
import { sayer, type Say } from './record-say.ts';
import { shownOn } from './shown.ts';
import { toldChange } from './told-change.ts';
import { toldSides } from '../../told-body.ts';
import { rendered, span, type Line, type Terminal } from './style.ts';

const IMPORT_SIDES: ConflictWords = {
  head: 'conflict',
  sides: ['conflictBase', 'conflictFolder', 'conflictRecord'],
};

const UNKNOWN_BASE: ConflictWords = {
  head: 'conflictUnknown',
  sides: [null, 'conflictFolder', 'conflictRecord'],
};

/** @param record what goes behind a command so that it is about the same record */
export function importText(report: ImportReport, record: string, words: Words, terminal: Terminal): string {
  const say = sayer(words, terminal);
  const { created, changes, conflicts, removals, from } = report;
  const sides = from === null ? UNKNOWN_BASE : IMPORT_SIDES;
  const pen = diffPen(words, terminal, true);
  return rendered(
    [
      ...(created ? [] : changes.flatMap((change) => changeLines(toldChange(change), pen))),
      ...conflicts.flatMap((conflict) => conflictLines(conflict, sides, say, terminal)),
      ...(removals.length === 0 ? [] : [[span(say('removals', { n: removals.length }), 'strong')]]),
      ...removals.map(({ kind, id }) => [span(`  ${shownOn(terminal, entityRef(kind, id))}`)]),
      ...summary(report, say).map((text): Line => [span(text, 'strong')]),
      ...(report.behind === 0
        ? []
        : commandLines([levelCommand(report, record, say)], penOf(words, terminal))),
    ],
    terminal,
  );
}

/** The folder says what the record was told and did not take, which `export` drops only when asked to. */
function isLeftOut({ taken, conflicts }: ImportReport): boolean {
  return taken === 'record' && conflicts.length > 0;
}

function levelCommand(report: ImportReport, record: string, say: Say) {
  const call = `export ${report.plant} ${shellWord(report.folder)}`;
  return isLeftOut(report)
    ? { label: say('replaceNext'), call: `${call} --replace${record}` }
    : { label: say('exportNext'), call: `${call}${record}` };
}

function summary(report: ImportReport, say: Say): readonly string[] {
  const { created, changes, conflicts, open, taken, plant, seq, from, brought } = report;
  if (open) return [say(from === null ? 'conflictsUnknown' : 'conflicts', { n: conflicts.length })];
  const decided = taken === null ? null : ({ folder: 'tookFolder', record: 'tookRecord' } as const)[taken];
  const nothing = isLeftOut(report) ? 'nothingTaken' : 'nothing';
  const outcome = seq === null ? nothing : created ? 'created' : 'written';
  const isOnlyFiles = seq !== null && changes.length === 0;
  return [
    ...(decided === null || conflicts.length === 0 ? [] : [say(decided, { n: conflicts.length })]),
    ...(isOnlyFiles ? [] : [say(outcome, { plant, n: changes.length, seq: String(seq) })]),
    ...(brought.length === 0 ? [] : [say('importFiles', { plant, n: brought.length, seq: String(seq) })]),
    ...levelText(report, report.mark, say),
    ...sharedText(report, say),
  ];
}

/** How the folder stands to the record then. */
function levelText(
  { folder, behind }: Pick<ImportReport, 'folder' | 'behind'>,
  mark: ImportMark | null,
  say: Say,
): readonly string[] {
  if (mark === null) return behind === 0 ? [] : [say('behind', { folder, n: behind })];
  if (mark.outcome === 'same') return [];
  const seq = String(mark.seq);
  if (mark.outcome === 'written') return [say('marked', { folder, path: mark.path, seq })];
  return [say('markUnwritable', { folder, path: mark.path, error: mark.error, seq })];
}

/** Which answers of its organisation the plant is judged with then, and how their folder stands to them. */
function sharedText({ folder, organisation }: ImportReport, say: Say): readonly string[] {
  if (organisation === null) return [];
  const { id, seq, mark } = organisation;
  const ofFolder = mark === null ? [] : levelText({ folder, behind: 0 }, mark, say);
  const isUnmarked = mark?.outcome === 'unwritable';
  return [say('sharedAt', { organisation: id, seq: String(seq) }), ...(isUnmarked ? ofFolder : [])];
}

/** @param record what goes behind a command so that it is about the same record */
export function exportText(
  { plant, seq, folder, files, evidence, organisation }: ExportReport,
  record: string,
  words: Words,
  terminal: Terminal,
): string {
  const say = sayer(words, terminal);
  const key = files.length === 0 ? 'exportedSame' : 'exported';
  const text = say(key, { plant, seq: String(seq), folder, files, n: files.length });
  const { id = '', from = '', seq: at = 0, outcome = null } = organisation ?? {};
  const said = { folder: from, organisation: id, seq: String(at) };
  const keys = { written: 'sharedWritten', same: 'sharedSame', missing: 'sharedMissing' } as const;
  const next = {
    label: say('exportNext'),
    call: `export ${plant}@${seq} ${shellWord(folder)} --organisation${record}`,
  };
  const lines = [text, ...(evidence === null ? [] : evidenceTexts(evidence, folder, say))];
  return rendered(
    [
      ...lines.map((line): Line => [span(line, 'strong')]),
      ...(outcome === null ? [] : [[span(say(keys[outcome], said))]]),
      ...(outcome === 'missing' ? commandLines([next], penOf(words, terminal)) : []),
    ],
    terminal,
  );
}

function evidenceTexts(
  { written, there, unkept }: ExportedEvidence,
  folder: string,
  say: Say,
): readonly string[] {
  return [
    say('exportFiles', { n: written.length, folder, there: there.length }),
    ...(unkept.length === 0 ? [] : [say('exportUnkept', { n: unkept.length })]),
  ];
}

/** @param record what goes behind a command so that it is about the same record */
export function historyText(report: HistoryReport, record: string, words: Words, terminal: Terminal): string {
  const say = sayer(words, terminal);
  const { entries, changes, plant, ref, older } = report;
  const [kind = ''] = (ref ?? '').split(':');
  const lines =
    entries === null
      ? (changes ?? []).flatMap((change) => changeOf(change, kind, say, words, terminal))
      : entries.map((entry): Line => [
          ...entered(entry, say, terminal),
          span(`  ${say('changed', { n: entry.changes })}`),
          ...because(entry, terminal),
        ]);
  const n = (entries ?? changes ?? []).length;
  const of = ref ?? plant;
  const about = ref === null ? plant : `${plant} ${shellWord(ref)}`;
  const next = { label: say('older'), call: `history ${about} --before ${older}${record}` };
  const end = say(older === null ? 'entries' : 'entriesNewest', { n, of });
  return rendered(
    [
      ...lines,
      [span(end, 'strong')],
      ...(older === null ? [] : commandLines([next], penOf(words, terminal))),
    ],
    terminal,
  );
}

type Entered = Pick<NonNullable<HistoryReport['changes']>[number], 'seq' | 'time' | 'actor' | 'reason'>;

function entered({ seq, time, actor }: Entered, say: Say, terminal: Terminal): Line {
  const who = actor === null ? say('erased') : shownOn(terminal, actor);
  return [span(String(seq).padStart(5), 'strong'), span(`  ${time.slice(0, 19)}Z  ${who}`)];
}

function because({ reason }: Entered, terminal: Terminal): Line {
  return [span(`  ${shownOn(terminal, reason.replace(/\s+/g, ' '))}`, 'quiet')];
}

/** What one entry made of the thing: added, taken away, or field by field. */
function changeOf(
  change: NonNullable<HistoryReport['changes']>[number],
  kind: string,
  say: Say,
  words: Words,
  terminal: Terminal,
): readonly Line[] {
  const { before, after } = change;
  const head: Line = [...entered(change, say, terminal), ...because(change, terminal)];
  const said = before === null ? 'added' : after === null ? 'removed' : null;
  if (said !== null) return [head, [span(`       ${say(said)}`)]];
  const [was, is] = toldSides(kind, [before, after]);
  const fields = changedFields({ before: was, after: is });
  return [
    head,
    ...fields.map(({ path, before: was, after: is }): Line => [
      span(`       ${shownOn(terminal, path)}: `, 'quiet'),
      span(`${valueText(was, say, terminal)} ${shownOn(terminal, '→')} ${valueText(is, say, terminal)}`),
    ]),
  ];
}

function valueText(value: unknown, say: Say, terminal: Terminal): string {
  return value === undefined ? say('empty') : `\`${shownOn(terminal, fieldText(value))}\``;
}
