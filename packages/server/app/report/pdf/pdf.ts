/** The report as a tagged PDF (PDF/UA-1), the same bytes on every machine. */
import { join } from 'node:path';
import { typstData } from '@bulkhead/core/report/render/typst/data.ts';
import type { WordedReport } from '@bulkhead/core/report/worded.ts';
import { madeInChild } from '../in-child.ts';
import { showable } from './fonts.ts';

export function reportPdf(report: WordedReport): Promise<Uint8Array> {
  return madeInChild(join(import.meta.dirname, 'compile.ts'), JSON.stringify(typstData(report, showable())));
}
