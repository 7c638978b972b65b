/** LibreOffice where it is installed, for tests of what other programs make of our files. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const NOT_INSTALLED = 'LibreOffice is not installed: soffice is not on the PATH';

export const office = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));

/**
 * In a profile of its own: it neither sees nor changes the settings of whoever runs the test.
 * @param home a folder of the test, in which the profile is kept
 */
export function runOffice(program: string, home: string, ...args: readonly string[]): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(home, 'profile')).href}`;
  spawnSync(program, ['--headless', '--norestore', profile, ...args], { encoding: 'utf8' });
}
