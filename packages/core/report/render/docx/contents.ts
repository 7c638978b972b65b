/**
 * The table of contents: a field that Word can update, filled with what it will show. Pages are counted by the program
 * that sets them, so the entries lead to their sections and name no page, nor leave room for one, until the field is
 * updated. It begins a page: LibreOffice would leave its heading behind at the foot of the one before.
 */
import type { WordedSection } from '../../worded.ts';
import { paragraph } from './paragraph.ts';
import { TAB, bookmark, run } from './run.ts';
import { runsOf, type Marks } from './runs.ts';

const BEGIN =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\h \\z \\u </w:instrText></w:r>' +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const END = paragraph({ style: 'Gap' }, '<w:r><w:fldChar w:fldCharType="end"/></w:r>');

export function contentsXml(title: string, sections: readonly WordedSection[], marks: Marks): string {
  const entries = sections.map((section, i) =>
    paragraph({ style: 'TOC1' }, (i === 0 ? BEGIN : '') + entry(section, marks)),
  );
  return (
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>' +
    `${paragraph({ style: 'TOCHeading' }, run(title))}${entries.join('')}${END}</w:sdtContent></w:sdt>`
  );
}

function entry({ id, number, title }: WordedSection, marks: Marks): string {
  const text = `${run(number)}${TAB}${runsOf(title, new Map())}`;
  return `<w:hyperlink w:anchor="${marks.get(`#${id}`)}" w:history="1">${text}</w:hyperlink>`;
}

/** Deeper sections than the third have headings of the third. */
export function headingXml({ id, number, title }: WordedSection, level: number, marks: Marks): string {
  const runs = `${run(number, { style: 'Quiet' })}${TAB}${runsOf(title, marks)}`;
  return paragraph({ style: `Heading${Math.min(level, 3)}` }, bookmark(marks.get(`#${id}`), runs));
}
