/** What a command costs, with all that it starts, as bash counts it. */
import { spawnSync } from 'node:child_process';

/** In seconds; `processor` is user and system time. */
export interface CommandTime {
  readonly processor: number;
  readonly wall: number;
}

/** @param env what it is started with beside ours. @returns null where there is no bash, and when the command fails */
export function commandTime(
  command: string,
  folder: string,
  env: Readonly<Record<string, string>> = {},
): CommandTime | null {
  const timed = `TIMEFORMAT='%U %S %R'; time { ${command}; } 2>/dev/null`;
  const run = spawnSync('bash', ['-c', timed], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', ...env },
  });
  if (run.error !== undefined || run.status !== 0) return null;
  const [user = Number.NaN, system = Number.NaN, wall = Number.NaN] = run.stderr
    .trim()
    .split(' ')
    .map(Number);
  return { processor: user + system, wall };
}
