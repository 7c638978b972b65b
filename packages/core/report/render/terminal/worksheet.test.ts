/** Edits and conflicts as people see them: two texts that begin alike do not look the same. */
import { describe, expect, it } from 'vitest';
import { words } from '../../locales/en/index.ts';
import type { WorksheetInReport } from '../../worksheet-report.ts';
import type { ChangedCell } from '../../../worksheet/take-in.ts';
import { worksheetInText } from './worksheet.ts';

const TERMINAL = { columns: 100, colour: false, unicode: true };
const BEGIN = 'whoever works at the console signs in with a card and a number of four digits';
const NOTHING: WorksheetInReport = {
  folder: 'plant',
  moved: false,
  cells: [],
  conflicts: [],
  notices: [],
  changes: [],
  taken: null,
  written: null,
};

function told(before: string, after: string): string {
  const at = { file: 'a.xlsx', sheet: 'Judgement', line: 5, column: 10 };
  const cell: ChangedCell = {
    at,
    kind: 'answer',
    id: 'zone:z 62443-3-3/SR 1.1',
    field: 'how',
    before,
    after,
    outcome: 'taken',
  };
  return worksheetInText({ ...NOTHING, cells: [cell] }, words, TERMINAL).split('\n')[0] ?? '';
}

describe('an edited cell', () => {
  it('is told whole where it is short', () => {
    expect(told('cards', 'keys')).toMatch(/how: `cards` → `keys`$/);
  });

  it('is told from shortly before the texts differ', () => {
    expect(told(`${BEGIN}, old`, `${BEGIN}, new`)).toMatch(/`….{1,24}old` → `….{1,24}new`$/);
    expect(told(BEGIN, `${BEGIN} and more`)).toMatch(/`….{20}` → `….{20} and more`$/);
  });

  it('is told from its beginning where it differs there', () => {
    expect(told('', BEGIN)).toMatch(/empty → `whoever .*…`$/);
    expect(told(BEGIN, `At night ${BEGIN}`)).toMatch(/`whoever .*…` → `At night .*…`$/);
  });
});

describe('a conflict', () => {
  it('shows all three texts whole', () => {
    const sides = ['one', 'two', 'three'].map((end) => ({
      place: 'zone:z',
      requirement: '62443-3-3/SR 1.1',
      status: 'met' as const,
      how: `${BEGIN}, ${end}`,
    }));
    const [base = null, ours = null, theirs = null] = sides;
    const conflict = { kind: 'answer' as const, id: 'zone:z 62443-3-3/SR 1.1', base, ours, theirs };
    const text = worksheetInText({ ...NOTHING, conflicts: [conflict] }, words, TERMINAL);
    for (const end of ['written out', 'in the sheet', 'in the plant now'])
      expect(text).toContain(`    ${end}: `);
    for (const end of ['one', 'two', 'three']) expect(text).toContain(`${BEGIN}, ${end}\``);
  });
});
