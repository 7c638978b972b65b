/** What `npm start` does after the terminal: the waterworks in a record of this folder, the first time, and the workbench on it. */
import { join } from 'node:path';
import { answer } from '../packages/server/cli/answer.ts';
import { hostOfProcess } from '../packages/server/cli/host.ts';
import { hasRecord } from '../packages/server/db/sqlite/open.ts';
import { main } from '../packages/server/main.ts';
import { fillRecord } from './fill-record.ts';

const ROOT = join(import.meta.dirname, '..');
const RECORD = join(ROOT, 'record');

if (!hasRecord(RECORD)) {
  await fillRecord(RECORD, ['waterworks']);
  // The list of plants reads what an assessment came to.
  await answer(['assess', 'waterworks', '--data', RECORD], hostOfProcess());
}
process.exitCode = await main(['serve', '--data', RECORD, ...process.argv.slice(2)]);
