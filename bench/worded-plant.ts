/** The report of an example, in English, as its files are made from. */
import { join } from 'node:path';
import { reportOf } from '@bulkhead/core/report/document.ts';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { wordedReport, type WordedReport } from '@bulkhead/core/report/worded.ts';
import { assessed } from '../packages/server/app/assessed.ts';
import { readFolder } from '../packages/server/app/read-plant.ts';
import { version } from '../packages/server/cli/help.mjs';
import { inputOf } from '../packages/server/cli/report-source.ts';

const ROOT = join(import.meta.dirname, '..');

export function wordedPlant(folder: string, asOf: string): WordedReport {
  const input = inputOf(assessed(readFolder(join(ROOT, folder)), asOf, version()));
  return wordedReport(reportOf({ ...input, reading: 'evidenced' }), words);
}
