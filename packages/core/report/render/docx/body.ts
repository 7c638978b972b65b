/** The body of the document: upright pages, and lying ones for sheets of the drawing. */
import { XML_HEAD } from '../../../lib/xml.ts';
import type { WordedBlock, WordedReport, WordedSection } from '../../worded.ts';
import { blockXml } from './blocks.ts';
import { contentsXml, headingXml } from './contents.ts';
import { DRAWING, MAIN, RELATIONS } from './names.ts';
import { sectionXml, type Page } from './page.ts';
import { paragraph } from './paragraph.ts';
import { pictureRun, type Picture } from './picture.ts';
import { run } from './run.ts';
import { runsOf, type Marks } from './runs.ts';

/** @param pictures of the figures, in their order */
export function documentXml(report: WordedReport, pictures: readonly Picture[]): string {
  const marks = marksOf(report.sections);
  const pages = pagesOf(report, pictures, marks);
  return (
    `${XML_HEAD}<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}" xmlns:wp="${DRAWING}"><w:body>` +
    `${pages.map(({ page, xml }, i) => endedXml(xml.join(''), sectionXml(page, i === 0), i === pages.length - 1)).join('')}` +
    '</w:body></w:document>'
  );
}

/** The last section ends with the body, each before with a paragraph. */
function endedXml(xml: string, section: string, isLast: boolean): string {
  return xml + (isLast ? section : paragraph({ style: 'Gap', endOf: section }, ''));
}

/** Names of bookmarks have at most 40 letters and digits, so they are counted. */
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

interface Pages {
  readonly page: Page;
  readonly xml: string[];
}

function pagesOf(report: WordedReport, pictures: readonly Picture[], marks: Marks): readonly Pages[] {
  const pages: Pages[] = [{ page: 'upright', xml: [titleXml(report)] }];
  let shown = 0;
  const on = (page: Page): string[] => {
    const last = pages.at(-1);
    if (last?.page === page) return last.xml;
    const xml: string[] = [];
    pages.push({ page, xml });
    return xml;
  };
  const visit = (section: WordedSection, level: number, close: boolean): void => {
    const [first] = section.blocks;
    on(first?.kind === 'figure' ? 'lying' : 'upright').push(headingXml(section, level, marks));
    section.blocks.forEach((block, i) => {
      if (block.kind === 'figure') {
        const picture = pictures[shown++];
        if (picture === undefined) throw new Error('a figure has no picture');
        on('lying').push(figureXml(block, { picture, n: shown, below: i === 0 }, marks));
      } else {
        const leads = leadsToTable(section.blocks.slice(i + 1));
        on('upright').push(blockXml(block, { leads, close }, marks));
      }
    });
    for (const below of section.sections) visit(below, level + 1, close);
  };
  report.sections.forEach((section, i) => {
    if (i === 1) on('upright').push(contentsXml(report.contents, report.sections, marks));
    visit(section, 1, i === 0);
  });
  return pages;
}

const LED_TO: ReadonlySet<WordedBlock['kind'] | undefined> = new Set(['table', 'facts', 'card', 'legend']);

/** A few paragraphs before a table or a card are not torn from it, nor from their heading. */
function leadsToTable(after: readonly WordedBlock[]): boolean {
  const first = after.findIndex(({ kind }) => kind !== 'paragraph');
  return first >= 0 && first < 2 && LED_TO.has(after[first]?.kind);
}

function titleXml({ title, subtitle }: WordedReport): string {
  return paragraph({ style: 'Title' }, run(title)) + paragraph({ style: 'Subtitle' }, run(subtitle));
}

interface Shown {
  readonly picture: Picture;
  readonly n: number;
  readonly below: boolean;
}

/** Each fills a page, so that the next stands on the next. */
function figureXml(
  { caption }: Extract<WordedBlock, { kind: 'figure' }>,
  { picture, n, below }: Shown,
  marks: Marks,
): string {
  const alt = caption.map((piece) => ('text' in piece ? piece.text : '')).join('');
  return (
    paragraph({ style: 'Figure' }, pictureRun(picture, n, alt, below)) +
    paragraph({ style: 'Caption' }, runsOf(caption, marks))
  );
}
