/** `bulkhead file add`, `list`, `get`, `purge` and `sweep`. */
import { nearest } from '@bulkhead/core/lib/near.ts';
import type { Call } from './arguments.ts';
import { CallError } from './refused.ts';
import type { Result, World } from './world.ts';

type Run = (call: Call, rest: readonly string[], world: World) => Promise<Result>;

interface Verb {
  /** Words behind it, and options besides those of every command. */
  readonly most: number;
  readonly options: readonly string[];
  readonly run: () => Promise<Run>;
}

const VERBS: Readonly<Record<string, Verb>> = {
  add: {
    most: 2,
    options: ['for', 'name', 'replace', 'reason'],
    run: async () => (await import('./file/add.ts')).fileAdd,
  },
  list: { most: 1, options: [], run: async () => (await import('./file/list.ts')).fileList },
  get: { most: 2, options: ['out'], run: async () => (await import('./file/get.ts')).fileGet },
  purge: { most: 2, options: ['reason'], run: async () => (await import('./file/purge.ts')).filePurge },
  sweep: { most: 0, options: ['older-than'], run: async () => (await import('./file/sweep.ts')).fileSweep },
};
const EVERYWHERE: ReadonlySet<string> = new Set(['data', 'server', 'format', 'lang']);

export async function fileCommand(call: Call, world: World): Promise<Result> {
  const [name = '', ...rest] = call.positionals;
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined)
    throw new CallError('file-verb', { found: name, near: nearest(name, Object.keys(VERBS)) ?? '' });
  refuseSurplus(`file ${name}`, call, rest, verb);
  const run = await verb.run();
  return await run(call, rest, world);
}

/** An option of another verb was meant to say something. */
function refuseSurplus(command: string, call: Call, rest: readonly string[], { most, options }: Verb): void {
  const given = Object.keys(call.options).filter((option) => call.options[option] !== undefined);
  const foreign = given.filter((option) => !EVERYWHERE.has(option) && !options.includes(option));
  const found = [...rest.slice(most), ...foreign.map((option) => `--${option}`)];
  if (found.length > 0) throw new CallError('surplus', { command, found: found.join(' ') });
}
