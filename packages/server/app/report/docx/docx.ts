/** The report as a Word document to work on: headings, tables with repeated heads, contents, the drawing. */
import { join } from 'node:path';
import type { WordedReport } from '@bulkhead/core/report/worded.ts';
import { madeInChild, type InMaking } from '../in-child.ts';
import { paperJson } from '../paper.ts';

export function reportDocx(report: WordedReport): InMaking {
  return madeInChild(join(import.meta.dirname, 'make.ts'), paperJson(report));
}
