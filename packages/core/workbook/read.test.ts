/** What other programs and hostile hands put into a workbook: each is read as cells or refused as a whole. */
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CellValue } from './cells.ts';
import { WORKBOOK_LIMITS } from './limits.ts';
import { readWorkbook } from './read.ts';
import {
  CENTRAL,
  END,
  SMALLEST,
  patched,
  relations,
  sheetPart,
  withSheet,
  workbookWith,
  zipped,
} from './test/parts.ts';

function faultOf(bytes: Uint8Array): string {
  const result = readWorkbook(bytes);
  return result.ok ? 'read' : result.fault.code;
}

function cellsOf(bytes: Uint8Array): readonly CellValue[] {
  const result = readWorkbook(bytes);
  if (!result.ok) return expect.fail(`${result.fault.code} ${JSON.stringify(result.fault.params)}`);
  return result.workbook.sheets.flatMap(({ rows }) => [...rows.values()].flatMap((row) => [...row.values()]));
}

describe('cells', () => {
  const texts = `<sst><si><t>shared</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>read</t></rPh></si></sst>`;
  const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="172" formatCode="_d0*m"/><numFmt numFmtId="173" formatCode="[h]:mm"/><numFmt numFmtId="171" formatCode="&quot;day&quot; 0.0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="173"/></cellXfs></styleSheet>`;
  const read = (cells: string) =>
    cellsOf(
      workbookWith({
        'xl/worksheets/sheet1.xml': sheetPart(`<row r="1">${cells}</row>`),
        'xl/sharedStrings.xml': texts,
        'xl/styles.xml': styles,
      }),
    );

  it.each([
    ['<c r="A1" t="inlineStr"><is><t>in </t><r><t>line</t></r></is></c>', 'in line'],
    ['<c r="A1" t="s"><v>0</v></c>', 'shared'],
    ['<c r="A1" t="s"><v>1</v></c>', 'rich text'],
    ['<c r="A1"><v>3.10</v></c>', 3.1],
    ['<c r="A1" s="1"><v>46203</v></c>', { serial: 46_203 }],
    ['<c r="A1" s="2"><v>46203</v></c>', { serial: 46_203 }],
    ['<c r="A1" s="3"><v>46203</v></c>', 46_203],
    ['<c r="A1" t="d"><v>2027-06-30T00:00:00</v></c>', '2027-06-30'],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['<c r="A1"><f>1+1</f><v>2</v></c>', { formula: true }],
    ['<c r="A1" t="str"><f>"a"</f><v>a</v></c>', { formula: true }],
    ['<c r="A1" t="inlineStr"><is><t>a_x000D__x005F_x0041_</t></is></c>', 'a\r_x0041_'],
    ['<c><v>1</v></c>', 1],
    ['<c r="A1" t="str"><v>no formula</v></c>', 'no formula'],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[<&]]></t></is></c>', '<&'],
    ['<c r="A1"><f t="shared" si="0"/><v>2</v></c>', { formula: true }],
    ['<c r="A1" s="4"><v>46203</v></c>', 46_203],
    ['<c r="A1" s="5"><v>0.5</v></c>', { serial: 0.5 }],
  ])('%s', (cell, value) => {
    expect(read(cell)).toEqual([value]);
  });

  it('are none where nothing stands in them', () => {
    expect(read('<c r="A1" s="1"/><c r="B1" t="inlineStr"><is><t/></is></c><c r="C1"><v></v></c>')).toEqual(
      [],
    );
  });

  it('beside the formula that fills them are formulas as well', () => {
    const filled = '<c r="A1"><f t="array" ref="A1:B2">x</f><v>1</v></c><c r="B1"><v>2</v></c>';
    const cells = cellsOf(
      withSheet(`<row r="1">${filled}<c r="C1"><v>3</v></c></row><row r="2"><c r="B2"><v>4</v></c></row>`),
    );
    expect(cells).toEqual([{ formula: true }, { formula: true }, 3, { formula: true }]);
  });

  it('are read where parts are named in another case, with backslashes or by steps', () => {
    const { 'xl/workbook.xml': main, 'xl/worksheets/sheet1.xml': one, ...rest } = SMALLEST;
    const links = String(rest['xl/_rels/workbook.xml.rels']).replace(
      'worksheets/sheet1.xml',
      '../xl/./worksheets/Sheet1.xml',
    );
    const parts = { ...rest, 'xl/_rels/workbook.xml.rels': links };
    expect(
      cellsOf(zipped({ ...parts, 'XL\\Workbook.xml': main ?? '', 'xl/Worksheets/sheet1.XML': one ?? '' })),
    ).toEqual(['one']);
  });

  it('are read whatever size the sheet says it has', () => {
    const sheet = sheetPart('<row r="7"><c r="XFD7"><v>1</v></c></row>');
    const absurd = sheet.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>');
    expect(cellsOf(workbookWith({ 'xl/worksheets/sheet1.xml': absurd }))).toEqual([1]);
  });
});

describe('what is refused', () => {
  const bomb = `<a>${' '.repeat(4 * 1024 * 1024)}</a>`;
  const workbook = zipped(SMALLEST);
  const ole = new Uint8Array(2_048);
  ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const locked = ole.slice();
  [...'EncryptedPackage'].forEach((letter, i) => (locked[1_024 + 2 * i] = letter.charCodeAt(0)));
  const link = relations(
    '<Relationship Id="b" Type="x/externalLink" Target="externalLinks/externalLink1.xml"/>',
  );
  const doctype = '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaa">]>';

  it.each([
    ['a CSV file', strToU8('id,type\nplc-1,controller\n'), 'workbook-not-xlsx'],
    ['nothing', new Uint8Array(0), 'workbook-not-xlsx'],
    ['a picture', new Uint8Array([0x89, 0x50, 0, 0, 1]), 'workbook-not-xlsx'],
    ['an old .xls', ole, 'workbook-not-xlsx'],
    ['an .ods', zipped({ mimetype: 'application/vnd.oasis', 'content.xml': '<a/>' }), 'workbook-not-xlsx'],
    ['an archive in an archive', zipped({ 'sheets.xlsx': workbook }), 'workbook-not-xlsx'],
    ['a workbook behind a password', locked, 'workbook-encrypted'],
    ['an archive behind a password', patched(workbook, CENTRAL, 8, 1, 2), 'workbook-encrypted'],
    ['a download that broke off', workbook.slice(0, workbook.length - 40), 'workbook-damaged'],
    ['another way of packing', patched(workbook, CENTRAL, 10, 12, 2), 'workbook-damaged'],
    ['an entry that holds more than it says', patched(workbook, CENTRAL, 24, 10, 4), 'workbook-damaged'],
    ['an entry that holds less than it says', patched(workbook, CENTRAL, 24, 9_999, 4), 'workbook-damaged'],
    [
      'entries that share their bytes',
      patched(workbook, CENTRAL, 20, workbook.length, 4),
      'workbook-damaged',
    ],
    ['an entry outside the file', patched(workbook, CENTRAL, 42, 0x7fffffff, 4), 'workbook-damaged'],
    [
      'a small part that unpacks to a large one',
      workbookWith({ 'xl/styles.xml': bomb }),
      'workbook-too-large',
    ],
    ['parts of half a gigabyte', patched(workbook, CENTRAL, 24, 0x20000000, 4), 'workbook-too-large'],
    [
      'more parts than any workbook',
      patched(workbook, END, 10, WORKBOOK_LIMITS.entries + 1, 2),
      'workbook-too-large',
    ],
    ['a DOCTYPE', workbookWith({ 'xl/worksheets/sheet1.xml': doctype + sheetPart('') }), 'workbook-doctype'],
    [
      'an entity of its own',
      withSheet('<row r="1"><c r="A1" t="str"><v>&a;</v></c></row>'),
      'workbook-damaged',
    ],
    ['deep nesting', withSheet(`${'<a>'.repeat(70)}${'</a>'.repeat(70)}`), 'workbook-too-large'],
    [
      'a cell in a column before the first',
      withSheet('<row r="1"><c r="-1"><v>1</v></c></row>'),
      'workbook-damaged',
    ],
    ['a number in another base', withSheet('<row r="1"><c r="A1"><v>0x10</v></c></row>'), 'workbook-damaged'],
    ['a number of nothing', withSheet('<row r="1"><c r="A1"><v> </v></c></row>'), 'workbook-damaged'],
    [
      'a formula over more than any sheet',
      withSheet('<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576"/><v>1</v></c></row>'),
      'workbook-too-large',
    ],
    ['one part in two cases', zipped({ ...SMALLEST, 'XL/workbook.xml': '<workbook/>' }), 'workbook-damaged'],
    [
      'a binary workbook',
      zipped({ '_rels/.rels': (SMALLEST['_rels/.rels'] as string).replace('workbook.xml', 'workbook.bin') }),
      'workbook-not-xlsx',
    ],
    ['a cell nowhere', withSheet('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'), 'workbook-damaged'],
    ['a row nowhere', withSheet('<row r="1048577"/>'), 'workbook-damaged'],
    [
      'one cell twice',
      withSheet('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
      'workbook-damaged',
    ],
    ['a number that is none', withSheet('<row r="1"><c r="A1"><v>one</v></c></row>'), 'workbook-damaged'],
    [
      'a text that is not there',
      withSheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'),
      'workbook-damaged',
    ],
    [
      'a cell of an unknown kind',
      withSheet('<row r="1"><c r="A1" t="x"><v>7</v></c></row>'),
      'workbook-damaged',
    ],
    [
      'a merge of nothing',
      withSheet('', '<mergeCells><mergeCell ref="B2:A1"/></mergeCells>'),
      'workbook-damaged',
    ],
    [
      'a text longer than any cell',
      withSheet(`<row r="1"><c r="A1" t="str"><v>${'a'.repeat(40_001)}</v></c></row>`),
      'workbook-too-large',
    ],
    [
      'a link to another file',
      workbookWith({ 'xl/_rels/workbook.xml.rels': link }),
      'workbook-external-link',
    ],
    [
      'a part of such a link',
      workbookWith({ 'xl/externalLinks/externalLink1.xml': '<a/>' }),
      'workbook-external-link',
    ],
    ['XML that ends early', workbookWith({ 'xl/workbook.xml': '<workbook><sheets>' }), 'workbook-damaged'],
    [
      'bytes that are no UTF-8',
      workbookWith({ 'xl/workbook.xml': new Uint8Array([0x3c, 0x61, 0xff, 0xfe]) }),
      'workbook-damaged',
    ],
    [
      'a sheet that is not there',
      workbookWith({
        'xl/_rels/workbook.xml.rels':
          SMALLEST['xl/_rels/workbook.xml.rels']?.toString().replace('sheet1', 'sheet2') ?? '',
      }),
      'workbook-damaged',
    ],
  ] as const)('%s', (_, bytes, code) => {
    expect(faultOf(bytes)).toBe(code);
  });

  it('is told with the sheet it was found in', () => {
    const result = readWorkbook(withSheet('<row r="0"/>'));
    expect(result.ok ? null : result.fault.sheet).toBe('One');
  });

  it.each([
    ['<c r="B7"><v>1</v></c><c r="B7"><v>2</v></c>'],
    ['<c r="B7" t="s"><v>9</v></c>'],
    ['<c r="B7"><v>one</v></c>'],
    ['<c r="B7" t="x"><v>1</v></c>'],
  ])('is told with its cell: %s', (cells) => {
    const result = readWorkbook(withSheet(`<row r="7">${cells}</row>`));
    expect(result.ok ? null : result.fault).toMatchObject({ sheet: 'One', cell: { row: 7, column: 2 } });
  });

  it('is not what lies in the archive under a name outside of it', () => {
    expect(cellsOf(workbookWith({ '../../etc/one': 'x', 'C:\\two': 'y' }))).toEqual(['one']);
  });
});
