/** Styles of the Word document; sizes in half points, spaces in twentieths of a point. */
import { XML_HEAD } from '../../../lib/xml.ts';
import type { Language } from '../../locales/language.ts';
import { INK, INK2, INK3, LINE, LINE2, SANS, fontsXml } from './looks.ts';
import { MAIN } from './names.ts';

/** Properties of paragraphs and runs, each in the order of the schema. */
interface Style {
  readonly id: string;
  /** Names of Word's own styles make headings, contents and captions what they are. */
  readonly name: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const spaced = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}"/>`;
const sized = (size: number): string => `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
const coloured = (colour: string): string => `<w:color w:val="${colour}"/>`;
const hanging = (by: number): string => `<w:tabs><w:tab w:val="left" w:pos="${by}"/></w:tabs>`;
const BOLD = '<w:b/><w:bCs/>';
const KEPT = '<w:keepNext/><w:keepLines/>';

function heading(n: number, size: number, before: number, after: number, indent: number): Style {
  return {
    id: `Heading${n}`,
    name: `heading ${n}`,
    next: 'Normal',
    paragraph: `${KEPT}${hanging(indent)}<w:suppressAutoHyphens/>${spaced(before, after)}<w:ind w:left="${indent}" w:hanging="${indent}"/><w:outlineLvl w:val="${n - 1}"/>`,
    run: BOLD + sized(size),
  };
}

const PARAGRAPHS: readonly Style[] = [
  heading(1, 28, 280, 100, 560),
  heading(2, 21, 140, 50, 640),
  heading(3, 20, 160, 60, 800),
  {
    id: 'Title',
    name: 'Title',
    paragraph: `<w:suppressAutoHyphens/>${spaced(0, 20)}`,
    run: BOLD + sized(36),
  },
  { id: 'Subtitle', name: 'Subtitle', paragraph: spaced(0, 60), run: coloured(INK2) + sized(22) },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    paragraph: `${KEPT}<w:pageBreakBefore/>${spaced(0, 140)}`,
    run: BOLD + sized(28),
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    paragraph: `${KEPT}${hanging(560)}${spaced(0, 60)}<w:ind w:left="560" w:hanging="560"/>`,
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    paragraph: `${spaced(0, 10)}<w:ind w:left="340" w:hanging="240"/>`,
  },
  { id: 'Close', name: 'Summary', paragraph: spaced(0, 50), run: sized(16) },
  {
    id: 'CloseBullet',
    name: 'Summary bullet',
    paragraph: `${spaced(0, 0)}<w:ind w:left="340" w:hanging="240"/>`,
    run: sized(16),
  },
  { id: 'TableText', name: 'Table text', paragraph: spaced(0, 0), run: sized(15) },
  { id: 'CardTitle', name: 'Finding title', paragraph: KEPT + spaced(240, 60), run: BOLD + sized(20) },
  {
    id: 'Missing',
    name: 'Missing',
    paragraph: `<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="6A4FC4"/></w:pBdr><w:ind w:left="200"/>`,
    run: coloured(INK2),
  },
  { id: 'Legend', name: 'Legend', paragraph: `<w:keepNext/>${spaced(40, 120)}`, run: sized(16) },
  { id: 'Figure', name: 'Figure', paragraph: `<w:keepNext/>${spaced(0, 60)}<w:jc w:val="center"/>` },
  { id: 'Caption', name: 'caption', paragraph: spaced(0, 0), run: coloured(INK2) + sized(16) },
  {
    id: 'HeadText',
    name: 'header',
    paragraph: `<w:suppressAutoHyphens/>${spaced(0, 0)}`,
    run: coloured(INK3) + sized(14),
  },
  {
    id: 'FootText',
    name: 'footer',
    paragraph: `<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="${LINE2}"/></w:pBdr><w:suppressAutoHyphens/>${spaced(0, 0)}`,
    run: coloured(INK3) + sized(14),
  },
  {
    id: 'Gap',
    name: 'Gap',
    paragraph: '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>',
    run: sized(8),
  },
];

const CHARACTERS: readonly Style[] = [
  { id: 'Quiet', name: 'Quiet', run: coloured(INK3) },
  { id: 'Name', name: 'Name', run: coloured(INK2) },
  {
    id: 'IdText',
    name: 'Id',
    // No language, so that nothing is hyphenated or found to be misspelt.
    run: `${fontsXml('Consolas')}<w:noProof/>${coloured(INK2)}<w:lang w:val="x-none" w:eastAsia="x-none" w:bidi="x-none"/>`,
  },
];

const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE', nl: 'nl-NL', sv: 'sv-SE' };

export function stylesXml(language: Language): string {
  const tag = TAGS[language];
  return (
    `${XML_HEAD}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>${coloured(INK)}${sized(18)}` +
    `<w:lang w:val="${tag}" w:eastAsia="${tag}" w:bidi="${tag}"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr>${spaced(0, 80)}</w:pPr></w:pPrDefault></w:docDefaults>` +
    // The font stands here and not among the defaults: LibreOffice sets every run of a table in a default font.
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rPr>${fontsXml(SANS)}</w:rPr></w:style>` +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    PARAGRAPHS.map((style) => styleXml('paragraph', 'Normal', style)).join('') +
    CHARACTERS.map((style) => styleXml('character', 'DefaultParagraphFont', style)).join('') +
    TABLES +
    '</w:styles>'
  );
}

function styleXml(type: string, basedOn: string, { id, name, next, paragraph, run }: Style): string {
  return (
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>` +
    `${next === undefined ? '' : `<w:next w:val="${next}"/>`}<w:qFormat/>` +
    `${paragraph === undefined ? '' : `<w:pPr>${paragraph}</w:pPr>`}${run === undefined ? '' : `<w:rPr>${run}</w:rPr>`}</w:style>`
  );
}

const side = (name: string, colour: string, size: number): string =>
  `<w:${name} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
const MARGINS =
  '<w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>';
const LINES = `<w:tblBorders>${side('bottom', LINE, 4)}${side('insideH', LINE, 4)}</w:tblBorders>`;
const HEAD =
  `<w:tblStylePr w:type="firstRow"><w:rPr>${BOLD}${coloured(INK2)}</w:rPr>` +
  `<w:tcPr><w:tcBorders>${side('bottom', LINE2, 8)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`;

const TABLES =
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${MARGINS}</w:tblPr></w:style>` +
  tableStyle('Entries', '', LINES) +
  tableStyle('Listing', HEAD, LINES) +
  tableStyle('Matrix', '', '');

function tableStyle(id: string, parts: string, lines: string): string {
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="TableNormal"/><w:tblPr>${lines}${MARGINS}</w:tblPr>${parts}</w:style>`;
}
