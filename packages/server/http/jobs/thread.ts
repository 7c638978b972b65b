/** Does one job and ends. It only reads the record: what comes of it goes to the thread that writes. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadWords } from '@bulkhead/core/report/locales/load.ts';
import { once } from '@bulkhead/core/lib/once.ts';
import { stopMakers } from '../../app/report/child/maker.ts';
import { readRecord } from '../../app/record/open-record.ts';
import { FolderError } from '../../app/folder-error.ts';
import { isOutage } from '../../db/outage.ts';
import { refusedJob } from './refused.ts';
import type { FromTask, TaskGiven, ToTask } from './task.ts';
import { TASKS, type Told } from './tasks.ts';
import { yieldToOthers } from './yield.ts';

const given = workerData as TaskGiven;
yieldToOthers();
const { place, kind, asked, folder } = given;
const database = once(async () => await readRecord(place));
const taken: (() => void)[] = [];
parentPort?.on('message', (said: ToTask) => {
  if (said === 'taken') taken.shift()?.();
  else void stopMakers().then(() => process.exit());
});

/** Resolves when it was taken, so that nothing piles up on its way. */
async function tell(message: FromTask, transfer: readonly ArrayBuffer[] = []): Promise<void> {
  await new Promise<void>((done) => {
    taken.push(done);
    parentPort?.postMessage(message, [...transfer]);
  });
}

const told: Omit<Told, keyof TaskGiven | 'record'> = {
  progress: (done, all) => void tell({ progress: { done, all } }),
  file: async (name, media, content) => {
    await tell({ file: { name, media } });
    for await (const piece of piecesOf(content)) await tell({ piece });
    await tell({ end: true });
  },
};

async function* piecesOf(content: Parameters<Told['file']>[2]): AsyncGenerator<Uint8Array> {
  if (typeof content === 'string') yield Buffer.from(content, 'utf8');
  else if (content instanceof Uint8Array) yield content;
  else yield* content;
}

async function outcome(): Promise<FromTask> {
  const words = await loadWords(asked.language);
  try {
    const on = { record: { database: await database() } };
    const task = await TASKS[kind]();
    return { result: await task({ ...asked.call, on }, words, { ...told, ...given, record: on.record }) };
  } catch (error) {
    const refused = refusedJob(error, words, folder);
    if (refused !== null) return { refused };
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return isAway(error) ? { away: stack } : { fault: stack };
  }
}

function isAway(error: unknown): boolean {
  return isOutage(error) || (error instanceof FolderError && error.code === 'record-unreachable');
}

await tell(await outcome());
await (await database()).close();
parentPort?.close();
