/** Small files that would be large in memory: each is refused with what there is too much of, and where. */
import { describe, expect, it } from 'vitest';
import { WorkbookFault, type FaultParams } from './fault.ts';
import { WORKBOOK_LIMITS } from './limits.ts';
import { readWorkbook } from './read.ts';
import { readPart } from './read/xml.ts';
import { openZip } from './read/zip.ts';
import { SMALLEST, relations, withSheet, workbookWith, zipped } from './test/parts.ts';

/** One more than may be, each a little different, so that they do not pack too well to be unpacked. */
function many(n: number, one: (i: number) => string): string {
  return Array.from({ length: n }, (_, i) => one(i + 1)).join('');
}
function merges(n: number): string {
  return `<mergeCells>${many(n, (i) => `<mergeCell ref="A${i}:B${i}"/>`)}</mergeCells>`;
}
function refusal(bytes: Uint8Array): { readonly place: string; readonly params: FaultParams } | 'read' {
  const result = readWorkbook(bytes);
  if (result.ok) return 'read';
  const { sheet, cell, params } = result.fault;
  return { place: `${sheet}!${cell?.row}:${cell?.column}`, params };
}

describe('a workbook of too much', () => {
  it('is read up to the limit of merged ranges and refused at the first one above it', () => {
    const { merges: limit } = WORKBOOK_LIMITS;
    expect(refusal(withSheet('', merges(limit)))).toBe('read');
    expect(refusal(withSheet('', merges(limit + 1)))).toEqual({
      place: `One!${limit + 1}:1`,
      params: { what: { term: 'merges' }, found: limit + 1, limit },
    });
  });

  it.each([
    [
      'relationships',
      WORKBOOK_LIMITS.relationships,
      (n: number) => ({
        'xl/_rels/workbook.xml.rels': relations(
          many(n, (i) => `<Relationship Id="r${i}" Type="x/theme" Target="t${i}.xml"/>`),
        ),
      }),
    ],
    [
      'cellStyles',
      WORKBOOK_LIMITS.styles,
      (n: number) => ({
        'xl/styles.xml': `<styleSheet><cellXfs>${many(n, (i) => `<xf numFmtId="${i}"/>`)}</cellXfs></styleSheet>`,
      }),
    ],
    [
      'xmlAttributes',
      WORKBOOK_LIMITS.attributes,
      (n: number) => ({ 'xl/styles.xml': `<styleSheet ${many(n, (i) => `a${i}="" `)}/>` }),
    ],
  ])('is refused for its %s', (term, limit, parts) => {
    expect(refusal(workbookWith(parts(limit)))).not.toMatchObject({ params: { limit } });
    expect(refusal(workbookWith(parts(limit + 1)))).toMatchObject({
      params: { what: { term }, found: limit + 1, limit },
    });
  });

  it('is refused for its elements, counted over all parts', () => {
    const zip = openZip(zipped({ ...SMALLEST, 'a.xml': '<a><b/></a>' }));
    const open = (): void => undefined;
    zip.count.elements = WORKBOOK_LIMITS.elements - 2;
    expect(readPart(zip, 'a.xml', { open })).toBe(true);
    expect(() => readPart(zip, 'a.xml', { open })).toThrow(WorkbookFault);
  });
});
