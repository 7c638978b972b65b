/** The formats of a report, by name. A format is loaded only when it is asked for. */
import type { Catalog } from '@bulkhead/core/catalog/catalog.ts';
import type { Assessment } from '@bulkhead/core/evaluate/assessment.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import type { DocumentId, Report } from '@bulkhead/core/report/document/parts.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import { overlaySheetsOf } from '@bulkhead/core/report/sheets.ts';
import type { WordedReport } from '@bulkhead/core/report/worded.ts';
import type { InMaking } from './child/maker.ts';
import { reportDocx } from './docx/docx.ts';
import type { Makers } from './makers.ts';
import { reportPdf } from './pdf/pdf.ts';

/** One document, as it is said and as it is worded. */
export interface MadeDocument {
  readonly report: Report;
  readonly worded: WordedReport;
}

export interface ReportSource {
  readonly words: Words;
  readonly assessment: Assessment;
  readonly plant: Plant;
  readonly catalog: Catalog;
  /** The one of Word documents has the sheets of the drawing. */
  readonly makers: Makers;
}

interface Named {
  /** Below the folder, with `/`. */
  readonly path: string;
}

/** Made by this process. */
export interface FileMade extends Named {
  readonly make: () => Promise<string | Uint8Array>;
}

/** Made by a process of its own that waits for it. */
export interface FileBegun extends Named {
  readonly begin: () => InMaking;
}

/** What a format makes of a document; nothing where it has none of it. */
type Format<File> = (document: MadeDocument, source: ReportSource) => readonly File[];

/** Names of files without their end. */
const STEMS: Readonly<Record<DocumentId, string>> = {
  'gap-report': 'report',
  'risk-register': 'risk-register',
  crs: 'crs',
};

function pathOf({ report }: MadeDocument, end: string): string {
  return `${STEMS[report.document]}.${end}`;
}

const html: Format<FileMade> = (document) => [
  {
    path: pathOf(document, 'html'),
    make: async () => (await import('@bulkhead/core/report/render/html.ts')).reportHtml(document.worded),
  },
];

const markdown: Format<FileMade> = (document) => [
  {
    path: pathOf(document, 'md'),
    make: async () =>
      (await import('@bulkhead/core/report/render/markdown.ts')).reportMarkdown(document.worded),
  },
];

/** Every verdict of the plant; of another document its first table. */
const csv: Format<FileMade> = (document, { assessment, plant, catalog }) => {
  const path = pathOf(document, 'csv');
  const [table] = document.worded.tables;
  const render = () => import('@bulkhead/core/report/render/csv.ts');
  if (document.report.document === 'gap-report')
    return [{ path, make: async () => (await render()).assessmentCsv(assessment, plant, catalog) }];
  return table === undefined ? [] : [{ path, make: async () => (await render()).tableCsv(table) }];
};

const xlsx: Format<FileMade> = (document) =>
  document.worded.tables.length === 0
    ? []
    : [
        {
          path: pathOf(document, 'xlsx'),
          make: async () =>
            (await import('@bulkhead/core/report/render/workbook.ts')).tablesWorkbook(document.worded),
        },
      ];

const pdf: Format<FileBegun> = (document, { makers }) => [
  { path: pathOf(document, 'pdf'), begin: () => reportPdf(makers.pdf(), document.worded) },
];

const docx: Format<FileBegun> = (document, { makers }) => [
  { path: pathOf(document, 'docx'), begin: () => reportDocx(makers.docx(), document.worded) },
];

/** The drawing stands beside the gap report; other documents show parts of it. */
const svg: Format<FileMade> = ({ report, worded }, { words }) =>
  report.document !== 'gap-report'
    ? []
    : [...worded.sheets, ...overlaySheetsOf(report, words, worded.sheets)].map(({ of, svg: file }) => ({
        path: `drawing/${of.replace(':', '-')}.svg`,
        make: async () => file,
      }));

const drawio: Format<FileMade> = ({ report }, { words }) =>
  report.document !== 'gap-report'
    ? []
    : [
        {
          path: 'drawing/drawing.drawio',
          make: async () => (await import('@bulkhead/core/report/sheets.ts')).drawioOf(report, words),
        },
      ];

const APART = { pdf, docx } as const satisfies Readonly<Record<string, Format<FileBegun>>>;
const HERE = { html, md: markdown, csv, xlsx, svg, drawio } as const satisfies Readonly<
  Record<string, Format<FileMade>>
>;

export type FormatName = keyof typeof APART | keyof typeof HERE;

/** In the order in which they are named to people. */
export const FORMAT_NAMES: readonly FormatName[] = [
  'html',
  'pdf',
  'docx',
  'md',
  'csv',
  'xlsx',
  'svg',
  'drawio',
];

/** Files of these formats that processes of their own make, document by document. */
export function filesApart(
  documents: readonly MadeDocument[],
  names: readonly FormatName[],
  source: ReportSource,
): readonly FileBegun[] {
  return documents.flatMap((document) =>
    names.flatMap((name) => (name in APART ? APART[name as keyof typeof APART](document, source) : [])),
  );
}

/** Files of these formats that are made here. */
export function filesHere(
  documents: readonly MadeDocument[],
  names: readonly FormatName[],
  source: ReportSource,
): readonly FileMade[] {
  return documents.flatMap((document) =>
    names.flatMap((name) => (name in HERE ? HERE[name as keyof typeof HERE](document, source) : [])),
  );
}

/** A sheet of a zone, which a run makes only while the plant has the zone, or a part of a drawing or an overview of one thing, which it makes only while it needs it. */
const SOME_SHEET =
  /^drawing\/(zone-[a-z][a-z0-9._-]{0,63}|(overview|evidence-age)-\d+|(exposure|risk)(-\d+)?)\.svg$/;

/** Files of documents that a run makes whenever the plant has something for them. */
export function isOfDocument(document: DocumentId, formats: readonly FormatName[], path: string): boolean {
  return formats.some((format) => path === `${STEMS[document]}.${format}`);
}

/** Whether these formats would have made such a file if the plant still had what it shows. */
export function wouldMake(names: readonly FormatName[], path: string): boolean {
  return names.includes('svg') && SOME_SHEET.test(path);
}
