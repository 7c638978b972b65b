/** The report as a tagged PDF (PDF/UA-1), the same bytes on every machine. */
import { join } from 'node:path';
import type { WordedReport } from '@bulkhead/core/report/worded.ts';
import { madeInChild, type InMaking } from '../in-child.ts';
import { paperJson } from '../paper.ts';

export function reportPdf(report: WordedReport): InMaking {
  return madeInChild(join(import.meta.dirname, 'compile.ts'), paperJson(report));
}
