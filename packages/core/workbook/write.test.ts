/** How a sheet is laid out for paper, where what says which row it is stands on each page; and how many notes it may have. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Sheet } from './sheet.ts';
import { faultsIn } from './test/sound.ts';
import { writeWorkbook } from './write.ts';

function bytesOf(sheet: Partial<Sheet>): Uint8Array {
  const whole: Sheet = { name: "A & B's", visibility: 'visible', columns: [], rows: [], ...sheet };
  return writeWorkbook({ title: 't', styles: [{}], sheets: [whole], properties: [] });
}

function partsOf(sheet: Partial<Sheet>) {
  const parts = unzipSync(bytesOf(sheet));
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  return { names: text('xl/workbook.xml'), sheet: text('xl/worksheets/sheet1.xml') };
}

const wide = Array.from({ length: 30 }, () => ({ width: 10 }));

describe('a printed sheet', () => {
  it('repeats its head and its frozen columns', () => {
    const { names } = partsOf({ columns: wide, frozenAt: { row: 5, column: 4 }, printHead: [4, 4] });
    expect(names).toContain(">'A &amp; B''s'!$A:$C,'A &amp; B''s'!$4:$4</definedName>");
  });

  it('repeats the head alone where no column is frozen', () => {
    const { names } = partsOf({ columns: wide, frozenAt: { row: 2, column: 1 }, printHead: [1, 1] });
    expect(names).toContain(">'A &amp; B''s'!$1:$1</definedName>");
  });

  it('takes the pages that its width needs, the frozen columns on each', () => {
    expect(partsOf({ columns: wide }).sheet).toContain('fitToWidth="2"');
    expect(partsOf({ columns: wide.slice(0, 24) }).sheet).toContain('fitToWidth="1"');
    const frozen = { row: 1, column: 11 };
    const columns = [...wide, ...wide.slice(0, 10)];
    expect(partsOf({ columns }).sheet).toContain('fitToWidth="2"');
    expect(partsOf({ columns, frozenAt: frozen }).sheet).toContain('fitToWidth="3"');
  });
});

describe('a sheet of very many notes', () => {
  it('is sound', () => {
    const rows = Array.from({ length: 1_100 }, () => ({ cells: [{ value: 'x', style: 0, note: 'y' }] }));
    expect(faultsIn(bytesOf({ rows }))).toEqual([]);
  });
});
