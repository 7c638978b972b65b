/** What people do with sheets, and what comes of it. */
import { describe, expect, it } from 'vitest';
import { apply } from '../model/change.ts';
import type { Plant } from '../model/plant.ts';
import { words as german } from '../report/locales/de/index.ts';
import { answer, asset, evidence, plantWith, zone } from '../test/build.ts';
import { cellOf, edited, refusals, sheetsFor, take, withCell, withTable } from '../test/sheets.ts';
import type { CellValue, ReadSheet } from '../workbook/cells.ts';

const SR = '62443-3-3/SR 1.1';
const KEY = `zone:z ${SR}`;
const plant = plantWith({
  zones: [zone('z'), zone('y')],
  answers: [
    answer('zone:z', SR, 'met', { how: 'personal accounts', evidence: ['e'], expires: '2027-06-30' }),
  ],
  assets: [asset('plc', { zones: ['z'], version: '3.10', wireless: false })],
  evidence: [evidence('e', ['zone:z'])],
});

const JUDGEMENT = sheetsFor(plant, 'judgement');
const ASSETS = sheetsFor(plant, 'assets');

function taken(workbooks: Parameters<typeof take>[1][], now: Plant = plant) {
  const result = take(now, ...workbooks);
  if (!result.ok) return expect.fail(JSON.stringify(result.problems));
  return result;
}

/** Rows in another order, with everything that stands in them. */
function reversed(sheet: ReadSheet): ReadSheet {
  const [data, heads] = [
    [...sheet.rows].filter(([row]) => row > 4),
    [...sheet.rows].filter(([row]) => row <= 4),
  ];
  const numbers = data.map(([row]) => row);
  const cells = data.map(([, row]) => row).reverse();
  return {
    ...sheet,
    rows: new Map([...heads, ...numbers.map((row, i) => [row, cells[i] ?? new Map()] as const)]),
  };
}

/** Every column one to the right, and a column of somebody's own in the middle. */
function moved(sheet: ReadSheet): ReadSheet {
  const at = (column: number): number => (column < 5 ? column + 1 : column + 2);
  const rows = [...sheet.rows].map(([row, cells]) => {
    const there = [...cells].map(([column, value]) => [at(column), value] as const);
    return [row, new Map<number, CellValue>([...there, [6, 'my own'] as const])] as const;
  });
  return { ...sheet, rows: new Map(rows) };
}

describe('an edited cell', () => {
  it.each<[string, CellValue | null, object | undefined]>([
    ['status', 'partial', { status: 'partial' }],
    ['status', ' Unmet ', { status: 'unmet' }],
    ['how', '=cmd|1', { how: '=cmd|1' }],
    ['expires', 46_569, { expires: '2027-07-01' }],
    ['expires', '2027-07-02', { expires: '2027-07-02' }],
    ['expires', null, { expires: undefined }],
    ['evidence', null, { evidence: undefined }],
    ['effectiveTo', 2, { effectiveTo: 2 }],
    ['effectiveTo', '2', { effectiveTo: 2 }],
    ['note', 42, { note: '42' }],
    ['note', { serial: 46_568 }, { note: '2027-06-30' }],
  ])('%s: %o', (field, value, expected) => {
    const { changes, cells } = taken([edited(JUDGEMENT, 'judgement', KEY, field, value)]);
    expect(cells).toHaveLength(1);
    expect(changes).toMatchObject([{ kind: 'answer', id: KEY }]);
    expect({ ...changes[0]?.after, ...expected }).toEqual({ ...plant.answers[0], ...expected });
  });

  it.each<[string, CellValue]>([
    ['status', 'MET'],
    ['how', ' personal accounts\r\n'],
    ['expires', { serial: 46_568 }],
    ['expires', 46_568],
    ['expires', '2027-06-30'],
  ])('that says the same in %s is none: %o', (field, value) => {
    const result = taken([edited(JUDGEMENT, 'judgement', KEY, field, value)]);
    expect(result).toMatchObject({ changes: [], cells: [] });
  });

  it('tells its file, sheet and cell', () => {
    const workbook = edited(JUDGEMENT, 'judgement', KEY, 'status', 'partial');
    const table = workbook.sheets[1] as ReadSheet;
    const { row, column } = cellOf(table, KEY, 'status');
    expect(taken([workbook]).cells[0]?.at).toEqual({
      file: '1.xlsx',
      sheet: 'Judgement 62443-3-3',
      line: row,
      column,
    });
  });

  it('is read in any language, by the word or by what it stands for', () => {
    const sheets = sheetsFor(plant, 'judgement', { words: german });
    for (const word of ['Teilweise', 'partial']) {
      const { changes } = taken([edited(sheets, 'judgement', KEY, 'status', word)]);
      expect(changes[0]?.after).toMatchObject({ status: 'partial' });
    }
  });

  it('counts days from 1904 where the workbook does', () => {
    const workbook = edited(sheetsFor(plant, 'evidence'), 'evidence', 'e', 'collected', {
      serial: 46_568 - 1_462,
    });
    const { changes } = taken([{ ...workbook, from1904: true }]);
    expect(changes[0]?.after).toMatchObject({ collected: '2027-06-30' });
  });
});

describe('a judgement', () => {
  const fill = (value: string | null) => {
    let workbook = JUDGEMENT;
    for (const field of ['status', 'how', 'evidence', 'expires'])
      workbook = edited(workbook, 'judgement', KEY, field, value);
    return workbook;
  };

  it('begins with a status', () => {
    const other = 'zone:y 62443-3-3/SR 1.2';
    const workbook = edited(JUDGEMENT, 'judgement', other, 'status', 'unmet');
    expect(taken([workbook]).changes).toEqual([
      {
        kind: 'answer',
        id: other,
        before: null,
        after: { place: 'zone:y', requirement: '62443-3-3/SR 1.2', status: 'unmet' },
      },
    ]);
  });

  it('is taken back when all of its cells were emptied', () => {
    expect(taken([fill(null)]).changes).toMatchObject([{ id: KEY, after: null }]);
  });
});

describe('rows and columns', () => {
  const change = edited(JUDGEMENT, 'judgement', KEY, 'status', 'partial');
  const expected = taken([change]).changes;

  it('may be sorted', () => {
    expect(taken([withTable(change, 'judgement', reversed)]).changes).toEqual(expected);
  });

  it('may be moved, with columns of one own between them', () => {
    expect(taken([withTable(change, 'judgement', moved)]).changes).toEqual(expected);
  });

  it('may have other heads and another name', () => {
    const renamed = withTable(change, 'judgement', (sheet) => ({
      ...withCell(sheet, 4, 9, 'What is so'),
      name: 'Mine',
    }));
    expect(taken([renamed]).changes).toEqual(expected);
  });

  it('change nothing when they are gone, and that is told', () => {
    const gone = withTable(ASSETS, 'assets', (sheet) => ({
      ...sheet,
      rows: new Map([...sheet.rows].filter(([row]) => row <= 4)),
    }));
    expect(taken([gone])).toMatchObject({ changes: [], notices: [{ kind: 'assets', rowsGone: 1 }] });
    const column = withTable(ASSETS, 'assets', (sheet) =>
      withCell(sheet, 1, cellOf(sheet, 'plc', 'version').column, null),
    );
    expect(taken([column])).toMatchObject({ changes: [], notices: [{ columnsGone: ['version'] }] });
  });

  it('that are new are new entries', () => {
    const added = withTable(ASSETS, 'assets', (sheet) => {
      const { column } = cellOf(sheet, 'plc', 'id');
      const type = cellOf(sheet, 'plc', 'type').column;
      return withCell(withCell(sheet, 9, column, 'hmi-1'), 9, type, 'HMI');
    });
    expect(taken([added]).changes).toEqual([
      { kind: 'asset', id: 'hmi-1', before: null, after: { id: 'hmi-1', type: 'hmi' } },
    ]);
  });

  it('that were copied and got an id of their own are new entries', () => {
    const copied = withTable(ASSETS, 'assets', (sheet) => {
      const { row, column } = cellOf(sheet, 'plc', 'id');
      const cells = new Map(sheet.rows.get(row));
      return { ...sheet, rows: new Map([...sheet.rows, [row + 1, cells.set(column, 'plc-2')]]) };
    });
    expect(taken([copied]).changes).toMatchObject([
      { id: 'plc-2', before: null, after: { id: 'plc-2', version: '3.10', wireless: false } },
    ]);
  });
});

describe('what changed meanwhile', () => {
  const workbook = edited(JUDGEMENT, 'judgement', KEY, 'status', 'partial');
  const since = (more: object): Plant => ({
    ...plant,
    answers: [{ ...(plant.answers[0] as Plant['answers'][number]), ...more }],
  });

  it('in another field is kept', () => {
    const now = since({ how: 'cards' });
    const { changes, conflicts } = taken([workbook], now);
    expect(conflicts).toEqual([]);
    expect(apply(now, changes).answers).toMatchObject([{ status: 'partial', how: 'cards' }]);
  });

  it('to the same needs nothing', () => {
    expect(taken([workbook], since({ status: 'partial' }))).toMatchObject({ changes: [], conflicts: [] });
  });

  it('to something else is a conflict with all three', () => {
    const { changes, conflicts } = taken([workbook], since({ status: 'unmet', how: 'cards' }));
    expect(changes).toEqual([]);
    expect(conflicts).toMatchObject([
      {
        base: { status: 'met' },
        ours: { status: 'partial', how: 'cards' },
        theirs: { status: 'unmet', how: 'cards' },
      },
    ]);
  });

  it('and is gone is a conflict, with all that was written out', () => {
    expect(taken([workbook], { ...plant, answers: [] }).conflicts).toMatchObject([
      { base: { status: 'met', how: 'personal accounts' }, ours: { status: 'partial' }, theirs: null },
    ]);
  });

  it('and is new where the sheet has it new too is a conflict', () => {
    const before = { ...plant, answers: [] };
    const filled = edited(sheetsFor(before, 'judgement'), 'judgement', KEY, 'status', 'unmet');
    expect(taken([filled]).conflicts).toMatchObject([
      { base: null, ours: { status: 'unmet' }, theirs: { status: 'met' } },
    ]);
  });
});

describe('a conflict decided for the sheet', () => {
  it('says what would be wrong then, at the cell that brings it', () => {
    const filled = edited(JUDGEMENT, 'judgement', KEY, 'evidence', 'e; e2');
    const before = { ...plant, evidence: [...plant.evidence, evidence('e2', ['zone:z'])] };
    const now = {
      ...plant,
      answers: [answer('zone:z', SR, 'met', { how: 'personal accounts', expires: '2027-06-30' })],
    };
    expect(taken([filled], { ...before, answers: now.answers })).toMatchObject({ forSheetProblems: [] });
    const { conflicts, forSheetProblems } = taken([filled], now);
    expect(conflicts).toHaveLength(1);
    expect(forSheetProblems).toMatchObject([
      { code: 'unknown-reference', at: { sheet: 'Judgement 62443-3-3', column: 14 } },
    ]);
  });
});

describe('several workbooks', () => {
  it('are taken in together, cell by cell', () => {
    const one = edited(JUDGEMENT, 'judgement', KEY, 'status', 'partial');
    const two = edited(
      sheetsFor(plant, 'judgement', { places: ['zone:z'] }),
      'judgement',
      KEY,
      'how',
      'cards',
    );
    const three = edited(ASSETS, 'assets', 'plc', 'version', '3.11');
    expect(taken([one, two, three]).changes).toMatchObject([
      { id: 'plc', after: { version: '3.11' } },
      { id: KEY, after: { status: 'partial', how: 'cards' } },
    ]);
  });
});

describe('what no cell can hold', () => {
  const ports = Array.from({ length: 4_000 }, (_, i) => `port-${i}`);
  const wide = plantWith({ zones: [zone('z')], assets: [asset('plc', { ports })] });
  const sheet = sheetsFor(wide, 'assets');

  it('is cut in the sheet and stays whole in the plant', () => {
    expect(taken([sheet], wide)).toMatchObject({ changes: [], cells: [] });
    const { changes } = taken([edited(sheet, 'assets', 'plc', 'note', 'seen')], wide);
    expect(changes[0]?.after).toMatchObject({ ports, note: 'seen' });
  });

  it('is not taken back by its beginning', () => {
    const result = take(wide, edited(sheet, 'assets', 'plc', 'ports', 'port-1'));
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['too-long']);
  });
});

describe('what is not read back', () => {
  it('is told where a grey cell was changed', () => {
    const grey = edited(JUDGEMENT, 'judgement', KEY, 'verdict', 'unmet');
    expect(taken([grey])).toMatchObject({
      changes: [],
      cells: [],
      notices: [{ greyRows: [expect.any(Number)] }],
    });
    const spaced = edited(JUDGEMENT, 'judgement', KEY, 'verdict', ' met ');
    expect(taken([spaced]).notices).toEqual([]);
  });

  it('is told where somebody wrote into a column of their own, and not where it is empty', () => {
    const own = (text: string) => withTable(ASSETS, 'assets', (sheet) => withCell(sheet, 5, 60, text));
    expect(taken([own('ask Ada')])).toMatchObject({ changes: [], notices: [{ ownColumns: ['BH'] }] });
    expect(taken([own('')]).notices).toEqual([]);
  });

  it('is no reason to hold back what is wrong elsewhere in the row', () => {
    let wrong = edited(JUDGEMENT, 'judgement', KEY, 'status', 'done');
    wrong = edited(wrong, 'judgement', KEY, 'evidence', 'nowhere');
    expect(refusals(take(plant, wrong)).map((each) => each.split(' ').at(-1))).toEqual([
      'wrong-value',
      'unknown-reference',
    ]);
  });
});
