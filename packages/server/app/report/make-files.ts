/** Makes the files of a report: those that take a process of their own are begun first, and the others meanwhile. */
import { setImmediate } from 'node:timers/promises';
import type { FileBegun, FileMade } from './formats.ts';
import type { InMaking } from './child/maker.ts';
import type { ReportFile } from './write-report.ts';

/** How far it is. */
export interface Told {
  readonly writing: (path: string) => void;
  /** Every file that takes a process of its own is asked for. */
  readonly begun: () => void;
  /** Everything else is made. */
  readonly waiting: (paths: readonly string[]) => void;
}

/** @param here asked for once those are begun: to know what there is takes time as well */
export async function madeFiles(
  apart: readonly FileBegun[],
  here: () => readonly FileMade[],
  told: Told,
): Promise<readonly ReportFile[]> {
  const begun = new Map<string, InMaking>();
  for (const file of apart) {
    told.writing(file.path);
    begun.set(file.path, file.begin());
  }
  told.begun();
  // Making the others holds this thread: nobody would get the rest of the input meanwhile.
  await Promise.all([...begun.values()].map(({ given }) => given));
  const made = await madeHere(here(), told);
  if (made.length > 0 && begun.size > 0) told.waiting([...begun.keys()]);
  for (const [path, { content }] of begun) made.push({ path, content: await content });
  return made;
}

async function madeHere(files: readonly FileMade[], told: Told): Promise<ReportFile[]> {
  const made: ReportFile[] = [];
  for (const file of files) {
    told.writing(file.path);
    made.push({ path: file.path, content: await file.make() });
    // A process that was busy may want the rest of its input now.
    await setImmediate();
  }
  return made;
}
