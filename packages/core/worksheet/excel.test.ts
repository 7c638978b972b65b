/** Workbooks in the shape in which Excel saves them come back as ours do. */
import { describe, expect, it } from 'vitest';
import { answer, asset, evidence, plantWith, zone } from '../test/build.ts';
import { bytesFor, edited, read, take } from '../test/sheets.ts';
import { SHEET_KINDS, type SheetKind } from './column.ts';
import { asExcel, type ExcelShape } from './test/as-excel.ts';

const plant = plantWith({
  zones: [zone('z', { facts: { humanAccess: { value: true, note: 'two\nlines' } } })],
  answers: [
    answer('zone:z', '62443-3-3/SR 1.1', 'met', {
      how: ' a  b _x0041_ ',
      expires: '2027-06-30',
      exceptions: [{ asset: 'hmi', status: 'unmet' }],
    }),
  ],
  assets: [
    asset('hmi', { zones: ['z'], version: '3.10', interfaces: [{ name: 'eth0', address: '192.0.2.1' }] }),
  ],
  evidence: [evidence('e', ['zone:z'])],
  dispositions: [
    {
      place: 'zone:z',
      requirement: '62443-3-3/SR 1.2',
      decision: 'accepted',
      reason: ' agreed  then ',
      approvedBy: 'Ada',
      until: '2027-06-30',
    },
  ],
  triage: [{ place: 'zone:z', accounts: true, signIn: 'unknown' }],
});

const SHAPES = [
  { strict: false, from1904: false },
  { strict: true, from1904: true },
];
const BYTES = new Map(SHEET_KINDS.map((kind) => [kind, bytesFor(plant, kind)] as const));
const saved = (kind: SheetKind, shape: ExcelShape) =>
  read(asExcel(BYTES.get(kind) ?? new Uint8Array(), shape));

describe.each(SHAPES)('a workbook saved with %o', (shape) => {
  it.each(SHEET_KINDS)('says nothing new: %s', (kind) => {
    expect(take(plant, saved(kind, shape))).toMatchObject({
      ok: true,
      cells: [],
      notices: [],
    });
  });

  it('gives back an edit of each kind of cell', () => {
    const sheet = saved('judgement', shape);
    const key = 'zone:z 62443-3-3/SR 1.1';
    const day = { serial: 46_569 - (shape.from1904 ? 1_462 : 0) };
    const both = edited(edited(sheet, 'judgement', key, 'status', 'unmet'), 'judgement', key, 'expires', day);
    expect(take(plant, both)).toMatchObject({
      cells: [
        { field: 'status', after: 'unmet' },
        { field: 'expires', after: '2027-07-01' },
      ],
    });
  });
});
