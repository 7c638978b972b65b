import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isTar, untar } from './untar.ts';

const LIMITS = { entries: 10, file: 2000, all: 3000 };
const LONG = `${'a'.repeat(90)}/${'b'.repeat(90)}.yaml`;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bulkhead-untar-'));
  mkdirSync(join(folder, 'in/plant'), { recursive: true });
  mkdirSync(join(folder, 'out'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** By the program that everybody makes them with. */
function packed(...options: readonly string[]): string {
  const path = join(folder, 'given.tar');
  const made = spawnSync('tar', ['-cf', path, ...options, '-C', join(folder, 'in'), '.']);
  if (made.status !== 0) throw new Error(made.stderr.toString());
  return path;
}
const write = (name: string, text: string): void => writeFileSync(join(folder, 'in', name), text);
const taken = async (path: string) => await untar(path, join(folder, 'out'), LIMITS);

describe('a TAR archive', () => {
  it.each([['--format=ustar'], ['--format=gnu'], ['--format=pax']])(
    'of %s comes out as it went in',
    async (way) => {
      write('plant/plant.yaml', 'id: mixer');
      const path = packed(way);
      expect(isTar(path)).toBe(true);
      expect(await taken(path)).toEqual(['plant/plant.yaml']);
      expect(readFileSync(join(folder, 'out/plant/plant.yaml'), 'utf8')).toBe('id: mixer');
    },
  );

  it.each([['--format=gnu'], ['--format=pax']])('of %s may have long names', async (way) => {
    mkdirSync(join(folder, 'in', 'a'.repeat(90)));
    write(LONG, 'x');
    expect(await taken(packed(way))).toEqual([LONG]);
  });

  it('with a link, too large a file or a changed head is refused, and nothing is written', async () => {
    symlinkSync('/etc/passwd', join(folder, 'in/plant/link'));
    await expect(taken(packed())).rejects.toMatchObject({ code: 'archive-link' });
    rmSync(join(folder, 'in/plant/link'));
    write('plant/large', 'x'.repeat(2001));
    await expect(taken(packed())).rejects.toMatchObject({ code: 'archive-too-large' });
    write('plant/large', 'x');
    const path = packed();
    const bytes = readFileSync(path);
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    await expect(taken(path)).rejects.toMatchObject({ code: 'archive-damaged' });
    expect(readdirSync(join(folder, 'out'))).toEqual([]);
  });

  it('whose names lead out of the folder is refused', async () => {
    write('plant/plant.yaml', 'x');
    const path = packed('--transform=s,^\\./plant,../plant,', '-P');
    await expect(taken(path)).rejects.toMatchObject({ code: 'archive-path' });
  });
});
