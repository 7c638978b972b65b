/** The sheets of exceptions and of interfaces: what comes back of them into the answers and assets they stand in. */
import { describe, expect, it } from 'vitest';
import { apply } from '../model/change.ts';
import type { Plant } from '../model/plant.ts';
import { answer, asset, plantWith, zone } from '../test/build.ts';
import { edited, refusals, sheetsFor, take, withCell, withTable } from '../test/sheets.ts';
import type { CellValue, ReadWorkbook } from '../workbook/cells.ts';
import type { SheetKind } from './column.ts';

const SR = '62443-3-3/SR 1.1';
const HMI = `zone:z ${SR} asset:hmi`;
const plant = plantWith({
  zones: [zone('z'), zone('y')],
  answers: [
    answer('zone:z', SR, 'met', {
      exceptions: [
        { asset: 'hmi', status: 'partial', reason: 'one login' },
        { class: 'drive', status: 'unmet' },
      ],
    }),
    answer('zone:z', '62443-3-3/SR 1.2', 'met'),
  ],
  assets: [
    asset('hmi', {
      zones: ['z'],
      interfaces: [
        { name: 'eth0', address: '192.0.2.1' },
        { name: 'eth1', address: '192.0.2.2' },
      ],
    }),
    asset('plc', { zones: ['z'], interfaces: [{ name: 'X1' }, { name: 'X1', network: 'field' }] }),
  ],
});

type Edits = readonly (readonly [key: string, field: string, value: CellValue | null])[];

function withEdits(kind: SheetKind, edits: Edits): ReadWorkbook {
  return edits.reduce(
    (workbook, [key, field, value]) => edited(workbook, kind, key, field, value),
    sheetsFor(plant, kind),
  );
}

/** A row far below, by the ids of its columns. */
function withRow(workbook: ReadWorkbook, kind: SheetKind, row: number, cells: Record<string, CellValue>) {
  return withTable(workbook, kind, (sheet) => {
    const heads = [...(sheet.rows.get(1) ?? [])];
    return Object.entries(cells).reduce((changed, [field, value]) => {
      const column = heads.find(([, id]) => id === field)?.[0] ?? 1;
      return withCell(changed, row, column, value);
    }, sheet);
  });
}

function taken(workbooks: readonly ReadWorkbook[], now: Plant = plant) {
  const result = take(now, ...workbooks);
  if (!result.ok) return expect.fail(JSON.stringify(result.problems));
  return { ...result, after: apply(now, result.changes) };
}

const exceptions = (after: Plant, row = 0) => after.answers[row]?.exceptions;
const interfaces = (after: Plant, id: string) => after.assets.find((each) => each.id === id)?.interfaces;
const EMPTY = ['status', 'reason'].map((field) => [HMI, field, null] as const);

describe('an exception', () => {
  it('that was edited changes its answer, and nothing else of it', () => {
    const { changes, after } = taken([withEdits('exceptions', [[HMI, 'status', 'unmet']])]);
    expect(changes).toMatchObject([{ kind: 'answer', id: `zone:z ${SR}` }]);
    expect(exceptions(after)).toEqual([
      { asset: 'hmi', status: 'unmet', reason: 'one login' },
      { class: 'drive', status: 'unmet' },
    ]);
  });

  it('is taken back once its cells are empty, and with the last one the list goes', () => {
    expect(exceptions(taken([withEdits('exceptions', EMPTY)]).after)).toEqual([
      { class: 'drive', status: 'unmet' },
    ]);
    const both: Edits = [...EMPTY, [`zone:z ${SR} class:drive`, 'status', null]];
    expect(taken([withEdits('exceptions', both)]).after.answers[0]).toEqual(answer('zone:z', SR, 'met'));
  });

  it('is taken back where its row was emptied whole', () => {
    const whole = ['place', 'requirement', 'asset'].map((field) => [HMI, field, null] as const);
    expect(exceptions(taken([withEdits('exceptions', [...EMPTY, ...whole])]).after)).toHaveLength(1);
  });

  it('that is new comes below, in any answer there is', () => {
    const cells = { place: 'zone:z', requirement: '62443-3-3/SR 1.2', asset: 'plc', status: 'unmet' };
    const { after } = taken([withRow(sheetsFor(plant, 'exceptions'), 'exceptions', 20, cells)]);
    expect(exceptions(after, 1)).toEqual([{ asset: 'plc', status: 'unmet' }]);
  });

  it('may stand in an answer that another sheet brings', () => {
    const key = 'zone:y 62443-3-3/SR 1.2';
    const judged = edited(sheetsFor(plant, 'judgement'), 'judgement', key, 'status', 'met');
    const cells = { place: 'zone:y', requirement: '62443-3-3/SR 1.2', class: 'hmi', status: 'partial' };
    const { after } = taken([withRow(sheetsFor(plant, 'exceptions'), 'exceptions', 20, cells), judged]);
    expect(after.answers.find(({ place }) => place === 'zone:y')?.exceptions).toEqual([
      { class: 'hmi', status: 'partial' },
    ]);
  });

  it('is a conflict by itself: another one of the same answer is taken', () => {
    const now = {
      ...plant,
      answers: [
        answer('zone:z', SR, 'partial', {
          exceptions: [
            { asset: 'hmi', status: 'notApplicable', reason: 'x', approvedBy: 'y' },
            { class: 'drive', status: 'unmet' },
          ],
        }),
      ],
    };
    const edits: Edits = [
      [HMI, 'status', 'unmet'],
      [`zone:z ${SR} class:drive`, 'reason', 'no login'],
    ];
    const result = taken([withEdits('exceptions', edits)], now);
    expect(result.conflicts).toMatchObject([
      { kind: 'exception', id: HMI, ours: { status: 'unmet' }, theirs: { status: 'notApplicable' } },
    ]);
    expect(result.after.answers[0]).toMatchObject({
      status: 'partial',
      exceptions: [{ status: 'notApplicable' }, { reason: 'no login' }],
    });
  });

  it.each<[string, Edits, string]>([
    ['without a status', [[HMI, 'status', null]], '5:6 missing-field'],
    ['of another asset', [[HMI, 'asset', 'plc']], '5:2 sheet-id-changed'],
    ['that says too little', [[HMI, 'status', 'compensated']], '5:6 compensated-incomplete'],
  ])('is refused at its cell: %s', (_, edits, refusal) => {
    expect(refusals(take(plant, withEdits('exceptions', edits)))).toEqual([`1.xlsx!Exceptions!${refusal}`]);
  });

  it.each<[string, Record<string, CellValue>, string]>([
    ['of no answer', { place: 'zone:y', requirement: SR, asset: 'plc' }, '20:2 unknown-reference'],
    ['of nothing', { place: 'zone:z', requirement: SR }, '20:4 exception-subject'],
    ['of an asset that is none', { place: 'zone:z', requirement: SR, asset: 'x' }, '20:4 unknown-reference'],
    ['of no place', { requirement: SR, asset: 'plc' }, '20:2 missing-field'],
    ['that is there', { place: 'zone:z', requirement: SR, asset: 'hmi' }, '20:2 sheet-row-twice'],
  ])('that is new is refused at its cell: %s', (_, cells, refusal) => {
    const workbook = withRow(sheetsFor(plant, 'exceptions'), 'exceptions', 20, { ...cells, status: 'unmet' });
    expect(refusals(take(plant, workbook))).toEqual([`1.xlsx!Exceptions!${refusal}`]);
  });
});

describe('an interface', () => {
  it('that was edited changes its asset, and nothing else of it', () => {
    const edits: Edits = [
      ['hmi name:eth1', 'zone', 'y'],
      ['hmi name:eth1', 'name', 'lan'],
    ];
    const { after } = taken([withEdits('interfaces', edits)]);
    expect(interfaces(after, 'hmi')).toEqual([
      { name: 'eth0', address: '192.0.2.1' },
      { name: 'lan', address: '192.0.2.2', zone: 'y' },
    ]);
  });

  it('that is new comes below, also of an asset that another sheet brings', () => {
    const listed = withRow(sheetsFor(plant, 'assets'), 'assets', 20, { id: 'pump', type: 'drive' });
    const sheet = withRow(sheetsFor(plant, 'interfaces'), 'interfaces', 20, {
      asset: 'hmi',
      mac: '00:00:5E',
    });
    const both = withRow(sheet, 'interfaces', 21, { asset: 'pump', address: '192.0.2.9' });
    const { after } = taken([both, listed]);
    expect(interfaces(after, 'hmi')).toHaveLength(3);
    expect(interfaces(after, 'pump')).toEqual([{ address: '192.0.2.9' }]);
  });

  it('that is a copied row with another name is a new one', () => {
    const sheet = withTable(sheetsFor(plant, 'interfaces'), 'interfaces', (each) => {
      const copied = new Map(each.rows.get(5)).set(3, 'eth7');
      return { ...each, rows: new Map([...each.rows, [20, copied]]) };
    });
    expect(interfaces(taken([sheet]).after, 'hmi')?.map(({ name }) => name)).toEqual([
      'eth0',
      'eth1',
      'eth7',
    ]);
  });

  it('is taken back once its cells are empty', () => {
    const edits = ['name', 'address'].map((field) => ['hmi name:eth0', field, null] as const);
    expect(interfaces(taken([withEdits('interfaces', edits)]).after, 'hmi')).toEqual([
      { name: 'eth1', address: '192.0.2.2' },
    ]);
  });

  it('called like another one of its asset is told from it by all that is said of it', () => {
    const sheet = sheetsFor(plant, 'interfaces');
    const [, second] = rowsOf(sheet, 'plc');
    const { after } = taken([edited(sheet, 'interfaces', second ?? '', 'address', '192.0.2.5')]);
    expect(interfaces(after, 'plc')?.map(({ address }) => address)).toEqual([undefined, '192.0.2.5']);
    // Once the first is gone the second is known by its name alone: not found again, and so never mistaken.
    const now = {
      ...plant,
      assets: [...plant.assets.slice(0, 1), asset('plc', { interfaces: [{ name: 'X1' }] })],
    };
    const moved = taken([edited(sheet, 'interfaces', second ?? '', 'address', '192.0.2.5')], now);
    expect(moved).toMatchObject({ changes: [], conflicts: [{ theirs: null }] });
  });

  it.each<[string, Record<string, CellValue>, string]>([
    ['of no asset', { name: 'eth0' }, '20:2 missing-field'],
    ['of an asset that is none', { asset: 'x', name: 'eth0' }, '20:2 unknown-reference'],
    ['of which nothing is said', { asset: 'hmi' }, '20:3 missing-field'],
    ['that is there', { asset: 'hmi', name: 'eth0' }, '20:2 sheet-row-twice'],
    ['in a zone that is none', { asset: 'hmi', name: 'a', zone: 'x' }, '20:7 unknown-reference'],
    ['with an address that became a number', { asset: 'hmi', name: 'a', address: 10.1 }, '20:4 cell-kind'],
  ])('that is new is refused at its cell: %s', (_, cells, refusal) => {
    const workbook = withRow(sheetsFor(plant, 'interfaces'), 'interfaces', 20, cells);
    expect(refusals(take(plant, workbook))).toEqual([`1.xlsx!Interfaces!${refusal}`]);
  });

  it('of an asset that went meanwhile is a conflict, and can not be decided for the sheet', () => {
    const now = { ...plant, answers: [], assets: plant.assets.slice(1) };
    const { conflicts, changes, forSheet, forSheetProblems } = taken(
      [withEdits('interfaces', [['hmi name:eth0', 'address', '192.0.2.3']])],
      now,
    );
    expect(conflicts).toMatchObject([
      { base: { address: '192.0.2.1' }, ours: { address: '192.0.2.3' }, theirs: null },
    ]);
    expect([...changes, ...forSheet]).toEqual([]);
    expect(forSheetProblems).toMatchObject([{ code: 'unknown-reference', params: { found: 'asset:hmi' } }]);
  });

  it('of an answer that the sheets take back is refused', () => {
    const judged = edited(sheetsFor(plant, 'judgement'), 'judgement', `zone:z ${SR}`, 'status', null);
    const both = [withEdits('exceptions', [[HMI, 'status', 'unmet']]), judged];
    expect(refusals(take(plant, ...both))).toEqual(['1.xlsx!Exceptions!5:2 unknown-reference']);
  });

  it('of another asset is refused', () => {
    const workbook = withEdits('interfaces', [['hmi name:eth0', 'asset', 'plc']]);
    expect(refusals(take(plant, workbook))).toEqual(['1.xlsx!Interfaces!5:2 sheet-id-changed']);
  });
});

function rowsOf(workbook: ReadWorkbook, assetId: string): readonly string[] {
  const rows = [...(workbook.sheets[1]?.rows.values() ?? [])];
  return rows.filter((cells) => cells.get(2) === assetId).map((cells) => String(cells.get(1)));
}
