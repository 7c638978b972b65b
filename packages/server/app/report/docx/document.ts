/** A report as a document of Word: upright pages, and lying ones for sheets of the drawing. */
import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  TableOfContents,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import type { WordedBlock, WordedSection } from '@bulkhead/core/report/worded.ts';
import { SEGMENT_TEXT } from '@bulkhead/core/report/render/gauge-segments.ts';
import type { DocxInput } from './docx.ts';
import { pictureOf } from './picture.ts';
import { INK2, runsOf, type Look } from './runs.ts';
import { STYLES } from './styles.ts';
import { WIDTH, entriesOf, tableOf } from './table.ts';

type Marks = ReadonlyMap<string, string>;

export function documentOf(report: DocxInput): Document {
  const marks = marksOf(report.sections);
  const pages = pagesOf(report, { marks });
  return new Document({
    title: `${report.title} · ${report.subtitle}`,
    creator: 'Bulkhead',
    lastModifiedBy: 'Bulkhead',
    styles: STYLES,
    features: { updateFields: false },
    sections: pages.map(({ lies, children }) => page(report, lies, children)),
  });
}

interface Pages {
  readonly lies: boolean;
  readonly children: FileChild[];
}

/** Word bookmarks have at most 40 characters, letters and digits: they are counted. */
function marksOf(sections: readonly WordedSection[]): Marks {
  const marks = new Map<string, string>();
  const visit = (section: WordedSection): void => {
    marks.set(`#${section.id}`, `s${marks.size}`);
    for (const block of section.blocks) if (block.kind === 'card') marks.set(block.id, `c${marks.size}`);
    section.sections.forEach(visit);
  };
  sections.forEach(visit);
  return marks;
}

function pagesOf(report: DocxInput, look: Look): readonly Pages[] {
  const upright = (children: FileChild[]): Pages => ({ lies: false, children });
  const pages: Pages[] = [
    upright([
      new Paragraph({ style: 'ReportTitle', children: [new TextRun(report.title)] }),
      new Paragraph({ style: 'ReportSubtitle', children: [new TextRun(report.subtitle)] }),
    ]),
  ];
  const add = (child: FileChild): void => {
    if (pages.at(-1)?.lies === true) pages.push(upright([]));
    pages.at(-1)?.children.push(child);
  };
  const visit = (section: WordedSection, level: number): void => {
    add(headingOf(section, level, look));
    section.blocks.forEach((block, i) => {
      const leads = section.blocks[i + 1]?.kind === 'table';
      if (block.kind === 'figure') pages.push({ lies: true, children: figureOf(block, look) });
      else for (const child of blockOf(block, leads, look)) add(child);
    });
    for (const below of section.sections) visit(below, level + 1);
  };
  report.sections.forEach((section, i) => {
    if (i === 1) {
      add(
        new Paragraph({
          style: 'ContentsHead',
          pageBreakBefore: true,
          children: [new TextRun(report.contents)],
        }),
      );
      add(new TableOfContents(report.contents, { hyperlink: true, headingStyleRange: '1-1' }));
    }
    visit(section, 1);
  });
  return pages;
}

function page({ titleBlock, pageOf }: DocxInput, lies: boolean, children: FileChild[]): ISectionOptions {
  const size = lies
    ? { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 }
    : { orientation: PageOrientation.PORTRAIT, width: 11_906, height: 16_838 };
  const [before = '', between = '', after = ''] = pageOf.split(/\{pages?\}/);
  const right = lies ? 16_838 - 2000 : WIDTH;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { size, margin: { top: 900, bottom: 1000, left: 1000, right: 1000, footer: 500 } },
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: 'FootText',
            tabStops: [{ type: TabStopType.RIGHT, position: right }],
            children: [
              new TextRun({
                children: [
                  titleBlock,
                  '\t',
                  before,
                  PageNumber.CURRENT,
                  between,
                  PageNumber.TOTAL_PAGES,
                  after,
                ],
              }),
            ],
          }),
        ],
      }),
    },
    children,
  };
}

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

function headingOf({ id, number, title }: WordedSection, level: number, look: Look): Paragraph {
  const children = [
    new TextRun({ text: `${number}  `, color: '5E6975', bold: false }),
    ...runsOf(title, look),
  ];
  return new Paragraph({
    heading: LEVELS[Math.min(level, 3) - 1] ?? HeadingLevel.HEADING_3,
    children: [new Bookmark({ id: look.marks.get(`#${id}`) ?? id, children })],
  });
}

/** @param leads a table follows, from which a paragraph is not torn */
function blockOf(
  block: Exclude<WordedBlock, { kind: 'figure' }>,
  leads: boolean,
  look: Look,
): readonly FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ keepNext: leads, children: runsOf(block.pieces, look) })];
    case 'missing':
      return [new Paragraph({ style: 'Missing', children: runsOf(block.pieces, look) })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({ bullet: { level: 0 }, spacing: { after: 20 }, children: runsOf(item, look) }),
      );
    case 'table':
      return [tableOf(block.columns, block.rows, look), gap()];
    case 'facts':
      return [entriesOf(block.entries, look), gap()];
    case 'card':
      return [
        new Paragraph({
          style: 'CardTitle',
          children: [
            new Bookmark({ id: look.marks.get(block.id) ?? '', children: runsOf(block.title, look) }),
          ],
        }),
        entriesOf(block.entries, look),
        gap(),
      ];
    case 'lines':
      return block.names.map(
        (name) =>
          new Paragraph({
            spacing: { before: 300 },
            tabStops: [
              { type: TabStopType.LEFT, position: 2000 },
              { type: TabStopType.RIGHT, position: WIDTH, leader: 'underscore' },
            ],
            children: [
              new TextRun({ text: name, color: INK2 }),
              new TextRun('\t'),
              new TextRun({ text: `${block.hint} \t`, color: '5E6975' }),
            ],
          }),
      );
    case 'legend':
      return [
        new Paragraph({
          style: 'TableText',
          children: [
            new TextRun(
              block.entries
                .flatMap(({ shows, text }) => (shows === 'target' ? [] : [`${SEGMENT_TEXT[shows]} ${text}`]))
                .join('    '),
            ),
          ],
        }),
      ];
    case 'why':
      return [];
  }
}

/** Two tables that touch would become one. */
function gap(): Paragraph {
  return new Paragraph({ style: 'Gap', children: [] });
}

/** What a lying A4 page leaves, in pixels of 96 to the inch. */
const ROOM = { width: 985, height: 600 };

function figureOf({ svg, caption }: Extract<WordedBlock, { kind: 'figure' }>, look: Look): FileChild[] {
  const { png, width, height } = pictureOf(svg);
  const scale = Math.min(ROOM.width / width, ROOM.height / height);
  const name = caption.map((piece) => ('text' in piece ? piece.text : '')).join('');
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          altText: { name, title: name, description: name },
        }),
      ],
    }),
    new Paragraph({ style: 'TableText', children: runsOf(caption, look) }),
  ];
}
