/** A real Chromium: named by CHROME_PATH, on the path, or installed where that is possible. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

export type { Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

export function findChromium(): string {
  const found = named() ?? onPath() ?? (isThere(MAC) ? MAC : null) ?? installed();
  if (found !== null) return found;
  throw new Error(
    'no Chromium for the tests of the workbench: install chromium (apt-get install chromium) or Chrome, or name one in CHROME_PATH',
  );
}

function named(): string | null {
  const path = process.env['CHROME_PATH'];
  if (path === undefined || path === '') return null;
  if (!isThere(path)) throw new Error(`CHROME_PATH names ${path}, which cannot be run`);
  return path;
}

function onPath(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isThere) ?? null;
}

/** Where this may install packages, it does: a test that is skipped shows nothing. */
function installed(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const apt = (...args: string[]): boolean => spawnSync('apt-get', args, { stdio: 'ignore' }).status === 0;
  apt('update');
  return apt('install', '-y', '--no-install-recommends', 'chromium') ? onPath() : null;
}

function isThere(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export async function launch(): Promise<Browser> {
  return await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}
