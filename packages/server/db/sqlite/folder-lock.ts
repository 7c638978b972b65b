/**
 * One process at a time on a data folder. The lock is one of the operating system's, taken through SQLite on an empty
 * file, so it ends with the process however that ends: nothing stale is left to be guessed about. Who holds it is
 * written beside it, for whoever is refused.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makePrivate } from './private-file.ts';

export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601. */
  readonly since: string;
}

/** Another process has the folder. */
export class FolderInUse extends Error {
  readonly folder: string;
  /** Null where it has not written who it is yet. */
  readonly holder: Holder | null;
  constructor(folder: string, holder: Holder | null) {
    super(`${folder} is in use`);
    this.folder = folder;
    this.holder = holder;
  }
}

const HOLDER = 'holder.json';

/** Whoever only looked something up, or is just ending, is waited for rather than named. */
const MOMENT_MS = 300;

/** @param wait milliseconds in which it may become free @returns what lets go of it @throws FolderInUse */
export function lockFolder(folder: string, wait = MOMENT_MS): () => void {
  const path = join(folder, 'lock');
  makePrivate(path);
  const lock = new DatabaseSync(path, { timeout: wait });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (isBusy(error)) throw new FolderInUse(folder, holderOf(folder));
    throw error;
  }
  tellHolder(join(folder, HOLDER));
  return () => {
    rmSync(join(folder, HOLDER), { force: true });
    lock.close();
  };
}

/** On a full disk the lock holds all the same, and nobody is named rather than the one before. */
function tellHolder(path: string): void {
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  try {
    writeFileSync(path, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  } catch {
    rmSync(path, { force: true });
  }
}

const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return (error as { errcode?: unknown }).errcode === SQLITE_BUSY;
}

function holderOf(folder: string): Holder | null {
  try {
    const said = JSON.parse(readFileSync(join(folder, HOLDER), 'utf8')) as Partial<Holder>;
    const { pid, host, since } = said;
    if (typeof pid !== 'number' || typeof host !== 'string' || typeof since !== 'string') return null;
    return { pid, host, since };
  } catch {
    // Not written yet, or half: the refusal says so without it.
    return null;
  }
}
