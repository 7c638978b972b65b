/** Of a call over a server: which plant it is about, and whether it can go there at all. The server looks at the same. */
import type { Call } from '../arguments.ts';
import { plantAt } from '../plant-at.ts';
import { CallError } from '../refused.ts';

/** Words that stand for no plant before the one that does. */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  slt: ['compare', 'sensitivity'],
  risk: ['criteria', 'worst', 'scenarios', 'steps', 'suggest'],
};
/** Commands that only read; how many words behind their verb stand for a plant, and how many there are at most. */
const READING: Readonly<Record<string, { readonly plants: number; readonly most: number }>> = {
  check: { plants: 1, most: 1 },
  assess: { plants: 1, most: 1 },
  why: { plants: 1, most: 2 },
  diff: { plants: 2, most: 2 },
  slt: { plants: 1, most: 1 },
  exposure: { plants: 1, most: 1 },
  attack: { plants: 1, most: 1 },
  risk: { plants: 1, most: 1 },
  history: { plants: 1, most: 2 },
  baseline: { plants: 1, most: 1 },
  proposals: { plants: 1, most: 2 },
};
/** What says how to judge and to tell; nothing that names a file. */
const TAKEN: ReadonlySet<string> = new Set([
  'format',
  'as-of',
  'as-of-old',
  'rule',
  'fail-on',
  'reading',
  'place',
  'view',
  'all',
  'depth',
  'lang',
  'limit',
  'before',
  'by',
  'suc',
  'server',
]);
/** For whoever calls, and never sent. */
export const KEPT_HERE: readonly string[] = ['token-file', 'ca'];

/** @returns the id of the plant @throws CallError for what is no such call */
export function plantOfCall({ command, positionals, options }: Call): string {
  const reading = READING[command];
  const [verb = ''] = positionals;
  const behind = VERBS[command]?.includes(verb) === true ? positionals.slice(1) : positionals;
  if (reading === undefined || behind.length > reading.most)
    throw new CallError('server-command', { command });
  for (const [option, value] of Object.entries(options))
    if (value !== undefined && !TAKEN.has(option)) throw new CallError('server-option', { option });
  const plants = new Set(behind.slice(0, reading.plants).map((name) => plantAt(name).plant));
  const [plant, ...others] = plants;
  if (plant === undefined || others.length > 0 || behind.length < reading.plants)
    throw new CallError('server-one-plant');
  return plant;
}
