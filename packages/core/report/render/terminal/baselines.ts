/** Baselines of a plant on a terminal. */
import type { Words } from '../../locales/words.ts';
import type { BaselineReport } from '../../stored-report.ts';
import { sayer } from './record-say.ts';
import { shownOn } from './shown.ts';
import { rendered, span, type Line, type Terminal } from './style.ts';

export function baselinesText(
  { plant, set, baselines }: BaselineReport,
  words: Words,
  terminal: Terminal,
): string {
  const say = sayer(words, terminal);
  const width = Math.max(0, ...baselines.map(({ id }) => id.length));
  const lines = baselines.map(({ id, seq, by, reason, date }): Line => [
    span(id.padEnd(width), 'strong'),
    span(`  @${seq}  ${date}  ${by === null ? say('erased') : shownOn(terminal, by)}`),
    span(`  ${shownOn(terminal, reason.replace(/\s+/g, ' '))}`, 'quiet'),
  ]);
  const [first] = baselines;
  const end =
    set === null
      ? say('baselines', { plant, n: baselines.length })
      : say('baselineSet', { plant, id: set, seq: String(first?.seq ?? '') });
  return rendered([...lines, [span(end, 'strong')]], terminal);
}
