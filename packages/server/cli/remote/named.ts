/** Of a call over a server: which plant it is about, and by which way it goes there. The server looks at the same. */
import type { Call } from '../arguments.ts';
import { plantAt } from '../plant-at.ts';
import { CallError } from '../refused.ts';

/**
 * What it takes of whoever calls: to look at what is the same for every plant, to read one, to have files made of what can be
 * read, to propose or try, to change, to make a plant.
 */
export type Way = 'looking' | 'reading' | 'making' | 'proposing' | 'changing' | 'founding';

interface Command {
  /** Words that stand for no plant before the one that does. */
  readonly verbs?: readonly string[];
  /** How many words behind the verb stand for a plant, and how many there are at most. */
  readonly plants: number;
  readonly most: number;
  /** Of a command that does more than read: its way, and its options besides. */
  readonly way?: Way;
  readonly options?: readonly string[];
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check: { plants: 1, most: 1 },
  assess: { plants: 1, most: 1 },
  why: { plants: 1, most: 2 },
  diff: { plants: 2, most: 2 },
  slt: { plants: 1, most: 1, verbs: ['compare', 'sensitivity'] },
  exposure: { plants: 1, most: 1 },
  attack: { plants: 1, most: 1 },
  risk: { plants: 1, most: 1, verbs: ['criteria', 'worst', 'scenarios', 'steps', 'suggest'] },
  history: { plants: 1, most: 2 },
  baseline: { plants: 1, most: 1 },
  proposals: { plants: 1, most: 2 },
  report: { plants: 1, most: 1, way: 'making', options: ['only', 'sheet', 'monochrome', 'against'] },
  worksheet: { plants: 1, most: 1, verbs: ['out'], way: 'making', options: ['only'] },
  export: { plants: 1, most: 1, way: 'making', options: ['files'] },
  change: { plants: 1, most: 1, way: 'changing', options: ['reason', 'try', 'organisation'] },
  undo: { plants: 1, most: 1, way: 'changing', options: ['reason', 'try'] },
  apply: { plants: 1, most: 2, way: 'changing', options: ['reason', 'try'] },
  create: { plants: 1, most: 1, way: 'founding', options: ['name', 'catalogs', 'reason'] },
  propose: { plants: 1, most: 1, way: 'proposing', options: ['reason'] },
};
/** Of files, what is answered as text; what carries their bytes goes by routes of its own. */
const FILE_LIST: Command = { plants: 1, most: 1, verbs: ['list'] };

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

export interface Named {
  /** By its id; empty for a call that is about none. */
  readonly plant: string;
  readonly way: Way;
}

/** @throws CallError for what does not go over a server */
export function namedIn(call: Call): Named {
  const { command, positionals, options } = call;
  const known = command === 'file' && positionals[0] === 'list' ? FILE_LIST : COMMANDS[command];
  if (needsSession(call)) throw new CallError('server-session', { command });
  const isVerb = known?.verbs?.includes(positionals[0] ?? '') === true;
  const behind = isVerb ? positionals.slice(1) : positionals;
  if (isCatalog(call)) return { plant: '', way: 'looking' };
  if (known === undefined || behind.length > known.most) throw new CallError('server-command', { command });
  for (const [option, value] of Object.entries(options))
    if (value !== undefined && !TAKEN.has(option) && known.options?.includes(option) !== true)
      throw new CallError('server-option', { option });
  const { against } = options;
  const named = [...behind.slice(0, known.plants), ...(typeof against === 'string' ? [against] : [])];
  const plants = new Set(named.map((name) => plantAt(name).plant));
  const [plant, ...others] = plants;
  if (plant === undefined || others.length > 0 || behind.length < known.plants)
    throw new CallError('server-one-plant');
  const tries = known.way === 'changing' && options['try'] === true;
  return { plant, way: tries ? 'proposing' : (known.way ?? 'reading') };
}

/** Those that are shipped; a file that is to be verified lies with whoever calls. */
function isCatalog({ command, positionals, options }: Call): boolean {
  const verb = positionals[0] ?? 'list';
  const given = Object.keys(options).filter((option) => options[option] !== undefined);
  return command === 'catalog' && verb !== 'verify' && given.every((option) => TAKEN.has(option));
}

/** What somebody signs for is done signed in: a token that is stolen cannot do it. */
function needsSession({ command, positionals }: Call): boolean {
  return command === 'review' || (command === 'baseline' && positionals.length === 2);
}
