/** What the formats of a report are made from. The sheets of the drawing come first, and go at once to who draws pictures of them. */
import { reportOf } from '@bulkhead/core/report/document.ts';
import { drawnOf, type SheetLook } from '@bulkhead/core/report/document/drawn.ts';
import type { Compared, ReportInput, ShownReading } from '@bulkhead/core/report/document/input.ts';
import { diffReport } from '@bulkhead/core/report/diff/report.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import { sheetsOf } from '@bulkhead/core/report/sheets.ts';
import { wordedReport } from '@bulkhead/core/report/worded.ts';
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { coverageOfView } from '../app/coverage-view.ts';
import { giveSheets } from '../app/report/docx/docx.ts';
import type { ReportSource } from '../app/report/formats.ts';
import type { Makers } from '../app/report/makers.ts';
import type { Assessed } from './plant.ts';
import { assessedSide } from './side.ts';

export interface Asked {
  readonly reading: ShownReading;
  readonly look: SheetLook;
  readonly words: Words;
  /** The older state of the plant that is compared with. */
  readonly older: Assessed | null;
}

export async function reportSource(assessed: Assessed, makers: Makers, asked: Asked): Promise<ReportSource> {
  const { plant, catalog, assessment } = assessed;
  const { words, older, ...shown } = asked;
  const { asOf, inputs } = assessment;
  const sheets = sheetsOf(
    {
      drawn: drawnOf({ plant, assessment, ...shown, ...(older === null ? {} : { against: older }) }),
      asOf,
      model: inputs.model,
    },
    words,
  );
  if (makers.docx !== null) await giveSheets(makers.docx, sheets);
  const report = reportOf({
    ...inputOf(assessed),
    ...shown,
    ...(older === null ? {} : { against: comparedWith(older, assessed, words) }),
  });
  return {
    report,
    words,
    worded: wordedReport(report, words, sheets),
    assessment,
    plant,
    catalog,
    makers,
  };
}

function comparedWith(older: Assessed, assessed: Assessed, words: Words): Compared {
  const { plant, assessment } = older;
  const [before, after] = [assessedSide(older, words), assessedSide(assessed, words)];
  return { plant, assessment, diff: diffReport(before, after, assessment.asOf) };
}

function inputOf(assessed: Assessed): Omit<ReportInput, 'reading' | 'look' | 'against'> {
  const { plant, catalog, documents, assessment, index, findings } = assessed;
  const beside = assessed.beside();
  const nis2 = coverageOfView('nis2', { catalog, documents, places: assessment.places, beside });
  if (nis2 === null) throw new Error('all places together are judged');
  return { plant, catalog, documents, assessment, why: whyContext(index, findings), beside, nis2 };
}
