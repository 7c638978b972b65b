/** What `fmt` did, or would do: a line for each file that was not canonical, and the count. */
import type { FmtReport } from '../../fmt-report.ts';
import { fill } from '../../locales/fill.ts';
import type { FmtWords } from '../../locales/en/fmt.ts';
import type { Words } from '../../locales/words.ts';
import { commandLines, shellWord } from './command.ts';
import { penOf } from './pen.ts';
import { shownOn } from './shown.ts';
import { rendered, span, type Terminal } from './style.ts';

/** @param options that the command to go on with takes over, such as ` --schema` */
export function fmtText(
  { folder, files, written }: FmtReport,
  options: string,
  words: Words,
  terminal: Terminal,
): string {
  const say = (key: keyof FmtWords, params = {}): string =>
    shownOn(terminal, fill(words, words.fmt[key], params));
  const changed = files.filter((file) => !file.canonical);
  const some = written ? 'countRewritten' : 'countNotCanonical';
  const count = changed.length === 0 ? 'allCanonical' : some;
  return rendered(
    [
      ...changed.map(({ path }) => [span(say(written ? 'rewritten' : 'notCanonical', { path }))]),
      [span(say(count, { n: changed.length, all: files.length }), 'strong')],
      ...(written || changed.length === 0
        ? []
        : commandLines(
            [{ label: say('rewrite'), call: `fmt ${shellWord(folder)}${options}` }],
            penOf(words, terminal),
          )),
    ],
    terminal,
  );
}
