/**
 * What most commands begin with: the plant that is named, a folder or a plant of a record, with all it is judged by. What is
 * there as a folder is that folder; otherwise, where the call or the environment names a record, it is the plant there.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { summaryOf } from '@bulkhead/core/report/plants-report.ts';
import { assessed, type Judged } from '../app/assessed.ts';
import { readFolder, type ReadPlant } from '../app/read-plant.ts';
import type { Call } from './arguments.ts';
import { version } from './help.mjs';
import { today } from './day.ts';
import { isPlantAt } from './plant-at.ts';
import { isRecordNamed } from './record-place.ts';
import { CallError } from './refused.ts';

/** How a command names a plant that is to be about the same one. */
interface Named {
  /** Where the plant is, as the user named it: a folder, or an id and perhaps an entry. */
  readonly folder: string;
  /** What goes behind it so that the same record is meant; null for a folder. */
  readonly record: string | null;
}

export type NamedPlant = ReadPlant & Named;
export type AssessedPlant = NamedPlant & Judged;

/** @throws CallError PlantProblems FolderError RecordError */
export async function plantSource(call: Call, given: string | undefined): Promise<NamedPlant> {
  const folder = given ?? plantHere();
  if (isFolder(call, folder)) return readHere(folder);
  const { storedSource } = await stored();
  return { ...(await storedSource(call, folder)), folder };
}

/** The same, judged for a day. */
export async function assessedSource(
  call: Call,
  given: string | undefined,
  asOf: string,
): Promise<AssessedPlant> {
  const folder = given ?? plantHere();
  if (isFolder(call, folder)) return assessed(readHere(folder), asOf, version());
  const { storedJudged } = await stored();
  const { read, record, judged } = await storedJudged(call, folder, asOf);
  return assessed({ ...read, folder, record }, asOf, version(), { judged });
}

/** The same, where it is taken from what was kept, if the record has it, and is kept by `keep` if not. */
export async function keptSource(
  call: Call,
  given: string | undefined,
  asOf: string,
): Promise<{ readonly source: AssessedPlant; readonly keep: () => Promise<void> }> {
  const folder = given ?? plantHere();
  if (isFolder(call, folder))
    return { source: assessed(readHere(folder), asOf, version()), keep: async () => undefined };
  // Who serves has the last moment compiled, from which the next is made at once.
  if (call.on !== undefined) return await servedSource(call, folder, asOf);
  const { storedMoment } = await stored();
  const { read, record, published, keep } = await storedMoment(call, folder, asOf);
  const source = assessed({ ...read, folder, record }, asOf, version(), { published });
  return { source, keep: async () => await keep(source) };
}

async function servedSource(
  call: Call,
  named: string,
  asOf: string,
): Promise<{ readonly source: AssessedPlant; readonly keep: () => Promise<void> }> {
  const { storedJudged } = await stored();
  const { read, record, judged, held } = await storedJudged(call, named, asOf);
  const source = assessed({ ...read, folder: named, record }, asOf, version(), { judged });
  // Of a part of the plant not all was worked out that a summary says.
  const isWhole = call.options['place'] === undefined && call.options['view'] === undefined;
  return {
    source,
    keep: async () => {
      if (isWhole && held !== null && asOf === today()) call.on?.keep?.({ held, summary: summaryOf(source) });
    },
  };
}

/** Folders need nothing of what opens a record. */
async function stored(): Promise<typeof import('./stored-source.ts')> {
  return await import('./stored-source.ts');
}

function readHere(folder: string): NamedPlant {
  return { ...readFolder(folder), folder, record: null };
}

/** @throws CallError where it can be neither */
function isFolder(call: Call, named: string): boolean {
  if (call.on !== undefined) return false;
  if (isThere(named)) return true;
  if (isRecordNamed(call)) return false;
  throw new CallError('no-such-plant', { found: named });
}

/** Whether a word stands for a plant: a folder, or what could be one of the record that is named. */
export function namesPlant(call: Call, word: string): boolean {
  if (call.on !== undefined) return isPlantAt(word);
  return isThere(word) || (isRecordNamed(call) && isPlantAt(word));
}

/** The current folder, when it is a plant. */
function plantHere(): string {
  if (isThere(join('.', 'plant.yaml'))) return '.';
  throw new CallError('no-plant-named');
}

export function folderOf(given: string | undefined): string {
  return given ?? plantHere();
}

export function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
