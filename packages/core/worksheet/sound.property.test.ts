/** Whatever stands in a plant, its workbooks are ones that programs open without offering to repair them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, WORDS } from '../report/locales/test/languages.ts';
import { text, textPlants } from '../test/arbitrary-text.ts';
import { named } from '../test/read-text.ts';
import { bytesFor } from '../test/sheets.ts';
import { faultsIn } from '../workbook/test/sound.ts';
import { withPart } from '../workbook/test/parts.ts';
import { SHEET_KINDS } from './column.ts';
import { asset, plantWith, zone } from '../test/build.ts';

const RUNS = { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 20) };
const plants = fc
  .tuple(textPlants.map(named), text)
  .map(([plant, name]) => ({ ...plant, name: `${name}]]>'*/\u0001\u000b${'x'.repeat(300)}` }));

describe('a workbook', () => {
  it('is sound, in every language', () => {
    fc.assert(
      fc.property(
        plants,
        fc.constantFrom(...SHEET_KINDS),
        fc.constantFrom(...LANGUAGES),
        (plant, kind, language) => {
          expect(faultsIn(bytesFor(plant, kind, { words: WORDS[language] }))).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  const plant = plantWith({
    zones: [zone('z')],
    assets: [asset('a')],
  });
  const BYTES = bytesFor(plant, 'assets');
  const sheet = 'xl/worksheets/sheet2.xml';

  it.each<[string, string, (part: string) => string]>([
    [
      'elements in another order',
      sheet,
      (part) => part.replace(/(<sheetViews>.*<\/sheetViews>)(.*<\/sheetData>)/s, '$2$1'),
    ],
    ['a style that is none', sheet, (part) => part.replace(/ s="\d+"/, ' s="99"')],
    ['a cell twice', sheet, (part) => part.replace(/(<c r="B4".*?<\/c>)/, '$1$1')],
    ['a row twice', sheet, (part) => part.replace('<row r="4"', '<row r="3"')],
    ['a drawing that is not there', sheet, (part) => part.replace('r:id="rId1"', 'r:id="rId9"')],
    [
      'a long title of a refusal',
      sheet,
      (part) => part.replace('errorTitle="', `errorTitle="${'x'.repeat(40)}`),
    ],
    ['a sheet with a bad name', 'xl/workbook.xml', (part) => part.replace('sheet name="', 'sheet name="a/b')],
    [
      'two sheets of one name',
      'xl/workbook.xml',
      (part) => part.replaceAll(/sheet name="[^"]*"/g, 'sheet name="One"'),
    ],
    [
      'a part without a type',
      '[Content_Types].xml',
      (part) => part.replace(/<Override[^>]*sheet1[^>]*>/, ''),
    ],
    [
      'a relationship to nothing',
      'xl/_rels/workbook.xml.rels',
      (part) => part.replace('sheet1.xml', 'sheet99.xml'),
    ],
    ['a colour of nothing', 'xl/styles.xml', (part) => part.replace(/fontId="1"/, 'fontId="999"')],
    ['XML that is none', 'docProps/core.xml', (part) => part.replace('</dc:title>', '\u0001</dc:title>')],
    [
      'two notes at one cell',
      'xl/comments2.xml',
      (part) => part.replaceAll(/comment ref="[^"]*"/g, 'comment ref="B4"'),
    ],
    ['two shapes of one id', 'xl/drawings/vmlDrawing2.vml', (part) => part.replaceAll(/_s\d+/g, '_s1025')],
  ])('with %s is not', (_, part, change) => {
    const broken = withPart(BYTES, part, (before) => {
      const after = change(before);
      expect(after).not.toBe(before);
      return after;
    });
    expect(faultsIn(broken)).not.toEqual([]);
  });
});
