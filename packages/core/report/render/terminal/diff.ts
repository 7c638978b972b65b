/** Two plants on a terminal: what changed, and what it does. */
import { sameValue } from '../../../lib/same.ts';
import type { Change } from '../../../model/change.ts';
import type { Effects } from '../../diff-effects.ts';
import { fill } from '../../locales/fill.ts';
import type { DiffWords } from '../../locales/en/diff.ts';
import type { Words } from '../../locales/words.ts';
import { shownOn } from './shown.ts';
import { rendered, span, type Line, type Terminal } from './style.ts';

export interface DiffView {
  readonly changes: readonly Change[];
  readonly effects: Effects;
  readonly asOf: string;
  readonly words: Words;
  readonly terminal: Terminal;
}

export function diffText({ changes, effects, asOf, words, terminal }: DiffView): string {
  const say = (key: keyof DiffWords, params = {}): string =>
    shownOn(terminal, fill(words, words.diff[key], params));
  const level = (sl: number | null): string => (sl === null ? say('notApplicable') : String(sl));
  const list = (key: keyof DiffWords, items: readonly string[]): readonly Line[] =>
    items.length === 0 ? [] : [[], [span(say(key), 'strong')], ...items.map((item) => [span(`  ${item}`)])];
  const { slA, gapsOpened, gapsClosed, findingsNew, findingsGone } = effects;
  return rendered(
    [
      ...(changes.length === 0 ? [[span(say('none'))]] : changes.map(changeLine)),
      ...list(
        'slA',
        slA.map(({ ref, from, to }) => `${ref} ${level(from)} → ${level(to)}`),
      ),
      ...list('gapsOpened', gapsOpened),
      ...list('gapsClosed', gapsClosed),
      ...list('findingsNew', findingsNew),
      ...list('findingsGone', findingsGone),
      [],
      [span(say('asOf', { asOf }), 'quiet')],
    ],
    terminal,
  );
}

/** `+`, `-` or `~`, the entity, and the fields that differ. */
function changeLine({ kind, id, before, after }: Change): Line {
  if (before === null) return [span(`+ ${kind} ${id}`)];
  if (after === null) return [span(`- ${kind} ${id}`)];
  return [span(`~ ${kind} ${id}: ${changedFields(before, after).join(', ')}`)];
}

function changedFields(before: object, after: object): readonly string[] {
  const old = before as Readonly<Record<string, unknown>>;
  const now = after as Readonly<Record<string, unknown>>;
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (key) => !sameValue(old[key], now[key]),
  );
}
