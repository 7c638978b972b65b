/** The report of an example, in English, as its files are made from. */
import { join } from 'node:path';
import { reportOf } from '@bulkhead/core/report/document.ts';
import { words } from '@bulkhead/core/report/locales/en/index.ts';
import { wordedReport, type WordedReport } from '@bulkhead/core/report/worded.ts';
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { coverageOfView } from '../packages/server/app/coverage-view.ts';
import { assessFolder } from '../packages/server/cli/plant.ts';

const ROOT = join(import.meta.dirname, '..');

export function wordedPlant(folder: string, asOf: string): WordedReport {
  const { plant, catalog, documents, assessment, index, findings, beside } = assessFolder(
    join(ROOT, folder),
    asOf,
  );
  const besides = beside();
  const places = assessment.places;
  const nis2 = coverageOfView('nis2', { catalog, documents, places, beside: besides });
  if (nis2 === null) throw new Error('all places together are judged');
  const why = whyContext(index, findings);
  const report = { plant, catalog, documents, assessment, why, beside: besides, nis2 };
  return wordedReport(reportOf({ ...report, reading: 'evidenced' }), words);
}
