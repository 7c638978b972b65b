import { describe, expect, it } from 'vitest';
import { inColumns, type Layout, type Row } from './columns.ts';
import { span, type Line, type Terminal } from './style.ts';

const terminal = (columns: number): Terminal => ({ columns, colour: false, unicode: true });
const textsOf = (lines: readonly Line[]) =>
  lines.map((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  );

const ROWS: readonly Row[] = [
  { cells: [[span('m-1')], [span('9 gaps')]], prose: [span('deny by default on the router')] },
  { cells: [[span('m-long')], [span('21 gaps')]], prose: [span('second sensor')] },
];
const LAYOUT: Layout = {
  columns: [{}, { side: 'right' }],
  proseAfter: 1,
  proseLeast: 16,
  proseLines: 2,
};

describe('inColumns', () => {
  it('gives no rows no lines', () => {
    expect(inColumns([], LAYOUT, terminal(80))).toEqual([]);
  });

  it('sizes each column by its widest cell and puts the next one right behind the prose', () => {
    expect(textsOf(inColumns(ROWS, LAYOUT, terminal(80)))).toEqual([
      '  m-1     deny by default on the router   9 gaps',
      '  m-long  second sensor                  21 gaps',
    ]);
  });

  it('goes on under the prose where it is longer than what is left', () => {
    expect(textsOf(inColumns(ROWS, LAYOUT, terminal(40)))).toEqual([
      '  m-1     deny by default on      9 gaps',
      '          the router',
      '  m-long  second sensor          21 gaps',
    ]);
  });

  it('puts the prose on lines of its own where too little is left', () => {
    expect(textsOf(inColumns(ROWS, LAYOUT, terminal(30)))).toEqual([
      '  m-1      9 gaps',
      '    deny by default on the',
      '    router',
      '  m-long  21 gaps',
      '    second sensor',
    ]);
  });

  it('keeps a column as wide as it is told, and leaves out one that is empty', () => {
    const rows = [{ cells: [[span('a')], [], [span('c')]], prose: [] }];
    const layout = { ...LAYOUT, columns: [{ least: 4 }, {}, {}], proseAfter: 3 };
    expect(textsOf(inColumns(rows, layout, terminal(80)))).toEqual(['  a     c']);
  });
});
