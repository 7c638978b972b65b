/** What the formats of a report are made from. The sheets of the drawing come first, and go at once to who draws pictures of them. */
import { documentOf, usualDocuments } from '@bulkhead/core/report/document.ts';
import { drawnOf, type SheetLook } from '@bulkhead/core/report/document/drawn.ts';
import {
  reportFacts,
  type Compared,
  type ReportInput,
  type ShownReading,
} from '@bulkhead/core/report/document/input.ts';
import type { DocumentId } from '@bulkhead/core/report/document/parts.ts';
import { diffReport } from '@bulkhead/core/report/diff/report.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import { sheetsOf, type Sheet } from '@bulkhead/core/report/sheets.ts';
import { wordedReport } from '@bulkhead/core/report/worded.ts';
import { whyContext } from '@bulkhead/core/why/chain.ts';
import { scenariosOf } from '@bulkhead/core/why/scenario-ground.ts';
import { shippedLinks } from '../app/catalogs.ts';
import { coverageOfView } from '../app/coverage-view.ts';
import { giveSheets } from '../app/report/docx/docx.ts';
import type { FormatName, MadeDocument, ReportSource } from '../app/report/formats.ts';
import type { Makers } from '../app/report/makers.ts';
import type { Assessed } from '../app/assessed.ts';
import { assessedSide } from './side.ts';

export interface Asked {
  /** Named by the call; null for every document for which the plant has something. */
  readonly documents: readonly DocumentId[] | null;
  readonly reading: ShownReading;
  readonly look: SheetLook;
  readonly words: Words;
  /** The older state of the plant that is compared with. */
  readonly older: Assessed | null;
}

export interface Sources {
  readonly source: ReportSource;
  readonly documents: readonly MadeDocument[];
  /** Asked for by name, and the plant has nothing for them. */
  readonly without: readonly DocumentId[];
}

export async function reportSources(
  assessed: Assessed,
  makers: Makers,
  formats: readonly FormatName[],
  asked: Asked,
): Promise<Sources> {
  const { plant, catalog, assessment } = assessed;
  const { words, older, documents, ...shown } = asked;
  const names = documents ?? usualDocuments(plant);
  const sheets = sheetsFor(assessed, asked);
  // All of them stand in the gap report; another document has few, and draws them when it comes to them.
  if (formats.includes('docx')) await giveSheets(makers.docx(), names.includes('gap-report') ? sheets : []);
  const facts = reportFacts({
    ...inputOf(assessed),
    ...shown,
    ...(older === null ? {} : { against: comparedWith(older, assessed, words) }),
  });
  const made = names.map((name) => [name, documentOf(name, facts)] as const);
  return {
    source: { words, assessment, plant, catalog, makers },
    documents: made.flatMap(([, report]) =>
      report === null ? [] : [{ report, worded: wordedReport(report, words, sheets) }],
    ),
    without: documents === null ? [] : made.flatMap(([name, report]) => (report === null ? [name] : [])),
  };
}

function sheetsFor(
  { plant, assessment }: Assessed,
  { words, older, reading, look }: Asked,
): readonly Sheet[] {
  const { asOf, inputs } = assessment;
  const against = older === null ? {} : { against: older };
  return sheetsOf(
    { drawn: drawnOf({ plant, assessment, reading, look, ...against }), asOf, model: inputs.model },
    words,
  );
}

function comparedWith(older: Assessed, assessed: Assessed, words: Words): Compared {
  const { plant, assessment } = older;
  const [before, after] = [assessedSide(older, words), assessedSide(assessed, words)];
  return { plant, assessment, diff: diffReport(before, after) };
}

/** What is said of a plant, whatever the reading. */
export function inputOf(assessed: Assessed): Omit<ReportInput, 'reading' | 'look' | 'against'> {
  const { plant, catalog, documents, assessment, index, findings, shelf } = assessed;
  const beside = assessed.beside();
  const nis2 = coverageOfView('nis2', { catalog, documents, places: assessment.places, beside });
  if (nis2 === null) throw new Error('all places together are judged');
  const why = whyContext(index, findings);
  // Countermeasures may cite rows of any document.
  const scenarios = scenariosOf(whyContext(index, findings, { documents, shelf, links: shippedLinks }));
  return { plant, catalog, documents, assessment, why, beside, nis2, scenarios };
}
