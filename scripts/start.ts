/** What `npm start` does after the terminal: the waterworks in a record of this folder, the first time, and the workbench on it. */
import { join } from 'node:path';
import { answer } from '../packages/server/cli/answer.ts';
import { hostOfProcess } from '../packages/server/cli/host.ts';
import { hasRecord } from '../packages/server/db/sqlite/open.ts';
import { main } from '../packages/server/main.ts';

const ROOT = join(import.meta.dirname, '..');
const RECORD = join(ROOT, 'record');

/** @returns 0, or the code it ended with */
async function filled(): Promise<number> {
  if (hasRecord(RECORD)) return 0;
  const imported = await main(['import', join(ROOT, 'examples', 'waterworks'), '--data', RECORD]);
  // The list of plants reads what an assessment came to.
  if (imported === 0) await answer(['assess', 'waterworks', '--data', RECORD], hostOfProcess());
  return imported;
}

const code = await filled();
process.exitCode = code === 0 ? await main(['serve', '--data', RECORD, ...process.argv.slice(2)]) : code;
