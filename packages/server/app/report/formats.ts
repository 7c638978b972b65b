/** The formats of a report, by name. A format is loaded only when it is asked for. */
import type { Catalog } from '@bulkhead/core/catalog/catalog.ts';
import type { Assessment } from '@bulkhead/core/evaluate/assessment.ts';
import type { Plant } from '@bulkhead/core/model/plant.ts';
import type { Report } from '@bulkhead/core/report/document/parts.ts';
import type { Words } from '@bulkhead/core/report/locales/words.ts';
import { evidenceSheetsOf } from '@bulkhead/core/report/sheets.ts';
import type { WordedReport } from '@bulkhead/core/report/worded.ts';
import { reportDocx } from './docx/docx.ts';
import type { InMaking } from './in-child.ts';
import type { Makers } from './makers.ts';
import { reportPdf } from './pdf/pdf.ts';

export interface ReportSource {
  readonly report: Report;
  readonly words: Words;
  readonly worded: WordedReport;
  readonly assessment: Assessment;
  readonly plant: Plant;
  readonly catalog: Catalog;
  readonly makers: Makers;
}

/** Made here, or in a process of its own that waits for it. */
export type FileToMake = {
  /** Below the folder, with `/`. */
  readonly path: string;
} & ({ readonly make: () => Promise<string | Uint8Array> } | { readonly begin: () => InMaking });

type Format = (source: ReportSource) => readonly FileToMake[];

const html: Format = ({ worded }) => [
  {
    path: 'report.html',
    make: async () => (await import('@bulkhead/core/report/render/html.ts')).reportHtml(worded),
  },
];

const markdown: Format = ({ worded }) => [
  {
    path: 'report.md',
    make: async () => (await import('@bulkhead/core/report/render/markdown.ts')).reportMarkdown(worded),
  },
];

const csv: Format = ({ assessment, plant, catalog }) => [
  {
    path: 'report.csv',
    make: async () =>
      (await import('@bulkhead/core/report/render/csv.ts')).assessmentCsv(assessment, plant, catalog),
  },
];

const pdf: Format = ({ worded, makers: { pdf: maker } }) =>
  maker === null ? [] : [{ path: 'report.pdf', begin: () => reportPdf(maker, worded) }];

const docx: Format = ({ worded, makers: { docx: maker } }) =>
  maker === null ? [] : [{ path: 'report.docx', begin: () => reportDocx(maker, worded) }];

const svg: Format = ({ report, words, worded }) =>
  [...worded.sheets, ...evidenceSheetsOf(report, words)].map(({ of, svg: file }) => ({
    path: `drawing/${of.replace(':', '-')}.svg`,
    make: async () => file,
  }));

const drawio: Format = ({ report, words }) => [
  {
    path: 'drawing/drawing.drawio',
    make: async () => (await import('@bulkhead/core/report/sheets.ts')).drawioOf(report, words),
  },
];

export const FORMATS = { html, pdf, docx, md: markdown, csv, svg, drawio } as const satisfies Readonly<
  Record<string, Format>
>;
export type FormatName = keyof typeof FORMATS;

/** A sheet of a zone, which a run makes only while the plant has the zone, or a part of a drawing, which it makes only while it needs it. */
const SOME_SHEET = /^drawing\/(zone-[a-z][a-z0-9._-]{0,63}|(overview|evidence-age)-\d+)\.svg$/;

/** Whether these formats would have made such a file if the plant still had what it shows. */
export function wouldMake(names: readonly FormatName[], path: string): boolean {
  return names.includes('svg') && SOME_SHEET.test(path);
}

/** The formats of a list such as `html,pdf`; all where there is none. */
export function formatsOf(list: string | undefined): {
  readonly names: readonly FormatName[];
  readonly unknown: string | null;
} {
  const all = Object.keys(FORMATS) as FormatName[];
  if (list === undefined) return { names: all, unknown: null };
  const given = list.split(',').map((name) => name.trim());
  const unknown = given.find((name) => !(all as string[]).includes(name)) ?? null;
  return { names: all.filter((name) => given.includes(name)), unknown };
}
