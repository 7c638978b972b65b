/**
 * The parts of a Word document: sound XML, children in the order in which Word insists on them, every reference to
 * something that is there, and nothing a plant says as markup.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, it } from 'vitest';
import { AS_OF, plantWith, target, zone } from '../../../test/build.ts';
import { xmlText } from '../../../lib/xml.ts';
import { HOSTILE, hostilePlant } from '../../test/hostile-plant.ts';
import { reportFor } from '../../test/report-input.ts';
import {
  onPaper,
  plainText,
  type Piece,
  type Pieces,
  type WordedReport,
  type WordedSection,
} from '../../worded.ts';
import { WORD_ORDER } from './test/order.ts';
import { docxParts, type Parts } from './parts.ts';
import { runsOf } from './runs.ts';

const PICTURE = { png: Uint8Array.of(1, 2, 3), svg: '<svg/>', width: 1400, height: 990 };

function figuresOf(sections: readonly WordedSection[]): number {
  return sections.reduce(
    (sum, { blocks, sections: below }) =>
      sum + blocks.filter(({ kind }) => kind === 'figure').length + figuresOf(below),
    0,
  );
}

function partsOf(report: WordedReport): Parts {
  const given = { ...report, sections: onPaper(report.sections) };
  return docxParts(
    given,
    Array.from({ length: figuresOf(given.sections) }, () => PICTURE),
  );
}

function xmlOf(parts: Parts, name: string): string {
  const part = parts[name];
  return typeof part === 'string' ? part : expect.fail(`${name} is no text`);
}

interface Seen {
  readonly tags: readonly SaxesTagPlain[];
  readonly text: string;
  /** Children that stand where the schema does not have them. */
  readonly misplaced: readonly string[];
}

/** @throws where it is no XML */
function seenIn(xml: string): Seen {
  const parser = new SaxesParser();
  const tags: SaxesTagPlain[] = [];
  const misplaced: string[] = [];
  const open: { readonly name: string; at: number }[] = [];
  let text = '';
  parser.on('opentag', (tag) => {
    const parent = open.at(-1);
    const order = parent === undefined ? undefined : WORD_ORDER[parent.name];
    if (parent !== undefined && order !== undefined) {
      const at = order.indexOf(tag.name);
      if (at < parent.at) misplaced.push(`${tag.name} in ${parent.name}`);
      parent.at = at;
    }
    open.push({ name: tag.name, at: 0 });
    tags.push(tag);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (part) => (text += part));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { tags, text, misplaced };
}

function valuesOf({ tags }: Seen, name: string, attribute: string): readonly string[] {
  return tags.filter((tag) => tag.name === name).map(({ attributes }) => attributes[attribute] ?? '');
}

const small = partsOf(reportFor(plantWith({ zones: [zone('z', { slTarget: target({ IAC: 1 }) })] }), AS_OF));
const hostile = partsOf(reportFor(hostilePlant(), AS_OF));
const NAMES = Object.keys(hostile).filter((name) => /\.(xml|rels)$/.test(name));

describe('every part', () => {
  it.each(NAMES)('%s is sound XML in the order of the schema', (name) => {
    expect(seenIn(xmlOf(hostile, name)).misplaced).toEqual([]);
    expect(seenIn(xmlOf(small, name)).misplaced).toEqual([]);
  });

  it('would be found out of order', () => {
    const wrong =
      '<w:p xmlns:w="w"><w:pPr><w:jc/><w:keepNext/></w:pPr><w:r><w:rPr><w:mark/></w:rPr></w:r></w:p>';
    expect(seenIn(wrong).misplaced).toEqual(['w:keepNext in w:pPr', 'w:mark in w:rPr']);
  });

  it('has a type, and each relation leads to one', () => {
    const types = seenIn(xmlOf(hostile, '[Content_Types].xml'));
    const named = new Set(valuesOf(types, 'Override', 'PartName'));
    const byEnding = new Set(valuesOf(types, 'Default', 'Extension'));
    for (const name of Object.keys(hostile))
      expect([name, named.has(`/${name}`) || byEnding.has(name.replace(/^.*\./, ''))]).toEqual([name, true]);
    const targets = valuesOf(
      seenIn(xmlOf(hostile, 'word/_rels/document.xml.rels')),
      'Relationship',
      'Target',
    );
    for (const target of targets) expect(hostile).toHaveProperty([`word/${target}`]);
  });
});

describe('the document', () => {
  const xml = xmlOf(hostile, 'word/document.xml');
  const seen = seenIn(xml);

  it('shows every hostile text as text', () => {
    for (const text of HOSTILE) expect(seen.text).toContain(plainText(text));
  });

  it('names only styles, bookmarks and relations that there are', () => {
    const styles = new Set(valuesOf(seenIn(xmlOf(hostile, 'word/styles.xml')), 'w:style', 'w:styleId'));
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => valuesOf(seen, name, 'w:val'));
    expect([...new Set(used).difference(styles)]).toEqual([]);
    const bookmarks = valuesOf(seen, 'w:bookmarkStart', 'w:name');
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    const anchors = new Set(valuesOf(seen, 'w:hyperlink', 'w:anchor'));
    expect([...anchors.difference(new Set(bookmarks))]).toEqual([]);
    const ids = valuesOf(seen, 'w:bookmarkStart', 'w:id');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a heading for each section, and an entry of the contents for each of the first level', () => {
    const styles = valuesOf(seen, 'w:pStyle', 'w:val');
    const chapters = styles.filter((style) => style === 'Heading1').length;
    expect(chapters).toBeGreaterThan(10);
    expect(styles.filter((style) => style === 'TOC1')).toHaveLength(chapters);
    expect(xml).toContain('TOC \\o');
  });

  it('repeats the head of each table that has one, and has a cell in each column', () => {
    const listings = valuesOf(seen, 'w:tblStyle', 'w:val').filter((style) => style === 'Listing');
    expect(valuesOf(seen, 'w:tblHeader', 'w:val')).toHaveLength(listings.length);
    for (const [table] of xml.matchAll(/<w:tbl>.*?<\/w:tbl>/g)) {
      const columns = table.split('<w:gridCol ').length;
      for (const row of table.split('<w:tr>').slice(1)) expect(row.split('<w:tc>')).toHaveLength(columns);
    }
  });

  it('says of each picture what it shows', () => {
    const descriptions = valuesOf(seen, 'wp:docPr', 'descr');
    expect(descriptions.length).toBeGreaterThan(0);
    expect(descriptions).not.toContain('');
    expect(new Set(valuesOf(seen, 'wp:docPr', 'id')).size).toBe(descriptions.length);
  });

  it('is in the language of the report, dated by its day, on numbered pages', () => {
    expect(xmlOf(small, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"');
    expect(xmlOf(small, 'docProps/core.xml')).toContain(`>${AS_OF}T00:00:00Z</dcterms:created>`);
    for (const page of ['upright', 'lying']) {
      const foot = xmlOf(small, `word/footer-${page}.xml`);
      expect(foot).toContain(' PAGE ');
      expect(foot).toContain(' NUMPAGES ');
    }
  });
});

it('sets commas between ids in a row, and nowhere else', () => {
  const ids = ['SR 1.1', 'SR 1.2'].map((text) => ({ kind: 'id', text }) as const);
  const [first, second] = ids as [Piece, Piece];
  const space = { kind: 'text', text: ' ' } as const;
  const shown = (pieces: Pieces): string => seenIn(`<w:p>${runsOf(pieces, new Map())}</w:p>`).text;
  expect(shown([first, space, second])).toBe('SR 1.1, SR 1.2');
  expect(shown([{ kind: 'text', text: 'Pump' }, space, first])).toBe('Pump SR 1.1');
  expect(shown([first, { kind: 'text', text: ' and ' }, second])).toBe('SR 1.1 and SR 1.2');
});

describe('text of XML', () => {
  it.each([
    ['<w:t>', '&lt;w:t&gt;'],
    [']]>', ']]&gt;'],
    ['&amp; "x"', '&amp;amp; &quot;x&quot;'],
    ['{{ x }}', '{{ x }}'],
    ['a\u0001b\u001fc\ufffe\uffffd\re', 'a\ufffdb\ufffdc\ufffd\ufffdd\ufffde'],
    ['\u202eabc', '\u202eabc'],
  ])('%j', (text, written) => {
    expect(xmlText(text)).toBe(written);
  });
});
