/** PDF and DOCX: the same bytes again, and nothing a plant says is markup, lost, or a reason to fail. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, it } from 'vitest';
import { AS_OF, plantWith, target, zone } from '@bulkhead/core/test/build.ts';
import { HOSTILE, hostilePlant } from '@bulkhead/core/report/test/hostile-plant.ts';
import { reportFor } from '@bulkhead/core/report/test/report-input.ts';
import { plainText, type WordedReport } from '@bulkhead/core/report/worded.ts';
import { docxMaker, giveSheets, reportDocx } from '../app/report/docx/docx.ts';
import { coverageOf } from '../app/report/pdf/coverage.ts';
import { showable } from '../app/report/pdf/fonts.ts';
import { pdfMaker, reportPdf } from '../app/report/pdf/pdf.ts';

const home = mkdtempSync(join(tmpdir(), 'bulkhead files '));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;
const small = reportFor(plantWith({ zones: [zone('z', { slTarget: target({ IAC: 1 }) })] }), AS_OF);
/** The corpus in the register of flows and the measures; every row of every zone would only be slow. */
const hostile = shortened();

function shortened() {
  const report = reportFor(hostilePlant(), AS_OF);
  const kept = ['summary', 'control', 'scope', 'measures', 'exceptions', 'flows', 'evidence'];
  return { ...report, sections: report.sections.filter(({ id }) => kept.includes(id)) };
}

/** Without white space and places to break a word, which a page sets anew. */
function squeezed(text: string): string {
  return text.replace(/[\s\u200b\u00ad\f]+/g, '');
}

async function pdf(report: WordedReport): Promise<Uint8Array> {
  const maker = pdfMaker(false);
  const made = await reportPdf(maker, report).content;
  maker.stop();
  return made;
}

async function docx(report: WordedReport): Promise<Uint8Array> {
  const maker = docxMaker();
  await giveSheets(maker, report.sheets);
  const made = await reportDocx(maker, report).content;
  maker.stop();
  return made;
}

describe('pdf', () => {
  it('is the same again, tagged, and dated by no clock', async () => {
    const [one, two] = await Promise.all([pdf(small), pdf(small)]);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    const text = Buffer.from(one).toString('latin1');
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(text).toContain('/MarkInfo');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('pdfuaid');
  });

  it.runIf(hasPdftotext)('shows every hostile text as text', async () => {
    const path = join(home, 'hostile.pdf');
    writeFileSync(path, await pdf(hostile));
    const shown = squeezed(
      spawnSync('pdftotext', ['-layout', '-enc', 'UTF-8', path, '-'], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      }).stdout,
    );
    const can = showable();
    // A text of one word is found whole; a longer one may be torn between lines of a table, so its words are.
    for (const text of HOSTILE) {
      for (const word of can(plainText(text), false)
        .split(' ')
        .filter((part) => part.length < 40)) {
        expect(shown).toContain(squeezed(word));
      }
    }
  });
});

describe('docx', () => {
  it('is the same again, dated by the day of the report', async () => {
    const [one, two] = await Promise.all([docx(small), docx(small)]);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    const parts = unzipSync(one);
    expect(strFromU8(parts['docProps/core.xml'] as Uint8Array)).toContain(`>${AS_OF}T00:00:00Z<`);
    const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
    expect(xml).toContain('w:val="Heading1"');
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toContain('TOC \\');
    expect(Object.keys(parts).filter((name) => name.endsWith('.png'))).toHaveLength(2);
    const drawings = Object.entries(parts).filter(([name]) => name.endsWith('.svg'));
    expect(drawings).toHaveLength(2);
    for (const [, drawing] of drawings) expect(xmlText(strFromU8(drawing))).toContain('SL-T');
  });

  it('is sound XML in which every hostile text is text', async () => {
    const parts = unzipSync(await docx(hostile));
    const shown = xmlText(strFromU8(parts['word/document.xml'] as Uint8Array));
    for (const text of HOSTILE) expect(shown).toContain(plainText(text));
  });
});

/** The text of a part of a document. @throws where it is no XML */
function xmlText(xml: string): string {
  const parser = new SaxesParser();
  let text = '';
  parser.on('text', (part) => (text += part));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return text;
}

describe('what fonts can show', () => {
  it('is read from the font, in both forms of its table', () => {
    const require = createRequire(import.meta.url);
    const font = readFileSync(require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'));
    const covers = coverageOf(font);
    for (const shown of 'aZ0äßøŁ−→€Жλ')
      expect([shown, covers(shown.codePointAt(0) ?? 0)]).toEqual([shown, true]);
    for (const other of ['工', '\u0001', '🏭'])
      expect([other, covers(other.codePointAt(0) ?? 0)]).toEqual([other, false]);
  });

  it('writes any other character by its number', () => {
    expect(showable()('a 工 🏭', false)).toBe('a [U+5DE5] [U+1F3ED]');
  });
});
