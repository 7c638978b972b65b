/** Workbooks on the disk: what is opened is what is measured, and nothing is half replaced. */
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WORKBOOK_LIMITS } from '@bulkhead/core/workbook/limits.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../app/make-folder.ts';
import { readWorksheetFile, workbookPaths, writeWorksheets } from '../app/worksheet-files.ts';
import { refusal } from './refusal.ts';

const home = mkdtempSync(join(tmpdir(), 'bulkhead workbooks '));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const at = (name: string): string => join(home, name);

describe('a workbook that is read', () => {
  it('is read whole', () => {
    writeFileSync(at('a.xlsx'), 'abc');
    expect(Buffer.from(readWorksheetFile(at('a.xlsx'))).toString()).toBe('abc');
  });

  it.runIf(process.platform !== 'win32')('is measured behind a link', () => {
    writeFileSync(at('large'), '');
    truncateSync(at('large'), WORKBOOK_LIMITS.bytes + 1);
    symlinkSync(at('large'), at('link.xlsx'));
    expect(refusal(() => readWorksheetFile(at('link.xlsx')))).toBe('file-too-large');
  });

  it.runIf(process.platform !== 'win32')('is a file, and neither a device nor a folder', () => {
    expect(refusal(() => readWorksheetFile('/dev/zero'))).toBe('not-regular');
    mkdirSync(at('folder'));
    expect(refusal(() => readWorksheetFile(at('folder')))).toBe('not-regular');
    expect(refusal(() => readWorksheetFile(at('none')))).toBe('no-such-file');
  });
});

describe('a folder that is named for the workbooks in it', () => {
  it('stands for them in their order, and not for other files or for what a program locks them by', () => {
    mkdirSync(at('filled'));
    for (const name of ['b.xlsx', 'A.XLSX', '~$b.xlsx', '.c.xlsx', 'd.ods'])
      writeFileSync(at(`filled/${name}`), '');
    expect(workbookPaths(at('filled'))).toEqual([at('filled/A.XLSX'), at('filled/b.xlsx')]);
    expect(workbookPaths(at('a.xlsx'))).toEqual([at('a.xlsx')]);
  });

  it('is refused when none is in it', () => {
    mkdirSync(at('empty'));
    expect(refusal(() => workbookPaths(at('empty')))).toBe('no-workbook-in');
  });
});

describe('a folder that is written to', () => {
  it('is made with those above it', () => {
    makeFolder(at('one/two/three'));
    makeFolder(at('one/two/three'));
    expect(statSync(at('one/two/three')).isDirectory()).toBe(true);
  });

  it.runIf(process.platform === 'linux')('is given up at once where nothing can be made', () => {
    expect(refusal(() => makeFolder('/proc/none/below'))).toBe('cannot-write');
  });

  it('is not made in place of a file, and the refusal says so in words', () => {
    writeFileSync(at('file'), '');
    for (const path of [at('file'), at('file/below')]) {
      expect(() => makeFolder(path)).toThrow(
        expect.objectContaining({ params: { path, error: { term: 'fileInTheWay' } } }),
      );
    }
  });
});

describe('workbooks that are written', () => {
  const write = (text: string, replace: boolean) =>
    writeWorksheets(at('out'), [{ name: 'b.xlsx', bytes: Buffer.from(text) }], replace);

  it('replace what is there only when asked to, in one step', () => {
    write('one', false);
    write('one', false);
    expect(refusal(() => write('two', false))).toBe('worksheet-there');
    write('two', true);
    expect(readFileSync(at('out/b.xlsx'), 'utf8')).toBe('two');
    expect(readdirSync(at('out'))).toEqual(['b.xlsx']);
    // They tell the holes of a plant.
    if (process.platform !== 'win32') expect(statSync(at('out/b.xlsx')).mode & 0o777).toBe(0o600);
  });
});
