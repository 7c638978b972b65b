/** Workbooks on the disk: what is opened is what is measured, and nothing is half replaced. */
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WORKBOOK_LIMITS } from '@bulkhead/core/workbook/limits.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { readWorksheetFile, writeWorksheets } from '../app/worksheet-files.ts';
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
    expect(refusal(() => readWorksheetFile(at('none')))).toBe('cannot-read');
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
  });
});
