/** Documents as tagged PDF (PDF/UA-1), the same bytes on every machine. */
import { join } from 'node:path';
import type { WordedReport } from '@bulkhead/core/report/worded.ts';
import { startMaker, type InMaking, type Maker } from '../child/maker.ts';
import { paperJson } from '../paper.ts';

/** @param yields it is not the longest of them */
export function pdfMaker(yields: boolean): Maker {
  return startMaker(join(import.meta.dirname, 'compile.ts'), yields);
}

export function reportPdf(maker: Maker, report: WordedReport): InMaking {
  return maker.make(paperJson(report));
}
