/** The report as a Word document to work on: headings, tables with repeated heads, contents, the drawing. */
import { join } from 'node:path';
import { onPaper, type WordedReport, type WordedSection } from '@bulkhead/core/report/worded.ts';
import { madeInChild } from '../in-child.ts';

export function reportDocx(report: WordedReport): Promise<Uint8Array> {
  const given: DocxInput = { ...report, sheets: [], sections: onPaper(report.sections) };
  return madeInChild(join(import.meta.dirname, 'make.ts'), JSON.stringify(given));
}

/** What the making process is given: everything but the links of the chain and the drawing as values. */
export interface DocxInput extends Omit<WordedReport, 'sections' | 'sheets'> {
  readonly sheets: readonly never[];
  readonly sections: readonly WordedSection[];
}
