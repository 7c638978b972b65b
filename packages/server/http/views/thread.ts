/** Answers calls about a record that it only reads. */
import { parentPort, workerData } from 'node:worker_threads';
import { heldPlants } from '../../app/record/held-plants.ts';
import { FolderError } from '../../app/folder-error.ts';
import { RecordError } from '../../app/record/record-error.ts';
import { readRecord, refusal, type RecordPlace } from '../../app/record/open-record.ts';
import type { MadeSummary } from '../../app/record/summaries.ts';
import { moments } from '../../app/record/moments.ts';
import { once } from '@bulkhead/core/lib/once.ts';
import { version } from '../../cli/help.mjs';
import { answerView } from './answer-view.ts';
import { today } from '../../cli/day.ts';
import { CALLS_AT_ONCE, type FromThread, type ToThread } from './said.ts';
import type { ViewAsked } from './views.ts';

const place = workerData as RecordPlace;
const database = once(async () => await readRecord(place, CALLS_AT_ONCE.elsewhere));
const known = moments(version());
const held = heldPlants();

async function told(asked: ToThread): Promise<FromThread> {
  try {
    return 'ahead' in asked ? await lookedAhead(asked.ahead) : await answered(asked);
  } catch (error) {
    const known = refusal(place, error);
    if (known instanceof FolderError || known instanceof RecordError) return { unavailable: known.code };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function answered(asked: ViewAsked): Promise<FromThread> {
  let made: MadeSummary | null = null;
  const keep = (summary: MadeSummary): void => void (made = summary);
  const record = { database: await database(), held };
  return { answer: await answerView(asked, { record, moments: known, keep }), made };
}

/** What nobody has asked about lately is left until somebody does. */
async function lookedAhead(plant: string): Promise<FromThread> {
  if (known.has(plant)) {
    const { judged } = await known({ database: await database(), held }, { plant, seq: null }, today());
    // With all that an assessment is made of.
    void judged.assessment;
  }
  return { ahead: plant };
}

parentPort?.on('message', ({ id, asked }: { readonly id: number; readonly asked: ToThread }) => {
  void told(asked).then((said) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage({ id, said });
  });
});
