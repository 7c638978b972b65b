/**
 * A judgement sheet goes out, is edited, sorted and rearranged in LibreOffice, and comes back as just the edits. Where
 * LibreOffice is not installed the test says so; sheets that it saved are kept beside worksheet/foreign.test.ts.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { NOT_INSTALLED, office, runOffice } from './libreoffice/office.ts';

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

it('comes back through LibreOffice as it was edited', (context) => {
  if (office === undefined) return context.skip(NOT_INSTALLED);
  worksheet('out', PLANT, '--out', home, '--place', 'zone:control', '--only', 'judgement');
  const [source, direct, byOds] = ['judgement-zone-control.xlsx', 'direct.xlsx', 'ods.xlsx'].map((name) =>
    join(home, name),
  ) as [string, string, string];
  // The first start fills the profile and would overwrite the macro.
  runOffice(office, home, '--terminate_after_init');
  const macros = join(home, 'profile/user/basic/Standard');
  mkdirSync(macros, { recursive: true });
  copyFileSync(join(import.meta.dirname, 'libreoffice/Module1.xba'), join(macros, 'Module1.xba'));
  runOffice(office, home, `macro:///Standard.Module1.Edit("${source}","${direct}","${byOds}")`);
  const edits = [direct, byOds].map((path) => {
    const result = JSON.parse(worksheet('in', PLANT, path, '--format', 'json')) as { cells: object[] };
    return result;
  });
  for (const result of edits) {
    // The macro adds a column, and LibreOffice leaves what the grey cells show as it is.
    const notices = [{ rowsGone: 0, columnsGone: [], greyRows: [], ownColumns: ['E'] }];
    expect(result).toMatchObject({ moved: false, conflicts: [], notices });
    const cells = result.cells as { readonly id: string; readonly field: string; readonly after: string }[];
    expect(cells.map(({ id, field, after }) => [id, field, after])).toEqual([
      ['zone:control 62443-3-3/SR 1.1 RE 1', 'status', 'partial'],
      ['zone:control 62443-3-3/SR 1.1 RE 1', 'how', '=cmd|x'],
      ['zone:control 62443-3-3/SR 1.1 RE 1', 'expires', '2027-06-30'],
    ]);
  }
}, 300_000);
