/** Does one job and ends. It only reads the record: what comes of it goes to the thread that writes. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadWords } from '@bulkhead/core/report/locales/load.ts';
import { once } from '@bulkhead/core/lib/once.ts';
import { moments } from '../../app/record/moments.ts';
import { readRecord } from '../../app/record/open-record.ts';
import { PlantProblems } from '../../app/plant-problems.ts';
import { refusedCall } from '../../cli/refused.ts';
import { wordedProblems } from '../../cli/problems.ts';
import type { FromTask, TaskGiven } from './task.ts';
import { TASKS, type Told } from './tasks.ts';

const { place, kind, asked } = workerData as TaskGiven;
const database = once(async () => await readRecord(place));
const taken: (() => void)[] = [];
parentPort?.on('message', () => taken.shift()?.());

/** Resolves when it was taken, so that nothing piles up on its way. */
async function tell(message: FromTask, transfer: readonly ArrayBuffer[] = []): Promise<void> {
  await new Promise<void>((done) => {
    taken.push(done);
    parentPort?.postMessage(message, [...transfer]);
  });
}

const told: Told = {
  progress: (done, all) => void tell({ progress: { done, all } }),
  file: async (name, media, content) => {
    await tell({ file: { name, media } });
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    await tell({ piece: bytes });
    await tell({ end: true });
  },
};

async function outcome(): Promise<FromTask> {
  const words = await loadWords(asked.language);
  try {
    const on = { record: { database: await database() }, moments: moments() };
    return { result: await TASKS[kind]({ ...asked.call, on }, words, told) };
  } catch (error) {
    if (error instanceof PlantProblems)
      return {
        refused: { message: '', problems: wordedProblems(error.problems, words), total: error.total },
      };
    const refused = refusedCall(error, words);
    if (refused !== null) return { refused: { message: refused.message, problems: [], total: 0 } };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

await tell(await outcome());
await (await database()).close();
parentPort?.close();
