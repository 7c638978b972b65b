/** The quick reader gives what csv-parse gives, or leaves a text to it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickRecords } from './quick-csv.ts';

const RUNS = Number(process.env['BULKHEAD_CSV_RUNS'] ?? 1_000);
const EXAMPLES = join(import.meta.dirname, '../../../../../examples');

/** As csv-file.ts asks for it; null where it refuses the text. */
function byPackage(text: string): unknown {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false });
  } catch {
    return null;
  }
}

it.each(globSync('**/*.csv', { cwd: EXAMPLES }).toSorted())('%s, the same, and none of it left', (path) => {
  const text = readFileSync(join(EXAMPLES, path), 'utf8');
  expect(JSON.stringify(quickRecords(text))).toBe(JSON.stringify(byPackage(text)));
});

it.each([
  ['nothing', ''],
  ['an empty line', '\n'],
  ['empty lines and cells', 'a,b\n\n,\n\n'],
  ['no end of the last line', 'a,b\nc,'],
  ['a mark of the byte order', '\ufeffa\n"b"\n'],
  ['quotes', '"a","b ""c""",""\nd,"e,\nf"\n"g"'],
  ['blanks', ' a , b\n'],
])('%s is read', (_, text) => {
  expect(quickRecords(text)).toEqual(byPackage(text));
});

describe('left to the package', () => {
  it.each([
    ['another line end', 'a\r\nb\r\n'],
    ['a quote inside a cell', 'a"b\n'],
    ['text behind a quote', '"a"b\n'],
    ['a quote behind a blank', ' "a"\n'],
    ['a quote that stays open', '"a\n'],
    ['a lone surrogate', 'a\ud800\n'],
  ])('%s', (_, text) => {
    expect(quickRecords(text)).toBeNull();
  });
});

it('any text', () => {
  const bits = fc.constantFrom(
    ...Array.from(' a1,,,"""\n\n\r;\t\ufeff\u2028é\ud800'),
    '""',
    '","',
    'b,c\n',
    '"d"',
    '\r\n',
  );
  let read = 0;
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const records = quickRecords(text);
      if (records === null) return;
      read++;
      expect(records).toEqual(byPackage(text));
    }),
    { numRuns: RUNS },
  );
  expect(read).toBeGreaterThan(RUNS / 10);
});
