/** Does one job and ends. It only reads the record: what comes of it goes to the process that writes. */
import { loadWords } from '@bulkhead/core/report/locales/load.ts';
import { once } from '@bulkhead/core/lib/once.ts';
import { stopMakers } from '../../app/report/child/maker.ts';
import { readRecord } from '../../app/record/open-record.ts';
import { FolderError } from '../../app/folder-error.ts';
import { CHUNK } from '../../db/files/store.ts';
import { isOutage } from '../../db/outage.ts';
import { refusedJob } from './refused.ts';
import type { FromTask, TaskGiven, ToTask } from './task.ts';
import { TASKS, type Told } from './tasks.ts';

const begin = Promise.withResolvers<TaskGiven>();
const taken: (() => void)[] = [];
process.on('message', (said: TaskGiven | ToTask) => {
  if (said === 'taken') taken.shift()?.();
  else if (said === 'stop') leave();
  else begin.resolve(said);
});
// Whoever asked is gone, and with it everybody who wants what comes of it.
process.on('disconnect', leave);
const given = await begin.promise;
const { place, kind, asked, folder } = given;
const database = once(async () => await readRecord(place));

/** With all that it has begun. */
function leave(): void {
  void stopMakers().then(() => process.exit());
}

/** Resolves when it was taken, so that nothing piles up on its way. */
async function tell(message: FromTask): Promise<void> {
  await new Promise<void>((done) => {
    taken.push(done);
    process.send?.(message);
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

/** None is large: the process that takes it has other things to do. */
async function* piecesOf(content: Parameters<Told['file']>[2]): AsyncGenerator<Uint8Array> {
  if (typeof content !== 'string' && !(content instanceof Uint8Array)) return yield* content;
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
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
process.exit();
