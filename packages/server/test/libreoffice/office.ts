/** LibreOffice where it is installed, for tests of what other programs make of our files. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const NOT_INSTALLED = 'LibreOffice is not installed: soffice is not on the PATH';

export const NO_SHEETS = 'LibreOffice is installed without Calc';

export const office = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));

/** Milliseconds; what it is asked for takes seconds. */
const LONGEST = 60_000;
const TRIES = 2;

/**
 * In a profile of its own: it neither sees nor changes the settings of whoever runs the test. LibreOffice waits for a person now and
 * then, whom nobody sees; it is ended and started once more.
 * @param home a folder of the test, in which the profile is kept
 * @throws Error where it did not end by itself
 */
export async function runOffice(program: string, home: string, ...args: readonly string[]): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(home, 'profile')).href}`;
  for (let i = 0; i < TRIES; i++)
    if (await endsByItself(program, ['--headless', '--norestore', profile, ...args])) return;
  throw new Error(`${program} ${args.join(' ')}: did not end within ${LONGEST / 1000} s`);
}

/** Its programs are installed one by one: without that of sheets a macro about them waits for ever. */
export async function hasSheets(program: string, home: string): Promise<boolean> {
  const [asked, made] = ['sheet.csv', 'sheet.ods'].map((name) => join(home, name)) as [string, string];
  writeFileSync(asked, 'a,b\n1,2\n');
  await runOffice(program, home, '--convert-to', 'ods', '--outdir', home, asked);
  return existsSync(made);
}

async function endsByItself(program: string, args: readonly string[]): Promise<boolean> {
  // A group of its own: what is started is a script, and what waits is a program under it.
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  const { pid } = child;
  const late = setTimeout(() => pid !== undefined && process.kill(-pid, 'SIGKILL'), LONGEST);
  try {
    const [, signal] = (await once(child, 'exit')) as readonly unknown[];
    return signal === null;
  } finally {
    clearTimeout(late);
  }
}
