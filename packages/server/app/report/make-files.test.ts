/** Files that take a process of their own are begun before the others are made, and waited for last. */
import { describe, expect, it } from 'vitest';
import type { FileBegun } from './formats.ts';
import { madeFiles } from './make-files.ts';

function noted(log: string[]) {
  return {
    writing: (path: string) => void log.push(`writing ${path}`),
    begun: () => void log.push('begun'),
    waiting: (paths: readonly string[]) => void log.push(`waiting for ${paths.join()}`),
  };
}

describe('files of a report', () => {
  it('are begun where they are made apart, and made meanwhile where they are not', async () => {
    const log: string[] = [];
    const { promise: content, resolve } = Promise.withResolvers<Uint8Array>();
    const here = () => {
      log.push('asked what is made here');
      const make = async () => {
        log.push('made a.txt');
        resolve(new Uint8Array([1]));
        return 'a';
      };
      return [{ path: 'a.txt', make }];
    };
    const apart: FileBegun = { path: 'b.bin', begin: () => ({ given: Promise.resolve(), content }) };
    const made = await madeFiles([apart], here, noted(log));
    expect(log).toEqual([
      'writing b.bin',
      'begun',
      'asked what is made here',
      'writing a.txt',
      'made a.txt',
      'waiting for b.bin',
    ]);
    expect(made).toEqual([
      { path: 'a.txt', content: 'a' },
      { path: 'b.bin', content: new Uint8Array([1]) },
    ]);
  });

  it('fail with what the process said', async () => {
    const failed = Promise.reject(new Error('no font'));
    failed.catch(() => undefined);
    const file: FileBegun = {
      path: 'b.bin',
      begin: () => ({ given: Promise.resolve(), content: failed }),
    };
    await expect(madeFiles([file], () => [], noted([]))).rejects.toThrow('no font');
  });
});
