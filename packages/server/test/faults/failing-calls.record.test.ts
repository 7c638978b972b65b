import { describe, expect, test } from 'vitest';
import { failingCalls, hasStrace, SYNCS, WRITES } from './failing-calls.ts';

// `npm run faults` does every single call.
describe.runIf(hasStrace())('calls of the operating system that fail', () => {
  test('after a sync that failed the record is opened anew, and what was asked for is found or made', async () => {
    const once = { calls: SYNCS, error: 'EIO', lasting: false } as const;
    expect(await failingCalls(once, [2])).toMatchObject({ runs: 1, refused: {} });
    // The second sync of the thread that carries the log over fails too.
    expect(await failingCalls({ ...once, heavy: true }, [2])).toMatchObject({ runs: 1, refused: {} });
  });

  test('while syncs go on failing every write is refused', async () => {
    const { refused } = await failingCalls({ calls: SYNCS, error: 'EIO', lasting: true }, [2]);
    expect(Object.keys(refused)).toEqual(['StorageFailed']);
  });

  test('a write without space is refused as such, and nothing else of the record suffers', async () => {
    const { refused } = await failingCalls({ calls: WRITES, error: 'ENOSPC', lasting: false }, [30]);
    expect(Object.keys(refused)).toEqual(['RecordFull']);
  });
});
