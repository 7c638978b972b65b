/** The report as a Word document to work on: headings, tables with repeated heads, contents, the drawing. */
import { join } from 'node:path';
import { onPaper, type WordedReport } from '@bulkhead/core/report/worded.ts';
import { madeInChild } from '../in-child.ts';

export function reportDocx(report: WordedReport): Promise<Uint8Array> {
  // The sheets stand in the sections, as files; as values they are only weight.
  const given: WordedReport = { ...report, sheets: [], sections: onPaper(report.sections) };
  return madeInChild(join(import.meta.dirname, 'make.ts'), JSON.stringify(given));
}
