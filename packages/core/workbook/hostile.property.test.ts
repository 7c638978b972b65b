/** No bytes make the reader throw, and none make it read what the writer did not write. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from './read.ts';
import type { Cell, Workbook } from './sheet.ts';
import { SMALLEST, zipped } from './test/parts.ts';
import { writeWorkbook } from './write.ts';

const RUNS = { numRuns: Number(process.env['BULKHEAD_RUNS'] ?? 100) };

/** What no plant holds, U+0000 and half surrogates aside. */
const texts = fc
  .string({ unit: 'binary', maxLength: 30 })
  .map((text) => text.replaceAll('\u0000', '').toWellFormed());
const cells = fc.oneof(texts, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));

describe('the reader', () => {
  it('gives the cells that were written', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cells, { maxLength: 5 }), { maxLength: 5 }), (rows) => {
        const result = readWorkbook(writeWorkbook(workbookOf(rows)));
        if (!result.ok) return expect.fail(result.fault.code);
        const found = rows.map((row, i) =>
          row.map((_, j) => result.workbook.sheets[0]?.rows.get(i + 1)?.get(j + 1)),
        );
        expect(found).toEqual(
          rows.map((row) =>
            row.map((cell) => (cell === null || cell === '' ? undefined : cell === 0 ? 0 : cell)),
          ),
        );
      }),
      RUNS,
    );
  });

  it('takes nothing that begins like a formula for one', () => {
    const hostile = ["=cmd|'/c calc'!A1", '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '="a"'];
    const result = readWorkbook(writeWorkbook(workbookOf([hostile])));
    expect(result.ok ? [...(result.workbook.sheets[0]?.rows.get(1)?.values() ?? [])] : []).toEqual(hostile);
  });

  it('never throws on a workbook with bytes changed or cut off', () => {
    const whole = zipped(SMALLEST);
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(changes, fc.nat(whole.length), (flips, length) => {
        const bytes = whole.slice(0, length % 3 === 0 ? length : whole.length);
        for (const [at, byte] of flips) if (at < bytes.length) bytes[at] = byte;
        const result = readWorkbook(bytes);
        expect(result.ok || result.fault.code !== undefined).toBe(true);
      }),
      { numRuns: RUNS.numRuns * 5 },
    );
  });
});

function workbookOf(rows: readonly (readonly Cell['value'][])[]): Workbook {
  const sheet = {
    name: 'One',
    visibility: 'visible' as const,
    columns: [],
    rows: rows.map((row) => ({ cells: row.map((value) => ({ value, style: 0 })) })),
  };
  return { title: 'T', styles: [{}], sheets: [sheet], properties: [] };
}
