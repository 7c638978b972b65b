/** Files of a plant on a terminal. */
import type { Words } from '../../locales/words.ts';
import type {
  FileListReport,
  FileReport,
  SweepReport,
  ToldFile,
  ToldFileEntry,
  ToldUnkept,
} from '../../file-report.ts';
import { commandLines, shellWord, type Command } from './command.ts';
import { penOf } from './pen.ts';
import { sayer, type Say } from './record-say.ts';
import { shownOn } from './shown.ts';
import { rendered, span, type Line, type Terminal } from './style.ts';

/** @param record what goes behind a command so that it is about the same record */
export function filesText(report: FileListReport, record: string, words: Words, terminal: Terminal): string {
  const { plant, seq, files, unkept, used, limit } = report;
  const say = sayer(words, terminal);
  const end = say('files', { plant, seq: String(seq), n: files.length, used, limit });
  return rendered(
    [
      ...files.flatMap((file) => fileLines(file, seq, say, terminal)),
      ...unkeptLines(unkept, say, terminal),
      [span(end, 'strong')],
      ...commandLines(nextCalls(report, record, say), penOf(words, terminal)),
    ],
    terminal,
  );
}

/** The hash stands on a line of its own, so that it can be taken whole. */
function fileLines(file: ToldFile, seq: number, say: Say, terminal: Terminal): readonly Line[] {
  const { name, size, sha256, evidence, brought, purged } = file;
  const cited = evidence.length === 0 ? say('fileUncited') : say('fileCited', { evidence });
  return [
    [
      span(shownOn(terminal, name), 'strong'),
      span(`  ${say('fileBytes', { size })}  ${whoWhen(brought, say)}`),
    ],
    [span(`  ${sha256}`, 'quiet')],
    [span(`  ${cited}`, evidence.length === 0 ? 'quiet' : 'plain')],
    ...(purged === null ? [] : [[span(`  ${purgedBy(purged, seq, say)}`, 'deficit')]]),
  ];
}

function whoWhen({ seq, time, by }: ToldFileEntry, say: Say): string {
  return `@${seq}  ${time.slice(0, 10)}  ${by ?? say('erased')}`;
}

function purgedBy({ seq, time, reason }: ToldFileEntry, asOf: number, say: Say): string {
  const params = { seq: String(seq), date: time.slice(0, 10), reason: reason.replace(/\s+/g, ' ') };
  return say(seq > asOf ? 'filePurgedLater' : 'filePurgedBy', params);
}

function unkeptLines(unkept: readonly ToldUnkept[], say: Say, terminal: Terminal): readonly Line[] {
  if (unkept.length === 0) return [];
  return [
    [span(`${say('filesUnkept')}:`)],
    ...unkept.map(({ evidence, file, sha256 }): Line => [
      span(`  ${evidence}`, 'strong'),
      span(`  ${file === null ? '' : `${shownOn(terminal, file)}  `}`),
      span(say(sha256 === null ? 'fileNoHash' : 'fileNotThere'), 'quiet'),
    ]),
  ];
}

/** The first that is missing; a folder may say where it lies. */
function nextCalls({ plant, unkept }: FileListReport, record: string, say: Say): readonly Command[] {
  const [first] = unkept;
  if (first === undefined) return [];
  const path = first.file === null ? 'FILE' : shellWord(first.file);
  return [{ label: say('fileAddNext'), call: `file add ${plant} ${path} --for ${first.evidence}${record}` }];
}

export function fileText(report: FileReport, words: Words, terminal: Terminal): string {
  const { did, sha256, elsewhere } = report;
  const say = sayer(words, terminal);
  const more = did === 'purged' ? [say('fileBackups'), ...(elsewhere ? [say('fileElsewhere')] : [])] : [];
  return rendered(
    [
      [span(sha256, 'quiet')],
      [span(shownOn(terminal, done(report, say)), 'strong')],
      ...more.map((each): Line => [span(each, 'quiet')]),
    ],
    terminal,
  );
}

function done({ did, again, seq, evidence, name, plant, size, path }: FileReport, say: Say): string {
  const told = { name, plant, size, evidence: evidence ?? '', seq: String(seq ?? ''), path: path ?? '' };
  if (did === 'got') return say('fileGot', told);
  if (did === 'purged') return say('filePurged', told);
  if (again && seq !== null) return say('fileNowCited', told);
  if (again) return say(evidence === null ? 'fileAgain' : 'fileAgainFor', told);
  return say(evidence === null ? 'fileAdded' : 'fileAddedFor', told);
}

export function sweepText({ swept }: SweepReport, words: Words, terminal: Terminal): string {
  return rendered([[span(sayer(words, terminal)('swept', { n: swept }), 'strong')]], terminal);
}
