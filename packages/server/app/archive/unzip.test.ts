import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ArchiveRefused, plantFolderIn, unzip, type ArchiveLimits } from './unzip.ts';

const LIMITS: ArchiveLimits = { entries: 10, file: 1000, all: 3000 };
let folder: string;
let into: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulkhead-unzip-'));
  into = mkdtempSync(join(folder, 'into-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function tried(bytes: Uint8Array, limits = LIMITS): Promise<readonly string[] | string> {
  const path = join(folder, 'a.zip');
  writeFileSync(path, bytes);
  try {
    return await unzip(path, into, limits);
  } catch (error) {
    if (error instanceof ArchiveRefused) return error.code;
    throw error;
  }
}
const zip = (files: Zippable): Uint8Array => zipSync(files, { mtime: new Date(2000, 0, 1) });
const text = (of: string): Uint8Array => strToU8(of);

/** Every place at which these bytes stand gets others. */
function replaced(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1');
}

/** A number in the line of the first entry in the list at the end. */
function listed(bytes: Uint8Array, at: number, value: number, size: 2 | 4): Uint8Array {
  const made = Buffer.from(bytes);
  const line = made.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  if (size === 2) made.writeUInt16LE(value, line + at);
  else made.writeUInt32LE(value >>> 0, line + at);
  return made;
}

it('unpacks what is packed and what is not, by names of any language', async () => {
  const files = { 'plant.yaml': text('id: a'), 'zöne/b.csv': [text('b'), { level: 0 }] } as const;
  expect(await tried(zip({ ...files, 'zöne/b.csv': [text('b'), { level: 0 }] }))).toEqual([
    'plant.yaml',
    'zöne/b.csv',
  ]);
  expect(readFileSync(join(into, 'zöne', 'b.csv'), 'utf8')).toBe('b');
});

const ONE = zip({ 'aaaa.yaml': text('x'.repeat(100)) });

it.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'archive-no-zip'],
  ['text', text('id: a\nname: b\n'), 'archive-no-zip'],
  ['half of one', ONE.subarray(0, ONE.length - 30), 'archive-no-zip'],
  ['one with something before it', Buffer.concat([text('MZ'), ONE]), 'archive-no-zip'],
  ['a way up', replaced(ONE, 'aaaa.yaml', '../a.yaml'), 'archive-path'],
  ['a path from the root', replaced(ONE, 'aaaa.yaml', '/aaa.yaml'), 'archive-path'],
  ['a drive', replaced(ONE, 'aaaa.yaml', 'C:aa.yaml'), 'archive-path'],
  ['another separator', replaced(ONE, 'aaaa.yaml', '..\\a.yaml'), 'archive-path'],
  ['an end of a text in a name', replaced(ONE, 'aaaa.yaml', 'aaa\0.yaml'), 'archive-path'],
  ['a step without a name', replaced(ONE, 'aaaa.yaml', 'a//a.yaml'), 'archive-path'],
  ['a name in another charset', replaced(ONE, 'aaaa.yaml', 'a\xe4aa.yaml'), 'archive-path'],
  ['a name in UTF-8 that does not say so', replaced(ONE, 'aaaa.yaml', 'a\xc3\xa4a.yaml'), 'archive-path'],
  ['a link', listed(ONE, 38, 0o120777 << 16, 4), 'archive-link'],
  ['a device', listed(ONE, 38, 0o020666 << 16, 4), 'archive-link'],
  ['encryption', listed(ONE, 8, 1, 2), 'archive-packing'],
  ['another packing', listed(ONE, 10, 12, 2), 'archive-packing'],
  ['a size that is not its own', listed(ONE, 24, 99, 4), 'archive-damaged'],
  ['a sum that is not its own', listed(ONE, 16, 1, 4), 'archive-damaged'],
  ['a size past its end', listed(ONE, 20, 0xffff, 4), 'archive-damaged'],
  ['a file that is too large', listed(ONE, 24, 0xffff_ffff, 4), 'archive-too-large'],
  ['two names in one', Buffer.from(ONE).fill('b', 30, 31), 'archive-damaged'],
  [
    'the same name twice',
    replaced(zip({ 'aaaa.yaml': text('1'), 'bbbb.yaml': text('2') }), 'bbbb', 'AAAA'),
    'archive-twice',
  ],
  [
    'a file that is a folder too',
    replaced(zip({ aa: text('1'), 'bb/c': text('2') }), 'bb/c', 'aa/c'),
    'archive-twice',
  ],
  [
    'many files',
    zip(Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`${n}`, text('')]))),
    'archive-too-many',
  ],
  [
    'much in all',
    zip(Object.fromEntries(Array.from({ length: 4 }, (_, n) => [`${n}`, text('x'.repeat(999))]))),
    'archive-too-large',
  ],
  ['a file that is too long', zip({ a: text('x'.repeat(1001)) }), 'archive-too-large'],
])('refuses %s', async (_, bytes, code) => {
  expect(await tried(bytes)).toBe(code);
  expect(readdirSync(into)).toEqual([]);
});

it('refuses one whose files share their bytes', async () => {
  const two = Buffer.from(zip({ 'a.yaml': text('x'.repeat(500)), 'b.yaml': text('y'.repeat(500)) }));
  const second = two.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  two.writeUInt32LE(0, second + 42);
  expect(await tried(two)).toBe('archive-damaged');
});

it('never throws anything else, and never writes outside of its folder, whatever the bytes are', async () => {
  const sound = zip({ 'plant.yaml': text('id: a'), 'b/c.csv': [text('b'), { level: 0 }] });
  const spoiled = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(spoiled, async (places) => {
      const bytes = Uint8Array.from(sound);
      for (const [at, byte] of places) bytes[at] = byte;
      await tried(bytes);
      expect(readdirSync(folder).filter((name) => name !== 'a.zip')).toHaveLength(1);
      rmSync(into, { recursive: true });
      into = mkdtempSync(join(folder, 'into-'));
    }),
    { numRuns: 200 },
  );
});

it.each([
  [['plant.yaml', 'files/a'], ''],
  [['mixer/plant.yaml', 'group/organisation.yaml'], 'mixer'],
  [['anything/plant.yaml', '__MACOSX/plant.yaml'], 'anything'],
])('finds the plant in %j', (names, found) => {
  expect(plantFolderIn(names, 'mixer')).toBe(found);
});

it('does not guess where the plant is', () => {
  expect(() => plantFolderIn(['a/plant.yaml', 'b/plant.yaml'], 'mixer')).toThrow('archive-folder');
  expect(() => plantFolderIn(['readme.txt'], 'mixer')).toThrow('archive-folder');
});
