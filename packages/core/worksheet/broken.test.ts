/** Workbooks that cannot be told, each refused at its place with its code; and nothing is taken from any of them. */
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../model/problems.ts';
import { words } from '../report/locales/en/index.ts';
import { fill } from '../report/locales/fill.ts';
import { answer, asset, plantWith, zone } from '../test/build.ts';
import { cellOf, edited, refusals, sheetsFor, take, withCell, withMerge, withTable } from '../test/sheets.ts';
import type { CellValue, ReadSheet, ReadWorkbook } from '../workbook/cells.ts';
import type { SheetKind } from './column.ts';

const KEY = 'zone:z 62443-3-3/SR 1.1';
const plant = plantWith({
  zones: [zone('z')],
  answers: [answer('zone:z', '62443-3-3/SR 1.1', 'met')],
  assets: [asset('hmi', { type: 'hmi' }), asset('plc', { version: '3.10' })],
});
const judgement = sheetsFor(plant, 'judgement');
const assets = sheetsFor(plant, 'assets');
const judged = (field: string, value: CellValue | null) => edited(judgement, 'judgement', KEY, field, value);
const listed = (field: string, value: CellValue | null) => edited(assets, 'assets', 'plc', field, value);
const table = (workbook: ReadWorkbook, kind: SheetKind, change: (sheet: ReadSheet) => ReadSheet) =>
  withTable(workbook, kind, change);
const without = (workbook: ReadWorkbook, name: string) => ({
  ...workbook,
  sheets: workbook.sheets.filter((sheet) => sheet.name !== name),
});
const about = (key: string, value: string): ReadWorkbook => ({
  ...assets,
  sheets: assets.sheets.map((sheet) => {
    const row = [...sheet.rows].find(([, cells]) => cells.get(1) === key)?.[0];
    return sheet.name === 'bulkhead about' && row !== undefined ? withCell(sheet, row, 2, value) : sheet;
  }),
});

const BROKEN: readonly (readonly [string, readonly ReadWorkbook[], string])[] = [
  ['a formula', [judged('status', { formula: true })], 'Judgement 62443-3-3!5:9 cell-formula'],
  ['an error', [listed('owner', { error: '#N/A' })], 'Assets!6:25 cell-error'],
  ['a version that became a number', [listed('version', 3.1)], 'Assets!6:16 cell-kind'],
  ['an order number that became a number', [listed('model', 7)], 'Assets!6:13 cell-kind'],
  ['half a number in a text', [listed('note', 0.5)], 'Assets!6:34 cell-kind'],
  ['a truth value in a text', [listed('note', true)], 'Assets!6:34 cell-kind'],
  ['a day with a time', [listed('verified', { serial: 46_568.5 })], 'Assets!6:33 cell-time'],
  ['a day before days are certain', [listed('verified', 59)], 'Assets!6:33 cell-kind'],
  ['a day in words', [listed('verified', '30.06.2027')], 'Assets!6:33 bad-date'],
  ['a word of no list', [judged('status', 'done')], 'Judgement 62443-3-3!5:9 wrong-value'],
  ['a level that is none', [judged('effectiveTo', 7)], 'Judgement 62443-3-3!5:16 level-out-of-range'],
  ['evidence that is not there', [judged('evidence', 'e-1')], 'Judgement 62443-3-3!5:14 unknown-reference'],
  ['an entry twice', [listed('ports', '80; 80')], 'Assets!6:19 duplicate-entry'],
  [
    'a compensation without its reasons',
    [judged('status', 'compensated')],
    'Judgement 62443-3-3!5:9 compensated-incomplete',
  ],
  [
    'a text without a status',
    [edited(judged('how', 'x'), 'judgement', KEY, 'status', null)],
    'Judgement 62443-3-3!5:9 missing-field',
  ],
  ['an asset without a type', [listed('type', null)], 'Assets!6:4 missing-field'],
  [
    'a new row without an id',
    [table(assets, 'assets', (sheet) => withCell(sheet, 9, 3, 'Pump'))],
    'Assets!9:2 missing-field',
  ],
  [
    'a new row with a bad id',
    [table(assets, 'assets', (sheet) => withCell(sheet, 9, 2, 'Pump 1'))],
    'Assets!9:2 bad-id',
  ],
  [
    'merged cells',
    [
      table(judgement, 'judgement', (sheet) =>
        withMerge(sheet, { first: { row: 5, column: 9 }, last: { row: 6, column: 9 } }),
      ),
    ],
    'Judgement 62443-3-3!5:9 cell-merged',
  ],
  [
    'a row of nowhere',
    [table(judgement, 'judgement', (sheet) => withCell(sheet, 999, 9, 'met'))],
    'Judgement 62443-3-3!999:9 sheet-row-unknown',
  ],
  [
    'a row twice',
    [
      table(judgement, 'judgement', (sheet) => ({
        ...sheet,
        rows: new Map([...sheet.rows, [999, sheet.rows.get(5) ?? new Map()]]),
      })),
    ],
    'Judgement 62443-3-3!999:9 sheet-row-twice',
  ],
  [
    'a new row with an id that is taken',
    [table(assets, 'assets', (sheet) => withCell(sheet, 9, 2, 'plc'))],
    'Assets!9:2 sheet-row-twice',
  ],
  [
    'a column that was sorted by itself',
    [table(judgement, 'judgement', (sheet) => withCell(sheet, 5, 4, 'SR 7.8'))],
    'Judgement 62443-3-3!5:9 sheet-row-mixed',
  ],
  ['an id that changed', [listed('id', 'plc-1')], 'Assets!6:2 sheet-id-changed'],
  [
    'a column twice',
    [table(assets, 'assets', (sheet) => withCell(sheet, 1, 50, 'note'))],
    'Assets!1:50 sheet-column-twice',
  ],
  [
    'a sheet twice',
    [{ ...assets, sheets: [...assets.sheets, { ...(assets.sheets[1] as ReadSheet), name: 'Copy' }] }],
    'Copy!1:1 sheet-twice',
  ],
  ['a sheet that is gone', [without(assets, 'Assets')], '!1:1 sheet-missing'],
  [
    'a workbook of another program',
    [{ sheets: [{ name: 'One', rows: new Map(), merged: [] }], from1904: false }],
    '!1:1 workbook-not-made-here',
  ],
  [
    'a workbook without its hidden sheets',
    [without(assets, 'bulkhead about')],
    '!1:1 workbook-not-made-here',
  ],
  ['a workbook of another plant', [about('plant', 'south')], '!1:1 workbook-other-plant'],
  ['a workbook of a later form', [about('schema', 'bulkhead/worksheet@2')], '!1:1 workbook-schema'],
];

describe('broken workbooks', () => {
  it.each(BROKEN)('%s', (_, workbooks, refusal) => {
    const result = take(plant, ...workbooks);
    expect(refusals(result)).toEqual([`1.xlsx!${refusal}`]);
    const problem = result.ok ? undefined : result.problems[0];
    const sentence = problem === undefined ? '' : fill(words, words.problems[problem.code], problem.params);
    expect(sentence).not.toMatch(/\{\w+\}/);
  });

  it.each([
    ['status', 'done', ['met', 'not applicable']],
    ['physicalOutputs', 'perhaps', ['yes', 'no']],
  ] as const)('name the words that the column of %s offers', (field, value, words) => {
    const workbook = field === 'status' ? judged(field, value) : listed(field, value);
    const result = take(plant, workbook);
    const problem = result.ok ? undefined : result.problems[0];
    expect(problem?.code).toBe('wrong-value');
    expect(problem?.params['expected']).toEqual(expect.arrayContaining([...words]));
    expect(problem?.params['expected']).not.toContain('notApplicable');
    expect(problem?.params['expected']).not.toContain('true');
  });

  it('that say two things are refused together', () => {
    const result = take(plant, judged('how', 'cards'), judged('how', 'keys'));
    expect(refusals(result)).toEqual(['2.xlsx!Judgement 62443-3-3!5:10 cell-edited-twice']);
  });

  const names = ['north', 'east', 'west', 'south', 'middle'];
  const many = plantWith({
    assets: names.map((name) => asset(name, { function: `${name} pump`, type: 'io' })),
  });
  const listOf = (field: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).reduce(
      (workbook, [id, value]) => edited(workbook, 'assets', id, field, value),
      sheetsFor(many, 'assets'),
    );
  const rotated = Object.fromEntries(
    names.map((name, i) => [name, `${names[(i + 1) % names.length] as string} pump`]),
  );

  it('that bring one column in another order than its rows are refused once for the column', () => {
    expect(refusals(take(many, listOf('function', rotated)))).toEqual([
      '1.xlsx!Assets!5:7 sheet-column-moved',
    ]);
  });

  it('may exchange two or three values, and fill one down', () => {
    const exchanged = listOf('function', { north: 'east pump', east: 'north pump' });
    expect(refusals(take(many, exchanged))).toEqual([]);
    const filled = Object.fromEntries(names.map((name) => [name, 'a pump']));
    expect(refusals(take(many, listOf('function', filled)))).toEqual([]);
    const oneMore = { ...rotated, middle: 'something else' };
    expect(refusals(take(many, listOf('function', oneMore)))).toEqual([]);
  });

  it('may judge as many rows better as worse where they do not stand sorted', () => {
    const types = ['io', 'drive', 'io', 'drive', 'io'] as const;
    const mixed = plantWith({
      assets: names.toSorted().map((name, i) => asset(name, { type: types[i] ?? 'io' })),
    });
    const other = names
      .toSorted()
      .slice(0, 4)
      .map((name, i) => [name, i % 2 === 0 ? 'drive' : 'I/O'] as const);
    const turned = other.reduce(
      (workbook, [id, value]) => edited(workbook, 'assets', id, 'type', value),
      sheetsFor(mixed, 'assets'),
    );
    expect(refusals(take(mixed, turned))).toEqual([]);
  });

  it('tell all that is wrong at once', () => {
    const result = take(
      plant,
      judged('status', { formula: true }),
      listed('version', 3.1),
      about('plant', 'south'),
    );
    expect(refusals(result)).toHaveLength(3);
  });

  it('show each code that is about cells and sheets', () => {
    const besides = ['cell-edited-twice', 'sheet-column-moved'];
    const seen = new Set([...BROKEN.map(([, , refusal]) => refusal.split(' ').at(-1)), ...besides]);
    const codes = PROBLEM_CODES.filter((code) => /^(cell|sheet)-/.test(code));
    expect(codes.filter((code) => !seen.has(code))).toEqual([]);
  });

  it('may merge cells where nothing is read', () => {
    const merged = withTable(assets, 'assets', (sheet) =>
      withMerge(sheet, { first: { row: 2, column: 2 }, last: { row: 2, column: 9 } }),
    );
    expect(refusals(take(plant, merged))).toEqual([]);
    expect(cellOf(assets.sheets[1] as ReadSheet, 'plc', 'id')).toEqual({ row: 6, column: 2 });
  });
});
