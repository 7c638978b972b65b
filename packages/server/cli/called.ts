/** How this program was called, so that a command it prints can be pasted where the reader stands. */
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { shellWord } from '@bulkhead/core/report/render/terminal/command.ts';

export interface Caller {
  /** What was started: this program's script, or the name that stands for it on the path. */
  readonly script: string;
  /** The folder of the clone. */
  readonly root: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A command of an installation, as it was typed: the script and the folder of the clone say nothing of that. */
const COMMAND = /^[\w.-]{1,40}$/;

/**
 * What a command that starts this program says it is called, as that of an installation does; `npx bulkhead` in the clone,
 * where npx finds it without the network, and by whoever called it so; `bulkhead` where that is on the path; else the
 * script by its path.
 */
export function programCalled({ script, root, cwd, env }: Caller): string {
  const command = env['BULKHEAD_CALLED_AS'] ?? '';
  if (COMMAND.test(command)) return command;
  const inside = relative(root, cwd);
  const isInClone = inside === '' || (!inside.startsWith('..') && !isAbsolute(inside));
  if (isInClone || env['npm_command'] === 'exec') return 'npx bulkhead';
  const onPath = basename(script) === 'bulkhead' && basename(dirname(script)) !== '.bin';
  return onPath ? 'bulkhead' : `node ${shellWord(join(root, 'scripts', 'bulkhead.mjs'))}`;
}

const ROOT = dirname(dirname(dirname(import.meta.dirname)));

/** Of a program of this clone. */
export function programOf(caller: Omit<Caller, 'root'>): string {
  return programCalled({ ...caller, root: ROOT });
}
