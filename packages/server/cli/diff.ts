import { sameValue } from '@bulkhead/core/lib/same.ts';
import { diff, type Change } from '@bulkhead/core/model/change.ts';
import { effectsOf, type Effects } from '@bulkhead/core/report/diff-effects.ts';
import { diffJson } from '@bulkhead/core/report/render/results-json.ts';
import { CallError, textOption, type Call } from './arguments.ts';
import { assessFolder, dayOf } from './plant.ts';
import type { Result } from './world.ts';

export function diffCommand(call: Call): Result {
  const [from, to] = call.positionals;
  if (from === undefined || to === undefined)
    throw new CallError('diff needs two plant folders: the old and the new');
  const asOf = dayOf(call);
  const before = assessFolder(from, asOf);
  const after = assessFolder(to, asOf);
  const changes = diff(before.plant, after.plant);
  const effects = effectsOf(before.assessment, after.assessment);
  if (textOption(call, 'format') === 'json') return { out: diffJson(asOf, changes, effects), code: 0 };
  return { out: text(changes, effects, asOf), code: 0 };
}

function text(changes: readonly Change[], effects: Effects, asOf: string): string {
  const lines = changes.map(({ kind, id, before, after }) => {
    if (before === null) return `+ ${kind} ${id}`;
    if (after === null) return `- ${kind} ${id}`;
    return `~ ${kind} ${id}: ${changedFields(before, after).join(', ')}`;
  });
  const list = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : ['', title, ...items.map((item) => `  ${item}`)];
  return [
    ...(lines.length === 0 ? ['no difference'] : lines),
    ...list(
      'SL-A, claimed',
      effects.slA.map(({ ref, from, to }) => `${ref} ${from ?? 'n.a.'} → ${to ?? 'n.a.'}`),
    ),
    ...list('gaps opened', effects.gapsOpened),
    ...list('gaps closed', effects.gapsClosed),
    ...list('findings new', effects.findingsNew),
    ...list('findings gone', effects.findingsGone),
    '',
    `as of ${asOf}`,
    '',
  ].join('\n');
}

function changedFields(before: object, after: object): readonly string[] {
  const old = before as Readonly<Record<string, unknown>>;
  const now = after as Readonly<Record<string, unknown>>;
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (key) => !sameValue(old[key], now[key]),
  );
}
