/**
 * Sheets go out, are edited, sorted and rearranged in LibreOffice, and come back as just the edits. Where
 * LibreOffice is not installed the test says so; sheets that it saved are kept beside worksheet/foreign.test.ts.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hasSheets, NO_SHEETS, NOT_INSTALLED, office, runOffice } from './libreoffice/office.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PLANT = join(ROOT, 'examples/chemical-plant');
const home = mkdtempSync(join(tmpdir(), 'bulkhead-office-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function worksheet(...args: readonly string[]): string {
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts/bulkhead.mjs'), 'worksheet', ...args], {
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  return run.stdout;
}

it('comes back through LibreOffice as it was edited', async (context) => {
  if (office === undefined) return context.skip(NOT_INSTALLED);
  worksheet('out', PLANT, '--out', home, '--place', 'zone:control', '--only', 'judgement');
  worksheet('out', PLANT, '--out', home, '--only', 'exceptions,interfaces');
  const parts = ['exceptions', 'interfaces'].flatMap((kind) =>
    [`${kind}.xlsx`, `${kind}-saved.xlsx`].map((name) => join(home, name)),
  );
  const [source, direct, byOds] = ['judgement-zone-control.xlsx', 'direct.xlsx', 'ods.xlsx'].map((name) =>
    join(home, name),
  ) as [string, string, string];
  if (!(await hasSheets(office, home))) return context.skip(NO_SHEETS);
  // The first start fills the profile and would overwrite the macro.
  await runOffice(office, home, '--terminate_after_init');
  const macros = join(home, 'profile/user/basic/Standard');
  mkdirSync(macros, { recursive: true });
  copyFileSync(join(import.meta.dirname, 'libreoffice/Module1.xba'), join(macros, 'Module1.xba'));
  const edit = `macro:///Standard.Module1.Edit("${source}","${direct}","${byOds}")`;
  const editParts = `macro:///Standard.Module1.EditParts(${parts.map((path) => `"${path}"`).join(',')})`;
  await runOffice(office, home, edit, editParts);
  for (const path of [direct, byOds]) {
    const result = JSON.parse(worksheet('in', PLANT, path, '--format', 'json')) as Edited;
    // The macro adds a column, and LibreOffice leaves what the grey cells show as it is.
    const notices = [{ rowsGone: 0, columnsGone: [], greyRows: [], ownColumns: ['E'] }];
    expect(result).toMatchObject({ moved: false, conflicts: [], notices });
    expect(edits(result)).toEqual([
      ['zone:control 62443-3-3/SR 1.1 RE 1', 'status', 'partial'],
      ['zone:control 62443-3-3/SR 1.1 RE 1', 'how', '=cmd|x'],
      ['zone:control 62443-3-3/SR 1.1 RE 1', 'expires', '2027-06-30'],
    ]);
  }
  const [, exceptions = '', , interfaces = ''] = parts;
  const both = JSON.parse(worksheet('in', PLANT, exceptions, interfaces, '--format', 'json')) as Edited;
  expect(both.notices.map(({ ownColumns, greyRows }) => [ownColumns, greyRows])).toEqual([
    [['D'], []],
    [['D'], []],
  ]);
  const [ofHmi, usb] = ['zone:supervisory 62443-3-3/SR 1.3 asset:hmi', 'hmi name:usb0'];
  expect(
    edits(both)
      .map(([id, field, after]) => `${id} | ${field} | ${after}`)
      .toSorted(),
  ).toEqual(
    [
      'site 62443-2-1/USER 1.2 asset:plc | reason | two engineers share it',
      'ews name:admin | address | 192.0.2.7',
      `${ofHmi} | place | zone:supervisory`,
      `${ofHmi} | requirement | 62443-3-3/SR 1.3`,
      `${ofHmi} | asset | hmi`,
      `${ofHmi} | status | partial`,
      `${ofHmi} | reason | =1+1`,
      `${usb} | asset | hmi`,
      `${usb} | name | usb0`,
      `${usb} | mac | 00:00:5E:00:53:01`,
    ].toSorted(),
  );
}, 300_000);

interface Edited {
  readonly cells: readonly { readonly id: string; readonly field: string; readonly after: string }[];
  readonly notices: readonly {
    readonly ownColumns: readonly string[];
    readonly greyRows: readonly number[];
  }[];
}

function edits({ cells }: Edited): readonly (readonly string[])[] {
  return cells.map(({ id, field, after }) => [id, field, after]);
}
