/** The report of an example, in English, as its files are made from. */
import { join } from 'node:path';
import { reportOf } from '@bulkhead/core/report/document.ts';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { wordedReport, type WordedReport } from '@bulkhead/core/report/worded.ts';
import { assessFolder } from '../packages/server/cli/plant.ts';
import { inputOf } from '../packages/server/cli/report-source.ts';

const ROOT = join(import.meta.dirname, '..');

export function wordedPlant(folder: string, asOf: string): WordedReport {
  const input = inputOf(assessFolder(join(ROOT, folder), asOf));
  return wordedReport(reportOf({ ...input, reading: 'evidenced' }), words);
}
