/** What `catalog verify` found, file by file. */
import type { Words } from '../../../locales/words.ts';
import type { VerifiedFile } from '../../results-json.ts';
import { shownOn } from '../shown.ts';
import { rendered, span, type Line, type Terminal } from '../style.ts';
import { prose, sayIn, type Say } from './say.ts';

export function verifiedText(files: readonly VerifiedFile[], words: Words, terminal: Terminal): string {
  const say = sayIn(words, terminal);
  return rendered(
    files.flatMap((file) => verifiedLines(file, say, terminal)),
    terminal,
  );
}

function verifiedLines(file: VerifiedFile, say: Say, terminal: Terminal): readonly Line[] {
  const { id, problems, counts, unsure } = file;
  const below = [
    ...problems.map((problem) => `${problem.path} ${problem.message}`),
    ...(counts === null
      ? []
      : [
          Object.entries(counts)
            .map(([name, n]) => `${name} ${n}`)
            .join(', '),
        ]),
    ...(unsure.length === 0 ? [] : [unsureText(unsure, counts?.['rows'], say)]),
  ];
  return [
    [span(shownOn(terminal, say(problems.length === 0 ? 'sound' : 'notSound', { catalog: id })))],
    ...below.flatMap((text) => prose(text, terminal, 2)),
  ];
}

function unsureText(unsure: readonly string[], rows: number | string | undefined, say: Say): string {
  return unsure.length === rows ? say('allUnsure') : say('unsure', { n: unsure.length, rows: unsure });
}
